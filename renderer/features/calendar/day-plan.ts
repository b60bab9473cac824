import type { CalendarDay } from '../../../shared/contract/calendar-channels.ts';

export type PlanDay = CalendarDay;

/** What a day holds of what fits into it. */
export interface Load {
  readonly count: number;
  readonly calls: number;
  readonly visits: number;
  readonly capacity: number;
}

/** How many calls and visits the rep makes in a day: `settings`. */
export interface Capacity {
  readonly callsADay: number;
  readonly visitsADay: number;
}

export function loadOf({ load = { calls: 0, visits: 0 } }: Pick<PlanDay, 'load'>, capacity: Capacity): Load {
  return { ...load, count: load.calls + load.visits, capacity: capacity.callsADay + capacity.visitsADay };
}

/** How many lines a cell shows when `room` fit: all, or one less so that "more" has its line. */
export const linesShown = (count: number, room: number): number => (count <= room ? count : Math.max(0, room - 1));
