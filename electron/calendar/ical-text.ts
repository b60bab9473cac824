import type { Day } from '../../shared/domain/day.ts';
import type { Instant } from '../../shared/domain/record.ts';
import { alarmsOf, type Span, type StampedEvent } from './calendar-event.ts';
import { foldLine } from './fold-line.ts';

const escaped = (text: string): string =>
  /[\\;,\n]/.test(text) ? text.replace(/[\\;,]/g, String.raw`\$&`).replaceAll('\n', String.raw`\n`) : text;

const dateOf = (day: Day): string => day.replaceAll('-', '');
/** 2026-11-24T01:30:00.000Z → 20261124T013000Z. */
const instantOf = (instant: Instant): string => `${instant.slice(0, 19).replace(/[-:]/g, '')}Z`;

function* spanLines(span: Span): Generator<string> {
  if (!span.allDay) {
    yield `DTSTART:${instantOf(span.start)}`;
    yield `DTEND:${instantOf(span.end)}`;
    return;
  }
  yield `DTSTART;VALUE=DATE:${dateOf(span.on)}`;
  yield `DTEND;VALUE=DATE:${dateOf(span.until)}`;
  yield 'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE';
  yield 'X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT:TRUE';
}

const DAY_MIN = 1_440;
const HOUR_MIN = 60;

/** Strict: one letter out of place, and a calendar drops the alarm without a word. Never after the start. */
export function triggerOf(minutesBefore: number): string {
  if (minutesBefore === 0) return 'PT0S';
  const part = (count: number, unit: string): string => (count === 0 ? '' : `${count}${unit}`);
  const days = part(Math.floor(minutesBefore / DAY_MIN), 'D');
  const hours = part(Math.floor((minutesBefore % DAY_MIN) / HOUR_MIN), 'H');
  const minutes = part(minutesBefore % HOUR_MIN, 'M');
  const time = `${hours}${minutes}`;
  return `-P${days}${time === '' ? '' : `T${time}`}`;
}

function* alarmLines(event: StampedEvent): Generator<string> {
  for (const minutes of alarmsOf(event)) {
    yield 'BEGIN:VALARM';
    yield 'ACTION:DISPLAY';
    yield `TRIGGER:${triggerOf(minutes)}`;
    yield `DESCRIPTION:${escaped(event.summary)}`;
    yield 'END:VALARM';
  }
}

function* eventLines(event: StampedEvent): Generator<string> {
  const stamp = instantOf(event.stampedAt);
  yield 'BEGIN:VEVENT';
  yield `UID:${event.uid}`;
  yield `SEQUENCE:${event.sequence}`;
  yield `DTSTAMP:${stamp}`;
  yield* spanLines(event.span);
  if (event.rule !== '') yield `RRULE:${event.rule}`;
  yield `SUMMARY:${escaped(event.summary)}`;
  yield `TRANSP:${event.transparent ? 'TRANSPARENT' : 'OPAQUE'}`;
  if (event.location !== '') yield `LOCATION:${escaped(event.location)}`;
  if (event.description !== '') yield `DESCRIPTION:${escaped(event.description)}`;
  yield* alarmLines(event);
  yield `STATUS:${event.cancelled === true ? 'CANCELLED' : 'CONFIRMED'}`;
  yield `LAST-MODIFIED:${stamp}`;
  yield 'CLASS:PRIVATE';
  yield 'END:VEVENT';
}

function* headLines(name: string, refreshed: boolean): Generator<string> {
  yield 'BEGIN:VCALENDAR';
  yield 'VERSION:2.0';
  yield 'PRODID:-//Account Book//Calendar//EN';
  yield 'CALSCALE:GREGORIAN';
  yield 'METHOD:PUBLISH';
  yield `NAME:${escaped(name)}`;
  yield `X-WR-CALNAME:${escaped(name)}`;
  if (!refreshed) return;
  yield 'REFRESH-INTERVAL;VALUE=DURATION:PT1H';
  yield 'X-PUBLISHED-TTL:PT1H';
}

/**
 * One iCalendar file.
 *
 * Everything is written as given: days as days, instants in UTC, so that no clock or zone of the machine can touch an octet.
 *
 * @param name clean, on one line, not escaped.
 * @param refreshed the file is kept current where it lies, so a reader may look again.
 */
export function icalText(name: string, events: readonly StampedEvent[], refreshed = false): string {
  let text = '';
  for (const line of headLines(name, refreshed)) text += `${foldLine(line)}\r\n`;
  for (const event of events) {
    for (const line of eventLines(event)) text += `${foldLine(line)}\r\n`;
  }
  return `${text}END:VCALENDAR\r\n`;
}
