import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byUrgency, type Demand } from '../../../../electron/cadence/levelling/demand.ts';
import { Levelling, type Placed } from '../../../../electron/cadence/levelling/levelling.ts';
import { Rounds } from '../../../../electron/cadence/levelling/rounds.ts';
import type { Work } from '../../../../electron/cadence/proposal.ts';
import { addDays, type Day } from '../../../../shared/domain/day.ts';
import { TODAY } from '../../../helpers/life-kit.ts';

const CAPACITY = { calls: 1, visits: 2 };
const WORKS = ['calls', 'visits'] as const;
const SPAN = 6;
const dayAt = (n: number): Day => addDays(TODAY, n);

type Wish = Demand & { readonly area: string | undefined };

const wishArb = (n: number): fc.Arbitrary<Wish> =>
  fc
    .record({
      work: fc.constantFrom(...WORKS),
      days: fc.shuffledSubarray([...Array(SPAN).keys()], { minLength: 1 }),
      longer: fc.nat(3),
      rank: fc.nat(2),
      area: fc.constantFrom('东', '东', '西', undefined),
    })
    .map(({ work, days, longer, rank, area }) => ({
      ...{ id: String(n), work, days: days.map(dayAt), area },
      until: dayAt(Math.max(...days) + longer),
      value: { grade: undefined, rank, revenue: 3, stage: 0, sortKey: '', id: String(n) },
    }));
const wishes = fc.integer({ min: 1, max: 14 }).chain((most) => fc.tuple(...[...Array(most).keys()].map(wishArb)));

const fixArb = fc.record({
  work: fc.constantFrom(...WORKS),
  day: fc.nat(SPAN - 1).map(dayAt),
  area: fc.constantFrom('东', undefined),
});
type Fix = { readonly work: Work; readonly day: Day; readonly area: string | undefined };
const fixes = fc.array(fixArb, { maxLength: 5 });

interface Places {
  put(demand: Wish): void;
  remove(id: string): void;
  fix(work: Work, day: Day, by: 1 | -1, area?: string): void;
  placeOf(id: string): Placed | undefined;
  takeMoved(): readonly string[];
}
const KINDS: readonly (readonly [string, () => Places])[] = [
  ['levelling', () => new Levelling(CAPACITY)],
  ['rounds', () => new Rounds(CAPACITY)],
];

function placed(make: () => Places, all: readonly Wish[], fixed: readonly Fix[]): Places {
  const places = make();
  for (const { work, day, area } of fixed) places.fix(work, day, 1, area);
  for (const each of all) places.put(each);
  places.takeMoved();
  return places;
}
const outcome = (places: Places, all: readonly Wish[]) => all.map(({ id }) => places.placeOf(id));
const roomOn = (work: Work, day: Day, fixed: readonly Fix[]): number =>
  Math.max(0, CAPACITY[work] - fixed.filter((each) => each.work === work && each.day === day).length);

interface Deed {
  readonly put?: Wish;
  readonly remove?: string;
  readonly fix?: Fix & { readonly by: 1 | -1 };
}
/** Does it to the places and to a plain list of who and what is there; the fixed work that is there then. */
function done(places: Places, there: Map<string, Wish>, fixed: readonly Fix[], { put, remove, fix }: Deed): Fix[] {
  if (put !== undefined) places.put(put);
  if (put !== undefined) there.set(put.id, put);
  if (remove !== undefined) places.remove(remove);
  if (remove !== undefined) there.delete(remove);
  return fix === undefined ? [...fixed] : fixedBy(places, fixed, fix);
}
function fixedBy(places: Places, fixed: readonly Fix[], fix: Fix & { readonly by: 1 | -1 }): Fix[] {
  const isIt = ({ work, day, area }: Fix): boolean => work === fix.work && day === fix.day && area === fix.area;
  const at = fixed.findIndex(isIt);
  if (fix.by === -1 && at < 0) return [...fixed];
  places.fix(fix.work, fix.day, fix.by, fix.area);
  return fix.by === 1 ? [...fixed, fix] : fixed.filter((_each, n) => n !== at);
}

/** Nobody is over but on their last day; how many hold a place on each. */
function heldBy(places: Places, all: readonly Wish[]): ReadonlyMap<string, number> {
  const held = new Map<string, number>();
  for (const { id, work, days } of all) {
    const place = places.placeOf(id);
    expect(days).toContain(place?.on);
    if (place?.isOver === true) expect(place.on).toBe(days.toSorted().at(-1));
    else held.set(`${work} ${place?.on}`, (held.get(`${work} ${place?.on}`) ?? 0) + 1);
  }
  return held;
}

describe.each(KINDS)('%s', (_name, make) => {
  it('fills no day beyond its room, and whoever is over stands on the last day there is, and says so', () => {
    fc.assert(
      fc.property(wishes, fixes, (all, fixed) => {
        const places = placed(make, all, fixed);
        const held = heldBy(places, all);
        for (const work of WORKS)
          for (let n = 0; n < SPAN; n += 1)
            expect(held.get(`${work} ${dayAt(n)}`) ?? 0).toBeLessThanOrEqual(roomOn(work, dayAt(n), fixed));
      }),
      { numRuns: 300 },
    );
  });

  it('gives the same places in whatever order they are asked for', () => {
    fc.assert(
      fc.property(
        wishes.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        fixes,
        ([all, shuffled], fixed) => {
          const later = make();
          for (const each of shuffled) later.put(each);
          for (const { work, day, area } of fixed) later.fix(work, day, 1, area);
          later.takeMoved();
          expect(outcome(later, all)).toEqual(outcome(placed(make, all, fixed), all));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('after any comings and goings stands as if it had been made anew, and told whoever moved', () => {
    const id = fc.nat(8);
    const deed: fc.Arbitrary<Deed> = fc.oneof(
      { weight: 4, arbitrary: id.chain(wishArb).map((put) => ({ put })) },
      { weight: 2, arbitrary: id.map((n) => ({ remove: String(n) })) },
      {
        weight: 2,
        arbitrary: fc.tuple(fixArb, fc.constantFrom(1, -1)).map(([fix, by]) => ({ fix: { ...fix, by } as const })),
      },
    );
    fc.assert(
      fc.property(fc.array(fc.array(deed, { maxLength: 4 }), { maxLength: 12 }), (turns) => {
        const places = make();
        const there = new Map<string, Wish>();
        let fixed: Fix[] = [];
        for (const deeds of turns) {
          const before = new Map([...there].map(([each]) => [each, places.placeOf(each)]));
          for (const deed of deeds) fixed = done(places, there, fixed, deed);
          const moved = new Set(places.takeMoved());
          for (const each of there.keys()) if (!moved.has(each)) expect(places.placeOf(each)).toEqual(before.get(each));
        }
        const all = [...there.values()];
        expect(outcome(places, all)).toEqual(outcome(placed(make, all, fixed), all));
      }),
      { numRuns: 300 },
    );
  });
});

describe('levelling', () => {
  it('is stable: nobody stands on a day they want less while one they want more has room, or serves a less urgent one', () => {
    fc.assert(
      fc.property(wishes, fixes, (all, fixed) => {
        const places = placed(() => new Levelling(CAPACITY), all, fixed);
        const on = (work: Work, day: Day): Wish[] =>
          all.filter((each) => {
            const place = places.placeOf(each.id);
            return each.work === work && place?.on === day && !place.isOver;
          });
        for (const wish of all) {
          const place = places.placeOf(wish.id);
          const better = place?.isOver === true ? wish.days : wish.days.slice(0, wish.days.indexOf(place?.on as Day));
          for (const day of better) {
            const there = on(wish.work, day);
            expect(there.length).toBe(roomOn(wish.work, day, fixed));
            for (const each of there) expect(byUrgency(each, wish)).toBeLessThan(0);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
