import { expect, it } from 'vitest';
import { ageOn } from '../../../shared/almanac/age.ts';
import type { Anniversary } from '../../../shared/almanac/observance.ts';
import { asDay } from '../../../shared/domain/day.ts';

const born = (calendar: Anniversary['calendar'], year: number, month: number, day: number, leap = false) => ({
  calendar,
  year,
  month,
  day,
  leap,
});

it.each([
  ['full years rise on the birthday', born('solar', 1990, 5, 8), '2027-05-07', { full: 36, nominal: 38 }],
  ['that is, on the day itself', born('solar', 1990, 5, 8), '2027-05-08', { full: 37, nominal: 38 }],
  [
    'counted age rises at Spring Festival, not before',
    born('solar', 1990, 5, 8),
    '2027-02-05',
    {
      full: 36,
      nominal: 37,
    },
  ],
  ['but on that morning', born('solar', 1990, 5, 8), '2027-02-06', { full: 36, nominal: 38 }],
  [
    'a January child belongs to the lunar year before',
    born('solar', 1990, 1, 20),
    '2027-05-08',
    {
      full: 37,
      nominal: 39,
    },
  ],
  ['a lunar birthday counts lunar years', born('lunar', 1960, 8, 15), '2027-09-14', { full: 66, nominal: 68 }],
  ['and rises on the observed day', born('lunar', 1960, 8, 15), '2027-09-15', { full: 67, nominal: 68 }],
  [
    'a child of the twelfth month has its birthday in the next Gregorian year',
    born('lunar', 2000, 12, 8),
    '2027-01-14',
    {
      full: 25,
      nominal: 27,
    },
  ],
  [
    'a leap-month child has birthdays every year',
    born('lunar', 1987, 6, 3, true),
    '2026-07-16',
    {
      full: 39,
      nominal: 40,
    },
  ],
  ['a leapling rises on 28 February', born('solar', 2000, 2, 29), '2027-02-28', { full: 27, nominal: 28 }],
  ['a newborn is 0 and 1', born('solar', 2027, 5, 8), '2027-05-08', { full: 0, nominal: 1 }],
] as const)('%s', (_, special, day, expected) => {
  expect(ageOn(special, asDay(day))).toEqual(expected);
});

it('has no age without a year, before birth, or where the almanac ends', () => {
  const yearless = { calendar: 'solar', month: 5, day: 8, leap: false } as const;
  expect(ageOn(yearless, asDay('2027-05-08'))).toBeUndefined();
  expect(ageOn(born('solar', 2027, 5, 8), asDay('2027-05-07'))).toBeUndefined();
  expect(ageOn(born('solar', 1990, 5, 8), asDay('2100-01-01'))).toBeUndefined();
  expect(ageOn(born('solar', 1990, 4, 31), asDay('2027-01-01'))).toBeUndefined();
});

it('follows the rep who keeps a leapling on 1 March', () => {
  const special = born('solar', 2000, 2, 29);
  expect(ageOn({ ...special, policy: { missing: 'day-after' } }, asDay('2027-02-28'))).toEqual({
    full: 26,
    nominal: 28,
  });
});
