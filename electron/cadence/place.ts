import { nextWorkDay, type WorkDays } from '../../shared/almanac/work-day.ts';
import type { Shift, Window } from '../../shared/domain/agenda.ts';
import { addDays, type Day, maxDay } from '../../shared/domain/day.ts';

/** The day of a window that was picked, and the last one on which it is not yet late. */
export interface Placed {
  readonly on: Day;
  readonly lastDay: Day;
  readonly shifts: readonly Shift[];
}

export const workDayFrom = (day: Day, workDays: WorkDays): Day =>
  workDays.isWorkDay(day) ? day : nextWorkDay(day, workDays);

/** The last working day up to `day`, not before `floor`. */
export function workDayUpTo(day: Day, floor: Day, workDays: WorkDays): Day | undefined {
  for (let each = day; each >= floor; each = addDays(each, -1)) {
    if (workDays.isWorkDay(each)) return each;
  }
  return undefined;
}

const dayOff = (from: Day, to: Day): Shift[] => (from === to ? [] : [{ from, to, cause: 'day-off' }]);

/**
 * Picks the day inside a window.
 *
 * The first working day that is left; without any in the window the next one after it. Once the working days of the
 * window are over the row keeps the last of them: an open row is late, never silently given a new date.
 */
export function placeIn(window: Window, today: Day, workDays: WorkDays): Placed {
  const first = workDayFrom(window.from, workDays);
  if (first > window.until) return { on: first, lastDay: first, shifts: dayOff(window.from, first) };
  const lastDay = window.until;
  if (today <= window.from) return { on: first, lastDay, shifts: dayOff(window.from, first) };
  const left = workDayFrom(maxDay(first, today), workDays);
  if (left <= window.until) return { on: left, lastDay, shifts: left === first ? dayOff(window.from, first) : [] };
  return { on: workDayUpTo(window.until, first, workDays) ?? first, lastDay, shifts: [] };
}
