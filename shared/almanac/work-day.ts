import { type Day, addDays, weekdayOf } from '../domain/day.ts';

/** Who knows which days are worked. */
export interface WorkDays {
  isWorkDay(day: Day): boolean;
}

/** Monday to Friday, holidays unknown. */
export const weekdaysOnly: WorkDays = { isWorkDay: (day) => weekdayOf(day) <= 5 };

const LONGEST_BREAK_DAYS = 366;

/**
 * The first working day after `day`, never `day` itself.
 *
 * Where a whole year is free the rep's own days have swallowed it, by a slip of the year or a long leave: then the week alone
 * decides, so that follow-ups stay in sight instead of falling off the end of the calendar.
 */
export function nextWorkDay(day: Day, workDays: WorkDays): Day {
  for (let ahead = 1; ahead <= LONGEST_BREAK_DAYS; ahead++) {
    const candidate = addDays(day, ahead);
    if (workDays.isWorkDay(candidate)) return candidate;
  }
  return nextWorkDay(day, weekdaysOnly);
}
