import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planFor } from '../../../electron/cadence/plan.ts';
import { weekdaysOnly } from '../../../shared/almanac/work-day.ts';
import { addDays, asDay, type Day } from '../../../shared/domain/day.ts';
import { playbooks, tell, type Told } from '../../helpers/facts-kit.ts';

const START = asDay('2026-01-05');
const TODAY = asDay('2026-09-10');
const day = fc.integer({ min: 0, max: 300 }).map((n): string => addDays(START, n));
const days = fc.array(day, { maxLength: 8 });
const told: fc.Arbitrary<Told> = fc.record({
  addedOn: day,
  talks: days,
  sent: days,
  quotes: fc.array(fc.tuple(day), { maxLength: 3 }),
  promises: fc.array(fc.tuple(day), { maxLength: 2 }),
  customer: fc.record({ kind: fc.constantFrom('person', 'organization') }),
});
const graded: fc.Arbitrary<Told> = fc
  .tuple(
    told,
    fc.option(fc.tuple(fc.constantFrom('interested', 'considering', 'not-soon', 'never'), day)),
    fc.option(day),
  )
  .map(([base, intent, expectedOn]) => ({
    ...base,
    ...(intent === null ? {} : { intent }),
    ...(expectedOn === null ? {} : { expectedOn }),
  }));

const plan = (facts: Told, today: Day) => planFor(tell(facts), playbooks, weekdaysOnly, today);

describe('laws of the plan', () => {
  it('gives the same plan for the same facts', () => {
    fc.assert(
      fc.property(graded, (facts) => {
        expect(plan(facts, TODAY)).toEqual(plan(facts, TODAY));
      }),
    );
  });

  it('asks nobody to work on a day off, own dates and promises apart', () => {
    fc.assert(
      fc.property(graded, (facts) => {
        const { row } = plan(facts, TODAY);
        expect(row === undefined || weekdaysOnly.isWorkDay(row.on)).toBe(true);
      }),
    );
  });

  it('plans inside the window, or says what moved it', () => {
    fc.assert(
      fc.property(graded, (facts) => {
        const { row } = plan(facts, TODAY);
        if (row === undefined) return;
        const inside = row.on >= row.window.from && row.on <= row.window.until;
        expect(inside || row.reasons[0]?.shifts.at(-1)?.to === row.on).toBe(true);
        expect(row.overdue || row.on >= TODAY || row.lastDay >= TODAY).toBe(true);
      }),
    );
  });

  it('is not late the day a talk is logged', () => {
    fc.assert(
      fc.property(graded, (facts) => {
        const { row } = plan({ ...facts, talks: [...(facts.talks ?? []), TODAY] }, TODAY);
        expect(row?.overdue ?? false).toBe(false);
      }),
    );
  });

  it('does not see what comes after the day', () => {
    const later = fc.integer({ min: 1, max: 90 }).map((n): string => addDays(TODAY, n));
    fc.assert(
      fc.property(graded, later, (facts, on) => {
        const known = {
          ...facts,
          talks: [...(facts.talks ?? []), on],
          quotes: [...(facts.quotes ?? []), [on] as const],
        };
        expect(plan(known, TODAY)).toEqual(plan(facts, TODAY));
      }),
    );
  });

  it('keeps an overdue row on its day while nothing happens', () => {
    fc.assert(
      fc.property(graded, fc.integer({ min: 1, max: 20 }), (facts, n) => {
        const now = plan({ ...facts, expectedOn: '2027-12-31' }, TODAY).row;
        const then = plan({ ...facts, expectedOn: '2027-12-31' }, addDays(TODAY, n)).row;
        if (now?.overdue !== true || now.keys[0] !== then?.keys[0]) return;
        expect(then?.overdue).toBe(true);
        expect(then?.on).toBe(now.on);
      }),
    );
  });
});
