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

const deedArb = (isSteady: boolean): fc.Arbitrary<Deed> =>
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc.integer({ min: 1, max: 12 }).map(
        (minutes): Deed =>
          (laptop) =>
            awake(laptop, minutes),
      ),
    },
    {
      weight: 3,
      arbitrary: fc.integer({ min: 6, max: 4_000 }).map(
        (minutes): Deed =>
          (laptop) =>
            asleep(laptop, minutes),
      ),
    },
    { weight: 2, arbitrary: fc.constant<Deed>((laptop) => laptop.restart()) },
    {
      weight: 2,
      arbitrary: fc.tuple(which, fc.constantFrom(...SNOOZES)).map(
        ([n, span]): Deed =>
          (laptop) =>
            laptop.snooze(n, span),
      ),
    },
    {
      weight: 1,
      arbitrary: which.map(
        (n): Deed =>
          (laptop) =>
            laptop.putAway(n),
      ),
    },
    {
      weight: 1,
      arbitrary: which.map(
        (n): Deed =>
          (laptop) =>
            mark(laptop, n, true),
      ),
    },
    {
      weight: 1,
      arbitrary: which.map(
        (n): Deed =>
          (laptop) =>
            mark(laptop, n, false),
      ),
    },
    ...(isSteady
      ? []
      : [
          {
            weight: 1,
            arbitrary: fc.constantFrom(...ZONES).map(
              (zone): Deed =>
                (laptop) =>
                  void (laptop.zone = zone),
            ),
          },
          {
            weight: 1,
            arbitrary: fc.integer({ min: 1, max: 3_000 }).map(
              (minutes): Deed =>
                (laptop) =>
                  void (laptop.nowMs -= minutes * MINUTE),
            ),
          },
        ]),
  );

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
