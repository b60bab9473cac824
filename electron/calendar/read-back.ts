import ICAL from 'ical.js';
import { alarmsOf, type Span, type StampedEvent } from './calendar-event.ts';

const LINE_OCTETS = 75;
const encoder = new TextEncoder();

type Property = readonly [name: string, params: Readonly<Record<string, string>>, type: string, value: unknown];
type Component = readonly [name: string, properties: readonly Property[], components: readonly Component[]];

const DAY_MIN = 1_440;
const HOUR_MIN = 60;

/** Strict: one letter out of place, and a calendar drops the alarm without a word. Never after the start. */
function triggerOf(minutesBefore: number): string {
  if (minutesBefore === 0) return 'PT0S';
  const part = (count: number, unit: string): string => (count === 0 ? '' : `${count}${unit}`);
  const days = part(Math.floor(minutesBefore / DAY_MIN), 'D');
  const hours = part(Math.floor((minutesBefore % DAY_MIN) / HOUR_MIN), 'H');
  const minutes = part(minutesBefore % HOUR_MIN, 'M');
  const time = `${hours}${minutes}`;
  return `-P${days}${time === '' ? '' : `T${time}`}`;
}

const isoSecond = (instant: string): string => `${instant.slice(0, 19)}Z`;
const datesOf = (span: Span): [start: string, end: string] =>
  span.allDay ? [span.on, span.until] : [isoSecond(span.start), isoSecond(span.end)];

/** The event in the words of the other parser; whatever may stand in it at all is in here. */
function meant(event: StampedEvent): Record<string, unknown> {
  const [dtstart, dtend] = datesOf(event.span);
  const stamp = isoSecond(event.stampedAt);
  return {
    uid: event.uid,
    sequence: event.sequence,
    dtstamp: stamp,
    'last-modified': stamp,
    dtstart,
    dtend,
    summary: event.summary,
    transp: event.transparent ? 'TRANSPARENT' : 'OPAQUE',
    status: event.cancelled === true ? 'CANCELLED' : 'CONFIRMED',
    class: 'PRIVATE',
    ...(event.rule !== '' && { rrule: event.rule }),
    ...(event.location !== '' && { location: event.location }),
    ...(event.description !== '' && { description: event.description }),
    ...(event.span.allDay && {
      'x-microsoft-cdo-alldayevent': 'TRUE',
      'x-microsoft-msncalendar-alldayevent': 'TRUE',
    }),
  };
}

const ruleText = (value: unknown): string =>
  Object.entries(value as Record<string, unknown>)
    .map(([key, part]) => `${key.toUpperCase()}=${String(part)}`)
    .join(';');

const read = ([name, , , value]: Property): unknown => (name === 'rrule' ? ruleText(value) : value);

function faultOfAlarms(alarms: readonly Component[], event: StampedEvent): string | undefined {
  const wanted = alarmsOf(event).map(triggerOf);
  const found = alarms.map(([, properties]) => properties.find(([name]) => name === 'trigger')?.[3]);
  return found.join() === wanted.join() ? undefined : 'valarm';
}

function faultOf([, properties, alarms]: Component, event: StampedEvent): string | undefined {
  const wanted = meant(event);
  if (properties.length !== Object.keys(wanted).length) return 'properties';
  for (const property of properties) {
    if (read(property) !== wanted[property[0]]) return property[0];
  }
  return faultOfAlarms(alarms, event);
}

/** ical.js closes whatever is open at any END, by whatever name. */
function isNested(lines: readonly string[]): boolean {
  const open: string[] = [];
  for (const line of lines) {
    if (line.startsWith('BEGIN:')) open.push(line.slice(6));
    else if (line.startsWith('END:') && open.pop() !== line.slice(4)) return false;
  }
  return open.length === 0;
}

function faultOfLines(text: string): string | undefined {
  if (!text.endsWith('END:VCALENDAR\r\n')) return 'end';
  if (text.startsWith('\u{FEFF}')) return 'byte-order-mark';
  const lines = text.slice(0, -2).split('\r\n');
  for (const line of lines) {
    if (/[^\P{Cc}\t]/u.test(line)) return 'control';
    if (line.length * 3 > LINE_OCTETS && encoder.encode(line).length > LINE_OCTETS) return 'line-length';
  }
  return isNested(lines) ? undefined : 'unreadable';
}

function parsed(text: string): Component | undefined {
  try {
    const read: unknown = ICAL.parse(text);
    return read as Component;
  } catch {
    return undefined;
  }
}

/**
 * Reads a file with a parser that shares no line with its writer, and compares every event with what was meant.
 *
 * @returns the first thing that is not as meant: a property's name, or what is wrong with the lines; undefined for a sound file.
 */
export function readBackFault(text: string, events: readonly StampedEvent[]): string | undefined {
  const lines = faultOfLines(text);
  if (lines !== undefined) return lines;
  const calendar = parsed(text);
  if (calendar?.[0] !== 'vcalendar') return 'unreadable';
  const found = calendar[2];
  if (found.length !== events.length) return 'events';
  for (const [index, event] of events.entries()) {
    const component = found[index];
    const fault = component === undefined ? 'events' : faultOf(component, event);
    if (fault !== undefined) return fault;
  }
  return undefined;
}
