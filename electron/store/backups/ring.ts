import { addDays, type Day, dayIn, weekdayOf } from '../../../shared/domain/day.ts';
import type { RingKind } from './backup-name.ts';

/** How many of each the ring keeps. */
export const RING = { today: 3, daily: 7, weekly: 4 } as const satisfies Record<RingKind, number>;

/** A verified backup of the ring. */
export interface RingEntry {
  readonly name: string;
  /** When the state it holds was saved, ISO UTC. A laptop's clock said so: it may be wrong by years. */
  readonly savedAt: string;
  /** Number of the state. It only ever grows, whatever the clock says. */
  readonly seq: number;
  readonly kind: RingKind;
}

export interface RingPlan {
  /** What each entry that stays is from now on. */
  readonly keep: ReadonlyMap<string, RingKind>;
  /** Names of those that go. */
  readonly drop: readonly string[];
}

interface Dated extends RingEntry {
  readonly day: Day;
}

const mondayOf = (day: Day): Day => addDays(day, 1 - weekdayOf(day));

/** The newest of each group, newest group first. `entries` come newest first. */
function newestOfEach(entries: readonly Dated[], groupOf: (day: Day) => Day): Dated[] {
  const newest = new Map<Day, Dated>();
  for (const entry of entries) {
    const group = groupOf(entry.day);
    if (!newest.has(group)) newest.set(group, entry);
  }
  return [...newest].sort(([a], [b]) => (a < b ? 1 : -1)).map(([, entry]) => entry);
}

/**
 * Gives every entry its place on a ring whose day is `today`; whoever finds none is not in the answer.
 *
 * Places are counted in days and weeks that have a backup, never in age: a rep who was away for a year finds them all again.
 * Weekly are those that grew out of the daily ones, so a week that still has a daily one needs no other.
 */
function placesOn(entries: readonly Dated[], today: Day): Map<string, RingKind> {
  const places = new Map<string, RingKind>();
  const take = (chosen: readonly Dated[], kind: RingKind) => {
    for (const { name } of chosen.slice(0, RING[kind])) places.set(name, kind);
  };
  const earlier = entries.filter(({ day }) => day !== today);
  take(
    entries.filter(({ day }) => day === today),
    'today',
  );
  take(
    newestOfEach(earlier, (day) => day),
    'daily',
  );
  take(
    newestOfEach(entries, mondayOf).filter(({ name }) => !places.has(name)),
    'weekly',
  );
  return places;
}

/**
 * Which of the ring's backups stay and what they are now: 3 of today, the last of 7 earlier days, the last of 4 earlier weeks.
 *
 * A clock that was wrong for a while must not empty the ring. Entries from after today are a ring of their own around their own
 * newest day: they take nobody's place, and where it is today that is wrong, nothing good goes. The newest state always stays.
 *
 * @param existing verified entries only: one that cannot be read back must not take the place of one that can.
 */
export function ringOf(existing: readonly RingEntry[], today: Day, zone: string): RingPlan {
  const entries = existing
    .map((entry) => ({ ...entry, day: dayIn(zone, Date.parse(entry.savedAt)) }))
    .sort((a, b) => b.seq - a.seq || (a.savedAt < b.savedAt ? 1 : -1));
  const ahead = entries.filter(({ day }) => day > today);
  const keep = placesOn(
    entries.filter(({ day }) => day <= today),
    today,
  );
  const last = ahead.map(({ day }) => day).reduce((a, b) => (a > b ? a : b), today);
  for (const [name, kind] of placesOn(ahead, last)) keep.set(name, kind);
  const [newest] = entries;
  if (newest !== undefined && !keep.has(newest.name)) keep.set(newest.name, newest.kind);
  return { keep, drop: entries.filter(({ name }) => !keep.has(name)).map(({ name }) => name) };
}

/** One an hour is enough, however often the book is compacted. */
const HOUR_MS = 3_600_000;

/** Whether the state `seq` needs a backup of its own now: not when it has one, nor when the last is younger than an hour. */
export function isDue(existing: readonly RingEntry[], seq: number, now: string): boolean {
  if (existing.some((entry) => entry.seq === seq)) return false;
  return !existing.some(({ savedAt }) => {
    const age = Date.parse(now) - Date.parse(savedAt);
    return age >= 0 && age < HOUR_MS;
  });
}
