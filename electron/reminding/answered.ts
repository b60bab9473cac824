import { addDays, type Day } from '../../shared/domain/day.ts';
import { instantAfter } from '../../shared/domain/instant-after.ts';
import type { Instant } from '../../shared/domain/record.ts';
import type { Snooze } from '../../shared/domain/reminder.ts';
import type { Again, Memory, Told } from './memory.ts';

const AFTER_MS = { 'ten-minutes': 600_000, hour: 3_600_000 } as const;

/** A while goes by the instant, so that neither a change of the clock nor of the zone makes it longer; tomorrow goes by the calendar. */
export function againAfter(snooze: Snooze, now: { readonly at: Instant; readonly on: Day }): Again {
  if (snooze === 'tomorrow') return { on: addDays(now.on, 1) };
  return { at: instantAfter(now.at, AFTER_MS[snooze]) };
}

/** The rep has answered: these do not stand any more. What nobody was ever told is not put off either. */
function answered(memory: Memory, keys: Iterable<string>, to: Told): Memory {
  const told = new Map(memory.told);
  for (const key of keys) if (told.has(key)) told.set(key, to);
  return { ...memory, told };
}

export const snoozed = (memory: Memory, keys: Iterable<string>, again: Again): Memory =>
  answered(memory, keys, { again });

export const putAway = (memory: Memory, keys: Iterable<string>): Memory => answered(memory, keys, {});

/** What was told and stands. */
export const standingIn = ({ told }: Memory): string[] =>
  [...told].flatMap(([key, { standing }]) => (standing === true ? [key] : []));

/** Things that are over are remembered for a while all the same: an undo brings them back, and a clock that was wrong. */
const OVER_AT_MOST = 2_000;

/** Forgets the oldest of what is over, by number and not by age: a clock that was a year ahead must not empty the memory. */
export function pruned(memory: Memory, isOpen: (key: string) => boolean): Memory {
  if (memory.told.size <= OVER_AT_MOST) return memory;
  const over = [...memory.told].filter(([key]) => !isOpen(key));
  const told = new Map(memory.told);
  for (const [key] of over.slice(0, Math.max(0, over.length - OVER_AT_MOST))) told.delete(key);
  return { ...memory, told };
}
