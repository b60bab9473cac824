import { nextWorkDay, type WorkDays } from '../../shared/almanac/work-day.ts';
import type { Shift, Window } from '../../shared/domain/agenda.ts';
import { addDays, type Day, daysBetween, maxDay } from '../../shared/domain/day.ts';
import { otherHalf, type Unanswered } from './attempts.ts';
import { snoozeOf } from './choices.ts';
import type { CustomerFacts } from './facts.ts';
import type { FollowUp } from './follow-ups.ts';

/** A window after what the rep decided about it and what came of the last attempt. Working days come later. */
export interface Moved {
  readonly window: Window;
  readonly shifts: readonly Shift[];
  /** The day the rep put it off to: nobody else's work moves it from there. Absent where the book spread a backlog. */
  readonly named?: Day;
  /** The hour named when it was snoozed or begun, for that day alone. */
  readonly hour?: { readonly on: Day; readonly time: string };
  /** The half of the day to try after an attempt in the other one. */
  readonly half?: { readonly on: Day; readonly half: 'morning' | 'afternoon' };
}

const notBefore = ({ from, until }: Window, day: Day): Window => ({
  from: maxDay(from, day),
  until: maxDay(until, day),
});

const later = ({ from, until }: Window, days: number): Window => ({
  from: addDays(from, days),
  until: addDays(until, days),
});

type Frozen = NonNullable<CustomerFacts['customer']['frozen']>;

/** A date of the world does not wait: what fell into the frozen days is due on the first day after. */
function afterFreeze(window: Window, frozen: Frozen): Moved {
  if (window.from > frozen.until || window.until < frozen.on) return { window, shifts: [] };
  const first = addDays(frozen.until, 1);
  return { window: notBefore(window, first), shifts: [{ from: window.from, to: first, cause: 'frozen' }] };
}

/** Days for which a clock stood still; one that began meanwhile begins on the last frozen day. */
const stoodStill = (clockOn: Day, frozen: Frozen): number =>
  clockOn < frozen.on ? daysBetween(frozen.on, frozen.until) + 1 : daysBetween(clockOn, frozen.until);

/** Clocks that stood still go on with what was left of them. What begins before they stop is done before. */
function thawed({ cadence, clock, window }: FollowUp, { customer }: CustomerFacts, today: Day): Moved {
  const { frozen } = customer;
  const stays: Moved = { window, shifts: [] };
  if (frozen === undefined) return stays;
  if (cadence.kind === 'series' || cadence.kind === 'calendar') return afterFreeze(window, frozen);
  if (clock.on > frozen.until) return stays;
  const stood = today < frozen.on && window.from < frozen.on ? 0 : stoodStill(clock.on, frozen);
  if (stood === 0) return stays;
  const moved = later(window, stood);
  return { window: moved, shifts: [{ from: window.from, to: moved.from, cause: 'frozen' }] };
}

/** The shift of a snooze begins on the day the row stood on when the rep put it off. */
function snoozed(before: Moved, key: string, { choices }: CustomerFacts, today: Day): Moved {
  const snooze = choices.length === 0 ? undefined : snoozeOf(choices, key, today);
  if (snooze === undefined) return before;
  const { window, shifts } = before;
  const isSpread = snooze.spread === true;
  const decided = {
    ...(isSpread ? {} : { named: snooze.until }),
    ...(snooze.time === undefined ? {} : { hour: { on: snooze.until, time: snooze.time } }),
  };
  const stood = maxDay(window.from, snooze.on);
  if (snooze.until <= stood) return { window, shifts, ...decided };
  const put: Shift = { from: stood, to: snooze.until, cause: isSpread ? 'spread' : 'snoozed' };
  return { window: notBefore(window, snooze.until), shifts: [...shifts, put], ...decided };
}

/** An attempt nobody answered is made again on the next working day, in the other half of the day; the clock stays as it was. */
function retried(before: Moved, last: Unanswered['last'], workDays: WorkDays): Moved {
  const { window, shifts } = before;
  if (last === undefined || last.on < window.from) return before;
  const to = nextWorkDay(last.on, workDays);
  const half = otherHalf(last);
  return {
    window: notBefore(window, to),
    shifts: [...shifts, { from: last.on, to, cause: 'retry' }],
    ...(half === undefined ? {} : { half: { on: to, half } }),
  };
}

/** What moves windows of one customer, read once. */
export interface Movers {
  readonly facts: CustomerFacts;
  readonly today: Day;
  readonly unanswered: Unanswered;
  readonly workDays: WorkDays;
}

/** Frozen clocks first, then what the rep put off, then the last attempt. */
export function movedWindow(followUp: FollowUp, { facts, today, unanswered, workDays }: Movers): Moved {
  const { time } = followUp;
  const begun = thawed(followUp, facts, today);
  const timed = time === undefined ? begun : { ...begun, hour: { on: begun.window.from, time } };
  return retried(snoozed(timed, followUp.key, facts, today), unanswered.last, workDays);
}

/** The rep's own date: it is put off like the rest. Frozen days do not move it: what was set by hand is due on the first day after. */
export const movedDate = (on: Day, key: string, facts: CustomerFacts, today: Day): Moved =>
  snoozed({ window: { from: on, until: on }, shifts: [] }, key, facts, today);
