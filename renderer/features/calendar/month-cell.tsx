import { Box } from '@mui/material';
import { memo } from 'react';
import type { Day } from '../../../shared/domain/day.ts';
import { sayDayLong, sayWeekday } from '../../../shared/i18n/day-words.ts';
import type { Language } from '../../../shared/domain/record.ts';
import type { CalendarEntry } from '../../../shared/contract/calendar-entry.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { Icon } from '../../ui/icon.tsx';
import { CUT, SPOKEN_ONLY, v } from '../../ui/v.ts';
import { CellHead, nameOf } from './cell-head.tsx';
import { DayLoad } from './day-load.tsx';
import type { DayCellProps } from './day-grid.ts';
import { linesShown } from './day-plan.ts';
import { DROP_LOOK } from './drag-ghost.tsx';
import { cellWords, entryWords, iconOf, isOver, struck } from './entry-words.ts';

interface MonthCellProps extends DayCellProps {
  /** Of another month. */
  readonly outside: boolean;
  /** Lines that fit under the head of the cell. */
  readonly room: number;
}

interface LineProps extends Pick<MonthCellProps, 'day' | 'outside' | 'deeds' | 'drag'> {
  readonly entry: CalendarEntry;
}

const inkOf = ({ overdue }: CalendarEntry, isQuiet: boolean) => {
  if (overdue) return v('seal');
  return isQuiet ? v('ink3') : v('ink2');
};

function Line({ entry, day, outside, deeds, drag }: LineProps) {
  const t = useT();
  const isQuiet = outside || isOver(entry);
  return (
    <Box
      component="span"
      title={entryWords(t, entry)}
      data-line
      onClick={() => deeds.open(entry)}
      onPointerDown={(event) => drag.begin(event, { entry, on: day })}
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: '5px',
        minWidth: 0,
        flex: 'none',
        fontSize: '0.75rem',
        lineHeight: '18px',
        cursor: 'pointer',
        userSelect: 'none',
        color: inkOf(entry, isQuiet),
        fontWeight: entry.overdue ? 600 : 400,
        ...struck(entry),
        '&:hover': { textDecoration: 'underline', textUnderlineOffset: '3px' },
      }}
    >
      <Icon name={iconOf(entry)} size={11} />
      <Box component="span" sx={CUT}>
        {cellWords(t, entry)}
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
    ...DROP_LOOK,
  }) as const;

function Lines({ day, plan, outside, room, deeds, drag }: MonthCellProps) {
  const t = useT();
  const ownLine = useLanguage() === 'en' && nameOf(plan, 'en') !== undefined ? 1 : 0;
  if (plan === undefined) return null;
  const shown = linesShown(plan.total, room - ownLine);
  return (
    <>
      {plan.entries.slice(0, shown).map((entry, index) => (
        <Line key={index} {...{ entry, day, outside, deeds, drag }} />
      ))}
      {plan.total > shown && room > 0 && (
        <Box sx={{ fontSize: '0.75rem', lineHeight: '18px', color: v('ink3'), pl: '16px', flex: 'none' }}>
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
function Cell(props: MonthCellProps) {
  const { day, plan, today, outside, chosen, capacity, cellRef, onChoose, onNew, onKeyDown } = props;
  return (
    <Box
      role="gridcell"
      ref={cellRef}
      aria-selected={chosen}
      aria-current={day === today ? 'date' : undefined}
      tabIndex={chosen ? 0 : -1}
      data-day={day}
      onClick={onChoose}
      onDoubleClick={onNew}
      onKeyDown={onKeyDown}
      sx={cellLook(plan?.workDay === false, chosen)}
    >
      <Spoken day={day} total={plan?.total ?? 0} />
      <CellHead day={day} plan={plan} today={today} outside={outside} />
      <Lines {...props} />
      <Box sx={{ flex: 1 }} />
      {plan !== undefined && <DayLoad plan={plan} capacity={capacity} />}
    </Box>
  );
}

const SHOWN = ['day', 'plan', 'today', 'outside', 'chosen', 'room', 'capacity'] as const;

/** Forty of them stand in a month, and an arrow key changes two: what a cell does never differs while what it shows stays. */
export const MonthCell = memo(Cell, (a, b) => SHOWN.every((what) => a[what] === b[what]));
