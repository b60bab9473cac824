import type { Day } from '../../shared/domain/day.ts';
import type { Instant } from '../../shared/domain/record.ts';
import type { Memory, Told } from './memory.ts';
import { isQuiet } from './quiet.ts';

/** Something that may have to be told, by name. */
export interface Thing {
  readonly key: string;
  /** Names under which it may have been told before: one of them is enough. The key itself where there are none. */
  readonly names?: readonly string[];
  /** What else is told with it. */
  readonly marks?: readonly string[];
}

/** Bound to an hour. */
export interface TimedThing extends Thing {
  /** From when it is told. */
  readonly from: Instant;
  /** When it is: what was over before anybody could have been told is not told any more. */
  readonly at: Instant;
}

/** Told with the round of a day. */
export interface DayThing extends Thing {
  /** It is for this very day, worked or not. */
  readonly isBound: boolean;
}

export interface Moment {
  readonly at: Instant;
  /** The rep's civil day and the time on their clock. */
  readonly on: Day;
  readonly time: string;
  readonly zone: string;
  readonly isWorkDay: boolean;
  /** When this civil day began. */
  readonly dayBegan: Instant;
}

interface Wanted {
  readonly memory: Memory;
  readonly now: Moment;
  /** When the day's round is made, `HH:MM`. */
  readonly dayHour: string;
  readonly timed: readonly TimedThing[];
  /** All that could be told with a round, most pressing first; asked only where one is made. @param since the day of the last round, itself included. */
  readonly ofDay: (since: Day) => readonly DayThing[];
  /** Whether what was put off is still to be done. */
  readonly isOpen: (key: string) => boolean;
}

interface Looked {
  /** What is told now, together, most pressing first. */
  readonly tell: readonly string[];
  readonly memory: Memory;
  /** The round of this day was made just now. */
  readonly isRound: boolean;
}

const isNew = (told: ReadonlyMap<string, Told>, { key, names = [key] }: Thing): boolean =>
  !names.some((name) => told.has(name));

const earlier = (a: Instant, b: Instant): Instant => (a < b ? a : b);

/**
 * What was over by then is not told: the last look. A clock set back counts from now; where nothing is known, or the hours of
 * another zone were passed over on the way, the morning counts.
 */
function lowerOf({ lookedAt, zone }: Memory, now: Moment): Instant {
  if (lookedAt === undefined) return now.dayBegan;
  return earlier(lookedAt, zone === now.zone ? now.at : now.dayBegan);
}

const isBack = ({ again }: Told, { at, on, time }: Moment, dayHour: string): boolean => {
  if (again === undefined) return false;
  if ('at' in again) return again.at <= at;
  return !isQuiet(time, dayHour) && (on > again.on || (on === again.on && time >= dayHour));
};

/** Once a day, at its hour or whenever somebody looks after it. A day the clock had wrongly is no other than the one before. */
const wantsRound = ({ roundOn }: Memory, { on, time }: Moment, dayHour: string): boolean =>
  roundOn !== on && time >= dayHour && !isQuiet(time, dayHour);

/**
 * What is to be told at this moment: once each, never before its time, all of it together. After a sleep this is the one digest.
 *
 * What is told is marked in the memory that comes back; whoever tells it puts that on disk first.
 */
export function look({ memory, now, dayHour, timed, ofDay, isOpen }: Wanted): Looked {
  const lower = lowerOf(memory, now);
  const due = timed
    .filter((thing) => thing.from <= now.at && thing.at > lower && isNew(memory.told, thing))
    .sort((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)));
  const waited = [...memory.told].flatMap(([key, one]) => (isBack(one, now, dayHour) ? [key] : []));
  const back = waited.filter(isOpen);
  const isRound = wantsRound(memory, now, dayHour);
  const round = isRound ? ofDay(memory.roundOn ?? now.on) : [];
  const fresh: readonly Thing[] = [
    ...due,
    ...round.filter((thing) => (now.isWorkDay || thing.isBound) && isNew(memory.told, thing)),
  ];
  const tell = [...new Set([...due.map(keyOf), ...back, ...fresh.map(keyOf)])];
  const told = new Map(memory.told);
  for (const key of waited) told.set(key, {});
  for (const { marks = [] } of fresh) for (const mark of marks) if (!told.has(mark)) told.set(mark, {});
  for (const key of tell) told.set(key, { standing: true });
  return {
    tell,
    isRound,
    memory: { lookedAt: now.at, zone: now.zone, roundOn: isRound ? now.on : memory.roundOn, told },
  };
}

const keyOf = ({ key }: Thing): string => key;

const MINUTE_MS = 60_000;

/** Until the next look: the next full minute, for every hour anybody names is one. Never longer: timers sleep with the laptop. */
export const nextLookMs = (nowMs: number): number => MINUTE_MS - (nowMs % MINUTE_MS);
