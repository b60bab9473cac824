import type { Window } from '../../shared/domain/agenda.ts';
import { addDays, addMonths, type Day } from '../../shared/domain/day.ts';
import type { After, Step } from '../../shared/domain/playbook.ts';
import type { Anchor } from './anchors/anchor.ts';

/** One time a step falls due: a step of a series may come again and again. */
export interface Occurrence {
  readonly step: Step;
  readonly anchor: Anchor;
  /** The anchor's own day, or so many months after it: the day that names this time in keys. */
  readonly base: Day;
  readonly window: Window;
}

/** `months` counted from the anchor, so that the 31st comes back after February. */
function occurrenceOf(step: Step, anchor: Anchor, months: number): Occurrence {
  const base = months === 0 ? anchor.on : addMonths(anchor.on, months);
  return { step, anchor, base, window: windowFrom(base, step.after) };
}

export const windowFrom = (base: Day, { from, until }: Pick<After, 'from' | 'until'>): Window => ({
  from: addDays(base, from),
  until: addDays(base, until),
});

export const once = (step: Step, anchor: Anchor): Occurrence => occurrenceOf(step, anchor, step.after.months ?? 0);

/**
 * The newest time a series has begun by `today`, and the one after it.
 *
 * Who missed several has the newest to do: five late cycles are done with one call, and the next lies ahead.
 */
export function around(steps: readonly Step[], anchor: Anchor, today: Day): { now?: Occurrence; next?: Occurrence } {
  let now: Occurrence | undefined;
  for (const step of steps) {
    for (let turn = 0; ; turn += 1) {
      const each = occurrenceOf(step, anchor, (step.after.months ?? 0) + turn * (step.everyMonths ?? 0));
      if (each.window.from > today) return { ...(now === undefined ? {} : { now }), next: each };
      now = each;
      if (step.everyMonths === undefined) break;
    }
  }
  return now === undefined ? {} : { now };
}
