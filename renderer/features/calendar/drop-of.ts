import type { CalendarEntry } from '../../../shared/contract/calendar-entry.ts';
import type { Day } from '../../../shared/domain/day.ts';

/** Why something stays where it is. */
export type Staying = 'date' | 'gift' | 'past';

/** What becomes of an entry that is let go on a day. `ask`: the day lies outside what its rule allows. */
export type Drop = { readonly to: 'go' | 'ask' | 'same' } | { readonly to: 'stay'; readonly why: Staying };

/** Days that follow from something else move with it alone. */
export function stayingOf({ kind }: CalendarEntry): Staying | undefined {
  if (kind === 'birthday' || kind === 'special-day') return 'date';
  return kind === 'gift' ? 'gift' : undefined;
}

export interface Placing {
  readonly from: Day;
  readonly to: Day;
  /** Dropped on an hour. */
  readonly time?: string | undefined;
}

const isInside = ({ window }: CalendarEntry, day: Day): boolean =>
  window !== undefined && day >= window.from && day <= window.until;

/** What was agreed and the rep’s own dates move freely, the rest asks outside its window; nothing due moves into the past. */
export function dropOf(entry: CalendarEntry, { from, to, time }: Placing, today: Day): Drop {
  const staying = stayingOf(entry);
  if (staying !== undefined) return { to: 'stay', why: staying };
  if (to === from && (time ?? entry.time) === entry.time) return { to: 'same' };
  if (entry.kind === 'appointment') return { to: 'go' };
  if (to < today) return { to: 'stay', why: 'past' };
  return { to: entry.kind === 'next-step' || isInside(entry, to) ? 'go' : 'ask' };
}
