import type { Day } from '../../shared/domain/day.ts';
import type { Reminder } from '../../shared/domain/reminder.ts';
import type { DayThing, Moment, TimedThing } from '../reminding/look.ts';
import type { Context } from './context.ts';
import { dayAppointments, reminderOfAppointment, timedAppointments } from './reminder-appointments.ts';
import { dayDates, reminderOfDate } from './reminder-dates.ts';
import { dayRows, reminderOfRow, timedRows } from './reminder-rows.ts';
import { remindingOf } from './reminding-of.ts';

export const timedThings = (context: Context, now: Moment): TimedThing[] => [
  ...timedAppointments(context, now, remindingOf(context).before),
  ...timedRows(context, now),
];

/** All that may be told with a round, most pressing first. */
export function dayThings(context: Context, now: Moment, since: Day): DayThing[] {
  const { dates } = remindingOf(context);
  return [...dayAppointments(context, now), ...dayRows(context, now), ...(dates ? dayDates(context, now, since) : [])];
}

/** What a key stands for; undefined once it is done, moved, or nobody's any more. */
export function reminderOf(context: Context, key: string): Reminder | undefined {
  const [sort] = key.split('|', 1);
  if (sort === 'row') return plain(reminderOfRow(context, key));
  if (sort === 'appointment') return plain(reminderOfAppointment(context, key));
  return sort === 'date' ? reminderOfDate(context, key) : undefined;
}

function plain(found: (Reminder & { row?: unknown; appointment?: unknown }) | undefined): Reminder | undefined {
  if (found === undefined) return undefined;
  const { row: _row, appointment: _appointment, ...reminder } = found;
  return reminder;
}
