import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMeetings } from '../../../electron/calendar/read-meetings.ts';
import { asDay } from '../../../shared/domain/day.ts';
import { anyText } from '../../helpers/any-text.ts';
import { BOOK_ID, makeFollowUp, onlyText, render } from '../../helpers/due-things.ts';

const FRAME = { bookId: BOOK_ID, today: asDay('2026-11-23'), zone: 'Asia/Shanghai' };

const calendar = (...lines: string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Elsewhere//EN', ...lines, 'END:VCALENDAR', ''].join('\r\n');
const event = (...lines: string[]): string =>
  ['BEGIN:VEVENT', 'UID:m1@elsewhere.example', 'DTSTAMP:20261120T000000Z', 'SUMMARY:Talk', ...lines, 'END:VEVENT'].join(
    '\r\n',
  );
const only = (...lines: string[]) => readMeetings(calendar(event(...lines)), FRAME)?.[0];

/** As Outlook writes it: a zone by a name of its own, described in the file. */
const ODD_ZONE = [
  'BEGIN:VTIMEZONE',
  'TZID:Pacific Standard Time',
  'BEGIN:STANDARD',
  'DTSTART:16010101T020000',
  'TZOFFSETFROM:-0700',
  'TZOFFSETTO:-0800',
  'RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=11',
  'END:STANDARD',
  'BEGIN:DAYLIGHT',
  'DTSTART:16010101T020000',
  'TZOFFSETFROM:-0800',
  'TZOFFSETTO:-0700',
  'RRULE:FREQ=YEARLY;BYDAY=2SU;BYMONTH=3',
  'END:DAYLIGHT',
  'END:VTIMEZONE',
].join('\r\n');

describe('the hour of a meeting', () => {
  it.each([
    ['in UTC', ['DTSTART:20261201T010000Z', 'DTEND:20261201T023000Z'], '09:00', 90],
    ['in a zone by its name', ['DTSTART;TZID=America/New_York:20261201T100000', 'DURATION:PT45M'], '23:00', 45],
    ['without a zone', ['DTSTART:20261201T143000', 'DTEND:20261201T150000'], '14:30', 30],
  ])('%s is read off the clock of the rep', (_, lines, time, minutes) => {
    expect(only(...lines)).toMatchObject({ on: '2026-12-01', time, minutes, zoneGuessed: false });
  });

  it('in a zone the file itself describes is the hour meant there', () => {
    const inJune = event('DTSTART;TZID=Pacific Standard Time:20270601T090000', 'DURATION:PT1H');
    const inDecember = event('DTSTART;TZID=Pacific Standard Time:20261201T090000', 'DURATION:PT1H');
    const read = (one: string) => readMeetings(calendar(ODD_ZONE, one), FRAME)?.[0];
    expect(read(inJune)).toMatchObject({ on: '2027-06-02', time: '00:00', zoneGuessed: false });
    expect(read(inDecember)).toMatchObject({ on: '2026-12-02', time: '01:00', zoneGuessed: false });
  });

  it('in a zone nobody knows is told to be a guess', () => {
    expect(only('DTSTART;TZID=Somewhere Else:20261201T100000', 'DURATION:PT1H')).toMatchObject({
      time: '10:00',
      zoneGuessed: true,
    });
  });

  it('is none for whole days, the last of which counts', () => {
    const days = only('DTSTART;VALUE=DATE:20261201', 'DTEND;VALUE=DATE:20261204');
    expect([days?.on, days?.until, days?.time]).toEqual(['2026-12-01', '2026-12-03', undefined]);
    expect(only('DTSTART;VALUE=DATE:20261201')?.until).toBeUndefined();
  });
});

describe('a series', () => {
  const rule = ['DTSTART:20261102T010000Z', 'DURATION:PT1H'];

  it('gives each time to come one of its own, moved and dropped ones too', () => {
    const moved = event('RECURRENCE-ID:20261214T010000Z', 'DTSTART:20261215T010000Z', 'DURATION:PT1H');
    const series = event(...rule, 'RRULE:FREQ=WEEKLY;COUNT=8', 'EXDATE:20261207T010000Z');
    const found = readMeetings(calendar(series, moved), FRAME) ?? [];
    expect(found.map(({ on }) => on)).toEqual(['2026-11-23', '2026-11-30', '2026-12-15', '2026-12-21']);
    expect(new Set(found.map(({ uid }) => uid)).size).toBe(4);
    expect(found.every(({ repeats }) => repeats)).toBe(true);
  });

  it('ends where it was meant to in a zone the file names and does not describe', () => {
    const series = event(
      'DTSTART;TZID=Europe/Vienna:20261124T200000',
      'DURATION:PT1H',
      // 20:00 in Vienna, and a minute before it.
      'RRULE:FREQ=WEEKLY;UNTIL=20261208T190000Z',
    );
    const times = (file: string) => readMeetings(calendar(file), FRAME)?.map(({ on, time }) => [on, time].join(' '));
    expect(times(series)).toEqual(['2026-11-25 03:00', '2026-12-02 03:00', '2026-12-09 03:00']);
    expect(times(series.replace('T190000Z', 'T185900Z'))).toHaveLength(2);
  });

  it('without an end gives thirty, and one that comes every second holds nobody up', () => {
    expect(readMeetings(calendar(event(...rule, 'RRULE:FREQ=DAILY')), FRAME)).toHaveLength(30);
    const hostile = event('DTSTART:19700101T000000Z', 'RRULE:FREQ=SECONDLY');
    expect(readMeetings(calendar(hostile), FRAME)).toEqual([]);
  });
});

it('that lasts longer than a day fills whole days, and its hours are in the note', () => {
  expect(only('DTSTART:20261201T010000Z', 'DTEND:20261203T020000Z', 'DESCRIPTION:Fair')).toMatchObject({
    on: '2026-12-01',
    until: '2026-12-03',
    note: '2026-12-01 09:00 – 2026-12-03 10:00\nFair',
  });
});

it('without a UID is told from others by what it is and when', () => {
  const bare = event('DTSTART:20261201T010000Z').replace(/UID:.*\r\n/, '');
  const file = calendar(bare, bare.replace('Talk', 'Lunch'), bare);
  expect(readMeetings(file, FRAME)?.map(({ title }) => title)).toEqual(['Lunch', 'Talk']);
});

it('reads who was asked, what was called off, and what this book wrote itself', () => {
  const asked = ['ORGANIZER;CN=Ann Example:mailto:ann@example.test', 'ATTENDEE;CN="Bo, Ltd":MAILTO:Bo@Example.test'];
  expect(only('DTSTART:20261201T010000Z', 'STATUS:CANCELLED', ...asked)).toMatchObject({
    calledOff: true,
    ours: false,
    people: [
      { name: 'Ann Example', mail: 'ann@example.test' },
      { name: 'Bo, Ltd', mail: 'bo@example.test' },
    ],
  });
  expect(readMeetings(onlyText(render([makeFollowUp()])), FRAME)).toMatchObject([{ ours: true }]);
});

it('takes a broken event for none, and what is no calendar for no file', () => {
  const broken = calendar('BEGIN:VEVENT', 'UID:x', 'SUMMARY:no day', 'END:VEVENT', event('DTSTART:20261201T010000Z'));
  expect(readMeetings(broken, FRAME)).toHaveLength(1);
  expect([readMeetings('姓名,手机\r\n', FRAME), readMeetings('', FRAME)]).toEqual([undefined, undefined]);
});

it('survives any text at all', () => {
  fc.assert(
    fc.property(anyText, anyText, (one, two) => {
      readMeetings(one, FRAME);
      const file = calendar(
        event(`DTSTART:${one}`, `SUMMARY:${two}`),
        event('DTSTART:20261201T010000Z', `RRULE:${two}`),
      );
      for (const { title, note } of readMeetings(file, FRAME) ?? [])
        expect(/[^\P{Cc}\n\t]|\p{Cs}/u.test(title + note)).toBe(false);
    }),
  );
});
