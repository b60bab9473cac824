import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lawDaysOf } from '../../../shared/almanac/law-days.ts';
import { nextWorkDay } from '../../../shared/almanac/work-day.ts';
import { workDaysOf } from '../../../shared/almanac/work-days-of.ts';
import { loadWorkYears, type WorkYear } from '../../../shared/almanac/work-year.ts';
import { addDays, asDay, dayOf, daysFrom, weekdayOf } from '../../../shared/domain/day.ts';
import { shippedYears } from '../../helpers/shipped-work-days.ts';

const shipped = shippedYears();
const workDays = workDaysOf({ shipped });
const at = (day: string) => workDays.dayAt(asDay(day));
const wholeYear = (year: number) => daysFrom(dayOf(year, 1, 1), dayOf(year, 12, 31));

describe('the shipped table', () => {
  it.each([
    [2024, 251, 8, '国办发明电〔2023〕7号', '2023-10-25'],
    [2025, 248, 5, '国办发明电〔2024〕12号', '2024-11-12'],
    [2026, 248, 6, '国办发明电〔2025〕7号', '2025-11-04'],
  ])('of %d has %d working days, %d of them at a weekend, and names its notice', (year, worked, makeUp, notice, on) => {
    const working = wholeYear(year).filter((day) => workDays.isWorkDay(day));
    const table = shipped.find((each) => each.year === year);
    expect([working.length, working.filter((day) => weekdayOf(day) > 5).length]).toEqual([worked, makeUp]);
    expect([table?.notice, table?.published, table?.papers?.length]).toEqual([notice, on, 1]);
  });

  it.each(shipped)('of $year lies in its year, in order, and names no day that is so anyhow', ({ year, days }) => {
    const dates = days.map(({ date }) => date);
    expect(dates).toEqual([...new Set(dates)].sort());
    expect(dates.filter((date) => !date.startsWith(`${year}-`))).toEqual([]);
    expect(days.filter(({ date, isOffDay }) => !isOffDay && weekdayOf(date) <= 5)).toEqual([]);
  });

  it.each(shipped)('of $year has every day off that the law gives', ({ year, days }) => {
    const off = new Set(days.filter(({ isOffDay }) => isOffDay).map(({ date }) => date));
    expect([...lawDaysOf(year).keys()].filter((day) => !off.has(day))).toEqual([]);
  });
});

describe('a day', () => {
  it.each([
    ['2026-02-14', { isWorkDay: true, name: '春节', certainty: 'official' }],
    ['2026-02-17', { isWorkDay: false, name: '春节', certainty: 'official' }],
    ['2024-02-09', { isWorkDay: true, certainty: 'official' }],
    ['2026-11-21', { isWorkDay: false, certainty: 'official' }],
    ['2027-02-05', { isWorkDay: false, name: '春节', certainty: 'statutory-only' }],
    ['2027-02-09', { isWorkDay: true, certainty: 'unknown' }],
    ['2027-01-02', { isWorkDay: false, certainty: 'unknown' }],
    ['1999-10-01', { isWorkDay: true, certainty: 'unknown' }],
  ])('%s is what its year knows of it', (day, expected) => {
    expect(at(day)).toEqual(expected);
  });
});

describe('layers', () => {
  const year = (of: number, ...days: [string, boolean][]): WorkYear => ({
    year: of,
    days: days.map(([date, isOffDay]) => ({ name: '示例', date: asDay(date), isOffDay })),
  });

  it('an imported year takes the place of the shipped one, whole, and makes an unknown one known', () => {
    const imported = [year(2026, ['2026-10-01', true]), year(2027, ['2027-01-04', true])];
    const known = workDaysOf({ shipped, imported });
    expect(known.dayAt(asDay('2026-10-02'))).toEqual({ isWorkDay: true, certainty: 'official' });
    expect(known.dayAt(asDay('2025-10-02')).isWorkDay).toBe(false);
    expect(known.dayAt(asDay('2027-01-04'))).toEqual({ isWorkDay: false, name: '示例', certainty: 'official' });
    expect(known.dayAt(asDay('2027-02-09'))).toEqual({ isWorkDay: true, certainty: 'official' });
  });

  it('an imported year without days hides nothing and arranges nothing', () => {
    const known = workDaysOf({ shipped, imported: [year(2026), year(2027)] });
    expect(known.dayAt(asDay('2026-10-02')).isWorkDay).toBe(false);
    expect(known.dayAt(asDay('2027-10-01')).certainty).toBe('statutory-only');
  });

  it('a notice may arrange a day of the December before, and nothing else of that year', () => {
    const known = workDaysOf({ shipped: [], imported: [year(2023, ['2022-12-31', true], ['2023-01-02', true])] });
    expect(known.dayAt(asDay('2022-12-31'))).toEqual({ isWorkDay: false, name: '示例', certainty: 'official' });
    expect(known.dayAt(asDay('2022-12-30')).certainty).toBe('unknown');
  });

  it("the rep's own days stand over all, and leave the calendar as sure as it was", () => {
    const own = (on: string, isOffDay: boolean) => ({ from: asDay(on), until: asDay(on), isOffDay, name: '示例' });
    const personal = [own('2026-11-23', true), own('2026-11-28', false), own('2027-02-05', false)];
    const mine = workDaysOf({ shipped, personal });
    expect(mine.dayAt(asDay('2026-11-23'))).toEqual({
      isWorkDay: false,
      name: '示例',
      certainty: 'official',
      own: true,
    });
    expect(mine.isWorkDay(asDay('2026-11-28'))).toBe(true);
    expect(mine.dayAt(asDay('2027-02-05'))).toMatchObject({ isWorkDay: true, certainty: 'statutory-only', own: true });
  });
});

describe('a file of working days', () => {
  it.each([
    ['no file', undefined, ''],
    [
      'a day that does not exist',
      { years: [{ year: 2026, days: [{ name: 'x', date: '2026-02-30', isOffDay: true }] }] },
      'years.0.days.0.date',
    ],
    ['a field nobody knows', { years: [{ year: 2026, days: [], extra: 1 }] }, 'years.0'],
  ])('is refused for %s, and says where', (_name, file, path) => {
    const read = loadWorkYears(file);
    expect(read.ok ? 'read' : [read.error.code, read.error.detail?.['path']]).toEqual(['internal', path]);
  });
});

it('finds a working day within three weeks of any day that anybody lives to see', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 365 * 150 }), (ahead) => {
      const day = addDays(asDay('1990-01-01'), ahead);
      return nextWorkDay(day, workDays) <= addDays(day, 21);
    }),
  );
});
