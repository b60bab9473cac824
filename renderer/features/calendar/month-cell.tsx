import { Box } from '@mui/material';
import type { KeyboardEvent, Ref } from 'react';
import type { Day } from '../../../shared/domain/day.ts';
import { sayDayLong, sayWeekday } from '../../../shared/i18n/day-words.ts';
import type { Language } from '../../../shared/domain/record.ts';
import type { CalendarEntry } from '../../../shared/contract/calendar-entry.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { Icon } from '../../ui/icon.tsx';
import { LoadBar } from '../../ui/load-bar.tsx';
import { CUT, SPOKEN_ONLY, v } from '../../ui/v.ts';
import { CellHead } from './cell-head.tsx';
import { inOrder, linesShown, loadOf, type PlanDay } from './day-plan.ts';
import { cellWords, ENTRY_ICONS, entryWords } from './entry-words.ts';

interface MonthCellProps {
  readonly day: Day;
  /** Absent while it is being read. */
  readonly plan: PlanDay | undefined;
  readonly today: Day;
  /** Of another month. */
  readonly outside: boolean;
  /** The one the keys stand on. */
  readonly chosen: boolean;
  /** Lines that fit under the head of the cell. */
  readonly room: number;
  /** The measure of the load bars: see `measureOf`. */
  readonly most: number;
  readonly cellRef: Ref<HTMLDivElement> | undefined;
  readonly onChoose: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onOpen: (customerId: string) => void;
}

function Line({ entry, outside, onOpen }: { entry: CalendarEntry; outside: boolean; onOpen: (id: string) => void }) {
  const t = useT();
  const ink = outside ? v('ink3') : v('ink2');
  return (
    <Box
      component="span"
      title={entryWords(t, entry)}
      onClick={() => onOpen(entry.customerId)}
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: '5px',
        minWidth: 0,
        fontSize: '0.75rem',
        lineHeight: '18px',
        cursor: 'pointer',
        color: entry.overdue ? v('seal') : ink,
        fontWeight: entry.overdue ? 600 : 400,
        '&:hover': { textDecoration: 'underline', textUnderlineOffset: '3px' },
      }}
    >
      <Icon name={ENTRY_ICONS[entry.kind]} size={11} />
      <Box component="span" sx={CUT}>
        {cellWords(t, entry)}
      </Box>
    </Box>
  );
}

function Foot({ load, most }: { readonly load: number; readonly most: number }) {
  if (load === 0) return null;
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: '6px', flex: 'none' }}>
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <LoadBar count={load} capacity={most} height={4} />
      </Box>
      <Box
        component="span"
        sx={{ fontSize: '0.75rem', lineHeight: '14px', color: v('ink3'), minWidth: 16, textAlign: 'right' }}
      >
        {load}
      </Box>
    </Box>
  );
}

function spokenDay(language: Language, day: Day): string {
  return language === 'en'
    ? `${sayWeekday(language, day)} ${sayDayLong(language, day)}`
    : `${sayDayLong(language, day)} ${sayWeekday(language, day)}`;
}

const cellLook = (rest: boolean, chosen: boolean) =>
  ({
    minWidth: 0,
    minHeight: 0,
    borderRight: `1px solid ${v('rule')}`,
    borderBottom: `1px solid ${v('rule')}`,
    px: '6px',
    py: '5px',
    display: 'flex',
    flexDirection: 'column',
    gap: '1px',
    position: 'relative',
    overflow: 'hidden',
    cursor: 'default',
    backgroundColor: rest ? v('sunk') : 'transparent',
    ...(chosen ? { backgroundColor: v('tint'), boxShadow: `inset 0 0 0 1px ${v('control')}` } : {}),
    '&:focus-visible': { outline: 'none', boxShadow: `inset 0 0 0 2px ${v('primary')}` },
  }) as const;

function Lines({ plan, outside, room, onOpen }: Pick<MonthCellProps, 'plan' | 'outside' | 'room' | 'onOpen'>) {
  const t = useT();
  const ownLine = useLanguage() === 'en' && plan?.festival !== undefined ? 1 : 0;
  if (plan === undefined) return null;
  const shown = linesShown(plan.total, room - ownLine);
  return (
    <>
      {inOrder(plan.entries)
        .slice(0, shown)
        .map((entry, index) => (
          <Line key={index} entry={entry} outside={outside} onOpen={onOpen} />
        ))}
      {plan.total > shown && room > 0 && (
        <Box sx={{ fontSize: '0.75rem', lineHeight: '18px', color: v('ink3'), pl: '16px' }}>
          {t('calendarPage:more', { count: plan.total - shown })}
        </Box>
      )}
    </>
  );
}

function Spoken({ day, total }: { readonly day: Day; readonly total: number }) {
  const t = useT();
  const spoken = spokenDay(useLanguage(), day);
  return (
    <Box component="span" sx={SPOKEN_ONLY}>
      {total === 0 ? spoken : t('calendarPage:spoken', { day: spoken, count: total })}
    </Box>
  );
}

/** A day of the month: its number, what the almanac says of it, as many lines as fit, and how full it is. */
export function MonthCell(props: MonthCellProps) {
  const { day, plan, today, outside, chosen, most, cellRef, onChoose, onKeyDown } = props;
  return (
    <Box
      role="gridcell"
      ref={cellRef}
      aria-selected={chosen}
      aria-current={day === today ? 'date' : undefined}
      tabIndex={chosen ? 0 : -1}
      onClick={onChoose}
      onKeyDown={onKeyDown}
      sx={cellLook(plan?.workDay === false, chosen)}
    >
      <Spoken day={day} total={plan?.total ?? 0} />
      <CellHead day={day} plan={plan} today={today} outside={outside} />
      <Lines {...props} />
      <Box sx={{ flex: 1 }} />
      <Foot load={plan === undefined ? 0 : loadOf(plan)} most={most} />
    </Box>
  );
}
