import { addDays, type Day } from '../../../shared/domain/day.ts';
import type { CalendarView } from './calendar-head.tsx';
import { type FirstDay, monthWeeks } from './month-days.ts';

export const LIST_DAYS = 28;

/** The days a view shows around the day it stands on: whole weeks of its month, or four weeks from it. */
export function spanOf(view: CalendarView, at: Day, firstDay: FirstDay): { from: Day; until: Day } {
  if (view === 'list') return { from: at, until: addDays(at, LIST_DAYS - 1) };
  const days = monthWeeks(at, firstDay).flat();
  return { from: days[0] ?? at, until: days.at(-1) ?? at };
}
