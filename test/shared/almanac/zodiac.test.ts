import { describe, expect, it } from 'vitest';
import { milestonesOn } from '../../../shared/almanac/milestone.ts';
import { animalName } from '../../../shared/almanac/zodiac-names.ts';
import { isOwnYear, zodiacOf } from '../../../shared/almanac/zodiac.ts';
import { asDay } from '../../../shared/domain/day.ts';

const solar = (year: number | undefined, month: number, day: number) => ({
  calendar: 'solar' as const,
  month,
  day,
  leap: false,
  ...(year !== undefined && { year }),
});

describe('the animal of a birth', () => {
  it.each([
    [solar(2027, 2, 5), 'horse'],
    [solar(2027, 2, 6), 'goat'],
    [solar(1988, 5, 8), 'dragon'],
    [solar(1990, 1, 20), 'snake'],
    [{ ...solar(1989, 12, 8), calendar: 'lunar' as const }, 'snake'],
    [solar(1900, 3, 1), 'rat'],
    [solar(1900, 1, 15), 'pig'],
  ])('of %o is the %s: it changes at Spring Festival', (born, animal) => {
    expect(zodiacOf(born)).toBe(animal);
  });

  it('is not known without a year, nor of a day that never was', () => {
    expect(zodiacOf(solar(undefined, 5, 8))).toBeUndefined();
    expect(zodiacOf(solar(1990, 2, 30))).toBeUndefined();
  });

  it('is named in both languages', () => {
    expect([animalName('monkey', 'zh-CN'), animalName('monkey', 'en'), animalName('pig', 'zh-CN')]).toEqual([
      '猴',
      'Monkey',
      '猪',
    ]);
  });

  it('comes round every twelve lunar years, not in the year of birth', () => {
    const born = solar(1988, 5, 8);
    expect([2024, 2025, 1988].map((year) => isOwnYear(born, asDay(`${year}-05-08`)))).toEqual([true, false, false]);
    expect(isOwnYear(born, asDay('2024-02-09'))).toBe(false);
    expect(isOwnYear(born, asDay('2024-02-10'))).toBe(true);
  });
});

describe('a milestone', () => {
  const birthday = (year: number) => ({ kind: 'birthday' as const, ...solar(year, 5, 8) });
  it.each([
    ['40 full years', birthday(1987), '2027-05-08', ['round']],
    ['虚岁 60, a year before the 60th', birthday(1968), '2027-05-08', ['nominal-round']],
    ['the full 60th is 本命年 too', birthday(1967), '2027-05-08', ['round', 'own-year']],
    ['36 is 本命年', birthday(1991), '2027-05-08', ['own-year']],
    ['an ordinary one', birthday(1989), '2027-05-08', []],
    ['the first year of a firm', { ...birthday(2026), kind: 'founding' as const }, '2027-05-08', ['round']],
    ['15 years of a wedding', { ...birthday(2012), kind: 'wedding' as const }, '2027-05-08', ['round']],
    ['12 years of a firm', { ...birthday(2015), kind: 'founding' as const }, '2027-05-08', []],
    ['the day itself', birthday(2027), '2027-05-08', []],
    ['without a year', { kind: 'birthday' as const, ...solar(undefined, 5, 8) }, '2027-05-08', []],
  ])('%s', (_, special, on, expected) => {
    expect(milestonesOn(special, asDay(on))).toEqual(expected);
  });
});
