import { Box } from '@mui/material';
import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import { addDays, type Day } from '../../../shared/domain/day.ts';
import { useT } from '../../i18n/use-t.ts';
import { v } from '../../ui/v.ts';
import { type DayGridProps, useDayFocus } from './day-grid.ts';
import { focusFirst, walkEntries } from './entry-keys.ts';
import { dayAfterWeekKey, weekStart } from './month-days.ts';
import { blocksOf, type Hours, hoursOf } from './week-blocks.ts';
import { WeekColumn } from './week-column.tsx';

const HOUR_PX = 40;
const TIMES_PX = 48;

interface WeekGridProps extends DayGridProps {
  /** All of a day that has more than the week shows. */
  readonly onMore: (day: Day) => void;
}

function Times({ hours }: { readonly hours: Hours }) {
  return (
    <Box aria-hidden="true" sx={{ display: 'grid', gridRow: 'span 2', gridTemplateRows: 'subgrid' }}>
      <Box
        sx={{
          position: 'sticky',
          top: 0,
          zIndex: 2,
          backgroundColor: v('paper'),
          borderBottom: `1px solid ${v('ruleStrong')}`,
        }}
      />
      <Box sx={{ position: 'relative' }}>
        {Array.from({ length: hours.until - hours.from }, (_, at) => (
          <Box
            key={at}
            sx={{ height: HOUR_PX, pr: '8px', pt: '2px', textAlign: 'right', fontSize: '0.75rem', color: v('ink3') }}
          >
            {`${hours.from + at}:00`}
          </Box>
        ))}
      </Box>
    </Box>
  );
}

/** On a day: from day to day, down into it, Enter adds. On an entry: up and down, left and right lead to the days beside. */
function useWeekKeys({ at, firstDay, onDay, onNew }: WeekGridProps) {
  const { cell, goToDay } = useDayFocus({ at, onDay });
  const onCell = (event: KeyboardEvent<HTMLElement>): boolean => {
    if (event.key === 'Enter') onNew();
    else if (event.key === 'ArrowDown' || event.key === ' ') focusFirst(event.currentTarget);
    else return false;
    return true;
  };
  const toDay = (event: KeyboardEvent<HTMLElement>): boolean => {
    const to = dayAfterWeekKey(event, at, firstDay);
    if (to !== undefined) goToDay(to);
    return to !== undefined;
  };
  const onEntry = (event: KeyboardEvent<HTMLElement>): boolean => {
    const walked = walkEntries(event);
    if (walked === 'first' || event.key === 'Escape') event.currentTarget.focus();
    return walked !== undefined;
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const isTaken = event.target === event.currentTarget ? onCell(event) : onEntry(event);
    if (!isTaken && !toDay(event)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  return { cell, onKeyDown };
}

/** A week with its hours: what is agreed and what has an hour as blocks, the rest on top. */
export function WeekGrid(props: WeekGridProps) {
  const { label, at, today, firstDay, planOf, capacity, onDay, onNew, onMore, deeds, drag } = props;
  const t = useT();
  const scroller = useRef<HTMLDivElement>(null);
  const { cell, onKeyDown } = useWeekKeys(props);
  const from = weekStart(at, firstDay);
  const days = Array.from({ length: 7 }, (_, weekday) => addDays(from, weekday));
  const hours = hoursOf(days.flatMap((day) => blocksOf(planOf(day)?.entries ?? [])));
  useLayoutEffect(() => {
    // What is before seven is there to be seen, not to be the first thing seen.
    if (scroller.current !== null) scroller.current.scrollTop = Math.max(0, 7 - hours.from) * HOUR_PX;
  }, [hours.from]);
  return (
    <Box
      ref={scroller}
      sx={{ flex: 1, minHeight: 0, overflow: 'auto', borderTop: `1px solid ${v('rule')}`, scrollbarGutter: 'stable' }}
    >
      <Box role="grid" aria-label={t('calendarPage:weekGrid', { week: label })}>
        <Box
          role="row"
          sx={{
            display: 'grid',
            gridTemplateColumns: `${TIMES_PX}px repeat(7, minmax(0,1fr))`,
            gridTemplateRows: 'auto auto',
          }}
        >
          <Times hours={hours} />
          {days.map((day) => (
            <WeekColumn
              key={day}
              {...{ day, today, hours, capacity, onNew, onKeyDown, deeds, drag }}
              plan={planOf(day)}
              hourPx={HOUR_PX}
              chosen={day === at}
              cellRef={day === at ? cell : undefined}
              onChoose={() => onDay(day)}
              onMore={() => onMore(day)}
            />
          ))}
        </Box>
      </Box>
    </Box>
  );
}
