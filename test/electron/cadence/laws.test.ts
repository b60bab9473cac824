import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isUnreachable } from '../../../electron/cadence/channel-for.ts';
import { followUpsOf } from '../../../electron/cadence/follow-ups.ts';
import { planFor } from '../../../electron/cadence/plan.ts';
import type { CustomerPlan } from '../../../electron/cadence/customer-plan.ts';
import type { PlannedRow } from '../../../electron/cadence/planned.ts';
import { isBlocked } from '../../../electron/cadence/reach.ts';
import { addDays, type Day } from '../../../shared/domain/day.ts';
import { type Fact, type Life, lifeArb, made, met, TODAY, willing } from '../../helpers/life-kit.ts';
import { factsOf, rulesFor, World } from '../../helpers/world-kit.ts';

const RULES = rulesFor();
const life = lifeArb(1);
const free = life.map(willing);

const planned = (one: Life, today: Day = TODAY): CustomerPlan => planFor(factsOf(one), RULES, today);
/** The follow-up of somebody, where the cadences decide. */
const followUp = (one: Life, today: Day = TODAY): PlannedRow | undefined => {
  const { state, row } = planned(one, today);
  return state === 'automatic' ? row : undefined;
};
const all = (arb: fc.Arbitrary<Life>, says: (one: Life) => void): void =>
  fc.assert(
    fc.property(arb, (one) => {
      says(one);
    }),
    { numRuns: 400 },
  );
describe('laws of the plan', () => {
  it('the same facts give the same agenda, in whatever order they came into the book', async () => {
    const lives = fc.tuple(lifeArb(1, 6), lifeArb(2, 6), lifeArb(3, 6));
    const order = fc.infiniteStream(fc.double({ noNaN: true, min: 0, max: 1 }));
    await fc.assert(
      fc.asyncProperty(lives, order, async (three, dice) => {
        const rank = new Map(three.flatMap(({ facts }) => facts).map((fact) => [fact, dice.next().value ?? 0]));
        const shuffled = three
          .map(({ customer, facts }) => ({
            customer,
            facts: facts.toSorted((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0)),
          }))
          .toReversed();
        const tight = rulesFor({ calls: 1, visits: 1 });
        const [one, other] = await Promise.all([
          new World(three, tight).planned(),
          new World(shuffled, tight).planned(),
        ]);
        expect(other.due.days(TODAY, 200)).toEqual(one.due.days(TODAY, 200));
      }),
      { numRuns: 60 },
    );
  });

  it('nobody with an open cadence is without a day, unless they can be reached in no way that fits', () => {
    all(free, (one) => {
      const open = followUpsOf(factsOf(one), RULES, TODAY);
      const { state, cause } = planned(one);
      expect(cause ?? state).toBe(open.length > 0 ? 'automatic' : 'no-cadence');
    });
  });

  it('what is stopped says why, and has no follow-up', () => {
    all(life, (one) => {
      const { state, row, cause } = planned(one);
      expect([state === 'none', row === undefined]).toEqual([cause !== undefined, cause !== undefined]);
    });
  });

  it('nothing stands outside its window, unless its last shift led there', () => {
    all(life, (one) => {
      const row = followUp(one);
      if (row === undefined || (row.on >= row.window.from && row.on <= row.window.until)) return;
      const last = row.reasons[0]?.shifts.at(-1);
      expect(last?.to).toBe(row.on);
      expect(['day-off', 'long-break', 'weekend', 'restraint', 'deadline']).toContain(last?.cause);
    });
  });

  it('a window is where its cadence put it, unless the rep, an attempt or another cadence moved it', () => {
    all(life, (one) => {
      const row = followUp(one);
      if (row?.reasons.length !== 1) return;
      const [reason] = row.reasons;
      const moved = reason?.shifts.some(({ cause }) => ['snoozed', 'spread', 'frozen', 'retry'].includes(cause));
      if (moved !== true) expect(row.window).toEqual(reason?.window);
    });
  });

  it('nobody is asked to work on a day off, greetings, private words and last resorts at a deadline apart', () => {
    all(life, (one) => {
      const row = followUp(one);
      if (row === undefined || row.on === row.reasons[0]?.limit) return;
      if (RULES.workDays(one.customer.country).isWorkDay(row.on)) return;
      const placing = followUpsOf(factsOf(one), RULES, TODAY).flatMap(({ key, step }) =>
        row.keys.includes(key) && step.placing !== undefined ? [step.placing] : [],
      );
      expect([...placing, ...(row.reasons[0]?.shifts.map(({ cause }) => cause) ?? [])]).toEqual(
        expect.arrayContaining([expect.stringMatching(/^(day|weekend|deadline)$/)]),
      );
    });
  });

  it('nothing is planned beyond a hard deadline while the deadline lies ahead', () => {
    all(life, (one) => {
      const row = followUp(one);
      const limit = row?.reasons[0]?.limit;
      if (row === undefined || limit === undefined || limit < TODAY) return;
      const put = row.reasons[0]?.shifts.some(({ cause }) => ['snoozed', 'frozen', 'retry'].includes(cause));
      if (put !== true) expect(row.on <= limit).toBe(true);
    });
  });

  it('what somebody does not want is proposed by no row, and who wants nothing has no soft row', () => {
    all(life, (one) => {
      const { row, owed } = planned(one);
      for (const { channel } of [...(row === undefined ? [] : [row]), ...owed])
        expect(channel !== undefined && isBlocked(one.customer, channel)).toBe(false);
      if (!isUnreachable(one.customer)) return;
      expect(row).toBeUndefined();
      expect(owed.filter(({ kind }) => kind !== 'promise' && kind !== 'reward')).toEqual([]);
    });
  });

  it('the follow-up whose window ends first governs, and each is named once', () => {
    all(free, (one) => {
      const row = followUp(one);
      if (row === undefined) return;
      const [first, ...others] = row.reasons;
      expect(new Set(row.keys).size).toBe(row.keys.length);
      if (row.reasons.some(({ shifts }) => shifts.length > 0)) return;
      for (const { window } of others) expect(first !== undefined && first.window.until <= window.until).toBe(true);
    });
  });

  it('a contact is made the way one of the steps it serves asks for, where nothing speaks against it', () => {
    all(free, (one) => {
      const row = followUp(one);
      if (row === undefined || one.customer.preferredChannel !== undefined || row.unanswered !== undefined) return;
      const served = followUpsOf(factsOf(one), RULES, TODAY).filter(({ key }) => row.keys.includes(key));
      expect(served.map(({ step }) => step.channel)).toContain(row.channel);
    });
  });

  it('is not late the day a talk is logged', () => {
    const talk: Fact = ['interactions', { ...met(TODAY, 900), channel: 'visit' }];
    all(free, ({ customer, facts }) => {
      expect(followUp({ customer, facts: [...facts, talk] })?.overdue ?? false).toBe(false);
    });
  });

  it('what comes after a day does not exist on it', () => {
    const later = fc.integer({ min: 1, max: 90 }).map((n) => addDays(TODAY, n));
    fc.assert(
      fc.property(life, later, ({ customer, facts }, on) => {
        const then: readonly Fact[] = [
          ['interactions', met(on, 900)],
          ['quotes', { ...made(901), title: '报价', sentOn: on }],
          ['deals', { ...made(902), product: '车', on, deliveredOn: on }],
          ['serviceVisits', { ...made(903), what: '保养', on }],
          ['samples', { ...made(904), product: '样', askedOn: on }],
          ['choices', { ...made(905), kind: 'skip', key: `${customer.id}/service/call/${TODAY}`, on }],
        ];
        const strip = ({ proposal: _proposal, ...rest }: CustomerPlan) => rest;
        expect(strip(planned({ customer, facts: [...facts, ...then] }))).toEqual(strip(planned({ customer, facts })));
      }),
      { numRuns: 200 },
    );
  });
});
