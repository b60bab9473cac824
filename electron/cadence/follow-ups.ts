import type { Clock, Window } from '../../shared/domain/agenda.ts';
import { addDays, type Day } from '../../shared/domain/day.ts';
import type { CadenceView } from '../../shared/domain/playbook.ts';
import type { Step } from '../../shared/domain/playbook.ts';
import type { Anchor } from './anchors/anchor.ts';
import { anchorsOf } from './anchors/anchors.ts';
import { appliesTo, waitsForFirstAnswer } from './applies.ts';
import { followUpKey } from './choices.ts';
import { type ByHand, byHandOf } from './enrolled.ts';
import type { CustomerFacts } from './facts.ts';
import { occasionsOf } from './occasions.ts';
import type { Occurrence } from './occurrence.ts';
import { openOfCalendar, openOfSequence, openOfSeries } from './open-steps.ts';
import { openOfRepeat } from './repeat.ts';
import type { PlanRules } from './rules.ts';
import { type Standing, standingOf } from './standing.ts';

/** One step of one cadence that is open: due now or to come. */
export interface FollowUp {
  readonly cadence: CadenceView;
  readonly step: Step;
  readonly key: string;
  readonly clock: Clock;
  /** The clock's day plus the step's days, before any shift. */
  readonly window: Window;
  /** The hour of its first day at which it is best done. */
  readonly time?: string;
}

const MORNING = '09:00';

/** What is due within the hour is due the next morning, when the house has closed by then. */
function atItsHour({ anchor, step, window }: Occurrence, closesAt: string): Pick<FollowUp, 'window' | 'time'> {
  if (anchor.time === undefined || anchor.by !== 'walk-in' || step.after.until > 0) return { window };
  if (anchor.time >= closesAt) {
    const next = addDays(window.until, 1);
    return { window: { from: next, until: next }, time: MORNING };
  }
  const [hour = '0', minute = '00'] = anchor.time.split(':');
  return { window, time: `${String(Math.min(Number(hour) + 1, 23)).padStart(2, '0')}:${minute}` };
}

function followUpOf(cadence: CadenceView, occurrence: Occurrence, { facts }: Standing, rules: PlanRules): FollowUp {
  const { step, anchor, base } = occurrence;
  const { on, by, what } = anchor;
  return {
    cadence,
    step,
    key: followUpKey(facts.customer.id, cadence.id, step.id, base),
    clock: { on, by, ...(what === undefined ? {} : { what }) },
    ...atItsHour(occurrence, rules.closesAt),
  };
}

/** The anchors a cadence counts from: what its trigger means for this customer, and the day it was put on them by hand. */
function anchorsFor({ appliesTo: to }: CadenceView, standing: Standing, applies: boolean, byHand: ByHand): Anchor[] {
  const { since, leftOn } = byHand;
  const own = to.trigger !== undefined && applies ? anchorsOf(to.trigger, standing) : [];
  const left = leftOn === undefined ? own : own.filter(({ on }) => on > leftOn);
  return since === undefined ? left : [...left, { on: since, by: 'enrolled' }];
}

const NONE: readonly Occurrence[] = [];

function openOf(cadence: CadenceView, standing: Standing): readonly Occurrence[] {
  const { facts, today } = standing;
  const byHand = byHandOf(facts, cadence.id, today);
  const applies = appliesTo(cadence.appliesTo, standing);
  if (!applies && byHand.since === undefined) return NONE;
  const isStopped = byHand.leftOn !== undefined;
  if (cadence.kind === 'calendar') {
    return isStopped ? NONE : openOfCalendar(cadence, occasionsOf(cadence, facts, today), standing);
  }
  const anchors = anchorsFor(cadence, standing, applies, byHand);
  if (cadence.kind === 'repeat') return openOfRepeat(cadence, standing, anchors, isStopped);
  const openOfOne = cadence.kind === 'sequence' ? openOfSequence : openOfSeries;
  return anchors.flatMap((anchor) => openOfOne(cadence, anchor, standing));
}

/** What stands back: rhythms of intent and grade during a first answer, and the last resort where another repeat runs. */
function standingBack(open: readonly FollowUp[]): readonly FollowUp[] {
  const answering = open.some(({ cadence }) => cadence.suspends === true);
  const left = answering ? open.filter(({ cadence }) => !waitsForFirstAnswer(cadence.appliesTo)) : open;
  const repeats = open.some(({ cadence }) => cadence.kind === 'repeat' && cadence.appliesTo.lastResort === undefined);
  return repeats ? left.filter(({ cadence }) => cadence.appliesTo.lastResort === undefined) : left;
}

/**
 * The open step of every cadence that applies, in the order of the playbook.
 *
 * While a first-answer sequence runs, intent and grade wait.
 */
export function followUpsOf(facts: CustomerFacts, rules: PlanRules, today: Day): readonly FollowUp[] {
  const standing = standingOf(facts, rules.playbooks, today);
  const open: FollowUp[] = [];
  for (const cadence of rules.playbooks.cadences.values()) {
    for (const occurrence of openOf(cadence, standing)) open.push(followUpOf(cadence, occurrence, standing, rules));
  }
  return standingBack(open);
}
