import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lunarMonths } from '../../../shared/almanac/lunar-months.ts';
import { FIRST_KNOWN_DAY, LAST_KNOWN_DAY, lunarMonthDays, lunarOf, solarOf } from '../../../shared/almanac/lunar.ts';
import { addDays, asDay, dayFromNumber, dayNumber } from '../../../shared/domain/day.ts';

const lunar = (year: number, month: number, day: number, leap = false) => ({ year, month, day, leap });

describe('the Chinese calendar', () => {
  it.each([
    ['2027-02-06', lunar(2027, 1, 1)],
    ['2030-02-03', lunar(2030, 1, 1)],
    ['2027-02-20', lunar(2027, 1, 15)],
    ['2027-02-05', lunar(2026, 12, 29)],
    ['2027-06-09', lunar(2027, 5, 5)],
    ['2027-08-08', lunar(2027, 7, 7)],
    ['2027-09-15', lunar(2027, 8, 15)],
    ['2027-10-08', lunar(2027, 9, 9)],
    ['2027-01-15', lunar(2026, 12, 8)],
    ['2027-01-30', lunar(2026, 12, 23)],
    ['2025-10-06', lunar(2025, 8, 15)],
    ['2028-10-03', lunar(2028, 8, 15)],
    ['2026-11-22', lunar(2026, 10, 14)],
    ['2033-12-22', lunar(2033, 11, 1, true)],
    ['1900-01-31', lunar(1900, 1, 1)],
    ['1900-01-01', lunar(1899, 12, 1)],
  ])('reads %s as %o, and back', (solar, expected) => {
    expect(lunarOf(asDay(solar))).toEqual(expected);
    expect(solarOf(expected)).toBe(solar);
  });

  it.each([
    [2033, 11],
    [1987, 6],
    [2025, 6],
    [2028, 5],
    [2031, 3],
    [2036, 6],
    [2052, 8],
  ])('has its leap month of %i after month %i', (year, month) => {
    expect(
      lunarMonths(year)
        .filter((m) => m.leap)
        .map((m) => m.month),
    ).toEqual([month]);
  });

  it('repeats each month as often from 1901 to 2100 as the tables say, the first and the twelfth never', () => {
    const counts: Record<number, number> = {};
    for (let year = 1901; year <= 2100; year++) {
      for (const m of lunarMonths(year)) if (m.leap) counts[m.month] = (counts[m.month] ?? 0) + 1;
    }
    expect(counts).toEqual({ 2: 8, 3: 8, 4: 14, 5: 14, 6: 12, 7: 8, 8: 6, 9: 1, 10: 1, 11: 1 });
  });

  it('puts Mid-Autumn 2033 in September although a leap month follows that year', () => {
    expect(solarOf(lunar(2033, 8, 15))).toBe('2033-09-08');
  });

  it('has every lunar year follow the one before without a gap', () => {
    for (let year = 1899; year < 2099; year++) {
      const last = lunarMonths(year).at(-1);
      expect((last?.first ?? 0) + (last?.days ?? 0)).toBe(lunarMonths(year + 1)[0]?.first);
    }
  });

  it('knows the length of a month, and that most years lack the leap one', () => {
    expect([
      lunarMonthDays(2025, 6, true),
      lunarMonthDays(1987, 6, true),
      lunarMonthDays(2027, 6, true),
      lunarMonthDays(2027, 13, false),
    ]).toEqual([29, 29, undefined, undefined]);
  });

  it('says nothing about days and dates it does not know', () => {
    expect(lunarOf(asDay('1899-12-31'))).toBeUndefined();
    expect(lunarOf(asDay('2100-01-01'))).toBeUndefined();
    const impossible = [
      lunar(2027, 6, 1, true),
      lunar(2025, 6, 30, true),
      lunar(2027, 1, 31),
      lunar(2027, 1, 0),
      lunar(2027, 1, 1.5),
      lunar(2027, 13, 1),
      lunar(2026.5, 1, 1),
      lunar(1898, 1, 1),
      lunar(1899, 1, 1),
      lunar(2099, 12, 1),
      lunar(2100, 1, 1),
    ];
    expect(impossible.map(solarOf).filter((day) => day !== undefined)).toEqual([]);
  });

  it('converts there and back for every known day', () => {
    const known = fc.integer({ min: dayNumber(FIRST_KNOWN_DAY), max: dayNumber(LAST_KNOWN_DAY) });
    fc.assert(
      fc.property(known, (n) => {
        const day = dayFromNumber(n);
        const there = lunarOf(day);
        expect(there && solarOf(there)).toBe(day);
      }),
      { numRuns: 2000 },
    );
  });

  it('moves on by one day at a time', () => {
    for (let day = asDay('2024-01-01'); day < '2029-01-01'; day = addDays(day, 1)) {
      const today = lunarOf(day);
      const tomorrow = lunarOf(addDays(day, 1));
      expect([1, (today?.day ?? 0) + 1]).toContain(tomorrow?.day);
    }
  });
});
