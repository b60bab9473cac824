import type { Ask } from '../../../shared/contract/contract.ts';
import type { Appointment } from '../../../shared/domain/appointment.ts';
import { addDays, daysBetween } from '../../../shared/domain/day.ts';
import type { Placing } from './drop-of.ts';

/**
 * The appointment as it stands after a move: all its days go along, and its hour stays unless another was given.
 *
 * `from` is the day it was taken from, which may be a later one of several, or another than its own in the zone it was agreed in.
 *
 * @param zone the rep's own, in which an hour that was given is read.
 */
export function movedAppointment(
  { createdAt: _created, changedAt: _changed, ...appointment }: Readonly<Appointment>,
  { from, to, time }: Placing,
  zone: string,
): Ask<'appointment.save'> {
  if (time !== undefined && appointment.time === undefined) {
    const { until: _until, ...oneDay } = appointment;
    return { ...oneDay, on: to, time, zone };
  }
  if (time !== undefined) return { ...appointment, on: to, time, zone };
  const days = daysBetween(from, to);
  const { on, until } = appointment;
  return { ...appointment, on: addDays(on, days), ...(until !== undefined && { until: addDays(until, days) }) };
}
