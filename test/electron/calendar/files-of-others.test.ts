import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readMeetings } from '../../../electron/calendar/read-meetings.ts';
import { asDay } from '../../../shared/domain/day.ts';
import { BOOK_ID } from '../../helpers/due-things.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../fixtures/calendars/others');

function read(name: string, today: string) {
  const text = readFileSync(path.join(FOLDER, name), 'utf8');
  return readMeetings(text, { bookId: BOOK_ID, today: asDay(today), zone: 'Asia/Shanghai' });
}

const told = (name: string, today: string) =>
  read(name, today)?.map(({ on, until, time, minutes, title, repeats, zoneGuessed }) =>
    [on, until, time, minutes, title, repeats && 'series', zoneGuessed && 'guessed'].filter(Boolean).join(' | '),
  );

/** The file, the day on which it is read, how many meetings come out of it, and the first of them on the clock of Shanghai. */
const READ = [
  ['icalendar/encoding.ics', '2010-01-01', 1, '2010-10-10 | 18:00 | 120 | Non-ASCII Test: ÄÖÜ äöü €'],
  [
    'icalendar/issue_112_missing_tzinfo_on_exdate.ics',
    '2013-09-01',
    11,
    '2013-09-08 | 00:00 | 300 | Market East Live! | series',
  ],
  [
    'icalendar/recurrence.ics',
    '2012-03-01',
    10,
    '2012-03-27 | 16:00 | 480 | A Recurring event with multiple exdates, one per line. | series',
  ],
  ['icalendar/time.ics', '2012-01-01', 0, undefined],
  ['icalendar/timezone_same_start.ics', '2017-01-01', 1, '2017-02-25 | 04:00 | 30 | Test 4'],
  ['icalendar/timezone_same_start_and_offset.ics', '2017-01-01', 1, '2017-02-24 | 11:00 | 30 | this is an event'],
  ['icalendar/timezoned.ics', '2012-01-01', 1, '2012-02-13 | 2012-02-18 | artsprint 2012'],
  ['icalendar/x_location.ics', '2016-10-30', 30, '2016-10-31 | 21:00 | 30 | Daily Sync | series'],
  ['libical/2.ics', '1997-01-01', 1, '1997-03-24 | 20:30 | 510 | Calendaring Interoperability Planning Meeting'],
  ['libical/5.ics', '1998-01-01', 0, undefined],
  ['libical/6.ics', '1997-01-01', 1, '1997-07-02 | 04:00 | ST. PAUL SAINTS -VS- DULUTH-SUPERIOR DUKES'],
  ['libical/7.ics', '1997-01-01', 1, '1997-07-02 | 05:00 | 120 | ST. PAUL SAINTS -VS- DULUTH-SUPERIOR DUKES'],
  ['libical/calendar.ics', '1997-01-01', 3, '1997-07-01 | 18:00 | Conference'],
  ['libical/process-calendar.ics', '1997-01-01', 2, '1997-07-01 | 21:00 | 60 | Event 2'],
  ['libical/restriction.ics', '1997-01-01', 1, '1997-09-04 | 00:30 | 150 | Annual Employee Review'],
  ['libical/smallcluster.ics', '1997-01-01', 0, undefined],
] as const;

/** Fragments without a calendar around them, lines torn by empty ones, and octets made up by a machine to break readers. */
const REFUSED = [
  'icalendar/multiple.ics',
  'libical/8.ics',
  'libical/issue251.ics',
  'libical/issue252.ics',
  'libical/overlaps.ics',
  'libical/recur-errors.ics',
  'libical/zday.ics',
];

describe('a calendar file of another program', () => {
  it.each(READ)('%s, read on %s, holds %i meetings', (name, today, count, first) => {
    const meetings = told(name, today);
    expect([meetings?.length, meetings?.[0]]).toEqual([count, first]);
  });

  it.each(REFUSED)('%s is told to be none that can be read', (name) => {
    expect(read(name, '2026-11-23')).toBeUndefined();
  });

  it('is one of these, each of which was looked at', () => {
    const all = globSync('*/*.ics', { cwd: FOLDER }).map((name) => name.replaceAll(path.sep, '/'));
    expect(all.sort()).toEqual([...READ.map(([name]) => name), ...REFUSED].sort());
  });
});
