import { addDays, addMonths, type Day } from '../../../shared/domain/day.ts';
import type { CalendarView } from './calendar-view.ts';
import { type FirstDay, monthWeeks, weekStart } from './month-days.ts';

export const LIST_DAYS = 28;

/** The days a view shows around the day it stands on: whole weeks of its month, its week, or four weeks from it. */
export function spanOf(view: CalendarView, at: Day, firstDay: FirstDay): { from: Day; until: Day } {
  if (view === 'list') return { from: at, until: addDays(at, LIST_DAYS - 1) };
  if (view === 'week') {
    const from = weekStart(at, firstDay);
    return { from, until: addDays(from, 6) };
  }
  const days = monthWeeks(at, firstDay).flat();
  return { from: days[0] ?? at, until: days.at(-1) ?? at };
}

/** The day a view stands on after a step back or forward. */
export function stepFrom(view: CalendarView, at: Day, by: 1 | -1): Day {
  if (view === 'month') return addMonths(at, by);
  return addDays(at, by * (view === 'week' ? 7 : LIST_DAYS));
}
