import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { policiesOf } from '../../../shared/almanac/day-policies.ts';
import { lunarOf } from '../../../shared/almanac/lunar.ts';
import { type Anniversary, nextOccurrence, occurrences } from '../../../shared/almanac/observance.ts';
import { addDays, asDay, dayFromNumber, dayNumber, daysBetween } from '../../../shared/domain/day.ts';

const lunar = (month: number, day: number, more: Partial<Anniversary> = {}): Anniversary => ({
  calendar: 'lunar',
  month,
  day,
  leap: false,
  ...more,
});
const daysOf = (special: Anniversary, year: number) =>
  occurrences(special, asDay(`${year}-01-01`), asDay(`${year}-12-31`)).map(({ on }) => on);

describe('a day some years lack or have twice', () => {
  it.each([
    ['born in 闰六月, kept there', lunar(6, 3, { leap: true }), ['2025-07-27']],
    ['always in the ordinary month', lunar(6, 3, { leap: true, policy: { leap: 'ordinary-month' } }), ['2025-06-27']],
    ['in both', lunar(6, 3, { leap: true, policy: { leap: 'both' } }), ['2025-06-27', '2025-07-27']],
    ['born in 六月, kept once', lunar(6, 3), ['2025-06-27']],
    ['or in both', lunar(6, 3, { policy: { leap: 'both' } }), ['2025-06-27', '2025-07-27']],
    ['闰六月三十 of 29 days, the day before', lunar(6, 30, { leap: true }), ['2025-08-22']],
    [
      '闰六月三十 of 29 days, the day after',
      lunar(6, 30, { leap: true, policy: { missing: 'day-after' } }),
      ['2025-08-23'],
    ],
  ])('%s', (_, special, days) => {
    expect(daysOf(special, 2025)).toEqual(days);
  });

  it('has both days of one year told one after the other', () => {
    const both = lunar(6, 3, { policy: { leap: 'both' } });
    expect(nextOccurrence(both, asDay('2025-06-28'))?.on).toBe('2025-07-27');
    expect(nextOccurrence(both, asDay('2025-07-28'))?.on).toBe('2026-07-16');
  });

  it('names no missing leap month where the ordinary one was chosen', () => {
    const ordinary = lunar(6, 3, { leap: true, policy: { leap: 'ordinary-month' } });
    expect(nextOccurrence(ordinary, asDay('2026-01-01'))).toEqual({ on: '2026-07-16', lunarYear: 2026 });
  });

  it('lays 除夕 kept the day after on Spring Festival', () => {
    expect(daysOf(lunar(12, 30, { policy: { missing: 'day-after' } }), 2027)).toEqual(['2027-02-06']);
  });

  it('is asked about only where it matters', () => {
    const solar = (month: number, day: number) => ({ calendar: 'solar' as const, month, day, leap: false });
    expect([
      policiesOf(solar(2, 29)),
      policiesOf(solar(5, 8)),
      policiesOf(lunar(1, 15)),
      policiesOf(lunar(12, 30)),
      policiesOf(lunar(8, 15)),
      policiesOf(lunar(6, 30, { leap: true })),
    ]).toEqual([['feb-29'], [], [], ['day-30'], ['ordinary-born'], ['leap-born', 'day-30']]);
  });
});

const anyLunar = fc.record({
  calendar: fc.constant('lunar' as const),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 30 }),
  leap: fc.boolean(),
  policy: fc.record(
    {
      leap: fc.constantFrom('leap-month' as const, 'ordinary-month' as const, 'both' as const),
      missing: fc.constantFrom('day-before' as const, 'day-after' as const),
    },
    { requiredKeys: [] },
  ),
});
const anyDay = fc
  .integer({ min: dayNumber(asDay('1901-01-01')), max: dayNumber(asDay('2090-01-01')) })
  .map(dayFromNumber);

describe('whatever the policy', () => {
  it('somebody is kept once a year, twice only where both months are', () => {
    fc.assert(
      fc.property(anyLunar, anyDay, (special, from) => {
        const found = occurrences(special, from, addDays(from, 365 * 6));
        const years = found.map(({ lunarYear }) => lunarYear);
        expect(found.map(({ on }) => on)).toEqual(found.map(({ on }) => on).toSorted());
        if (special.policy.leap !== 'both') expect(new Set(years).size).toBe(years.length);
        for (const { on, note } of found) {
          const seen = lunarOf(on);
          if (note === undefined) expect([seen?.month, seen?.day]).toEqual([special.month, special.day]);
        }
      }),
    );
  });

  it('the next time is the first of all times, and never 13 lunar months away', () => {
    fc.assert(
      fc.property(anyLunar, anyDay, (special, today) => {
        const next = nextOccurrence(special, today);
        expect(next).toEqual(occurrences(special, today, addDays(today, 400))[0]);
        // A leap month kept in itself one year and in the ordinary month the next lies up to 30 days nearer or further.
        expect(daysBetween(today, next?.on ?? today)).toBeLessThanOrEqual(386);
      }),
    );
  });
});
