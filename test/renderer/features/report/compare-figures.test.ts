import { describe, expect, it } from 'vitest';
import { comparedDays, comparedFinding } from '../../../../renderer/features/report/compare-figures.ts';
import { addDays, asDay } from '../../../../shared/domain/day.ts';

const day = (n: number, calls: number, visits = 0) => ({
  on: addDays(asDay('2026-11-23'), n),
  workDay: true,
  calls,
  visits,
  written: 1,
});
const before = { days: [day(0, 5), day(1, 2, 1)] };
const after = { days: [day(0, 1), day(1, 4, 3)] };

describe('two forecasts beside each other', () => {
  it('are told day by day', () => {
    expect(comparedDays(before, after)[1]).toEqual({
      on: '2026-11-24',
      workDay: true,
      callsBefore: 2,
      visitsBefore: 1,
      writtenBefore: 1,
      calls: 4,
      visits: 3,
      written: 1,
      before: 3,
      after: 7,
    });
  });

  it('are found by their sums and fullest days; there is nothing to find in no work', () => {
    expect(comparedFinding(comparedDays(before, after))).toEqual({
      before: 8,
      after: 8,
      day: '2026-11-24',
      most: 7,
      mostBefore: 5,
    });
    const idle = { days: [day(0, 0)] };
    expect([comparedFinding(comparedDays(idle, idle)), comparedFinding([])]).toEqual([undefined, undefined]);
  });
});
