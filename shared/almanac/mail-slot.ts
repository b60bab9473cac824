import { type Day, addDays, weekdayOf } from '../domain/day.ts';
import type { WorkDays } from './work-day.ts';

/** Further off than any break: whoever leaves for longer writes no mail. */
const SEARCHED_DAYS = 366;

/** A working day from Tuesday to Thursday. A Saturday or Sunday that is worked is none. */
export function isMailSlot(day: Day, workDays: WorkDays): boolean {
  const weekday = weekdayOf(day);
  return weekday >= 2 && weekday <= 4 && workDays.isWorkDay(day);
}

function search(day: Day, step: 1 | -1, workDays: WorkDays): Day | undefined {
  for (let away = 1; away <= SEARCHED_DAYS; away += 1) {
    const candidate = addDays(day, away * step);
    if (isMailSlot(candidate, workDays)) return candidate;
  }
  return undefined;
}

/** The first day for e-mail after `day`, never `day` itself; undefined when there is none for a year. */
export const nextMailSlot = (day: Day, workDays: WorkDays): Day | undefined => search(day, 1, workDays);

/** The last day for e-mail before `day`, never `day` itself; undefined when there was none for a year. */
export const previousMailSlot = (day: Day, workDays: WorkDays): Day | undefined => search(day, -1, workDays);
