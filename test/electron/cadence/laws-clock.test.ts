import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completes } from '../../../electron/cadence/facts.ts';
import { type FollowUp, followUpsOf } from '../../../electron/cadence/follow-ups.ts';
import { planFor } from '../../../electron/cadence/plan.ts';
import { isTalk } from '../../../shared/domain/interaction.ts';
import { addDays, type Day } from '../../../shared/domain/day.ts';
import { type Fact, type Life, lifeArb, made, met, TODAY, willing } from '../../helpers/life-kit.ts';
import { factsOf, rulesFor } from '../../helpers/world-kit.ts';

const RULES = rulesFor();
const free = lifeArb(1).map(willing);
const ago = fc.integer({ min: 0, max: 60 }).map((n) => addDays(TODAY, -n));

const talk = (on: Day, n: number, patch: Partial<ReturnType<typeof met>> = {}): Fact => [
  'interactions',
  { ...met(on, n), ...patch },
];
const withFacts = ({ customer, facts }: Life, ...more: readonly Fact[]): Life => ({
  customer,
  facts: [...facts, ...more],
});
const open = (life: Life, today: Day = TODAY): readonly FollowUp[] => followUpsOf(factsOf(life), RULES, today);
const repeats = (life: Life): ReadonlyMap<string, FollowUp> =>
  new Map(open(life).flatMap((each) => (each.cadence.kind === 'repeat' ? [[each.cadence.id, each]] : [])));
const planOf = (life: Life) => {
  const { proposal: _proposal, ...plan } = planFor(factsOf(life), RULES, TODAY);
  return plan;
};
const law = <T extends unknown[]>(arbs: { [K in keyof T]: fc.Arbitrary<T[K]> }, says: (...args: T) => void): void =>
  fc.assert(
    fc.property(fc.tuple(...arbs) as unknown as fc.Arbitrary<T>, (args) => {
      says(...args);
    }),
    { numRuns: 300 },
  );

describe('the clocks', () => {
  it('a talk moves every rhythm it completes to its day, and each once: the same talk logged twice changes nothing more', () => {
    law([free], (life) => {
      const once = withFacts(life, talk(TODAY, 900));
      const twice = withFacts(once, talk(TODAY, 901));
      for (const { step, clock, window } of repeats(once).values()) {
        if (!completes(met(TODAY), step.completedBy)) continue;
        // What was put on them from a day to come begins on that day.
        expect([clock.on >= TODAY, window.from > TODAY]).toEqual([true, true]);
      }
      const days = (of: Life) => open(of).map(({ key, clock, window }) => [key, clock.on, window]);
      expect(days(twice)).toEqual(days(once));
    });
  });

  it('a talk logged afterwards for an earlier day never moves a clock backwards', () => {
    law([free, ago], (life, on) => {
      const before = repeats(life);
      for (const [id, { clock }] of repeats(withFacts(life, talk(on, 900)))) {
        const was = before.get(id);
        // A rhythm that nothing has completed yet begins with the first contact, whichever that turns out to be.
        if (was !== undefined && !['added', 'first-contact'].includes(was.clock.by))
          expect(clock.on >= was.clock.on).toBe(true);
      }
    });
  });

  it('deleting what was logged gives back the plan as it was', () => {
    law([free, ago], (life, on) => {
      const before = planOf(life);
      const logged = withFacts(life, talk(on, 900));
      planOf(logged);
      const facts = logged.facts.filter(([, { id }]) => id !== made(900).id);
      expect(planOf({ ...logged, facts })).toEqual(before);
    });
  });

  it('an attempt and a note complete nothing', () => {
    const nothing = fc.constantFrom<Partial<ReturnType<typeof met>>>(
      { outcome: 'no-answer' },
      { outcome: 'busy' },
      { outcome: 'refused' },
      { channel: 'note' },
      { channel: 'note', direction: 'in' },
    );
    law([free, nothing], (life, patch) => {
      const keys = (of: Life) => open(of).map(({ key, clock }) => [key, clock]);
      expect(keys(withFacts(life, talk(TODAY, 900, patch)))).toEqual(keys(life));
    });
  });

  it('something sent completes no talk, and a call no meeting', () => {
    law([free], (life) => {
      const before = open(life);
      const still = (patch: Partial<ReturnType<typeof met>>) =>
        new Set(open(withFacts(life, talk(TODAY, 900, patch))).map(({ key }) => key));
      const sent = still({ channel: 'email', outcome: 'sent' });
      const called = still({});
      // A first contact and an answer change whom cadences are for; then nothing can be said of a single one.
      if (!before.every(({ cadence }) => cadence.suspends !== true && cadence.appliesTo.trigger !== 'added')) return;
      for (const { key, step, cadence } of before) {
        if (cadence.appliesTo.lastResort === true) continue;
        if (step.completedBy !== 'sending') expect(sent.has(key)).toBe(true);
        if (step.completedBy === 'meeting') expect(called.has(key)).toBe(true);
      }
    });
  });

  it('a visit to the showroom does not complete its own thanks, and one message the same day does', () => {
    law([free, ago], (life, on) => {
      const facts = life.facts.filter(([name]) => name !== 'interactions' && name !== 'deals' && name !== 'choices');
      const bare = { customer: life.customer, facts };
      const came = talk(on, 900, { channel: 'showroom', direction: 'in' });
      const steps = (of: Life) => open(of, on).flatMap((each) => (each.cadence.id === 'walk-in' ? [each.step.id] : []));
      expect(steps(withFacts(bare, came))).toEqual(['thanks']);
      expect(steps(withFacts(bare, came, talk(on, 901, { channel: 'sms', outcome: 'sent' })))).toEqual(['call']);
    });
  });

  it('one talk passes every step of a sequence that has begun, and none that is to come', () => {
    law([free], (life) => {
      const after = open(withFacts(life, talk(TODAY, 900, { channel: 'visit' })));
      for (const { cadence, window, clock } of after) {
        if (cadence.kind !== 'sequence' || clock.on >= TODAY) continue;
        expect(window.from > TODAY).toBe(true);
      }
      expect(isTalk(met(TODAY))).toBe(true);
    });
  });
});
