import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, asDay } from '../../../../shared/domain/day.ts';
import {
  axisTicks,
  fullestDay,
  isBlank,
  meanPerWorkDay,
  type Week,
  weeksFinding,
  weekTotals,
} from '../../../../renderer/features/report/report-figures.ts';

const week = (total: number, talks = total, attempts = 0): Week => ({
  from: asDay('2026-09-07'),
  total,
  talks,
  attempts,
  byChannel: {},
});
const day = (offset: number, count: number, workDay = true) => ({
  on: addDays(asDay('2026-11-23'), offset),
  count,
  workDay,
});

describe('what the weeks say', () => {
  it.each([
    ['more than before', [10, 10, 20, 3], { finding: 'up', last: 20, mean: 10 }],
    ['fewer than before', [10, 10, 5, 99], { finding: 'down', last: 5, mean: 10 }],
    ['within a tenth', [100, 100, 109, 0], { finding: 'same', last: 109, mean: 100 }],
    ['one apart is the same', [2, 2, 3, 0], { finding: 'same', last: 3, mean: 2 }],
    ['nothing logged', [0, 0, 0, 0], { finding: 'none' }],
    ['too few weeks', [5, 6], { finding: 'none' }],
    ['no weeks', [], { finding: 'none' }],
  ])('%s; the running week does not count', (_, totals, finding) => {
    expect(weeksFinding(totals.map((total) => week(total)))).toEqual(finding);
  });

  it('what was sent is what is neither talk nor attempt', () => {
    expect(weekTotals([week(10, 6, 1), week(5, 5, 0)])).toEqual({ total: 15, talks: 11, sent: 3, attempts: 1 });
  });
});

describe('the load ahead', () => {
  it('the earlier of two days that are equally full is named', () => {
    expect(fullestDay([day(0, 3), day(1, 7), day(2, 7)])).toEqual(day(1, 7));
  });

  it('no day is full when nothing is due', () => {
    expect([fullestDay([day(0, 0), day(1, 0)]), fullestDay([])]).toEqual([undefined, undefined]);
  });

  it('its mean is over working days, one decimal', () => {
    expect([meanPerWorkDay([day(0, 4), day(1, 6), day(2, 1, false), day(3, 0)]), meanPerWorkDay([])]).toEqual([3.7, 0]);
  });

  it('a book without contacts and without plans is blank', () => {
    expect([
      isBlank({ weeks: [week(0)], load: [day(0, 0)], overdue: 0 }),
      isBlank({ weeks: [week(1)], load: [day(0, 0)], overdue: 0 }),
      isBlank({ weeks: [week(0)], load: [day(0, 1)], overdue: 0 }),
    ]).toEqual([true, false, false]);
  });
});

describe('the axis', () => {
  it.each([
    [0, [0, 1]],
    [3, [0, 1, 2, 3]],
    [57, [0, 20, 40, 60]],
    [96, [0, 50, 100]],
  ])('up to %i', (highest, ticks) => {
    expect(axisTicks(highest)).toEqual(ticks);
  });

  it('begins at 0, ends at or above the highest, and has at most five steps', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), (highest) => {
        const ticks = axisTicks(highest);
        expect(ticks[0]).toBe(0);
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(highest);
        expect(ticks.length).toBeLessThanOrEqual(6);
      }),
    );
  });
});
