import type { Day } from '../../shared/domain/day.ts';
import { isTalk } from '../../shared/domain/interaction.ts';
import type { CadenceView, Step } from '../../shared/domain/playbook.ts';
import type { Anchor } from './anchors/anchor.ts';
import { skippedOn } from './choices.ts';
import { lastCompleting } from './facts.ts';
import { type Occurrence, once } from './occurrence.ts';
import type { Standing } from './standing.ts';

/** Where a rhythm begins that nothing has completed yet: with the first contact, or as the customer came into the book. */
function beginning({ facts: { customer }, first, passed }: Standing): Anchor {
  if (first !== undefined) return { on: first, by: 'first-contact' };
  return passed === undefined ? { on: customer.addedOn, by: 'added' } : { on: passed, by: 'skip' };
}

/** The newest contact or skip that completes the step; undefined while there is none. */
function lastDone(cadence: CadenceView, step: Step, { facts, today }: Standing): Anchor | undefined {
  const { customer, choices } = facts;
  const last = lastCompleting(facts, step.completedBy, today);
  const skip = choices.length === 0 ? undefined : skippedOn(choices, customer.id, cadence.id, today);
  if (skip !== undefined && (last === undefined || skip > last.on)) return { on: skip, by: 'skip' };
  return last === undefined ? undefined : { on: last.on, by: isTalk(last) ? 'talk' : 'sending' };
}

const newest = (anchors: readonly Anchor[]): Anchor | undefined =>
  anchors.reduce<Anchor | undefined>(
    (best, each) => (best === undefined || each.on >= best.on ? each : best),
    undefined,
  );

/** Of an event only what came after it counts; of a customer's standing, whatever came last. */
function clockOf(cadence: CadenceView, step: Step, standing: Standing, start: Anchor | undefined): Anchor {
  const done = lastDone(cadence, step, standing);
  if (start === undefined) return done ?? beginning(standing);
  return done !== undefined && isAfter(done.on, start.on) ? done : start;
}

const isAfter = (day: Day, start: Day): boolean => day > start;

/**
 * The one step of a repeat, counted from the newest contact that completes it.
 *
 * @param starts what its trigger means for the customer, and the day it was put on by hand.
 */
export function openOfRepeat(
  cadence: CadenceView,
  standing: Standing,
  starts: readonly Anchor[],
  stopped: boolean,
): readonly Occurrence[] {
  const [step] = cadence.steps;
  if (step === undefined) return [];
  const { trigger } = cadence.appliesTo;
  const start = newest(starts);
  if (trigger === undefined ? stopped : start === undefined) return [];
  return [once(step, clockOf(cadence, step, standing, start))];
}
