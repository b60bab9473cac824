import { type Day, addDays, weekdayOf } from '../domain/day.ts';

/** Who knows which days are worked. The official table with its make-up days comes in through here later. */
export interface WorkDays {
  isWorkDay(day: Day): boolean;
}

/** Monday to Friday, holidays unknown. */
export const weekdaysOnly: WorkDays = { isWorkDay: (day) => weekdayOf(day) <= 5 };

const LONGEST_BREAK_DAYS = 366;

/**
 * The first working day after `day`, never `day` itself.
 *
 * @throws RangeError when a whole year is free: such a table is a fault, not a holiday.
 */
export function nextWorkDay(day: Day, workDays: WorkDays): Day {
  for (let ahead = 1; ahead <= LONGEST_BREAK_DAYS; ahead++) {
    const candidate = addDays(day, ahead);
    if (workDays.isWorkDay(candidate)) return candidate;
  }
  throw new RangeError(`no working day in the year after ${day}`);
}
