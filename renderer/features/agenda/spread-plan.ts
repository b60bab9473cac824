import type { Spread } from '../../../shared/contract/plan-channels.ts';

/** Over how many working days an overdue pile may be spread. Later than ten would be forgetting it. */
export const SPREAD_DAYS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'] as const;
type SpreadDays = (typeof SPREAD_DAYS)[number];
export const FIRST_SPREAD: SpreadDays = '5';

/** A day of the plan as a bar; shares are of the whole width, 0 to 1. */
export interface SpreadBar {
  readonly before: number;
  readonly added: number;
  /** Where the day is full. */
  readonly full: number;
  /** What lies beyond that. */
  readonly over: number;
}

type SpreadDay = Spread['days'][number];

/** One scale for all days, so that they can be compared: the fullest day or the capacity, whichever is more. */
export function spreadBars(days: readonly SpreadDay[], capacity: number): SpreadBar[] {
  const scale = Math.max(1, capacity, ...days.map(({ before, added }) => before + added));
  return days.map(({ before, added }) => ({
    before: before / scale,
    added: added / scale,
    full: capacity / scale,
    over: Math.max(0, before + added - capacity) / scale,
  }));
}
