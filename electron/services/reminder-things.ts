import type { Day } from '../../shared/domain/day.ts';
import type { Reminder } from '../../shared/domain/reminder.ts';
import type { DayThing, Moment, TimedThing } from '../reminding/look.ts';
import type { Context } from './context.ts';
import { dayAppointments, reminderOfAppointment, timedAppointments } from './reminder-appointments.ts';
import { dayDates, reminderOfDate } from './reminder-dates.ts';
import { dayFestivals, reminderOfFestival } from './reminder-festivals.ts';
import { dayGifts, reminderOfGift } from './reminder-gifts.ts';
import { dayRows, reminderOfRow, timedRows } from './reminder-rows.ts';
import { remindingOf } from './reminding-of.ts';

export const timedThings = (context: Context, now: Moment): TimedThing[] => [
  ...timedAppointments(context, now, remindingOf(context).before),
  ...timedRows(context, now),
];

/** All that may be told with a round, most pressing first. */
export function dayThings(context: Context, now: Moment, since: Day): DayThing[] {
  const { dates, gifts } = remindingOf(context);
  return [
    ...dayAppointments(context, now),
    ...dayRows(context, now),
    ...(dates ? [...dayDates(context, now, since), ...dayFestivals(context, now)] : []),
    ...(gifts ? dayGifts(context, now) : []),
  ];
}

interface Found extends Reminder {
  readonly row?: unknown;
  readonly appointment?: unknown;
  readonly gift?: unknown;
}

/** Without the record it is about. */
function plain(found: Found | undefined): Reminder | undefined {
  if (found === undefined) return undefined;
  const { row: _row, appointment: _appointment, gift: _gift, ...reminder } = found;
  return reminder;
}

type Finder = (context: Context, key: string) => Reminder | undefined;

const SORTS: ReadonlyMap<string, Finder> = new Map<string, Finder>([
  ['row', (context, key) => plain(reminderOfRow(context, key))],
  ['appointment', (context, key) => plain(reminderOfAppointment(context, key))],
  ['gift', (context, key) => plain(reminderOfGift(context, key))],
  ['date', reminderOfDate],
  ['festival', reminderOfFestival],
]);

/** What a key stands for; undefined once it is done, moved, or nobody's any more. */
export function reminderOf(context: Context, key: string): Reminder | undefined {
  const [sort = ''] = key.split('|', 1);
  return SORTS.get(sort)?.(context, key);
}
