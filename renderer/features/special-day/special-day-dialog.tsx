import type { Person } from '../../../shared/domain/person.ts';
import type { SpecialDay } from '../../../shared/domain/special-day.ts';
import { draftKey } from '../../api/kept-draft.ts';
import { useKeptDraft } from '../../api/use-kept-draft.ts';
import { useRecordForm } from '../../api/use-record-form.ts';
import { useT } from '../../i18n/use-t.ts';
import { Field } from '../../ui/field.tsx';
import { FieldRow, RecordDialog } from '../../ui/record-dialog.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { YearlyDayFields } from '../../ui/yearly-day-fields.tsx';
import { askOfDay, draftOfDay, emptyDay, type SpecialDayDraft } from './special-day-draft.ts';

const KINDS = ['birthday', 'wedding', 'founding', 'first-deal', 'custom'] as const;

interface SpecialDayDialogProps {
  readonly customerId: string;
  readonly people: readonly Person[];
  /** Absent: a new one. */
  readonly day?: SpecialDay | undefined;
  readonly firstKind: SpecialDay['kind'];
  readonly onClose: () => void;
}

interface PartProps {
  readonly draft: SpecialDayDraft;
  readonly onDraft: (draft: SpecialDayDraft) => void;
}

function WhatFields({ draft, onDraft, people }: PartProps & { readonly people: readonly Person[] }) {
  const t = useT();
  const whose = [
    { value: '', label: t('records:days.own') },
    ...people.map(({ id, name }) => ({ value: id, label: name })),
  ];
  return (
    <>
      <FieldRow>
        <SelectField
          label={t('records:days.kind')}
          options={KINDS.map((value) => ({ value, label: t(`records:days.kinds.${value}`) }))}
          value={draft.kind}
          onChange={(kind) => onDraft({ ...draft, kind })}
        />
        <SelectField
          label={t('records:days.whose')}
          options={whose}
          value={draft.personId}
          onChange={(personId) => onDraft({ ...draft, personId })}
        />
      </FieldRow>
      {draft.kind === 'custom' && (
        <Field
          label={t('records:days.label')}
          value={draft.label}
          onChange={(label) => onDraft({ ...draft, label })}
          maxLength={500}
        />
      )}
    </>
  );
}

/** One day of every year: solar or lunar, with or without its year. */
export function SpecialDayDialog({ customerId, people, day, firstKind, onClose }: SpecialDayDialogProps) {
  const t = useT();
  const { draft, setDraft, kept } = useKeptDraft(draftKey('specialDay', day, customerId), () =>
    day === undefined ? emptyDay(firstKind) : draftOfDay(day),
  );
  const { tried, dialog } = useRecordForm('specialDay', {
    id: day?.id,
    askOf: () => askOfDay(draft, customerId, day?.id),
    onClose,
    kept,
  });
  return (
    <RecordDialog title={t(day === undefined ? 'records:days.add' : 'records:days.edit')} {...dialog}>
      <WhatFields draft={draft} onDraft={setDraft} people={people} />
      <YearlyDayFields draft={draft} onDraft={(day) => setDraft({ ...draft, ...day })} tried={tried} />
    </RecordDialog>
  );
}
