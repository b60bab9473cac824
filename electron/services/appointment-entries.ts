import type { CalendarEntry } from '../../shared/contract/calendar-entry.ts';
import type { Appointment } from '../../shared/domain/appointment.ts';
import { type Day, dayIn, daysFrom, maxDay, minDay } from '../../shared/domain/day.ts';
import { utcSpan } from '../calendar/zoned-time.ts';
import { type Context, customerNameOf } from './context.ts';

/** Only where it begins is asked. */
const USUAL_MINUTES = 60;

interface Held {
  readonly on: Day;
  readonly time?: string;
}

const clockIn = (zone: string, ms: number): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(ms);

/** When it is by the rep's own clock; as it is written where the zone is unknown. */
function heldAt({ on, time, zone }: Readonly<Appointment>, ownZone: string): Held {
  if (time === undefined) return { on };
  if (zone === ownZone || zone === '') return { on, time };
  try {
    const ms = Date.parse(utcSpan(zone, on, time, USUAL_MINUTES).start);
    return { on: dayIn(ownZone, ms), time: clockIn(ownZone, ms) };
  } catch {
    return { on, time };
  }
}

function entryOf(context: Context, appointment: Readonly<Appointment>, time: string | undefined): CalendarEntry {
  const { customerId, title, kind } = appointment;
  return {
    kind: 'appointment',
    name: customerId === undefined ? '' : customerNameOf(context, customerId),
    detail: title,
    overdue: false,
    ...(customerId !== undefined && { customerId }),
    ...(time !== undefined && { time }),
    ...((kind === 'visit' || kind === 'showroom') && { channel: kind }),
    appointment,
  };
}

/** What was agreed, on each of its days; only the first has its hour. */
export function appointmentEntries(context: Context, from: Day, until: Day): ReadonlyMap<Day, CalendarEntry[]> {
  const found = new Map<Day, CalendarEntry[]>();
  const zone = context.world.zone();
  for (const appointment of context.book.records.appointments.values()) {
    const { on, time } = heldAt(appointment, zone);
    const last = time === undefined ? maxDay(on, appointment.until ?? on) : on;
    if (last < from || on > until) continue;
    for (const day of daysFrom(maxDay(on, from), minDay(last, until)))
      found.set(day, [...(found.get(day) ?? []), entryOf(context, appointment, time)]);
  }
  return found;
}
