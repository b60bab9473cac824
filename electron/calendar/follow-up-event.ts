import { addDays, asDay } from '../../shared/domain/day.ts';
import type { Language } from '../../shared/domain/record.ts';
import { alarmMinutes } from './alarm-minutes.ts';
import type { CalendarEvent, Span } from './calendar-event.ts';
import { cleanLine, cleanLines } from './clean-text.ts';
import type { FollowUpThing } from './due-thing.ts';
import { followUpUid } from './event-uid.ts';
import type { ExportFrame } from './export-frame.ts';
import { calendarWords } from './words.ts';
import { utcSpan } from './zoned-time.ts';

const USUAL_DURATION_MIN = 30;

function titleOf(thing: FollowUpThing, language: Language): string {
  if (thing.veil !== undefined) return thing.veil;
  const words = calendarWords(language);
  const name = cleanLine(thing.customerName);
  const title = cleanLine(thing.title ?? '');
  if (title === '') return words.contact(name);
  return title.includes(name) ? title : words.titled(name, title);
}

/** `asDay` guards the door: 29 February 2026 is no day and must not become one. */
function spanOf({ on, time, zone, durationMin }: FollowUpThing): Span {
  const day = asDay(on);
  if (time === undefined) return { allDay: true, on: day, until: addDays(day, 1) };
  const minutes = Math.max(1, Math.round(durationMin ?? USUAL_DURATION_MIN));
  return { allDay: false, ...utcSpan(zone, day, time, minutes) };
}

/** An all-day follow-up leaves the day free in the rep's calendar; one with a time occupies it. */
export function followUpEvent(thing: FollowUpThing, frame: ExportFrame): CalendarEvent {
  const span = spanOf(thing);
  const phone = cleanLine(thing.phone ?? '');
  return {
    uid: followUpUid(thing.uidKey, frame.bookId, frame.hash),
    summary: cleanLine(titleOf(thing, frame.language)),
    description: cleanLines([phone && calendarWords(frame.language).phone(phone), ...thing.why]),
    location: cleanLine(thing.place ?? ''),
    span,
    rule: '',
    transparent: span.allDay,
    alarmMin: alarmMinutes(thing.alarm, span.allDay),
  };
}
