import { useState } from 'react';
import { useT } from '../../i18n/use-t.ts';
import { Field } from '../../ui/field.tsx';
import { FieldRow } from '../../ui/record-dialog.tsx';
import type { TextsDraft } from './cadence-draft.ts';
import { useBothLanguages, useFieldWords } from './field-words.ts';
import type { CadenceForm } from './use-cadence-form.ts';

interface TextsFieldProps {
  readonly form: CadenceForm;
  /** Of the field in the cadence, for what is wrong with it. */
  readonly path: string;
  readonly label: string;
  readonly value: TextsDraft;
  /** As shipped; absent for what the rep added. */
  readonly was: TextsDraft | undefined;
  readonly onChange: (value: TextsDraft) => void;
  readonly hint?: string | undefined;
  readonly lines?: number;
  readonly autoFocus?: boolean;
}

/** The same words in both languages, side by side; what is wrong stands under the first. */
export function TextsField({
  form,
  path,
  label,
  value,
  was,
  onChange,
  hint: usual,
  lines,
  autoFocus = false,
}: TextsFieldProps) {
  const t = useT();
  const said = useFieldWords(form);
  const languages = useBothLanguages();
  // Nobody is told off for what they have not come to yet.
  const [touched, setTouched] = useState(false);
  const isQuiet = !touched && form.problemAt(path) === 'empty';
  return (
    <FieldRow>
      {languages.map((language, index) => {
        const { error, hint } = said(path, value[language], was?.[language], index === 0 ? usual : undefined);
        return (
          <Field
            key={language}
            label={t(`playbooks:edit.languages.${language}`, { what: label })}
            lang={language}
            value={value[language]}
            onChange={(words) => {
              setTouched(true);
              onChange({ ...value, [language]: words });
            }}
            onBlur={() => setTouched(true)}
            error={index === 0 && !isQuiet ? error : undefined}
            hint={hint}
            lines={lines}
            autoFocus={autoFocus && index === 0}
          />
        );
      })}
    </FieldRow>
  );
}
