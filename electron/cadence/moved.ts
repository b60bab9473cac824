import type { Shift, Window } from '../../shared/domain/agenda.ts';
import { addDays, type Day, maxDay } from '../../shared/domain/day.ts';
import { snoozeOf } from './choices.ts';
import type { CustomerFacts } from './facts.ts';

/** A window after what the rep decided about it: frozen clocks and snoozes. Working days come later. */
export interface Moved {
  readonly window: Window;
  readonly shifts: readonly Shift[];
  /** The hour named when it was snoozed, for the day it was snoozed to. */
  readonly hour?: { readonly on: Day; readonly time: string };
}

const notBefore = ({ from, until }: Window, day: Day): Window => ({
  from: maxDay(from, day),
  until: maxDay(until, day),
});

/** Frozen clocks go on where they stood: what came due meanwhile is due on the first day after. */
function thawed(window: Window, { customer }: CustomerFacts): Moved {
  const { frozenUntil } = customer;
  if (frozenUntil === undefined || window.from > frozenUntil) return { window, shifts: [] };
  const to = addDays(frozenUntil, 1);
  return { window: notBefore(window, to), shifts: [{ from: window.from, to, cause: 'frozen' }] };
}

/** The shift of a snooze begins on the day the row stood on when the rep put it off. */
export function movedWindow(raw: Window, key: string, facts: CustomerFacts, today: Day): Moved {
  const { window, shifts } = thawed(raw, facts);
  const snooze = snoozeOf(facts.choices, key, today);
  if (snooze === undefined) return { window, shifts };
  const hour = snooze.time === undefined ? {} : { hour: { on: snooze.until, time: snooze.time } };
  const stood = maxDay(window.from, snooze.on);
  if (snooze.until <= stood) return { window, shifts, ...hour };
  const put = { from: stood, to: snooze.until, cause: 'snoozed' } as const;
  return { window: notBefore(window, snooze.until), shifts: [...shifts, put], ...hour };
}
