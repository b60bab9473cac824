import ICAL from 'ical.js';

/** An event as a second parser understands it. Dates as written, `2026-11-24` or `2026-11-24T01:30:00Z`. */
export interface ReadEvent {
  readonly uid: string;
  readonly sequence: number;
  readonly summary: string;
  readonly description: string;
  readonly location: string;
  readonly start: string;
  readonly end: string;
  readonly rule: string;
  readonly transp: string;
  readonly class: string;
  readonly stamp: string;
  readonly modified: string;
  readonly alarms: readonly string[];
}

const text = (component: ICAL.Component, name: string): string => {
  const value = component.getFirstPropertyValue(name) as { toString(): string } | null;
  return value === null ? '' : value.toString();
};

function readEvent(event: ICAL.Component): ReadEvent {
  return {
    uid: text(event, 'uid'),
    sequence: Number(text(event, 'sequence')),
    summary: text(event, 'summary'),
    description: text(event, 'description'),
    location: text(event, 'location'),
    start: text(event, 'dtstart'),
    end: text(event, 'dtend'),
    rule: text(event, 'rrule'),
    transp: text(event, 'transp'),
    class: text(event, 'class'),
    stamp: text(event, 'dtstamp'),
    modified: text(event, 'last-modified'),
    alarms: event.getAllSubcomponents('valarm').map((a) => `${text(a, 'action')} ${text(a, 'trigger')}`),
  };
}

/** ical.js leaves the names of calendars escaped, since they are younger than RFC 5545. */
const unescaped = (value: string): string =>
  value.replace(/\\([\\;,nN])/g, (_, char: string) => (char.toLowerCase() === 'n' ? '\n' : char));

/** Reads a calendar file back with ical.js, which shares no code with the writer. */
export function readCalendar(file: string): { name: string; method: string; events: ReadEvent[]; names: string[] } {
  const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
  const events = calendar.getAllSubcomponents('vevent');
  return {
    name: unescaped(text(calendar, 'x-wr-calname')),
    method: text(calendar, 'method'),
    events: events.map(readEvent),
    names: [...new Set(events.flatMap((e) => e.getAllProperties().map((p) => p.name)))].sort(),
  };
}

/** The days of a repeating event in order, as ical.js expands its rule. */
export function expandRule(file: string, count: number): string[] {
  const event = new ICAL.Component(ICAL.parse(file) as unknown[]).getFirstSubcomponent('vevent');
  if (event === null) throw new Error('no event');
  const iterator = new ICAL.Event(event).iterator();
  return Array.from({ length: count }, () => String(iterator.next()));
}

/** Physical lines, without their CRLF. */
export const linesOf = (file: string): string[] => file.slice(0, -2).split('\r\n');
