import type { Day } from '../../shared/domain/day.ts';

/** One late row that may be put off. */
export interface Late {
  readonly id: string;
  /** The days it may go to, by its own calendar and by restraint; soonest first. */
  readonly days: readonly Day[];
}

/** A day with what is planned on it already, the late rows apart. */
export interface Room {
  readonly on: Day;
  readonly before: number;
}

/**
 * Puts late rows on the coming days so that all of them hold about as much work.
 *
 * @param late in the order of work: who comes first gets the sooner day.
 * @returns the day of each, by id.
 */
export function spreadOver(late: readonly Late[], rooms: readonly Room[]): ReadonlyMap<string, Day> {
  const load = new Map(rooms.map(({ on, before }) => [on, before]));
  const level = levelled(late.length, rooms);
  const found = new Map<string, Day>();
  for (const { id, days } of late) {
    const open = days.filter((day) => load.has(day));
    const on = open.find((day) => (load.get(day) ?? 0) < (level.get(day) ?? 0)) ?? leastLoaded(open, load);
    if (on === undefined) continue;
    load.set(on, (load.get(on) ?? 0) + 1);
    found.set(id, on);
  }
  return found;
}

/** How full each day is once so many more are shared out, each to the day that holds least. */
function levelled(count: number, rooms: readonly Room[]): ReadonlyMap<Day, number> {
  const level = new Map(rooms.map(({ on, before }) => [on, before]));
  const days = [...level.keys()];
  for (let n = 0; n < count; n += 1) {
    const day = leastLoaded(days, level);
    if (day !== undefined) level.set(day, (level.get(day) ?? 0) + 1);
  }
  return level;
}

/** Of several the soonest. */
function leastLoaded(days: readonly Day[], load: ReadonlyMap<Day, number>): Day | undefined {
  let best: Day | undefined;
  for (const day of days) if (best === undefined || (load.get(day) ?? 0) < (load.get(best) ?? 0)) best = day;
  return best;
}
