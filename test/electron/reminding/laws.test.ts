import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { utcSpan } from '../../../electron/calendar/zoned-time.ts';
import { againAfter, putAway, snoozed, standingIn } from '../../../electron/reminding/answered.ts';
import { look, type Moment, type TimedThing, type DayThing } from '../../../electron/reminding/look.ts';
import { type Memory, memoryIn, memoryText, NO_MEMORY } from '../../../electron/reminding/memory.ts';
import { asDay, type Day, dayIn, timeIn, weekdayOf } from '../../../shared/domain/day.ts';
import { SNOOZES } from '../../../shared/domain/reminder.ts';
import '../../helpers/laws-seed.ts';

const ZONES = ['Asia/Shanghai', 'Europe/Berlin', 'America/Los_Angeles', 'Pacific/Apia'] as const;
const MINUTE = 60_000;
/** Over the night in which Berlin and, a week later, Los Angeles set their clocks. */
const BEGIN = Date.parse('2026-10-22T00:00:00.000Z');

interface Item {
  readonly key: string;
  /** Civil, on the clock of the laptop; without an hour it comes with a round. */
  readonly on: Day;
  readonly time: string | undefined;
  isDone: boolean;
}

/** Remembered: a law asks for the same few instants again and again. */
const INSTANTS = new Map<string, string>();
function instantOf(zone: string, on: Day, time: string): string {
  const name = `${zone} ${on} ${time}`;
  const known = INSTANTS.get(name) ?? utcSpan(zone, on, time, 0).start;
  INSTANTS.set(name, known);
  return known;
}

/** A laptop with things to be told of, a memory on its disk, and a record of what was told when. */
class Laptop {
  nowMs = BEGIN;
  zone: string = ZONES[0];
  readonly items: Item[];
  disk: string | undefined;
  memory: Memory = NO_MEMORY;
  readonly told: { readonly key: string; readonly at: number; readonly wasDone: boolean; readonly early: boolean }[] =
    [];
  /** How often one look told: at most once, whatever has come due. */
  readonly #snoozes = new Map<string, number>();

  constructor(items: readonly Omit<Item, 'isDone'>[]) {
    this.items = items.map((item) => ({ ...item, isDone: false }));
  }

  moment(): Moment {
    const at = new Date(this.nowMs).toISOString();
    const { zone } = this;
    const on = dayIn(zone, this.nowMs);
    return {
      at,
      on,
      zone,
      time: timeIn(zone, this.nowMs),
      isWorkDay: weekdayOf(on) <= 5,
      dayBegan: instantOf(zone, on, '00:00'),
    };
  }

  #timed(today: Day): TimedThing[] {
    return this.items.flatMap(({ key, on, time, isDone }) => {
      if (time === undefined || isDone) return [];
      return on === today
        ? [
            {
              key,
              marks: [key, `${key}|plain`],
              from: instantOf(this.zone, on, time),
              at: instantOf(this.zone, on, time),
            },
          ]
        : [];
    });
  }

  /** As the agenda has them: what is open stands on today until it is done. */
  #ofDay(today: Day): DayThing[] {
    return this.items.flatMap(({ key, on, time, isDone }) =>
      isDone || on > today || (time !== undefined && on === today)
        ? []
        : [{ key, names: [key, `${key}|plain`], marks: [key], isBound: false }],
    );
  }

  look(): readonly string[] {
    const now = this.moment();
    const looked = look({
      memory: this.memory,
      now,
      dayHour: '09:00',
      timed: this.#timed(now.on),
      ofDay: () => this.#ofDay(now.on),
      isOpen: (key) => this.items.some((item) => item.key === key && !item.isDone),
    });
    this.memory = looked.memory;
    if (looked.tell.length > 0 || looked.isRound) this.disk = memoryText(looked.memory);
    for (const key of looked.tell) this.#note(key, now);
    return looked.tell;
  }

  #note(key: string, { on, time }: Moment): void {
    const item = this.items.find((each) => each.key === key);
    const early = item === undefined || on < item.on || (on === item.on && time < (item.time ?? '09:00'));
    this.told.push({ key, at: this.nowMs, wasDone: item?.isDone ?? true, early });
  }

  /** What stands is answered. @returns the keys that were put off. */
  snooze(which: number, span: (typeof SNOOZES)[number]): void {
    const standing = standingIn(this.memory);
    const key = standing[which % Math.max(1, standing.length)];
    if (key === undefined) return;
    this.#snoozes.set(key, (this.#snoozes.get(key) ?? 0) + 1);
    const { at, on } = this.moment();
    this.memory = snoozed(this.memory, [key], againAfter(span, { at, on }));
    this.disk = memoryText(this.memory);
  }

  putAway(which: number): void {
    const standing = standingIn(this.memory);
    const key = standing[which % Math.max(1, standing.length)];
    if (key === undefined) return;
    this.memory = putAway(this.memory, [key]);
    this.disk = memoryText(this.memory);
  }

  restart(): void {
    this.memory = memoryIn(this.disk);
  }

  /** How often something may have been told at the most. */
  allowed(key: string): number {
    return 1 + (this.#snoozes.get(key) ?? 0);
  }
}

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
