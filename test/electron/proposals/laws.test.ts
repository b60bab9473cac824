import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openOf, proposalsOf } from '../../../electron/proposals/proposals.ts';
import type { Seen } from '../../../electron/proposals/rule.ts';
import { type Customer, CustomerSchema } from '../../../shared/domain/customer.ts';
import { addDays } from '../../../shared/domain/day.ts';
import { ProposalSchema } from '../../../shared/domain/proposal.ts';
import { withoutUndefined } from '../../../shared/domain/without-undefined.ts';
import { type Life, lifeArb, TODAY } from '../../helpers/life-kit.ts';
import { rules } from '../../helpers/proposal-kit.ts';
import { factsOf } from '../../helpers/world-kit.ts';

type Told = Omit<Seen, 'intent' | 'horizon'>;

const marksArb = fc.array(
  fc.record({
    marks: fc.subarray(['detailed', 'no-answer', 'broken-date'] as const),
    objections: fc.array(fc.constantFrom('price', 'credit', 'season'), { maxLength: 3 }),
  }),
  { minLength: 1, maxLength: 5 },
);

/** A life, and what its talks showed. */
const toldArb = fc
  .tuple(lifeArb(1), marksArb)
  .map(([life, shown]: [Life, { marks: string[]; objections: string[] }[]]): Told => {
    const facts = factsOf(life);
    const interactions = facts.interactions.map((each, n) => {
      const { marks = [], objections = [] } = shown[n % shown.length] ?? {};
      return { ...each, marks: marks as never, objections: objections.map((objection) => ({ objection })) };
    });
    return { facts: { ...facts, interactions }, people: [], gradings: [], gifts: [], rules, today: TODAY };
  });

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value) && !(value instanceof Map)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) freeze(inner);
  }
  return value;
}

const withCustomer = (told: Told, patch: Partial<Customer>): Told => ({
  ...told,
  facts: { ...told.facts, customer: { ...told.facts.customer, ...patch } },
});
const keysOf = (told: Told): string[] => proposalsOf(told).map(({ code, evidence }) => `${code} ${evidence}`);

describe('whatever is known of somebody', () => {
  it('proposing touches nothing, and says the same twice', () => {
    fc.assert(
      fc.property(toldArb, (told) => {
        freeze(told.facts.customer);
        freeze(told.facts.interactions);
        freeze(told.facts.deals);
        freeze(told.facts.quotes);
        const once = proposalsOf(told);
        expect(proposalsOf(told)).toEqual(once);
        for (const each of once) expect(ProposalSchema.safeParse(each).success).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('every option leaves a whole customer, of whom the same is not proposed again', () => {
    fc.assert(
      fc.property(toldArb, (told) => {
        for (const { code, evidence, options } of proposalsOf(told))
          for (const option of options) {
            const after = withCustomer(told, withoutUndefined(option));
            expect(CustomerSchema.safeParse(after.facts.customer).success).toBe(true);
            expect(keysOf(after)).not.toContain(`${code} ${evidence}`);
          }
      }),
      { numRuns: 300 },
    );
  });

  it('a no holds for its evidence, on every day after it, and for no other', () => {
    fc.assert(
      fc.property(toldArb, fc.nat({ max: 60 }), (told, later) => {
        const said = proposalsOf(told).map(({ code, evidence }) => ({ proposal: code, evidence, on: TODAY }));
        const day = addDays(TODAY, later);
        const then = proposalsOf({ ...told, today: day });
        const open = openOf(then, said, day);
        const isSaid = (each: (typeof then)[number]) =>
          said.some(({ proposal, evidence }) => proposal === each.code && evidence === each.evidence);
        expect(open).toEqual(then.filter((each) => !isSaid(each)));
      }),
      { numRuns: 200 },
    );
  });

  it('whatever it stands on is in the book', () => {
    fc.assert(
      fc.property(toldArb, (told) => {
        const { interactions, quotes, deals } = told.facts;
        const ids = new Set([...interactions, ...quotes, ...deals].map(({ id }) => id));
        for (const { about } of proposalsOf(told)) for (const id of about.ids ?? []) expect(ids.has(id)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it.each<readonly [string, Partial<Customer>]>([
    ['given up', { givenUp: { on: TODAY, reason: 'other' } }],
    ['left in peace', { frozen: { on: TODAY, until: addDays(TODAY, 9) } }],
    ['not to be contacted', { doNotContact: ['all'] }],
  ])('nothing is proposed about somebody %s', (_name, patch) => {
    fc.assert(
      fc.property(toldArb, (told) => {
        expect(proposalsOf(withCustomer(told, patch))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
