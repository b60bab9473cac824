import type { Appointment } from '../../shared/domain/appointment.ts';
import type { Translate } from '../../shared/i18n/translate.ts';
import type { DatedThing } from '../calendar/due-thing.ts';
import type { Context } from './context.ts';
import type { CalendarSpan, LayeredThing } from './layered-thing.ts';

/** A second bell the day before, where the rep has to be somewhere. */
const DAY_BEFORE_MIN = 1_440;

function thingOf(
  { id, title, on, until, time, minutes, zone, place }: Readonly<Appointment>,
  who?: string,
): DatedThing {
  return {
    kind: 'dated',
    what: 'appointment',
    uidKey: id,
    title: who === undefined || title.includes(who) ? title : `${who} · ${title}`,
    on,
    ...(until !== undefined && { until }),
    ...(time !== undefined && { time, moreAlarmsMin: [DAY_BEFORE_MIN] }),
    ...(minutes !== undefined && { durationMin: minutes }),
    zone,
    occupies: true,
    ...(place !== undefined && { place }),
  };
}

/** What is arranged and still to come; what is the rep's own is a layer of its own. */
export function appointmentThings({ book }: Context, { from, until }: CalendarSpan, t: Translate): LayeredThing[] {
  const { appointments, customers } = book.records;
  return [...appointments.values()].flatMap((appointment): LayeredThing[] => {
    const { customerId, kind, state, on } = appointment;
    if (state !== 'planned' || (appointment.until ?? on) < from || on > until) return [];
    const who = customerId === undefined ? undefined : customers.get(customerId)?.name;
    const own = kind === 'personal' || customerId === undefined;
    return [
      {
        layer: own ? 'personal' : 'appointments',
        ...(who !== undefined && { who }),
        kind: t(`calendarFile:appointment.${kind}`),
        thing: thingOf(appointment, who),
      },
    ];
  });
}
