import { Box, Button } from '@mui/material';
import { useState } from 'react';
import type { Day } from '../../../shared/domain/day.ts';
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
import { DayPolicyFields } from './day-policy-fields.tsx';
import { askOfDay, draftOfDay, emptyDay, isLeadWrong, keptDay, type SpecialDayDraft } from './special-day-draft.ts';
import { dayName } from './special-day-words.ts';
import { TypedDay } from './typed-day.tsx';
import { YearsDialog } from './years-dialog.tsx';

const KINDS = ['birthday', 'wedding', 'founding', 'first-deal', 'custom'] as const;

interface SpecialDayDialogProps {
  readonly customerId: string;
  readonly people: readonly Person[];
  /** Absent: a new one. */
  readonly day?: SpecialDay | undefined;
  readonly firstKind: SpecialDay['kind'];
  readonly today: Day;
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

/** The next ten years of what stands in the form. */
function YearsWay({ draft, whose }: { readonly draft: SpecialDayDraft; readonly whose: string | undefined }) {
  const t = useT();
  const [open, setOpen] = useState(false);
  const day = keptDay(draft);
  if (day === undefined) return null;
  const what = [whose, dayName(t, draft)].filter((part) => part !== undefined).join(' · ');
  return (
    <Box>
      <Button variant="text" aria-haspopup="dialog" onClick={() => setOpen(true)} sx={{ ml: '-8px' }}>
        {t('dates:table.open')}…
      </Button>
      {open && <YearsDialog day={day} what={what} onClose={() => setOpen(false)} />}
    </Box>
  );
}

/** One day of every year: solar or lunar, with or without its year. */
export function SpecialDayDialog({ customerId, people, day, firstKind, today, onClose }: SpecialDayDialogProps) {
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
      <TypedDay draft={draft} onDraft={setDraft} today={today} />
      <YearlyDayFields draft={draft} onDraft={(day) => setDraft({ ...draft, ...day })} tried={tried} />
      <DayPolicyFields draft={draft} onDraft={setDraft} />
      <Field
        label={t('dates:form.lead')}
        hint={t('dates:form.leadHint')}
        error={tried && isLeadWrong(draft) ? t('dates:form.leadWrong') : undefined}
        value={draft.lead}
        onChange={(lead) => setDraft({ ...draft, lead })}
        maxLength={2}
      />
      <YearsWay draft={draft} whose={people.find(({ id }) => id === draft.personId)?.name} />
    </RecordDialog>
  );
}
