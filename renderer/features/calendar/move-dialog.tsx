import { Box, Button } from '@mui/material';
import { useState } from 'react';
import type { Answer } from '../../../shared/contract/contract.ts';
import type { Day } from '../../../shared/domain/day.ts';
import { sayDayWithWeekday, saySpan } from '../../../shared/i18n/day-words.ts';
import { whyLines } from '../../../shared/i18n/why.ts';
import { useAsk } from '../../api/use-ask.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { DayField } from '../../ui/day-field.tsx';
import { DialogFrame } from '../../ui/dialog-frame.tsx';
import { FieldRow } from '../../ui/record-dialog.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TimeField } from '../../ui/time-field.tsx';
import { TimeMark } from '../../ui/time-mark.tsx';
import { v } from '../../ui/v.ts';
import { type Drop, dropOf } from './drop-of.ts';
import { entryWords } from './entry-words.ts';
import type { Placed } from './placed.ts';

type Preview = Answer<'followUp.previewMove'>;

export interface Moving {
  /** What it may be; the first is proposed. */
  readonly candidates: readonly [Placed, ...Placed[]];
  readonly to?: Day | undefined;
  readonly time?: string | undefined;
}

interface MoveDialogProps {
  readonly moving: Moving;
  readonly today: Day;
  readonly onMove: (placed: Placed, to: Day, time: string | undefined) => void;
  readonly onClose: () => void;
}

/** What is known of the move once a day is written. */
function usePreview({ entry }: Placed, to: Day | undefined, isAsked: boolean): Preview | undefined {
  const { customerId = '', key = '' } = entry;
  const enabled = isAsked && to !== undefined && customerId !== '' && key !== '';
  const asked = useAsk('followUp.previewMove', { customerId, key, to: to ?? ('' as Day) }, { enabled, keep: true });
  return enabled && asked.state === 'answered' ? asked.value : undefined;
}

function useWhy({ reason }: Preview, today: Day): readonly string[] {
  const language = useLanguage();
  const asked = useAsk('playbook.list', {});
  const cadences = asked.state === 'answered' ? asked.value.cadences : [];
  return whyLines(
    reason,
    cadences.find(({ id }) => id === reason.cadence),
    language,
    today,
  );
}

/** The window, what gave it, and what the move would make of it. */
function Why({ preview, today }: { readonly preview: Preview; readonly today: Day }) {
  const t = useT();
  const language = useLanguage();
  const { kind, window, how } = preview;
  const lines = useWhy(preview, today);
  const days =
    window.from === window.until
      ? sayDayWithWeekday(language, window.from, today)
      : saySpan(language, window.from, window.until, today);
  return (
    <Box sx={{ fontSize: 'var(--small)', color: v('ink2') }}>
      <Box sx={{ color: v('ink'), fontWeight: 600 }}>
        {kind === 'promise' ? t('calendarPage:move.promised', { day: days }) : t('calendarPage:move.window', { days })}
      </Box>
      <Box component="ul" aria-label={t('calendarPage:move.why')} sx={{ m: '4px 0', pl: '18px' }}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </Box>
      <Box>{t(`calendarPage:move.how.${how}`)}</Box>
    </Box>
  );
}

interface ActionsProps {
  readonly drop: Drop | undefined;
  readonly off: boolean;
  readonly lastDay: Day | undefined;
  readonly onLastDay: () => void;
  readonly onClose: () => void;
}

function Actions({ drop, off, lastDay, onLastDay, onClose }: ActionsProps) {
  const t = useT();
  const language = useLanguage();
  const asks = drop?.to === 'ask';
  return (
    <>
      <Button variant="text" onClick={onClose}>
        {t('calendarPage:move.cancel')}
      </Button>
      {asks && lastDay !== undefined && (
        <Button variant="outlined" onClick={onLastDay}>
          {t('calendarPage:move.lastDay', { day: sayDayWithWeekday(language, lastDay) })}
        </Button>
      )}
      <Button variant="contained" type="submit" disabled={off}>
        {t(asks ? 'calendarPage:move.anyway' : 'calendarPage:move.go')}
      </Button>
    </>
  );
}

/** The last day on which a follow-up still stands inside its window; none where that has passed or is where it stands. */
function lastDayOf({ entry, on }: Placed, today: Day): Day | undefined {
  const until = entry.kind === 'follow-up' ? entry.window?.until : undefined;
  return until === undefined || until < today || until === on ? undefined : until;
}

function Which({ candidates, at, onAt }: { candidates: Moving['candidates']; at: number; onAt: (at: number) => void }) {
  const t = useT();
  if (candidates.length === 1) return null;
  return (
    <SelectField
      label={t('calendarPage:move.which')}
      options={candidates.map(({ entry }, index) => ({ value: String(index), label: entryWords(t, entry) }))}
      value={String(at)}
      onChange={(value) => onAt(Number(value))}
    />
  );
}

/** Says in which way a day is not simply one to move to. */
function Verdict({
  entry,
  drop,
  to,
}: Pick<Placed, 'entry'> & { readonly drop: Drop | undefined; readonly to: Day | undefined }) {
  const t = useT();
  const language = useLanguage();
  if (drop?.to === 'stay') return <TimeMark tone="warn">{t(`calendarPage:move.stay.${drop.why}`)}</TimeMark>;
  if (drop?.to !== 'ask' || to === undefined) return null;
  const outside = entry.kind === 'promise' ? 'notPromised' : 'outside';
  return <TimeMark tone="warn">{t(`calendarPage:move.${outside}`, { day: sayDayWithWeekday(language, to) })}</TimeMark>;
}

/** Which entry, to which day and hour, and what becomes of it there. */
function useMoveDraft({ candidates, to: first, time: firstTime }: Moving, today: Day) {
  const [at, setAt] = useState(0);
  const placed = candidates[at] ?? candidates[0];
  const [to, setTo] = useState<Day | undefined>(first ?? placed.on);
  const [time, setTime] = useState(firstTime ?? placed.entry.time);
  const drop = to === undefined ? undefined : dropOf(placed.entry, { from: placed.on, to, time }, today);
  const moves = drop?.to === 'go' || drop?.to === 'ask';
  const preview = usePreview(placed, to, moves);
  const choose = (index: number) => {
    setAt(index);
    setTime(candidates[index]?.entry.time);
  };
  return { at, choose, placed, to, setTo, time, setTime, drop, preview, off: !moves || preview?.how === 'stays' };
}

type MoveDraft = ReturnType<typeof useMoveDraft>;

function Fields({ draft, candidates }: { readonly draft: MoveDraft; readonly candidates: Moving['candidates'] }) {
  const t = useT();
  const { at, choose, placed, to, setTo, time, setTime, drop } = draft;
  return (
    <>
      <Which candidates={candidates} at={at} onAt={choose} />
      <FieldRow columns="1fr 120px">
        <DayField label={t('calendarPage:move.day')} value={to} onChange={setTo} autoFocus />
        {placed.entry.kind === 'promise' ? (
          <span />
        ) : (
          <TimeField label={t('calendarPage:move.time')} value={time} onChange={setTime} />
        )}
      </FieldRow>
      <Box role="status" sx={{ minHeight: 22 }}>
        <Verdict entry={placed.entry} drop={drop} to={to} />
      </Box>
    </>
  );
}

/** Moves one entry to a day that is typed or picked. Outside its window it asks, and says what gave the window. */
export function MoveDialog({ moving, today, onMove, onClose }: MoveDialogProps) {
  const t = useT();
  const draft = useMoveDraft(moving, today);
  const { placed, to, time, drop, preview, off } = draft;
  const lastDay = lastDayOf(placed, today);
  const isAlone = moving.candidates.length === 1;
  const moveTo = (day: Day | undefined) => {
    if (day !== undefined) onMove(placed, day, time);
  };
  return (
    <DialogFrame
      open
      onClose={onClose}
      title={t('calendarPage:move.title')}
      sub={isAlone ? entryWords(t, { ...placed.entry, overdue: false }) : undefined}
      width={560}
      onSubmit={() => moveTo(off ? undefined : to)}
      band={preview === undefined ? undefined : <Why preview={preview} today={today} />}
      actions={<Actions {...{ drop, off, lastDay, onClose }} onLastDay={() => moveTo(lastDay)} />}
    >
      <Fields draft={draft} candidates={moving.candidates} />
    </DialogFrame>
  );
}
