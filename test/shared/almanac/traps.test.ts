import { describe, expect, it } from 'vitest';
import { festivalDays } from '../../../shared/almanac/festivals.ts';
import { lunarDateText } from '../../../shared/almanac/lunar-date-text.ts';
import { lunarMonths } from '../../../shared/almanac/lunar-months.ts';
import { lunarOf } from '../../../shared/almanac/lunar.ts';
import { nextOccurrence } from '../../../shared/almanac/observance.ts';
import { readBirthday } from '../../../shared/almanac/read-birthday.ts';
import { asDay, daysBetween } from '../../../shared/domain/day.ts';

const today = asDay('2026-11-22');
const inYear = (code: string, year: number) => festivalDays(code, asDay(`${year}-01-01`), asDay(`${year}-12-31`));

describe('the traps of the Chinese calendar', () => {
  it('a month has a 30th in about half of the years only', () => {
    for (let month = 1; month <= 12; month++) {
      const long = Array.from({ length: 200 }, (_, index) => lunarMonths(1900 + index)).filter(
        (months) => months.find((one) => one.month === month && !one.leap)?.days === 30,
      );
      expect(long.length / 200).toBeGreaterThan(0.44);
      expect(long.length / 200).toBeLessThan(0.66);
    }
  });

  it('no festival is kept a second time in a leap month', () => {
    expect(
      [inYear('midautumn', 2052), inYear('dragonboat', 2028), inYear('qixi', 2044)].map((days) => days.length),
    ).toEqual([1, 1, 1]);
    expect(lunarMonths(2052).some(({ month, leap }) => month === 8 && leap)).toBe(true);
    expect(lunarMonths(2028).some(({ month, leap }) => month === 5 && leap)).toBe(true);
  });

  it('New Year’s Eve and both Little New Years belong to the lunar year before', () => {
    for (let year = 2000; year < 2060; year++) {
      const days = ['xiaonian-n', 'xiaonian-s', 'chuxi'].map((code) => inYear(code, year)[0] ?? today);
      expect(days.map((day) => lunarOf(day)?.year)).toEqual([year - 1, year - 1, year - 1]);
      expect(daysBetween(days[2] ?? today, inYear('spring', year)[0] ?? today)).toBe(1);
    }
  });

  it('Spring Festival 2027 is on 6 February, in every zone', () => {
    const spring = { calendar: 'lunar', month: 1, day: 1, leap: false } as const;
    expect(nextOccurrence(spring, today)).toEqual({ on: '2027-02-06', lunarYear: 2027 });
    expect(daysBetween(today, asDay('2027-02-06'))).toBe(76);
  });
});

describe('what people type', () => {
  const said = (text: string) => {
    const reading = readBirthday(text, { lunarColumn: false, today, mayLieAhead: true });
    return reading.kind === 'date' ? reading.date : reading;
  };
  const lunar = (month: number, day: number, leap = false) => ({ calendar: 'lunar', month, day, leap });
  it.each([
    ['农历八月十五', lunar(8, 15)],
    ['腊月廿三', lunar(12, 23)],
    ['闰六月初三', lunar(6, 3, true)],
    ['大年初三', lunar(1, 3)],
    ['冬月初一', lunar(11, 1)],
    ['正月十五', lunar(1, 15)],
    ['农历8.15', lunar(8, 15)],
    ['lunar 8-15', lunar(8, 15)],
    ['05-08', { calendar: 'solar', month: 5, day: 8, leap: false }],
    ['8月15', { kind: 'ambiguous', choices: ['公历8月15日', '农历8月15日'] }],
    ['1604-05-08', { calendar: 'solar', month: 5, day: 8, leap: false }],
    ['2028-10-01', { calendar: 'solar', year: 2028, month: 10, day: 1, leap: false }],
    ['1850-05-08', { kind: 'unread', doubtful: false, outside: true }],
    ['2101年5月8日', { kind: 'unread', doubtful: false, outside: true }],
    ['农历1850年八月十五', { kind: 'unread', doubtful: false, outside: true }],
    ['下周二', { kind: 'unread', doubtful: false }],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  it('is read back from what is written, in either language', () => {
    for (let month = 1; month <= 12; month++)
      for (let day = 1; day <= 30; day++)
        for (const leap of [false, true])
          for (const language of ['zh-CN', 'en'] as const)
            expect(said(lunarDateText({ month, day, leap }, language))).toEqual(lunar(month, day, leap));
  });
});
