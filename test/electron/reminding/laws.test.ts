import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asDay } from '../../../shared/domain/day.ts';
import { SNOOZES } from '../../../shared/domain/reminder.ts';
import { Laptop, MINUTE, ZONES } from '../../helpers/reminded-laptop.ts';
import '../../helpers/laws-seed.ts';

const itemArb = fc.record({
  on: fc.integer({ min: 22, max: 31 }).map((day) => asDay(`2026-10-${day}`)),
  time: fc.option(
    fc
      .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
      .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`),
    { nil: undefined },
  ),
});

type Deed = (laptop: Laptop) => void;
const which = fc.nat({ max: 20 });

const minutes = (min: number, max: number) => fc.integer({ min, max });
const often = (weight: number, arbitrary: fc.Arbitrary<Deed>) => ({ weight, arbitrary });

/** What a rep and their laptop do all day. */
const DAILY = [
  often(
    6,
    minutes(1, 12).map((passed) => (laptop) => awake(laptop, passed)),
  ),
  often(
    3,
    minutes(6, 4_000).map((passed) => (laptop) => asleep(laptop, passed)),
  ),
  often(
    2,
    fc.constant((laptop) => laptop.restart()),
  ),
  often(
    2,
    fc.tuple(which, fc.constantFrom(...SNOOZES)).map(
      ([n, span]) =>
        (laptop) =>
          laptop.snooze(n, span),
    ),
  ),
  often(
    1,
    which.map((n) => (laptop) => laptop.putAway(n)),
  ),
  often(
    2,
    fc.tuple(which, fc.boolean()).map(
      ([n, isDone]) =>
        (laptop) =>
          mark(laptop, n, isDone),
    ),
  ),
];

/** A flight, and a clock that was wrong. */
const UNSTEADY = [
  often(
    1,
    fc.constantFrom(...ZONES).map((zone) => (laptop) => {
      laptop.zone = zone;
    }),
  ),
  often(
    1,
    minutes(1, 3_000).map((back) => (laptop) => {
      laptop.nowMs -= back * MINUTE;
    }),
  ),
];

const deedArb = (isSteady: boolean): fc.Arbitrary<Deed> => fc.oneof(...DAILY, ...(isSteady ? [] : UNSTEADY));

function awake(laptop: Laptop, minutes: number): void {
  for (let passed = 0; passed < minutes; passed += 1) {
    laptop.nowMs += MINUTE;
    laptop.look();
  }
}
function asleep(laptop: Laptop, minutes: number): void {
  laptop.nowMs += minutes * MINUTE;
  laptop.look();
}
function mark(laptop: Laptop, n: number, isDone: boolean): void {
  const item = laptop.items[n % laptop.items.length];
  if (item !== undefined) item.isDone = isDone;
}

const lives = (isSteady: boolean) =>
  fc
    .tuple(fc.array(itemArb, { minLength: 1, maxLength: 8 }), fc.array(deedArb(isSteady), { maxLength: 30 }))
    .map(([items, deeds]) => {
      const laptop = new Laptop(items.map((item, n) => ({ ...item, key: `row|${n}` })));
      laptop.look();
      for (const deed of deeds) deed(laptop);
      return laptop;
    });

const law = (isSteady: boolean, says: (laptop: Laptop) => void) =>
  fc.assert(
    fc.property(lives(isSteady), (laptop) => {
      says(laptop);
    }),
    { numRuns: 150 },
  );

const timesTold = (laptop: Laptop, key: string): number => laptop.told.filter((told) => told.key === key).length;

describe('whatever happens to a laptop: sleep, an end, an undo, another zone, a clock set back', () => {
  it('everything is told once, and once more for each time it was put off; never after it is done, and in the end all that is open', () => {
    law(false, (laptop) => {
      laptop.look();
      expect(laptop.look()).toEqual([]);
      for (const { key } of laptop.items) expect(timesTold(laptop, key)).toBeLessThanOrEqual(laptop.allowed(key));
      expect(laptop.told.filter(({ wasDone }) => wasDone)).toEqual([]);
      // A working day long after all of it, in the afternoon.
      laptop.zone = 'Asia/Shanghai';
      laptop.nowMs = Date.parse('2026-11-09T07:00:00.000Z');
      laptop.look();
      for (const { key, isDone } of laptop.items) if (!isDone) expect(laptop.memory.told.has(key)).toBe(true);
      expect([...laptop.memory.told].filter(([, { again }]) => again !== undefined)).toEqual([]);
    });
  });

  it('nothing is told before its time', () => {
    law(true, (laptop) => expect(laptop.told.filter(({ early }) => early)).toEqual([]));
  });
});
