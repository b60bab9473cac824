import type { WorkDays } from '../../shared/almanac/work-day.ts';
import type { Window } from '../../shared/domain/agenda.ts';
import { type Day, maxDay, minDay } from '../../shared/domain/day.ts';
import type { FollowUp } from './follow-ups.ts';
import type { Moved } from './moved.ts';
import { type Placed, placeIn, workDayFrom } from './place.ts';

/** An open step with its window as moved by the rep's decisions. */
export interface Due {
  readonly followUp: FollowUp;
  readonly moved: Moved;
}

/** Several cadences in one row: the governing one first. */
export interface Merged {
  readonly window: Window;
  readonly placed: Placed;
  readonly dues: readonly [Due, ...Due[]];
}

/** By the end of the window, then by its beginning; `sort` is stable, so the playbooks decide the rest. */
function byEnd({ moved: { window: a } }: Due, { moved: { window: b } }: Due): number {
  const [left, right] = a.until === b.until ? [a.from, b.from] : [a.until, b.until];
  return Number(left > right) - Number(left < right);
}

const overlapOf = (a: Window, b: Window): Window => ({ from: maxDay(a.from, b.from), until: minDay(a.until, b.until) });

/** True when somebody works in the window. */
const isWorked = ({ from, until }: Window, workDays: WorkDays): boolean => workDayFrom(from, workDays) <= until;

/** The part of the governing window that the others share, as long as that costs no working day it had. */
function narrowed(governing: Window, others: readonly Due[], workDays: WorkDays): Window {
  const worked = isWorked(governing, workDays);
  let window = governing;
  for (const { moved } of others) {
    const overlap = overlapOf(window, moved.window);
    if (overlap.from <= overlap.until && (!worked || isWorked(overlap, workDays))) window = overlap;
  }
  return window;
}

/**
 * Makes one contact of several that are due.
 *
 * The window that ends first governs. Where another overlaps it, the overlap is planned, unless nobody works then.
 * What neither overlaps nor is due by the picked day waits for its own time.
 */
export function mergeDues(all: readonly Due[], today: Day, workDays: WorkDays): Merged | undefined {
  const [governing, ...others] = all.toSorted(byEnd);
  if (governing === undefined) return undefined;
  const window = narrowed(governing.moved.window, others, workDays);
  const placed = placeIn(window, today, workDays);
  const reached = maxDay(placed.on, today);
  const joins = ({ moved }: Due): boolean =>
    moved.window.from <= reached || (moved.window.from <= window.until && window.from <= moved.window.until);
  return { window, placed, dues: [governing, ...others.filter(joins)] };
}
