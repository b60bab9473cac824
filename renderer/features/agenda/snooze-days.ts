import { addDays, type Day, weekdayOf } from '../../../shared/domain/day.ts';

export type SnoozeCode = 'evening' | 'tomorrow' | 'nextWeek';

export interface SnoozeChoice {
  readonly code: SnoozeCode;
  readonly until: Day;
  /** Only for an hour of the same day. */
  readonly time?: string;
  /** The follow-up would come back after its window has closed. */
  readonly beyond: boolean;
}

/** An evening begins before the quiet hours after 20:00. */
const EVENING = '18:30';

const nextMonday = (today: Day): Day => addDays(today, 8 - weekdayOf(today));

export const isBeyond = (until: Day, windowUntil: Day): boolean => until > windowUntil;

/** Each choice with the day it means. On Sunday "tomorrow" is already next Monday and stands once. */
export function snoozeChoices(today: Day, windowUntil: Day): SnoozeChoice[] {
  const tomorrow = addDays(today, 1);
  const monday = nextMonday(today);
  const days: Omit<SnoozeChoice, 'beyond'>[] = [
    { code: 'evening', until: today, time: EVENING },
    { code: 'tomorrow', until: tomorrow },
    ...(monday === tomorrow ? [] : [{ code: 'nextWeek' as const, until: monday }]),
  ];
  return days.map((choice) => ({ ...choice, beyond: isBeyond(choice.until, windowUntil) }));
}
