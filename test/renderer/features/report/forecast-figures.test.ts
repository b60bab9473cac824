import { describe, expect, it } from 'vitest';
import {
  forecastFinding,
  forecastTotals,
  forecastWeeks,
} from '../../../../renderer/features/report/forecast-figures.ts';
import { addDays, asDay } from '../../../../shared/domain/day.ts';

const FROM = asDay('2026-11-23');
const capacity = { calls: 10, visits: 2 };

/** Weeks of five working days and a weekend; each working day is as told. */
const daysOf = (weeks: readonly (readonly [calls: number, visits: number])[]) =>
  weeks.flatMap(([calls, visits], week) =>
    Array.from({ length: 7 }, (_, index) => {
      const workDay = index < 5;
      return {
        on: addDays(FROM, week * 7 + index),
        workDay,
        calls: workDay ? calls : 0,
        visits: workDay ? visits : 0,
        written: 1,
      };
    }),
  );

const weeksOf = (weeks: readonly (readonly [number, number])[]) => forecastWeeks({ days: daysOf(weeks), capacity });

describe('the weeks ahead', () => {
  it('are counted from the first day, and days off have no room', () => {
    expect(weeksOf([[4, 1]])).toEqual([
      {
        from: FROM,
        calls: 20,
        visits: 5,
        written: 7,
        total: 25,
        room: 60,
        callsWithin: 20,
        visitsWithin: 5,
        over: 0,
      },
    ]);
  });

  it('are over with too many visits, however few calls there are', () => {
    expect(weeksOf([[1, 5]])[0]).toMatchObject({ total: 30, room: 60, callsWithin: 5, visitsWithin: 10, over: 15 });
  });

  it('are summed at the foot of the table', () => {
    expect(
      forecastTotals(
        weeksOf([
          [4, 1],
          [2, 0],
        ]),
      ),
    ).toEqual({ calls: 30, visits: 5, written: 14, room: 120 });
  });
});

describe('what the weeks ahead say', () => {
  it('is the week with the most that does not fit', () => {
    const weeks = weeksOf([
      [10, 2],
      [12, 2],
      [11, 3],
    ]);
    expect(forecastFinding(weeks)).toEqual({ finding: 'over', from: '2026-11-30', over: 10 });
  });

  it('is the fullest week while all of them fit, the earlier of two alike', () => {
    expect(
      forecastFinding(
        weeksOf([
          [1, 0],
          [9, 0],
          [9, 0],
        ]),
      ),
    ).toEqual({
      finding: 'fits',
      from: '2026-11-30',
      percent: 75,
    });
  });

  it('is nothing where nothing is planned', () => {
    expect([forecastFinding(weeksOf([[0, 0]])), forecastFinding([])]).toEqual([
      { finding: 'none' },
      { finding: 'none' },
    ]);
  });
});
