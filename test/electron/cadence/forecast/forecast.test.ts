import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forecastOf } from '../../../../electron/cadence/forecast/forecast.ts';
import { areaOf, demandOf } from '../../../../electron/cadence/levelling/area-demand.ts';
import { fixedWorkOf } from '../../../../electron/cadence/levelling/fixed-work.ts';
import { Rounds } from '../../../../electron/cadence/levelling/rounds.ts';
import { planFor } from '../../../../electron/cadence/plan.ts';
import { workOf } from '../../../../electron/cadence/proposal.ts';
import type { PlanRules } from '../../../../electron/cadence/rules.ts';
import { valueOf } from '../../../../electron/cadence/value.ts';
import { addDays, type Day } from '../../../../shared/domain/day.ts';
import { type Life, lifeArb, TODAY } from '../../../helpers/life-kit.ts';
import { atOnce, factsOf, rulesFor, World } from '../../../helpers/world-kit.ts';

const TIGHT = rulesFor({ calls: 2, visits: 1 });
const crowd = fc.tuple(...[1, 2, 3, 4, 5].map((n) => lifeArb(n, 5)));
const last = (weeks: number): Day => addDays(TODAY, weeks * 7 - 1);
const forecast = (lives: readonly Life[], rules: PlanRules = TIGHT, until: Day = last(4)) =>
  forecastOf(lives.map(factsOf), rules, TODAY, until, atOnce);

describe('the forecast', () => {
  it('counts for today what the agenda shows', async () => {
    await fc.assert(
      fc.asyncProperty(crowd, async (lives) => {
        const { due } = await new World(lives, TIGHT).planned();
        const rows = due.days(TODAY, 1).flatMap((day) => day.rows);
        const { days } = await forecast(lives);
        const count = (sort: 'calls' | 'visits' | 'written') =>
          rows.filter(({ channel }) => (workOf(channel) ?? 'written') === sort).length;
        const { calls = 0, visits = 0, written = 0 } = days.get(TODAY) ?? {};
        expect([calls, visits, written]).toEqual([count('calls'), count('visits'), count('written')]);
      }),
      { numRuns: 100 },
    );
  });

  it('is the same for the same facts, and changes none of them', async () => {
    await fc.assert(
      fc.asyncProperty(crowd, async (lives) => {
        const facts = lives.map(factsOf);
        const before = structuredClone(facts.map(({ around: _around, ...rest }) => rest));
        const one = await forecastOf(facts, TIGHT, TODAY, last(4), atOnce);
        expect(facts.map(({ around: _around, ...rest }) => rest)).toEqual(before);
        expect(await forecastOf(facts, TIGHT, TODAY, last(4), atOnce)).toEqual(one);
      }),
      { numRuns: 60 },
    );
  });

  it('looks no further than it was asked, and its first weeks do not depend on how far that is', async () => {
    await fc.assert(
      fc.asyncProperty(crowd, async (lives) => {
        const [short, long] = [await forecast(lives, rulesFor(), last(2)), await forecast(lives, rulesFor(), last(6))];
        for (const day of short.days.keys()) expect(day <= last(2)).toBe(true);
        for (const [day, load] of short.days) expect(long.days.get(day)).toEqual(load);
      }),
      { numRuns: 60 },
    );
  });

  it('starves today whomever the levelling of the agenda calls over', async () => {
    await fc.assert(
      fc.asyncProperty(crowd, async (lives) => {
        const rounds = new Rounds(TIGHT.capacity);
        for (const facts of lives.map(factsOf)) {
          const plan = planFor(facts, TIGHT, TODAY);
          const demand = demandOf(plan, valueOf(facts, TIGHT.playbooks.scales, TODAY), areaOf(facts));
          for (const { work, day } of fixedWorkOf(plan, facts, TODAY, demand !== undefined))
            rounds.fix(work, day, 1, areaOf(facts));
          if (demand !== undefined) rounds.put(demand);
        }
        rounds.takeMoved();
        const over = lives.flatMap(({ customer: { id } }) => {
          const place = rounds.placeOf(id);
          return place?.isOver === true && place.on === TODAY ? [id] : [];
        });
        const { starved } = await forecast(lives);
        expect(starved.flatMap(({ customerId, on }) => (on === TODAY ? [customerId] : [])).sort()).toEqual(over.sort());
      }),
      { numRuns: 100 },
    );
  });

  it('starves nobody while days have room for all', async () => {
    await fc.assert(
      fc.asyncProperty(crowd, async (lives) => {
        expect((await forecast(lives, rulesFor())).starved).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
