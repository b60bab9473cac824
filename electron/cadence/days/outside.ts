import type { WorkDays } from '../../../shared/almanac/work-day.ts';
import type { Shift } from '../../../shared/domain/agenda.ts';
import { addDays, type Day } from '../../../shared/domain/day.ts';
import type { Restraint } from '../restraint.ts';
import type { Asked, DayGround } from './asked.ts';
import type { Eligible } from './eligible.ts';

/** So many days off in a row are a break before which people are called, not after. */
const LONG_BREAK_DAYS = 3;

/** Longer than any break: a calendar without a single working day in it is a fault, not a holiday. */
const SEARCHED_DAYS = 400;

/** The first day after `day` that will do; `day` itself where none does in more than a year. */
function next(day: Day, will: (day: Day) => boolean): Day {
  for (let ahead = 1; ahead <= SEARCHED_DAYS; ahead += 1) {
    const each = addDays(day, ahead);
    if (will(each)) return each;
  }
  return day;
}

/** The first good day after `day` on which restraint allows one more attempt. */
export const nextAllowed = (day: Day, eligible: Eligible, restraint: Restraint): Day =>
  next(day, (each) => eligible.isGood(each) && restraint.allows(each));

/** The last day up to `day` that will do, not before `floor`. */
export function lastDayUpTo(day: Day, floor: Day, will: (day: Day) => boolean): Day | undefined {
  for (let each = day; each >= floor; each = addDays(each, -1)) {
    if (will(each)) return each;
  }
  return undefined;
}

/** How many days off there are in a row around a day off, counted up to a long break on either side. */
function breakAround(day: Day, workDays: WorkDays): number {
  let length = 1;
  for (const way of [-1, 1]) {
    for (let away = 1; length < LONG_BREAK_DAYS && !workDays.isWorkDay(addDays(day, away * way)); away += 1)
      length += 1;
  }
  return length;
}

/** The last good day before the window, later than what its clock counts from; undefined where there is none. */
function before({ window, pullAfter }: Asked, eligible: Eligible): Day | undefined {
  if (pullAfter === undefined) return undefined;
  for (let each = addDays(window.from, -1); each > pullAfter; each = addDays(each, -1)) {
    if (eligible.isGood(each)) return each;
  }
  return undefined;
}

/** Where a contact goes for which its window has no day. */
export function dayOutside(
  asked: Asked,
  { workDays }: Pick<DayGround, 'workDays'>,
  eligible: Eligible,
): { readonly day: Day; readonly cause: Shift['cause'] } {
  const { window, placing } = asked;
  const after = next(window.until, (day) => eligible.isGood(day));
  if (placing === 'weekend') return { day: after, cause: 'weekend' };
  if (workDays.isWorkDay(window.from) || breakAround(window.from, workDays) < LONG_BREAK_DAYS)
    return { day: after, cause: 'day-off' };
  const pulled = before(asked, eligible);
  return pulled === undefined ? { day: after, cause: 'day-off' } : { day: pulled, cause: 'long-break' };
}
