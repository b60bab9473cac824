import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CustomerFacts } from '../../../electron/cadence/facts.ts';
import { followUpsOf } from '../../../electron/cadence/follow-ups.ts';
import { planFor } from '../../../electron/cadence/plan.ts';
import type { PlannedRow } from '../../../electron/cadence/planned.ts';
import type { AgendaRow } from '../../../shared/domain/agenda.ts';
import { addDays, asDay, type Day, daysBetween } from '../../../shared/domain/day.ts';
import { type Life, lifeArb, TODAY, willing } from '../../helpers/life-kit.ts';
import { factsOf, rulesFor, World } from '../../helpers/world-kit.ts';

const RULES = rulesFor();
const free = lifeArb(1).map(willing);
/** A promise keeps other contacts off its day until it is late itself. */
const unpromised = free.map(({ customer, facts }) => ({
  customer,
  facts: facts.filter(([collection]) => collection !== 'promises'),
}));
const away = fc.integer({ min: 1, max: 25 });

const rowOn = (one: Life, today: Day): PlannedRow | undefined => planFor(factsOf(one), RULES, today).row;

/** The row of a customer with whom nothing happens for some days, while it is about the same follow-up. */
function waited(one: Life, days: number): readonly [before: PlannedRow, after: PlannedRow] | undefined {
  const before = rowOn(one, TODAY);
  const after = rowOn(one, addDays(TODAY, days));
  if (before === undefined || after === undefined) return undefined;
  // Others may have joined or gone by themselves meanwhile, and narrowed the window.
  const about = ({ keys, window }: PlannedRow): string => JSON.stringify([keys, window]);
  return about(before) === about(after) ? [before, after] : undefined;
}

/** Its reason is gone by itself: a season is two weeks past, a quote has expired, a grade followed its date, the clocks stand still. */
function isOver({ kind, keys, window }: AgendaRow, facts: CustomerFacts, today: Day): boolean {
  if (kind === 'promise' || kind === 'reward') return false;
  if (planFor(facts, RULES, today).state === 'none') return true;
  if (kind === 'quote-ending') return window.until < today;
  return kind === 'follow-up' && !followUpsOf(facts, RULES, today).some(({ key }) => key === keys[0]);
}

describe('laws of being late', () => {
  it('what is late keeps its day, and is later every day', () => {
    fc.assert(
      fc.property(free, away, (one, days) => {
        const [before, after] = waited(one, days) ?? [];
        // Whoever was tried today in vain is left in peace until tomorrow, late or not.
        if (before?.overdue !== true || before.on > TODAY) return;
        expect([after?.on, after?.overdue, after?.daysLate]).toEqual([before.on, true, before.daysLate + days]);
      }),
      { numRuns: 600 },
    );
  });

  it('what passed its last day is late, and was given no new day in silence', () => {
    fc.assert(
      fc.property(unpromised, away, (one, days) => {
        const [before, after] = waited(one, days) ?? [];
        const today = addDays(TODAY, days);
        if (before === undefined || before.lastDay >= today) return;
        expect([after?.overdue, after?.daysLate]).toEqual([true, daysBetween(before.lastDay, today)]);
      }),
      { numRuns: 600 },
    );
  });

  it('what has a day to come is not late before it', () => {
    fc.assert(
      fc.property(unpromised, away, (one, days) => {
        const [before, after] = waited(one, days) ?? [];
        if (before === undefined || before.lastDay < addDays(TODAY, days)) return;
        expect(after?.overdue).toBe(false);
      }),
      { numRuns: 600 },
    );
  });

  it('nothing is late before its window has passed', () => {
    fc.assert(
      fc.property(free, (one) => {
        const row = rowOn(one, TODAY);
        if (row === undefined) return;
        expect(row.overdue).toBe(row.lastDay < TODAY);
        expect(row.overdue && row.window.until >= TODAY && row.kind === 'follow-up').toBe(false);
      }),
      { numRuns: 400 },
    );
  });

  it('a book that was closed from Friday to Monday shows on Monday what was missed, each item once', async () => {
    const friday = asDay('2026-09-11');
    const monday = asDay('2026-09-14');
    const lives = fc.tuple(...[1, 2, 3, 4].map((n) => lifeArb(n, 6)));
    await fc.assert(
      fc.asyncProperty(lives, async (four) => {
        const world = new World(four, RULES);
        const [then, now] = await Promise.all([world.planned(friday), world.planned(monday)]);
        const shown = now.due.days(monday, 1).flatMap(({ rows }) => rows);
        const open = now.due.days(monday, 400).flatMap(({ rows }) => rows.map(({ keys: [key] }) => key));
        expect(new Set(open).size).toBe(open.length);
        for (const row of then.due.days(friday, 3).flatMap(({ rows }) => rows)) {
          const facts = now.facts.of(row.customer.id);
          if (facts === undefined || isOver(row, facts, monday)) continue;
          const theirs = shown.filter(({ customer }) => customer.id === row.customer.id);
          expect(theirs.flatMap(({ keys }) => keys)).toEqual(expect.arrayContaining([row.keys[0]]));
        }
      }),
      { numRuns: 60 },
    );
  });
});
