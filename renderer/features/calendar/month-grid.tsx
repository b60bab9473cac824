import { Box } from '@mui/material';
import { type KeyboardEvent, useRef } from 'react';
import type { Day } from '../../../shared/domain/day.ts';
import { sayWeekday, weekdayLetter } from '../../../shared/i18n/day-words.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { v } from '../../ui/v.ts';
import { type DayGridProps, useDayFocus } from './day-grid.ts';
import { MonthCell } from './month-cell.tsx';
import { dayAfterGridKey, isSameMonth, monthWeeks } from './month-days.ts';
import { useHeight } from './use-height.ts';

const COLUMNS = { display: 'grid', gridTemplateColumns: 'repeat(7, minmax(0,1fr))' } as const;
/** Number, load and edges of a cell, and a line of entries with its gap. */
const CELL_REST_PX = 50;
const LINE_PX = 19;

interface MonthGridProps extends DayGridProps {
  /** Space: into the list of the day. */
  readonly onInto: () => void;
}

function WeekdayHeads({ week }: { readonly week: readonly Day[] }) {
  const language = useLanguage();
  return (
    <Box role="row" sx={{ ...COLUMNS, borderBottom: `1px solid ${v('ruleStrong')}`, flex: 'none' }}>
      {week.map((day) => (
        <Box
          role="columnheader"
          key={day}
          aria-label={sayWeekday(language, day)}
          sx={{ fontSize: '0.75rem', color: v('ink3'), px: '6px', lineHeight: '26px' }}
        >
          {language === 'en' ? sayWeekday(language, day).slice(0, 3) : weekdayLetter(language, day)}
        </Box>
      ))}
    </Box>
  );
}

function useGridKeys({ at, firstDay, onDay, onNew, onInto }: MonthGridProps) {
  const { cell, goToDay } = useDayFocus({ at, onDay });
  const deedOf = (event: KeyboardEvent): (() => void) | undefined => {
    if (event.key === 'Enter') return onNew;
    if (event.key === ' ') return onInto;
    const to = dayAfterGridKey(event, at, firstDay);
    return to === undefined ? undefined : () => goToDay(to);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const deed = deedOf(event);
    if (deed === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    deed();
  };
  return { cell, onKeyDown };
}

/** A month to walk with the arrow keys; Home and End, PageUp and PageDown as in the grid pattern of the ARIA practices. */
export function MonthGrid(props: MonthGridProps) {
  const { label, at, today, firstDay, planOf, capacity, onDay, onNew, deeds, drag } = props;
  const t = useT();
  const body = useRef<HTMLDivElement>(null);
  const height = useHeight(body);
  const { cell, onKeyDown } = useGridKeys(props);
  const weeks = monthWeeks(at, firstDay);
  const room = Math.max(0, Math.floor((height / weeks.length - CELL_REST_PX) / LINE_PX));
  return (
    <Box
      role="grid"
      aria-label={t('calendarPage:grid', { month: label })}
      sx={{ flex: 1, minWidth: 0, display: 'flex', flexDirection: 'column', pl: '16px' }}
    >
      <WeekdayHeads week={weeks[0] ?? []} />
      <Box ref={body} role="rowgroup" sx={{ flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column' }}>
        {weeks.map((week) => (
          <Box role="row" key={week[0]} sx={{ ...COLUMNS, flex: '1 1 0', minHeight: 0 }}>
            {week.map((day) => (
              <MonthCell
                key={day}
                {...{ day, today, room, capacity, onNew, deeds, drag, onKeyDown }}
                plan={planOf(day)}
                outside={!isSameMonth(day, at)}
                chosen={day === at}
                cellRef={day === at ? cell : undefined}
                onChoose={() => onDay(day)}
              />
            ))}
          </Box>
        ))}
      </Box>
    </Box>
  );
}
