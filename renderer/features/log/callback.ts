import type { Next } from '../../../shared/contract/customer-row.ts';
import { addDays, type Day } from '../../../shared/domain/day.ts';

/** A day and an hour somebody asked to be contacted at. */
export interface Hour {
  readonly on: Day;
  /** `HH:MM` */
  readonly time: string;
}

/** Full hours at which one may call: not before 9, not over noon, not from 20 on. */
const HOURS = [9, 10, 11, 14, 15, 16, 17, 18, 19] as const;
const FIRST = HOURS[0];

const toTime = (hour: number): string => `${String(hour).padStart(2, '0')}:00`;

/** The next hour to offer after a bad time: a full one, at least an hour off, and never in the quiet hours. `now` is `HH:MM`. */
export function nextSensibleHour(today: Day, now: string): Hour {
  const [hour = 0, minute = 0] = now.split(':').map(Number);
  const earliest = hour + (minute === 0 ? 1 : 2);
  const found = HOURS.find((one) => one >= earliest);
  return found === undefined ? { on: addDays(today, 1), time: toTime(FIRST) } : { on: today, time: toTime(found) };
}

/** What the clock on the wall says: `HH:MM`, on the machine the rep works at. */
export const hourNow = (): string =>
  new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format();

/** Follow-ups that ask how the thing runs; what they find is put right the same or the next day. */
const CALLBACKS: ReadonlySet<string> = new Set(['owner.callback', 'service.callback']);

/** True when the contact is the callback that is due, and not just any talk in between. */
export const isCallbackDue = ({ reasons }: Pick<Next, 'reasons'>, today: Day): boolean =>
  reasons.some(({ cadence, window }) => CALLBACKS.has(cadence) && window.from <= today);
