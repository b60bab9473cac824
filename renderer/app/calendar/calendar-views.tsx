import { Box } from '@mui/material';
import { useRef } from 'react';
import type { CalendarLayer } from '../../../shared/contract/calendar-entry.ts';
import type { Day } from '../../../shared/domain/day.ts';
import { saySpan } from '../../../shared/i18n/day-words.ts';
import { useAsk } from '../../api/use-ask.ts';
import { AgendaWeeks } from '../../features/calendar/agenda-weeks.tsx';
import { spanOf } from '../../features/calendar/calendar-span.ts';
import type { CalendarView } from '../../features/calendar/calendar-view.ts';
import { DayPanel } from '../../features/calendar/day-panel.tsx';
import type { Capacity, PlanDay } from '../../features/calendar/day-plan.ts';
import { focusFirst } from '../../features/calendar/entry-keys.ts';
import { type FirstDay, monthWords } from '../../features/calendar/month-days.ts';
import { MonthGrid } from '../../features/calendar/month-grid.tsx';
import type { EntryDeeds } from '../../features/calendar/placed.ts';
import type { Drag } from '../../features/calendar/use-drag.ts';
import { WeekGrid } from '../../features/calendar/week-grid.tsx';
import { WeekKey } from '../../features/calendar/week-key.tsx';
import { useLanguage } from '../../i18n/use-t.ts';
import { v } from '../../ui/v.ts';
import { askedLayers } from './calendar-look.ts';

export interface ViewProps {
  readonly at: Day;
  readonly today: Day;
  readonly firstDay: FirstDay;
  readonly days: readonly PlanDay[];
  readonly capacity: Capacity;
  readonly layers: readonly CalendarLayer[];
  readonly isPart: boolean;
  readonly onDay: (day: Day) => void;
  readonly onNew: () => void;
  /** All of a day, as a list. */
  readonly onMore: (day: Day) => void;
  readonly deeds: EntryDeeds;
  readonly drag: Drag;
}

/** A month shows the first lines of each day; the chosen one is read whole. */
function useWholeDay(day: Day, layers: readonly CalendarLayer[]): PlanDay | undefined {
  const asked = useAsk('calendar.range', { from: day, until: day, ...askedLayers(layers) }, { keep: true });
  if (asked.state !== 'answered') return undefined;
  const [plan] = asked.value.days;
  return plan?.on === day ? plan : undefined;
}

function Month(props: ViewProps) {
  const { at, days, layers } = props;
  const language = useLanguage();
  const panel = useRef<HTMLElement>(null);
  const sheet = useRef<HTMLElement>(null);
  const planOf = (day: Day) => days.find(({ on }) => on === day);
  const whole = useWholeDay(at, layers);
  const intoDay = () => {
    if (!focusFirst(panel.current)) panel.current?.focus();
  };
  const backToCell = () => sheet.current?.querySelector<HTMLElement>('[role="gridcell"][tabindex="0"]')?.focus();
  return (
    <Box ref={sheet} sx={{ flex: 1, minHeight: 0, display: 'flex', borderTop: `1px solid ${v('rule')}` }}>
      <MonthGrid {...props} label={monthWords(language, at)} planOf={planOf} onInto={intoDay} />
      <DayPanel {...props} day={at} plan={whole ?? planOf(at)} panelRef={panel} onLeave={backToCell} />
    </Box>
  );
}

function Week(props: ViewProps) {
  const { at, today, firstDay, days } = props;
  const language = useLanguage();
  const { from, until } = spanOf('week', at, firstDay);
  return (
    <>
      <WeekGrid
        {...props}
        label={saySpan(language, from, until, today)}
        planOf={(day) => days.find(({ on }) => on === day)}
      />
      <WeekKey />
    </>
  );
}

/** The days as a month, a week with hours, or a list. */
export function CalendarDays({ view, ...props }: ViewProps & { readonly view: CalendarView }) {
  if (view === 'month') return <Month {...props} />;
  return view === 'week' ? <Week {...props} /> : <AgendaWeeks {...props} />;
}
