import type { Clock, Window } from '../../shared/domain/agenda.ts';
import { addDays, type Day } from '../../shared/domain/day.ts';
import { isTalk } from '../../shared/domain/interaction.ts';
import type { CadenceView, Playbooks, Step } from '../../shared/domain/playbook.ts';
import { followUpKey, skippedOn } from './choices.ts';
import { type CustomerFacts, firstContactOn, lastCompleting } from './facts.ts';
import { isGraded, liveIntent } from './grade-mark.ts';
import { horizonOf } from './horizon.ts';
import { silentQuote } from './silent-quote.ts';

/** One step of one cadence that is open: due now or to come. */
export interface FollowUp {
  readonly cadence: CadenceView;
  readonly step: Step;
  readonly key: string;
  readonly clock: Clock;
  /** The clock's day plus the step's days, before any shift. */
  readonly window: Window;
}

/** What the cadences look at, read once a customer. */
interface Standing {
  readonly facts: CustomerFacts;
  readonly today: Day;
  /** The first contact; absent when there was none. */
  readonly first: Day | undefined;
  /** The day the first contact was skipped: a rep's decision that begins the rhythm as a contact would. */
  readonly passed: Day | undefined;
  readonly intent: string | undefined;
  readonly horizon: string | undefined;
  readonly graded: boolean;
}

/** The newest skip of what being added starts. */
function passedOn({ customer, choices }: CustomerFacts, { cadences }: Playbooks, today: Day): Day | undefined {
  let newest: Day | undefined;
  for (const { id, appliesTo } of cadences.values()) {
    const skip = appliesTo.trigger === 'added' ? skippedOn(choices, customer.id, id, today) : undefined;
    if (skip !== undefined && (newest === undefined || skip > newest)) newest = skip;
  }
  return newest;
}

const standingOf = (facts: CustomerFacts, playbooks: Playbooks, today: Day): Standing => ({
  facts,
  today,
  first: firstContactOn(facts, today),
  passed: passedOn(facts, playbooks, today),
  intent: liveIntent(facts, today)?.code,
  horizon: horizonOf(facts.customer, playbooks.scales, today).code,
  graded: isGraded(facts, today),
});

/** What the triggers of a playbook mean. A trigger that is not here never begins. */
const TRIGGERS: Readonly<Record<string, (standing: Standing) => Clock | undefined>> = {
  added: ({ facts, first }) => (first === undefined ? { on: facts.customer.addedOn, by: 'added' } : undefined),
  'first-contact': ({ first }) => (first === undefined ? undefined : { on: first, by: 'first-contact' }),
  'quote.sent': ({ facts, today }) => {
    const quote = silentQuote(facts, today);
    return quote === undefined ? undefined : { on: quote.sentOn, by: 'quote' };
  },
};

/** False for a cadence of intent or horizon while the first contact is still to be made: then only what `added` starts is due. */
function isFor({ appliesTo: to }: CadenceView, standing: Standing): boolean {
  if (to.customerKind !== undefined && to.customerKind !== standing.facts.customer.kind) return false;
  if (to.ungraded === true && standing.graded) return false;
  if (to.trigger !== undefined) return true;
  if (standing.first === undefined && standing.passed === undefined) return false;
  return to.intent === undefined ? to.horizon === standing.horizon : to.intent === standing.intent;
}

/** The newest contact or skip that completes a repeat; before the first one it counts from the customer's own beginning. */
function lastClock(cadence: CadenceView, step: Step, { facts, today, first, passed }: Standing): Clock {
  const { customer, choices } = facts;
  const last = lastCompleting(facts, step.completedBy, today);
  const skip = skippedOn(choices, customer.id, cadence.id, today);
  if (skip !== undefined && (last === undefined || skip > last.on)) return { on: skip, by: 'skip' };
  if (last !== undefined) return { on: last.on, by: isTalk(last) ? 'talk' : 'sending' };
  if (first !== undefined) return { on: first, by: 'first-contact' };
  return passed === undefined ? { on: customer.addedOn, by: 'added' } : { on: passed, by: 'skip' };
}

/** A sequence counts from its start, once and for all; a repeat from the newest contact that completes it. */
function clockOf(cadence: CadenceView, step: Step, standing: Standing): Clock | undefined {
  const { trigger } = cadence.appliesTo;
  if (trigger === undefined) return lastClock(cadence, step, standing);
  const start = TRIGGERS[trigger]?.(standing);
  return start === undefined || cadence.kind === 'sequence' ? start : lastClock(cadence, step, standing);
}

const windowOf = (clock: Clock, { after }: Step): Window => ({
  from: addDays(clock.on, after.from),
  until: addDays(clock.on, after.until),
});

/** The first step that nothing has completed since its window began: one contact passes every step begun by then. */
function openStep(cadence: CadenceView, clock: Clock, { facts, today }: Standing): Step | undefined {
  const { customer, choices } = facts;
  const skip = skippedOn(choices, customer.id, cadence.id, today, clock.on);
  return cadence.steps.find((step) => {
    const { from } = windowOf(clock, step);
    const last = lastCompleting(facts, step.completedBy, today)?.on;
    return (last === undefined || last < from) && (skip === undefined || skip < from);
  });
}

function followUpOf(cadence: CadenceView, standing: Standing): FollowUp | undefined {
  const [first] = cadence.steps;
  if (first === undefined || !isFor(cadence, standing)) return undefined;
  const clock = clockOf(cadence, first, standing);
  if (clock === undefined) return undefined;
  const step = cadence.kind === 'repeat' ? first : openStep(cadence, clock, standing);
  if (step === undefined) return undefined;
  const key = followUpKey(standing.facts.customer.id, cadence.id, step.id, clock.on);
  return { cadence, step, key, clock, window: windowOf(clock, step) };
}

/**
 * The open step of every cadence that applies, in the order of the playbooks.
 *
 * While a first-answer sequence runs, intent and grade wait.
 */
export function followUpsOf(facts: CustomerFacts, playbooks: Playbooks, today: Day): readonly FollowUp[] {
  const standing = standingOf(facts, playbooks, today);
  const open: FollowUp[] = [];
  for (const cadence of playbooks.cadences.values()) {
    const followUp = followUpOf(cadence, standing);
    if (followUp !== undefined) open.push(followUp);
  }
  if (!open.some(({ cadence }) => cadence.suspends === true)) return open;
  return open.filter(({ cadence }) => cadence.appliesTo.trigger !== undefined);
}
