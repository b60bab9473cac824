import { utcSpan } from '../../electron/calendar/zoned-time.ts';
import { againAfter, putAway, snoozed, standingIn } from '../../electron/reminding/answered.ts';
import { type DayThing, look, type Moment, type TimedThing } from '../../electron/reminding/look.ts';
import { type Memory, memoryIn, memoryText, NO_MEMORY } from '../../electron/reminding/memory.ts';
import { type Day, dayIn, timeIn, weekdayOf } from '../../shared/domain/day.ts';
import type { Snooze } from '../../shared/domain/reminder.ts';

export const ZONES = ['Asia/Shanghai', 'Europe/Berlin', 'America/Los_Angeles', 'Pacific/Apia'] as const;
export const MINUTE = 60_000;
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
export class Laptop {
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
  snooze(which: number, span: Snooze): void {
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
