import fc from 'fast-check';
import { expect, it } from 'vitest';
import { utcSpan } from '../../../electron/calendar/zoned-time.ts';
import { asDay, dayFromNumber, dayNumber } from '../../../shared/domain/day.ts';

const LA = 'America/Los_Angeles';

it.each([
  ['Shanghai has one offset all year', 'Asia/Shanghai', '2026-11-24', '09:30', '2026-11-24T01:30:00.000Z'],
  ['and may lie on the day before in UTC', 'Asia/Shanghai', '2026-11-24', '07:59', '2026-11-23T23:59:00.000Z'],
  ['Los Angeles in winter', LA, '2026-01-15', '09:00', '2026-01-15T17:00:00.000Z'],
  ['Los Angeles in summer', LA, '2026-07-15', '09:00', '2026-07-15T16:00:00.000Z'],
  ['the last minute before clocks go forward', LA, '2026-03-08', '01:59', '2026-03-08T09:59:00.000Z'],
  ['a time that is skipped is read an hour later', LA, '2026-03-08', '02:30', '2026-03-08T10:30:00.000Z'],
  ['the first minute after clocks went forward', LA, '2026-03-08', '03:00', '2026-03-08T10:00:00.000Z'],
  ['a time that comes twice is the first of the two', LA, '2026-11-01', '01:30', '2026-11-01T08:30:00.000Z'],
  ['the hour after the repeated one', LA, '2026-11-01', '02:00', '2026-11-01T10:00:00.000Z'],
  ['the evening after clocks went back', LA, '2026-11-01', '18:00', '2026-11-02T02:00:00.000Z'],
  ['a skipped time in Berlin', 'Europe/Berlin', '2026-03-29', '02:30', '2026-03-29T01:30:00.000Z'],
  ['a repeated time in Berlin', 'Europe/Berlin', '2026-10-25', '02:30', '2026-10-25T00:30:00.000Z'],
  ['half-hour shifts of Lord Howe', 'Australia/Lord_Howe', '2026-10-04', '02:15', '2026-10-03T15:45:00.000Z'],
  ['quarter-hour zones', 'Asia/Kathmandu', '2026-11-24', '09:00', '2026-11-24T03:15:00.000Z'],
  ['midnight', 'UTC', '2026-11-24', '00:00', '2026-11-24T00:00:00.000Z'],
])('%s', (_, zone, day, time, start) => {
  expect(utcSpan(zone, asDay(day), time, 30).start).toBe(start);
});

it('lasts as many real minutes as asked, even over a change of clocks', () => {
  expect(utcSpan(LA, asDay('2026-11-01'), '00:30', 90)).toEqual({
    start: '2026-11-01T07:30:00.000Z',
    end: '2026-11-01T09:00:00.000Z',
  });
});

it('refuses zones and times that do not exist', () => {
  expect(() => utcSpan('Mars/Olympus', asDay('2026-11-24'), '09:00', 30)).toThrow(RangeError);
  expect(() => utcSpan('UTC', asDay('2026-11-24'), '24:00', 30)).toThrow();
});

it('shows the time that was asked for on the wall, whenever the wall shows it at all', () => {
  const day = fc.integer({ min: dayNumber(asDay('1975-01-01')), max: dayNumber(asDay('2060-01-01')) });
  const zone = fc.constantFrom(LA, 'Europe/Berlin', 'Asia/Shanghai', 'Pacific/Auckland', 'America/Sao_Paulo', 'UTC');
  // Clocks move between 00:00 and 03:30 in all of these.
  const hour = fc.integer({ min: 4, max: 23 });
  fc.assert(
    fc.property(zone, day, hour, fc.integer({ min: 0, max: 59 }), (timeZone, n, h, m) => {
      const two = (part: number) => String(part).padStart(2, '0');
      const { start } = utcSpan(timeZone, dayFromNumber(n), `${two(h)}:${two(m)}`, 1);
      const wall = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
      expect(wall.format(Date.parse(start))).toBe(`${dayFromNumber(n)} ${two(h)}:${two(m)}`);
    }),
  );
});
