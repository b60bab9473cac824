import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { demandOf } from '../../../electron/cadence/levelling/area-demand.ts';
import { planFor } from '../../../electron/cadence/plan.ts';
import { workOf } from '../../../electron/cadence/proposal.ts';
import { valueOf } from '../../../electron/cadence/value.ts';
import type { CustomerFactsIndex } from '../../../electron/indexes/customer-facts.ts';
import type { DueIndex } from '../../../electron/indexes/due-index.ts';
import type { AgendaRow } from '../../../shared/domain/agenda.ts';
import type { Choice } from '../../../shared/domain/choice.ts';
import { addDays, type Day } from '../../../shared/domain/day.ts';
import { AT, idOf, makeCustomer } from '../../helpers/book-kit.ts';
import { dayArb, type Life, lifeArb, TODAY } from '../../helpers/life-kit.ts';
import type { Changed } from '../../helpers/records-kit.ts';
import { rulesFor, World } from '../../helpers/world-kit.ts';

const TIGHT = rulesFor({ calls: 1, visits: 2 });
const AHEAD = 200;
const CUSTOMERS = [1, 2, 3, 4, 5, 6];

const answersOf = (due: DueIndex) => ({
  days: due.days(TODAY, AHEAD),
  overdue: due.overdue(),
  load: Array.from({ length: AHEAD }, (_, n) => due.loadOn(addDays(TODAY, n))),
  uncovered: [...due.uncovered()].sort(),
  plans: CUSTOMERS.map((n) => due.planOf(idOf(n))),
});

/** Something that happens to the book; it may look at the agenda first. */
type Deed = (world: World, due: DueIndex) => readonly Changed[];

const who = fc.constantFrom(...CUSTOMERS);
let choices = 0;
const decide = (world: World, due: DueIndex, n: number, fields: Pick<Choice, 'kind'> & Partial<Choice>): Changed[] => {
  const keys = due.planOf(idOf(n))?.row?.keys ?? [];
  return keys.map((key) => {
    const id = idOf(8_000_000 + (choices += 1));
    return world.book.put('choices', {
      ...{ id, createdAt: AT, changedAt: AT, customerId: idOf(n), key, on: TODAY },
      ...fields,
    });
  });
};

const deedArb: fc.Arbitrary<Deed> = fc.oneof(
  {
    weight: 5,
    arbitrary: who
      .chain((n) => lifeArb(n, 4))
      .map(
        (life): Deed =>
          (world) =>
            world.settle(life),
      ),
  },
  {
    weight: 2,
    arbitrary: who.map(
      (n): Deed =>
        (world) => [world.remove('customers', idOf(n))],
    ),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(who, fc.nat(3)).map(
      ([n, at]): Deed =>
        (world) => [world.remove('interactions', idOf(n * 1_000 + at))],
    ),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(who, dayArb(1, 20)).map(
      ([n, until]): Deed =>
        (world, due) =>
          decide(world, due, n, { kind: 'snooze', until }),
    ),
  },
  {
    weight: 1,
    arbitrary: who.map(
      (n): Deed =>
        (world, due) =>
          decide(world, due, n, { kind: 'skip' }),
    ),
  },
);
const crowd = fc.tuple(...CUSTOMERS.map((n) => lifeArb(n, 4)));

/** Who stands where, by the work of their row. */
type Standing = ReadonlyMap<string, AgendaRow>;
const standingOf = (due: DueIndex): Standing =>
  new Map(
    due
      .days(TODAY, AHEAD)
      .flatMap(({ rows }) => rows)
      .flatMap((row) => (row.kind === 'follow-up' ? [[row.customer.id, row] as const] : [])),
  );

/** How much work of a sort a day holds, of everybody. */
function loadsOf(due: DueIndex): ReadonlyMap<string, number> {
  const loads = new Map<string, number>();
  for (const { on, rows } of due.days(TODAY, AHEAD))
    for (const { channel } of rows) {
      const key = `${workOf(channel)} ${on}`;
      loads.set(key, (loads.get(key) ?? 0) + 1);
    }
  return loads;
}

const daysOf = (facts: CustomerFactsIndex, id: string): readonly Day[] => {
  const known = facts.of(id);
  if (known === undefined) return [];
  const plan = planFor(known, TIGHT, TODAY);
  return demandOf(plan, valueOf(known, TIGHT.playbooks.scales, TODAY), undefined)?.days ?? [];
};
const levelled = ({ reasons }: AgendaRow): boolean =>
  reasons[0]?.shifts.some(({ cause }) => cause === 'full' || cause === 'area') === true;

describe('the agenda of a whole book', () => {
  it('after any changes is row by row what it would be if everybody were planned from nothing', async () => {
    await fc.assert(
      fc.asyncProperty(crowd, fc.array(fc.array(deedArb, { maxLength: 3 }), { maxLength: 8 }), async (lives, turns) => {
        const world = new World(lives, TIGHT);
        const { facts, due } = await world.planned();
        for (const deeds of turns) {
          due.days(TODAY, 3);
          due.replan(facts.apply(deeds.flatMap((deed) => deed(world, due))));
        }
        const anew = await world.planned();
        expect(answersOf(due)).toEqual(answersOf(anew.due));
      }),
      { numRuns: 60 },
    );
  });

  it('has everybody who is planned on one day, once', async () => {
    await fc.assert(
      fc.asyncProperty(crowd, async (lives) => {
        const { due } = await new World(lives, TIGHT).planned();
        const rows = due.days(TODAY, 900).flatMap((day) => day.rows);
        for (const { customer } of lives) {
          const { row, owed = [] } = due.planOf(customer.id) ?? {};
          const theirs = rows.filter((each) => each.customer.id === customer.id);
          expect(theirs.length).toBe(owed.length + (row === undefined ? 0 : 1));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('moves the day of somebody else only when a day of theirs filled or freed, or a neighbour came or went, and says so', async () => {
    await fc.assert(
      fc.asyncProperty(crowd, deedArb, async (lives, deed) => {
        const world = new World(lives, TIGHT);
        const { facts, due } = await world.planned();
        const [before, loads] = [standingOf(due), loadsOf(due)];
        const touched = facts.apply(deed(world, due));
        due.replan(touched);
        const [after, then] = [standingOf(due), loadsOf(due)];
        for (const [id, row] of before) {
          const now = after.get(id);
          if (touched.has(id) || now === undefined || now.on === row.on) continue;
          const work = workOf(row.channel);
          const days = daysOf(facts, id);
          const changed = days.some((day) => loads.get(`${work} ${day}`) !== then.get(`${work} ${day}`));
          expect([changed || levelled(row) || levelled(now), now.on === days[0] || levelled(now)]).toEqual([
            true,
            true,
          ]);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('says which area drew a visit to another day, and that a full day did not', async () => {
    const visitor = (n: number, addedOn: Day): Life => ({
      customer: makeCustomer(n, { addedOn, preferredChannel: 'visit', addresses: [{ text: '路', area: '东' }] }),
      facts: [],
    });
    const roomy = rulesFor({ calls: 9, visits: 9 });
    const { due } = await new World([visitor(1, TODAY), visitor(2, addDays(TODAY, -60))], roomy).planned();
    expect(due.planOf(idOf(1))?.row?.on).toBe(TODAY);
    const manualNext = { on: addDays(TODAY, 1) };
    const other: Life = { ...visitor(3, TODAY), customer: { ...visitor(3, TODAY).customer, manualNext } };
    const drawn = (await new World([visitor(1, TODAY), other], roomy).planned()).due.planOf(idOf(1))?.row;
    // The rep's own date asks for the channel they like best: a visit, which nobody moves.
    expect(drawn?.reasons[0]?.shifts).toEqual([{ from: TODAY, to: addDays(TODAY, 1), cause: 'area', what: '东' }]);
    const full = (await new World([visitor(1, TODAY), visitor(4, TODAY)], rulesFor({ calls: 1, visits: 1 })).planned())
      .due;
    expect(full.planOf(idOf(4))?.row?.reasons[0]?.shifts).toEqual([
      { from: TODAY, to: addDays(TODAY, 1), cause: 'full' },
    ]);
  });
});
