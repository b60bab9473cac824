import type { Alarm } from './due-thing.ts';

/** -PT15M. */
const TIMED_MIN = 15;
/** 09:00 on the day before: -PT15H. 09:00 of the day itself cannot be said to Outlook, which ignores the sign. */
const ALL_DAY_MIN = 15 * 60;

/** Whole minutes before the start, never after it: Outlook takes the absolute value, Android has no later alarm. */
export function alarmMinutes(alarm: Alarm | undefined, allDay: boolean): number | undefined {
  if (alarm === 'none') return undefined;
  if (alarm === undefined || alarm === 'usual') return allDay ? ALL_DAY_MIN : TIMED_MIN;
  return Math.max(0, Math.round(alarm.minutesBefore));
}
