import type { Window } from '../../shared/domain/agenda.ts';
import { addDays, type Day, maxDay } from '../../shared/domain/day.ts';
import type { Interaction } from '../../shared/domain/interaction.ts';
import type { CadenceView } from '../../shared/domain/playbook.ts';
import type { Anchor } from './anchors/anchor.ts';
import { followUpKey, skippedOn } from './choices.ts';
import { completes, type CustomerFacts } from './facts.ts';
import { inOrder } from './in-order.ts';
import { around, type Occurrence, once } from './occurrence.ts';
import type { Standing } from './standing.ts';

/** An occasion two weeks past is no reason any more; the next one comes. */
const LAPSES_AFTER_DAYS = 14;

/**
 * The day inside the window on which the rep learnt of its date. Told when the window was over already, the talk itself was the last
 * occasion there was.
 */
const toldInside = ({ knownOn }: Anchor, { until }: Window): Day | undefined =>
  knownOn !== undefined && knownOn <= until ? knownOn : undefined;

/** The call that asked for the price is no answer to the quote, and the talk that began a clock completes nothing of it. */
const isLater = (each: Interaction, { begunBy, enteredAt, on }: Anchor): boolean =>
  each.id !== begunBy && (each.on !== on || enteredAt === undefined || each.createdAt >= enteredAt);

/** A contact inside or after the window, and not the one that the clock began with. */
function isContacted({ step, anchor, window }: Occurrence, { interactions }: CustomerFacts, today: Day): boolean {
  const told = toldInside(anchor, window);
  for (let at = interactions.length - 1; at >= 0; at -= 1) {
    const each = interactions[at];
    if (each === undefined || each.on < window.from || (told !== undefined && each.on <= told)) return false;
    if (each.on <= today && completes(each, step.completedBy) && isLater(each, anchor)) return true;
  }
  return false;
}

/**
 * The first step that nothing has completed since its window began: one contact, or a skip, passes every step begun by then.
 */
export function openOfSequence(
  cadence: CadenceView,
  anchor: Anchor,
  { facts, today }: Standing,
): readonly Occurrence[] {
  const { customer, choices } = facts;
  const skip = choices.length === 0 ? undefined : skippedOn(choices, customer.id, cadence.id, today, anchor.on);
  for (const step of cadence.steps) {
    const each = once(step, anchor);
    if ((skip === undefined || skip < each.window.from) && !isContacted(each, facts, today)) return [each];
  }
  return [];
}

function isDone(each: Occurrence, cadence: CadenceView, { facts, today }: Standing): boolean {
  const key = followUpKey(facts.customer.id, cadence.id, each.step.id, each.base);
  const skipped = facts.choices.some((choice) => choice.kind === 'skip' && choice.key === key && choice.on <= today);
  return skipped || isContacted(each, facts, today);
}

/** Days before a date make no sense long after it. */
function hasLapsed({ anchor, window }: Occurrence, today: Day): boolean {
  return window.from < anchor.on && today > addDays(maxDay(window.until, anchor.on), LAPSES_AFTER_DAYS);
}

/** The newest time that has begun while it is open, else the next. */
export function openOfSeries(cadence: CadenceView, anchor: Anchor, standing: Standing): readonly Occurrence[] {
  const { now, next } = around(cadence.steps, anchor, standing.today);
  if (now !== undefined && !isDone(now, cadence, standing) && !hasLapsed(now, standing.today)) return [now];
  return next === undefined ? [] : [next];
}

/** The newest occasion that has begun and is neither done nor long past, else the next to come. */
export function openOfCalendar(
  cadence: CadenceView,
  occasions: readonly Anchor[],
  standing: Standing,
): readonly Occurrence[] {
  const { today } = standing;
  const all = occasions
    .flatMap((anchor) => cadence.steps.map((step) => once(step, anchor)))
    .sort((a, b) => inOrder(a.window.from, b.window.from));
  const ahead = all.findIndex(({ window }) => window.from > today);
  const begun = (ahead < 0 ? all : all.slice(0, ahead)).findLast(
    ({ anchor, window }) => today <= addDays(maxDay(window.until, anchor.on), LAPSES_AFTER_DAYS),
  );
  if (begun !== undefined && !isDone(begun, cadence, standing)) return [begun];
  const next = all[ahead];
  return next === undefined ? [] : [next];
}
