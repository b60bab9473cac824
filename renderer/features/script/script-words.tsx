import { useRef } from 'react';
import type { Answer } from '../../../shared/contract/contract.ts';
import { SCRIPT_PURPOSES } from '../../../shared/domain/script.ts';
import { useT } from '../../i18n/use-t.ts';
import { Field } from '../../ui/field.tsx';
import { PickField } from '../../ui/pick-field.tsx';
import { FieldRow } from '../../ui/record-dialog.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { type ScriptDraft, withField } from './script-draft.ts';
import { LANGUAGES, SCRIPT_CHANNELS } from './script-filters.tsx';

export type FieldWord = Answer<'script.list'>['fields'][number];

interface PartProps {
  readonly draft: ScriptDraft;
  readonly onDraft: (draft: ScriptDraft) => void;
}

/** What it is for, where it is said, and in which language. */
export function ScriptKind({ draft, onDraft, fixed }: PartProps & { readonly fixed: boolean }) {
  const t = useT();
  return (
    <FieldRow columns="1fr 1fr 1fr">
      <SelectField
        label={t('scripts:channel')}
        value={draft.channel}
        options={SCRIPT_CHANNELS.map((value) => ({ value, label: t(`ui:channel.${value}`) }))}
        onChange={(channel) => onDraft({ ...draft, channel })}
        disabled={fixed}
      />
      <SelectField
        label={t('scripts:purpose')}
        value={draft.purpose}
        options={SCRIPT_PURPOSES.map((value) => ({ value, label: t(`scripts:purposes.${value}`) }))}
        onChange={(purpose) => onDraft({ ...draft, purpose })}
      />
      <SelectField
        label={t('scripts:language')}
        value={draft.language}
        options={LANGUAGES.map((value) => ({ value, label: t(`scripts:languages.${value}`) }))}
        onChange={(language) => onDraft({ ...draft, language })}
        disabled={fixed}
      />
    </FieldRow>
  );
}

interface WordsProps extends PartProps {
  readonly fields: readonly FieldWord[];
  readonly error: string | undefined;
}

/** Braces whose name the list of fields does not know; told also while nobody is chosen to try it on. */
const unknownIn = ({ text, subject }: ScriptDraft, fields: readonly FieldWord[]): string => {
  const known = new Set(
    fields.flatMap(({ code, word }) => [code, word['zh-CN'], word.en].map((name) => name.toLowerCase())),
  );
  const names = [...`${subject}\n${text}`.matchAll(/\{([^{}\n]{1,60})\}/g)].map(([, name = '']) => name.trim());
  return [...new Set(names.filter((name) => !known.has(name.normalize('NFKC').toLowerCase())))].join(' ');
};

/** The words, with the fields to put into them at the cursor. */
export function ScriptWords({ draft, onDraft, fields, error }: WordsProps) {
  const t = useT();
  const unknown = unknownIn(draft, fields);
  const area = useRef<HTMLTextAreaElement>(null);
  const insert = (code: string | undefined) => {
    const field = fields.find((one) => one.code === code);
    if (field === undefined) return;
    const put = withField(draft.text, area.current?.selectionEnd ?? draft.text.length, field.word[draft.language]);
    onDraft({ ...draft, text: put.text });
    requestAnimationFrame(() => {
      area.current?.focus();
      area.current?.setSelectionRange(put.at, put.at);
    });
  };
  return (
    <>
      <Field
        label={t('scripts:edit.text')}
        value={draft.text}
        onChange={(text) => onDraft({ ...draft, text })}
        error={error ?? (unknown === '' ? undefined : t('scripts:edit.unknown', { names: unknown }))}
        hint={t('scripts:edit.textHint')}
        lines={5}
        maxLines={12}
        maxLength={20_000}
        inputRef={area}
        lang={draft.language}
      />
      <PickField
        label={t('scripts:edit.field')}
        placeholder={t('scripts:edit.fieldHint')}
        value={undefined}
        options={fields.map(({ code, word, meaning }) => ({
          value: code,
          label: word[draft.language],
          aside: meaning[draft.language],
        }))}
        onChange={insert}
      />
    </>
  );
}
