import type { Window } from '../../shared/domain/agenda.ts';
import { type Day, maxDay, minDay } from '../../shared/domain/day.ts';
import type { FollowUp } from './follow-ups.ts';
import { inOrder } from './in-order.ts';
import type { Moved } from './moved.ts';

/** An open step with its window as moved by the rep's decisions. */
export interface Due {
  readonly followUp: FollowUp;
  readonly moved: Moved;
}

/** Several cadences in one contact: the governing one first, and the rest that may join it. */
export interface Merged {
  readonly window: Window;
  readonly governing: Due;
  readonly others: readonly Due[];
}

/** By the end of the window, then by its beginning; `sort` is stable, so the playbooks decide the rest. */
function byEnd({ moved: { window: a } }: Due, { moved: { window: b } }: Due): number {
  return inOrder(a.until, b.until) || inOrder(a.from, b.from);
}

const overlapOf = (a: Window, b: Window): Window => ({ from: maxDay(a.from, b.from), until: minDay(a.until, b.until) });

/** The part of the governing window that the others share, as long as that costs no working day it had. */
function narrowed(governing: Window, others: readonly Due[], isWorked: (window: Window) => boolean): Window {
  const worked = others.length > 0 && isWorked(governing);
  let window = governing;
  for (const { moved } of others) {
    const overlap = overlapOf(window, moved.window);
    if (overlap.from <= overlap.until && (!worked || isWorked(overlap))) window = overlap;
  }
  return window;
}

/**
 * Makes one contact of several that are due.
 *
 * The window that ends first governs. Where another overlaps it, the overlap is planned, unless nobody works then.
 *
 * @param isWorked true when somebody works in the window.
 */
export function mergeDues(all: readonly Due[], isWorked: (window: Window) => boolean): Merged | undefined {
  const [governing, ...others] = all.length > 1 ? all.toSorted(byEnd) : all;
  if (governing === undefined) return undefined;
  return { window: narrowed(governing.moved.window, others, isWorked), governing, others };
}

/** All that one contact on a day serves. What neither overlaps nor is due by that day waits for its own time. */
export function servedOn({ window, governing, others }: Merged, day: Day): readonly [Due, ...Due[]] {
  const joins = ({ moved }: Due): boolean =>
    moved.window.from <= day || (moved.window.from <= window.until && window.from <= moved.window.until);
  return [governing, ...others.filter(joins)];
}
