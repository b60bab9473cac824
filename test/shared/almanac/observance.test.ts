import { describe, expect, it } from 'vitest';
import { type Anniversary, nextOccurrence, observedOn, occurrences } from '../../../shared/almanac/observance.ts';
import { lunarMonthDays } from '../../../shared/almanac/lunar.ts';
import { asDay } from '../../../shared/domain/day.ts';

const lunar = (month: number, day: number, more: Partial<Anniversary> = {}): Anniversary => ({
  calendar: 'lunar',
  month,
  day,
  leap: false,
  ...more,
});
const leapMonth = (month: number, day: number) => lunar(month, day, { leap: true });
const solar = (month: number, day: number, year?: number): Anniversary => ({
  calendar: 'solar',
  month,
  day,
  leap: false,
  ...(year === undefined ? {} : { year }),
});

const later = (day: Anniversary): Anniversary => ({ ...day, policy: { missing: 'day-after' } });

describe('the observed day', () => {
  it('of a 30th moves to the 29th where the month has only 29 days', () => {
    expect(occurrences(lunar(12, 30), asDay('2024-01-01'), asDay('2028-12-31'))).toEqual([
      { on: '2024-02-09', lunarYear: 2023 },
      { on: '2025-01-28', lunarYear: 2024, note: 'day-30-missing' },
      { on: '2026-02-16', lunarYear: 2025, note: 'day-30-missing' },
      { on: '2027-02-05', lunarYear: 2026, note: 'day-30-missing' },
      { on: '2028-01-25', lunarYear: 2027, note: 'day-30-missing' },
    ]);
  });

  it('of a leap month is kept in the leap month where the year has it, else in the ordinary one', () => {
    expect(occurrences(leapMonth(6, 3), asDay('2025-01-01'), asDay('2026-12-31'))).toEqual([
      { on: '2025-07-27', lunarYear: 2025 },
      { on: '2026-07-16', lunarYear: 2026, note: 'leap-month-missing' },
    ]);
  });

  it('stacks both rules: the leap 30th of June is 闰六廿九 in 2025 and 六月廿九 in 2027', () => {
    expect(lunarMonthDays(2027, 6, false)).toBe(29);
    expect(occurrences(leapMonth(6, 30), asDay('2025-01-01'), asDay('2025-12-31'))).toEqual([
      { on: '2025-08-22', lunarYear: 2025, note: 'day-30-missing' },
    ]);
    expect(occurrences(leapMonth(6, 30), asDay('2027-01-01'), asDay('2027-12-31'))).toEqual([
      { on: '2027-08-01', lunarYear: 2027, note: 'leap-month-missing' },
    ]);
  });

  it('of an ordinary month is not observed a second time in the leap month', () => {
    expect(occurrences(lunar(6, 3), asDay('2025-01-01'), asDay('2025-12-31'))).toEqual([
      { on: '2025-06-27', lunarYear: 2025 },
    ]);
  });

  it('of a lunar date may come twice in a Gregorian year, or not at all', () => {
    const inYear = (year: number) =>
      occurrences(lunar(12, 1), asDay(`${year}-01-01`), asDay(`${year}-12-31`)).map(({ on }) => on);
    expect([inYear(2024), inYear(2025), inYear(2027), inYear(2028)]).toEqual([
      ['2024-01-11', '2024-12-31'],
      [],
      ['2027-01-08', '2027-12-28'],
      [],
    ]);
  });

  it('of 29 February is the 28th, or 1 March where the rep prefers it', () => {
    expect(observedOn(solar(2, 29), 2027)).toBe('2027-02-28');
    expect(observedOn(later(solar(2, 29)), 2027)).toBe('2027-03-01');
    expect(observedOn(later(solar(2, 29)), 2028)).toBe('2028-02-29');
    expect(occurrences(solar(2, 29), asDay('2027-01-01'), asDay('2028-12-31'))).toEqual([
      { on: '2027-02-28', note: 'feb-29' },
      { on: '2028-02-29' },
    ]);
  });

  it('is never guessed: not for dates that do not exist, not outside 1900 to 2099', () => {
    expect([
      observedOn(solar(4, 31), 2027),
      observedOn(solar(2, 30), 2027),
      observedOn(lunar(1, 31), 2027),
      observedOn(solar(5, 8), 1899),
      observedOn(solar(5, 8), 2100),
      observedOn(lunar(8, 15), 1898),
      observedOn(lunar(8, 15), 2100),
    ]).toEqual(Array.from({ length: 7 }, () => undefined));
    expect(occurrences(lunar(8, 15), asDay('0001-01-01'), asDay('9999-12-31'))).toHaveLength(200);
    expect(occurrences(solar(5, 8), asDay('0001-01-01'), asDay('9999-12-31'))).toHaveLength(200);
  });

  it('is not observed before the year of the event', () => {
    expect(occurrences(solar(5, 8, 2027), asDay('2025-01-01'), asDay('2028-12-31')).map(({ on }) => on)).toEqual([
      '2027-05-08',
      '2028-05-08',
    ]);
  });

  it('counts both ends of the span', () => {
    expect(occurrences(solar(5, 8), asDay('2027-05-08'), asDay('2027-05-08'))).toEqual([{ on: '2027-05-08' }]);
    expect(occurrences(solar(5, 8), asDay('2027-05-09'), asDay('2027-05-07'))).toEqual([]);
  });
});

describe('the next occurrence', () => {
  it.each([
    ['today counts', solar(5, 8), '2027-05-08', { on: '2027-05-08' }],
    ['the day after, it is next year', solar(5, 8), '2027-05-09', { on: '2028-05-08' }],
    [
      'a lunar day of last lunar year is still ahead in January',
      lunar(12, 8),
      '2027-01-10',
      {
        on: '2027-01-15',
        lunarYear: 2026,
      },
    ],
    ['Mid-Autumn', lunar(8, 15), '2026-11-22', { on: '2027-09-15', lunarYear: 2027 }],
    ['a Gregorian year without it is passed over', lunar(12, 1), '2025-01-01', { on: '2026-01-19', lunarYear: 2025 }],
    ['an event still to come', solar(5, 8, 2035), '2027-01-01', { on: '2035-05-08' }],
  ])('%s', (_, special, today, expected) => {
    expect(nextOccurrence(special, asDay(today))).toEqual(expected);
  });

  it('is unknown where the almanac ends, and for a date that does not exist', () => {
    expect(nextOccurrence(lunar(12, 29), asDay('2099-12-31'))).toBeUndefined();
    expect(nextOccurrence(solar(5, 8), asDay('2099-05-09'))).toBeUndefined();
    expect(nextOccurrence(solar(4, 31), asDay('2027-01-01'))).toBeUndefined();
  });
});
