import { createHash } from 'node:crypto';
import type { StampedEvent } from '../../electron/calendar/calendar-event.ts';
import type { FollowUpThing } from '../../electron/calendar/due-thing.ts';
import { icalText } from '../../electron/calendar/ical-text.ts';
import { readBackFault } from '../../electron/calendar/read-back.ts';
import { renderCalendar } from '../../electron/calendar/render-calendar.ts';
import { addDays, asDay } from '../../shared/domain/day.ts';
import { type Figure, figure, median, timed } from './figures.ts';

const EVENTS = 20_000;
const RUNS = 5;
const TODAY = asDay('2026-11-23');
const WORDS = '电话：199 0000 0123\n意向：考虑犹豫，上次联系 11 月 20 日\n还没说到：售后; 价格, 付款';

const events = Array.from({ length: EVENTS }, (_, i): StampedEvent => {
  const on = addDays(TODAY, i % 365);
  const start = `${on}T01:30:00.000Z`;
  return {
    uid: `follow-up-${String(i).padStart(32, '0')}@0b00b00b-0000-4000-8000-000000000001`,
    summary: `联系样例 ${i}`,
    description: WORDS,
    location: '',
    span: i % 2 === 0 ? { allDay: true, on, until: addDays(on, 1) } : { allDay: false, start, end: start },
    rule: '',
    transparent: true,
    alarmMin: 15,
    sequence: 0,
    stampedAt: '2026-11-22T02:07:22.000Z',
  };
});

const folded = (line: string): string => {
  if (Buffer.byteLength(line) <= 74) return line;
  let text = '';
  let octets = 0;
  for (const char of line) {
    const weight = Buffer.byteLength(char);
    if (octets + weight > 74) {
      text += '\r\n ';
      octets = 0;
    }
    octets += weight;
    text += char;
  }
  return text;
};
const plain = (text: string): string => text.replace(/[\\;,]/g, String.raw`\$&`).replaceAll('\n', String.raw`\n`);
const digits = (text: string): string => `${text.slice(0, 19).replace(/[-:]/g, '')}Z`;

/** The same lines put together by hand: no events, no alarms to choose, nothing but strings. */
function byHand(): string {
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Account Book//Calendar//EN', 'METHOD:PUBLISH'];
  for (const { uid, summary, description, span, stampedAt } of events) {
    const dates = span.allDay
      ? [`DTSTART;VALUE=DATE:${span.on.replaceAll('-', '')}`, `DTEND;VALUE=DATE:${span.until.replaceAll('-', '')}`]
      : [`DTSTART:${digits(span.start)}`, `DTEND:${digits(span.end)}`];
    lines.push('BEGIN:VEVENT', `UID:${uid}`, 'SEQUENCE:0', `DTSTAMP:${digits(stampedAt)}`, ...dates);
    lines.push(`SUMMARY:${plain(summary)}`, 'TRANSP:TRANSPARENT', `DESCRIPTION:${plain(description)}`);
    lines.push('BEGIN:VALARM', 'ACTION:DISPLAY', 'TRIGGER:-PT15M', `DESCRIPTION:${plain(summary)}`, 'END:VALARM');
    lines.push('STATUS:CONFIRMED', `LAST-MODIFIED:${digits(stampedAt)}`, 'CLASS:PRIVATE', 'END:VEVENT');
  }
  return `${lines.map(folded).join('\r\n')}\r\nEND:VCALENDAR\r\n`;
}

const things = events.map(
  ({ uid, summary, span }): FollowUpThing => ({
    kind: 'follow-up',
    uidKey: uid,
    customerName: summary,
    on: span.allDay ? span.on : TODAY,
    zone: 'Asia/Shanghai',
    why: [WORDS],
  }),
);

const whole = () =>
  renderCalendar({
    bookId: 'book',
    calendarName: '客户提醒',
    language: 'zh-CN',
    things,
    ledger: new Map(),
    now: '2026-11-22T02:07:22.000Z',
    today: TODAY,
    hash: (text) => createHash('sha256').update(text).digest('hex'),
    profile: 'google',
  });

/** A year of a very full calendar: writing it, and all that is done beside to be sure of it. */
export async function calendarFigures(): Promise<Figure[]> {
  const size = `${EVENTS.toLocaleString('en')} events`;
  const hand = median(await timed(RUNS, byHand));
  const written = median(await timed(RUNS, () => icalText('客户提醒', events)));
  const text = icalText('客户提醒', events);
  const read = median(await timed(RUNS, () => readBackFault(text, events)));
  const all = median(await timed(2, whole));
  return [
    figure('calendar file written, against the same lines put together by hand', size, written, hand, 2),
    figure('calendar file read back and compared, against putting it together by hand', size, read, hand),
    figure('export with ledger, files and reading back, against putting it together by hand', size, all, hand),
  ];
}
