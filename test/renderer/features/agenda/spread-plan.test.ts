import { describe, expect, it } from 'vitest';
import { FIRST_SPREAD, SPREAD_DAYS, spreadBars } from '../../../../renderer/features/agenda/spread-plan.ts';
import { asDay } from '../../../../shared/domain/day.ts';

const day = (before: number, added: number) => ({ on: asDay('2026-11-23'), before, added });

describe('the days an overdue pile is spread over', () => {
  it('are five unless the rep says otherwise, and ten at most', () => {
    expect([FIRST_SPREAD, SPREAD_DAYS.length]).toEqual(['5', 10]);
  });

  it('are drawn on one scale: the capacity while no day goes beyond it', () => {
    expect(spreadBars([day(4, 6), day(0, 5)], 20)).toEqual([
      { before: 0.2, added: 0.3, full: 1, over: 0 },
      { before: 0, added: 0.25, full: 1, over: 0 },
    ]);
  });

  it('are ruled at the capacity where a day goes beyond it', () => {
    expect(spreadBars([day(15, 25), day(5, 5)], 20)).toEqual([
      { before: 0.375, added: 0.625, full: 0.5, over: 0.5 },
      { before: 0.125, added: 0.125, full: 0.5, over: 0 },
    ]);
  });

  it('can be none, and can be empty', () => {
    expect([spreadBars([], 0), spreadBars([day(0, 0)], 0)]).toEqual([[], [{ before: 0, added: 0, full: 0, over: 0 }]]);
  });
});
