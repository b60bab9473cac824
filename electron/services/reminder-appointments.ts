import type { Appointment } from '../../shared/domain/appointment.ts';
import { addDays, type Day, dayIn, timeIn } from '../../shared/domain/day.ts';
import { instantAfter } from '../../shared/domain/instant-after.ts';
import type { Reminder } from '../../shared/domain/reminder.ts';
import { withoutUndefined } from '../../shared/domain/without-undefined.ts';
import type { DayThing, Moment, TimedThing } from '../reminding/look.ts';
import type { Context } from './context.ts';
import { instantOf } from './reminding-of.ts';

const MINUTE_MS = 60_000;

/** How far back one that was slept through is told, or stands, for somebody to say how it went. */
const BACK_DAYS = 31;
const STANDS_DAYS = 7;

/** Another day, hour or zone is another meeting to be reminded of. */
const keyOf = ({ id, on, time = '', zone }: Readonly<Appointment>): string => `appointment|${id}|${on}|${time}|${zone}`;

function planned({ book }: Context, from: Day, until: Day): Readonly<Appointment>[] {
  return [...book.records.appointments.values()].filter(
    ({ state, on, until: last = on }) => state === 'planned' && last >= from && on <= until,
  );
}

/** Appointments with an hour, told so many minutes before it. */
export function timedAppointments(context: Context, { on, zone }: Moment, before: number): TimedThing[] {
  return planned(context, addDays(on, -BACK_DAYS), addDays(on, 2)).flatMap((appointment): TimedThing[] => {
    if (appointment.time === undefined) return [];
    const at = instantOf(appointment.zone, appointment.on, appointment.time, zone);
    const from = instantAfter(at, -before * MINUTE_MS);
    return [{ key: keyOf(appointment), from, at }];
  });
}

/** Those of whole days, with the round of their first day. */
export const dayAppointments = (context: Context, { on }: Moment): DayThing[] =>
  planned(context, on, on).flatMap((appointment) =>
    appointment.time === undefined ? [{ key: keyOf(appointment), isBound: true }] : [],
  );

/** It is to be held as it was told of, and is not long over. */
const stands = ({ world }: Context, appointment: Readonly<Appointment>, key: string): boolean =>
  appointment.state === 'planned' &&
  keyOf(appointment) === key &&
  addDays(appointment.until ?? appointment.on, STANDS_DAYS) >= world.today();

/** One that is still to be held, or was not said to have been. Its day and hour are those of the rep's own clock. */
export function reminderOfAppointment(
  context: Context,
  key: string,
): (Reminder & { readonly appointment: Readonly<Appointment> }) | undefined {
  const appointment = context.book.records.appointments.get(key.split('|')[1] ?? '');
  if (appointment === undefined || !stands(context, appointment, key)) return undefined;
  const { on, time, title, customerId } = appointment;
  const customer = customerId === undefined ? undefined : context.book.records.customers.get(customerId);
  const here = context.world.zone();
  const at = time === undefined ? undefined : Date.parse(instantOf(appointment.zone, on, time, here));
  return {
    key,
    kind: 'appointment',
    detail: title,
    ...(at === undefined ? { on } : { on: dayIn(here, at), time: timeIn(here, at) }),
    ...withoutUndefined({ customer: customer && { id: customer.id, name: customer.name } }),
    appointment,
  };
}
