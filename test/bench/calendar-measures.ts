import { createHash } from 'node:crypto';
import type { StampedEvent } from '../../electron/calendar/calendar-event.ts';
import type { FollowUpThing } from '../../electron/calendar/due-thing.ts';
import { foldLines } from '../../electron/calendar/fold-lines.ts';
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

const plain = (text: string): string => text.replace(/[\\;,]/g, String.raw`\$&`).replaceAll('\n', String.raw`\n`);
const dateOf = (day: string): string => day.replaceAll('-', '');
const ALL_DAY = 'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE\r\nX-MICROSOFT-MSNCALENDAR-ALLDAYEVENT:TRUE\r\n';
const digits = (text: string): string => `${text.slice(0, 19).replace(/[-:]/g, '')}Z`;

/** The same octets put together by hand, as fast as strings go: one kind of event, nothing to choose, one alarm. */
function byHand(): string {
  let text =
    'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Account Book//Calendar//EN\r\nCALSCALE:GREGORIAN\r\nMETHOD:PUBLISH\r\n';
  text += 'NAME:客户提醒\r\nX-WR-CALNAME:客户提醒\r\n';
  for (const { uid, summary, description, span, stampedAt } of events) {
    const dates = span.allDay
      ? `DTSTART;VALUE=DATE:${dateOf(span.on)}\r\nDTEND;VALUE=DATE:${dateOf(span.until)}\r\n${ALL_DAY}`
      : `DTSTART:${digits(span.start)}\r\nDTEND:${digits(span.end)}\r\n`;
    text += foldLines(
      `BEGIN:VEVENT\r\nUID:${uid}\r\nSEQUENCE:0\r\nDTSTAMP:${digits(stampedAt)}\r\n${dates}SUMMARY:${plain(summary)}\r\n` +
        `TRANSP:TRANSPARENT\r\nDESCRIPTION:${plain(description)}\r\nBEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:-PT15M\r\n` +
        `DESCRIPTION:${plain(summary)}\r\nEND:VALARM\r\nSTATUS:CONFIRMED\r\nLAST-MODIFIED:${digits(stampedAt)}\r\n` +
        'CLASS:PRIVATE\r\nEND:VEVENT\r\n',
    );
  }
  return `${text}END:VCALENDAR\r\n`;
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
  if (text !== byHand()) throw new Error('What is measured against each other is not the same file.');
  const read = median(await timed(RUNS, () => readBackFault(text, events)));
  const all = median(await timed(2, whole));
  return [
    figure('calendar file written, against the same lines put together by hand', size, written, hand, 2),
    figure('calendar file read back and compared, against putting it together by hand', size, read, hand),
    figure('export with ledger, files and reading back, against putting it together by hand', size, all, hand),
  ];
}
