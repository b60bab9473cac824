import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAttempt } from '../../../electron/cadence/attempts.ts';
import { planFor } from '../../../electron/cadence/plan.ts';
import type { PlannedRow } from '../../../electron/cadence/planned.ts';
import { OutcomeSchema } from '../../../shared/domain/channel.ts';
import { addDays, type Day, daysBetween } from '../../../shared/domain/day.ts';
import { type Fact, type Life, lifeArb, met, TODAY, willing } from '../../helpers/life-kit.ts';
import { factsOf, rulesFor } from '../../helpers/world-kit.ts';

const RULES = rulesFor();
const DAYS = 60;
const OUTCOMES = [...OutcomeSchema.options, 'no-answer', 'reached', 'sent'] as const;

/** What fate holds for each day: how a contact ends, and whether the customer calls by themselves. */
const fates = fc.array(fc.record({ outcome: fc.constantFrom(...OUTCOMES), calls: fc.integer({ min: 0, max: 15 }) }), {
  minLength: DAYS,
  maxLength: DAYS,
});

/** Neither late promises nor the rep's own dates: what the cadences ask for, and nothing else. */
const soft = (life: Life): Life => {
  const { customer, facts } = willing(life);
  return { customer, facts: facts.filter(([name]) => !['promises', 'referrals', 'quotes'].includes(name)) };
};

const attemptsOf = ({ facts }: Life): Day[] =>
  facts.flatMap(([name, record]) => (name === 'interactions' && isAttempt(record) ? [record.on] : []));

/** Whether one more on this day is too much, and why. */
function pestering(before: readonly Day[], day: Day): string | undefined {
  if (before.includes(day)) return 'twice a day';
  return before.filter((on) => daysBetween(on, day) < 7 && on <= day).length >= 3 ? 'four in seven days' : undefined;
}

/** A hard deadline and a greeting pass restraint: the first says so, the second falls on its day whatever happens. */
const passes = ({ reasons }: PlannedRow): boolean => {
  const [first] = reasons;
  if (first?.limit !== undefined) return first.shifts.some(({ cause }) => cause === 'deadline');
  return ['walk-in/thanks', 'handover/hand-over', 'trip.wish/wish'].includes(`${first?.cadence}/${first?.step}`);
};

/** Lives through the days, doing what the agenda says; tells whenever that was too much. */
function liveOn(life: Life, fate: readonly { outcome: (typeof OUTCOMES)[number]; calls: number }[]): string[] {
  const wrong: string[] = [];
  let facts = life.facts;
  fate.forEach(({ outcome, calls }, n) => {
    const today = addDays(TODAY, n);
    const now: Life = { ...life, facts };
    const { row } = planFor(factsOf(now), RULES, today);
    const log = (fields: Partial<ReturnType<typeof met>>): void => {
      const talk: Fact = ['interactions', { ...met(today, 1_000_000 + facts.length), ...fields }];
      facts = [...facts, talk];
    };
    if (row?.channel !== undefined && row.on <= today) {
      const problem = pestering(attemptsOf(now), today);
      if (problem !== undefined && !passes(row)) wrong.push(`${today} ${problem} ${JSON.stringify(row.reasons)}`);
      log({ channel: row.channel, outcome });
    }
    if (calls === 0) log({ direction: 'in' });
  });
  return wrong;
}

describe('restraint', () => {
  it('whoever does what the agenda says pesters nobody, unless a deadline says so, whatever comes of the contacts', () => {
    fc.assert(
      fc.property(lifeArb(1, 8).map(soft), fates, (life, fate) => {
        expect(liveOn(life, fate)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('plans no day for a soft contact on which it would be one too many, as far as is known today', () => {
    fc.assert(
      fc.property(lifeArb(1, 8).map(soft), (life) => {
        const { row } = planFor(factsOf(life), RULES, TODAY);
        if (row === undefined || passes(row)) return;
        const day = row.on > TODAY ? row.on : TODAY;
        const known = attemptsOf(life).filter((on) => on <= TODAY);
        expect(pestering(known, day)).toBeUndefined();
      }),
      { numRuns: 500 },
    );
  });
});
