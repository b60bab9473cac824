import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { useT } from '../../i18n/use-t.ts';
import { DayField } from '../../ui/day-field.tsx';
import { Field } from '../../ui/field.tsx';
import { PickField } from '../../ui/pick-field.tsx';
import { FieldRow } from '../../ui/record-dialog.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TimeField } from '../../ui/time-field.tsx';
import { ENTRY_SORTS, type EntryDraft, type EntryTime, MEETING_KINDS, type Problem } from './entry-draft.ts';

export interface EntryPartProps {
  readonly draft: EntryDraft;
  readonly when: EntryTime;
  readonly onDraft: (draft: EntryDraft) => void;
  readonly onWhen: (when: EntryTime) => void;
  /** Marked once saving was tried. */
  readonly problems: readonly Problem[];
  /** It stands in the book already: what it is stays, and how it went can be told. */
  readonly isWritten: boolean;
  /** Finds a customer; whoever knows customers hands it in. */
  readonly customerField: (isRequired: boolean) => ReactNode;
}

const STATES = ['planned', 'held', 'called-off'] as const;

function Sort({ draft, onDraft, isWritten }: EntryPartProps) {
  const t = useT();
  if (isWritten) return null;
  return (
    <Box>
      <Segmented
        label={t('calendarPage:entry.what')}
        segments={ENTRY_SORTS.map((value) => ({ value, label: t(`calendarPage:entry.as.${value}`) }))}
        value={draft.sort}
        onChange={(sort) => onDraft({ ...draft, sort })}
      />
    </Box>
  );
}

function AgreedHours({ when, onWhen, problems }: EntryPartProps) {
  const t = useT();
  return (
    <FieldRow columns="minmax(0,1fr) 96px 96px">
      <Day {...{ when, onWhen, problems }} label={t('calendarPage:entry.day')} />
      <TimeField
        label={t('calendarPage:entry.from')}
        value={when.time}
        onChange={(time) => onWhen({ ...when, time })}
      />
      <TimeField
        label={t('calendarPage:entry.to')}
        value={when.end}
        onChange={(end) => onWhen({ ...when, end })}
        error={problems.includes('end') ? t('calendarPage:entry.toWrong') : undefined}
      />
    </FieldRow>
  );
}

function Day({
  when,
  onWhen,
  problems,
  label,
}: Pick<EntryPartProps, 'when' | 'onWhen' | 'problems'> & { label: string }) {
  const t = useT();
  const wrong = problems.includes('day') ? 'dayMissing' : problems.includes('past') ? 'dayPast' : undefined;
  return (
    <DayField
      label={label}
      value={when.on}
      onChange={(on) => onWhen({ ...when, on })}
      error={wrong === undefined ? undefined : t(`calendarPage:entry.${wrong}`)}
    />
  );
}

/** The zone of an hour, or the last of several days. */
function Reach({ draft, when, onDraft, onWhen, problems }: EntryPartProps) {
  const t = useT();
  if (when.time === undefined)
    return (
      <DayField
        label={t('calendarPage:entry.until')}
        value={when.until}
        onChange={(until) => onWhen({ ...when, until })}
        error={problems.includes('until') ? t('calendarPage:entry.untilWrong') : undefined}
      />
    );
  const zones = [...new Set([draft.zone, ...Intl.supportedValuesOf('timeZone')])];
  return (
    <PickField
      label={t('calendarPage:entry.zone')}
      options={zones.map((value) => ({ value, label: value.replaceAll('_', ' ') }))}
      value={draft.zone}
      onChange={(zone) => onDraft({ ...draft, zone: zone ?? draft.zone })}
    />
  );
}

function Agreed(props: EntryPartProps) {
  const { draft, onDraft, isWritten } = props;
  const t = useT();
  return (
    <>
      <AgreedHours {...props} />
      <FieldRow>
        <Reach {...props} />
        {draft.sort === 'appointment' ? (
          <SelectField
            label={t('calendarPage:entry.kind')}
            options={MEETING_KINDS.map((value) => ({ value, label: t(`calendarPage:entry.kinds.${value}`) }))}
            value={draft.kind}
            onChange={(kind) => onDraft({ ...draft, kind })}
          />
        ) : (
          <span />
        )}
      </FieldRow>
      <Field
        label={t('calendarPage:entry.place')}
        value={draft.place}
        onChange={(place) => onDraft({ ...draft, place })}
        maxLength={500}
      />
      <Field
        label={t('calendarPage:entry.note')}
        value={draft.note}
        onChange={(note) => onDraft({ ...draft, note })}
        lines={2}
        maxLength={10_000}
      />
      {isWritten && (
        <SelectField
          label={t('calendarPage:entry.state')}
          options={STATES.map((value) => ({ value, label: t(`calendarPage:entry.states.${value}`) }))}
          value={draft.state}
          onChange={(state) => onDraft({ ...draft, state })}
        />
      )}
    </>
  );
}

function Due(props: EntryPartProps) {
  const { draft, when, onWhen } = props;
  const t = useT();
  if (draft.sort === 'promise') return <Day {...props} label={t('calendarPage:entry.due')} />;
  return (
    <FieldRow columns="minmax(0,1fr) 120px">
      <Day {...props} label={t('calendarPage:entry.day')} />
      <TimeField
        label={t('calendarPage:entry.from')}
        value={when.time}
        onChange={(time) => onWhen({ ...when, time })}
      />
    </FieldRow>
  );
}

/** What is put on a day: what it is, who it is about, when. */
export function EntryFields(props: EntryPartProps) {
  const { draft, onDraft, problems, customerField } = props;
  const t = useT();
  const { sort } = draft;
  const isAgreed = sort === 'appointment' || sort === 'personal';
  return (
    <>
      <Sort {...props} />
      <Field
        label={t('calendarPage:entry.title')}
        value={draft.title}
        onChange={(title) => onDraft({ ...draft, title })}
        error={problems.includes('title') ? t('calendarPage:entry.titleMissing') : undefined}
        maxLength={500}
        autoFocus
      />
      {sort !== 'personal' && customerField(sort !== 'appointment')}
      {isAgreed ? <Agreed {...props} /> : <Due {...props} />}
    </>
  );
}
