import { useState } from 'react';
import { type Day, partsOf } from '../../../../shared/domain/day.ts';
import { sayDay } from '../../../../shared/i18n/day-words.ts';
import { draftKey } from '../../../api/kept-draft.ts';
import { useKeptDraft } from '../../../api/use-kept-draft.ts';
import { useLanguage, useT } from '../../../i18n/use-t.ts';
import { DayField } from '../../../ui/day-field.tsx';
import { Field } from '../../../ui/field.tsx';
import { isBlank, numberDraft, numberOf, wholeIsWrong } from '../../../ui/form-values.ts';
import { FieldRow, RecordDialog } from '../../../ui/record-dialog.tsx';
import { FactButton } from '../editable-fact.tsx';
import { useSaved } from '../use-saved.ts';
import type { FactsPartProps } from '../facts-part.ts';

type Props = FactsPartProps & { readonly today: Day };

function SeemedDialog({ customer, save, today, onClose }: Props & { readonly onClose: () => void }) {
  const t = useT();
  const was = customer.seemed;
  const { draft, put, kept } = useKeptDraft(
    draftKey('seemed', was && customer, customer.id),
    (): { age: string; on: Day | undefined } => ({ age: numberDraft(was?.age), on: was?.on ?? today }),
  );
  const { age, on } = draft;
  const [tried, setTried] = useState(false);
  const { failure, settle } = useSaved(onClose, kept);
  const wrong = isBlank(age) || wholeIsWrong(age, 1, 120);
  const submit = () => {
    setTried(true);
    const years = numberOf(age);
    if (!wrong && years !== undefined && on !== undefined) void settle(save({ seemed: { age: years, on } }));
  };
  return (
    <RecordDialog
      title={t('facts:field.seemed')}
      onClose={onClose}
      onSave={submit}
      onRemove={was === undefined ? undefined : () => void settle(save({}, ['seemed']))}
      failure={failure}
      kept={kept}
      width={400}
    >
      <FieldRow>
        <Field
          label={t('facts:seemed.age')}
          value={age}
          onChange={(to) => put({ age: to })}
          error={tried && wrong ? t('facts:seemed.wrong') : undefined}
          maxLength={3}
          autoFocus
        />
        <DayField label={t('facts:seemed.on')} value={on} onChange={(to) => put({ on: to })} withYear />
      </FieldRow>
    </RecordDialog>
  );
}

/** How old they seemed on a day, and what that makes today. */
export function SeemedFact(props: Props) {
  const { customer, today } = props;
  const t = useT();
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  const { seemed } = customer;
  const years = seemed === undefined ? 0 : partsOf(today).year - partsOf(seemed.on).year;
  return (
    <>
      <FactButton label={t('facts:field.seemed')} onOpen={() => setOpen(true)}>
        {seemed &&
          (years > 0
            ? t('facts:seemed.now', { age: seemed.age + years })
            : t('facts:seemed.line', { age: seemed.age, day: sayDay(language, seemed.on, today) }))}
      </FactButton>
      {open && <SeemedDialog {...props} onClose={() => setOpen(false)} />}
    </>
  );
}
