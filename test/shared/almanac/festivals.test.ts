import { describe, expect, it } from 'vitest';
import { easterOf } from '../../../shared/almanac/easter.ts';
import { FESTIVALS } from '../../../shared/almanac/festival-rules.ts';
import { festivalDays, festivalNames, isFestival } from '../../../shared/almanac/festivals.ts';
import { asDay, weekdayOf } from '../../../shared/domain/day.ts';

const inYear = (code: string, year: number) => festivalDays(code, asDay(`${year}-01-01`), asDay(`${year}-12-31`));

describe('Easter', () => {
  it.each([
    [1818, '1818-03-22'],
    [1961, '1961-04-02'],
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
  ])('of %d is %s', (year, day) => {
    expect(easterOf(year)).toBe(day);
  });

  it('is a Sunday between 22 March and 25 April, in every year', () => {
    for (let year = 1900; year <= 2299; year++) {
      const day = easterOf(year);
      expect(weekdayOf(day)).toBe(7);
      expect(day >= `${year}-03-22` && day <= `${year}-04-25`).toBe(true);
    }
  });
});

describe('a festival', () => {
  it.each([
    ['spring', 2027, '2027-02-06'],
    ['lantern', 2027, '2027-02-20'],
    ['qingming', 2027, '2027-04-05'],
    ['dragonboat', 2027, '2027-06-09'],
    ['qixi', 2027, '2027-08-08'],
    ['zhongyuan', 2027, '2027-08-16'],
    ['midautumn', 2027, '2027-09-15'],
    ['chongyang', 2027, '2027-10-08'],
    ['chuxi', 2027, '2027-02-05'],
    ['xiaonian-n', 2027, '2027-01-30'],
    ['laba', 2027, '2027-01-15'],
    ['mother', 2027, '2027-05-09'],
    ['father', 2027, '2027-06-20'],
    ['easter', 2027, '2027-03-28'],
    ['good-friday', 2027, '2027-03-26'],
    ['thanksgiving', 2027, '2027-11-25'],
    ['thanksgiving-ca', 2027, '2027-10-11'],
    ['mother-uk', 2027, '2027-03-07'],
    ['mother-uk', 2026, '2026-03-15'],
    ['harvest', 2024, '2024-09-22'],
    ['harvest', 2025, '2025-09-23'],
    ['dongzhi', 2026, '2026-12-22'],
    ['chuxi', 2024, '2024-02-09'],
    ['chuxi', 2025, '2025-01-28'],
    ['spring', 2026, '2026-02-17'],
    ['kaigong', 2026, '2026-02-24'],
    ['midautumn', 2025, '2025-10-06'],
    ['christmas', 2026, '2026-12-25'],
    ['new-year', 2027, '2027-01-01'],
    ['singles', 2026, '2026-11-11'],
  ])('%s of %d is on %s', (code, year, day) => {
    expect(inYear(code, year)).toEqual([day]);
  });

  it('of the twelfth month may be missing from a year and stand twice in the next', () => {
    const counts = Array.from({ length: 60 }, (_, index) => inYear('laba', 2000 + index).length);
    expect([...new Set(counts)].sort()).toEqual([0, 1, 2]);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(60);
  });

  it('comes once a year between any two days, in order, both ends included', () => {
    expect(festivalDays('new-year', asDay('2026-01-01'), asDay('2028-01-01'))).toEqual([
      '2026-01-01',
      '2027-01-01',
      '2028-01-01',
    ]);
    expect(festivalDays('new-year', asDay('2026-01-02'), asDay('2026-12-31'))).toEqual([]);
    expect(festivalDays('new-year', asDay('2027-01-02'), asDay('2026-12-31'))).toEqual([]);
  });

  it('has no day where the almanac ends, and none under a code nobody knows', () => {
    expect(festivalDays('spring', asDay('2101-01-01'), asDay('2101-12-31'))).toEqual([]);
    expect(festivalDays('no-such', asDay('2026-01-01'), asDay('2026-12-31'))).toEqual([]);
    expect([isFestival('spring'), isFestival('no-such'), festivalNames('no-such')]).toEqual([true, false, undefined]);
  });

  it('has a code of its own and a name in both languages', () => {
    expect(new Set(FESTIVALS.map(({ code }) => code)).size).toBe(FESTIVALS.length);
    expect(festivalNames('midautumn')).toEqual({ 'zh-CN': '中秋节', en: 'Mid-Autumn Festival' });
  });

  it('that is off for everybody is one of the seven the law names, and New Year’s Eve', () => {
    expect(FESTIVALS.filter(({ off }) => off).map(({ code }) => code)).toEqual([
      'new-year',
      'labour',
      'national',
      'chuxi',
      'spring',
      'dragonboat',
      'midautumn',
      'qingming',
    ]);
  });
});
