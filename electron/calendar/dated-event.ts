import { addDays, asDay, maxDay } from '../../shared/domain/day.ts';
import { alarmMinutes } from './alarm-minutes.ts';
import type { CalendarEvent, Span } from './calendar-event.ts';
import { cleanLine, cleanLines } from './clean-text.ts';
import type { DatedThing } from './due-thing.ts';
import { datedUid } from './event-uid.ts';
import type { ExportFrame } from './export-frame.ts';
import { calendarWords } from './words.ts';
import { utcSpan } from './zoned-time.ts';

const USUAL_DURATION_MIN = 60;

function spanOf({ on, until, time, zone, durationMin }: DatedThing): Span {
  const day = asDay(on);
  if (time === undefined) return { allDay: true, on: day, until: addDays(maxDay(day, until ?? day), 1) };
  return { allDay: false, ...utcSpan(zone, day, time, Math.max(1, Math.round(durationMin ?? USUAL_DURATION_MIN))) };
}

/** An appointment, a last day to buy or a festival. */
export function datedEvent(thing: DatedThing, frame: ExportFrame): CalendarEvent {
  const span = spanOf(thing);
  const phone = cleanLine(thing.phone ?? '');
  return {
    uid: datedUid(thing.what, thing.uidKey, frame.bookId, frame.hash),
    summary: cleanLine(thing.title),
    description: cleanLines([phone && calendarWords(frame.language).phone(phone), ...(thing.why ?? [])]),
    location: cleanLine(thing.place ?? ''),
    span,
    rule: '',
    transparent: !thing.occupies,
    alarmMin: alarmMinutes(thing.alarm, span.allDay),
    ...(thing.moreAlarmsMin && { moreAlarmsMin: thing.moreAlarmsMin }),
  };
}
