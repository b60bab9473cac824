import { type Day, minDay } from '../../shared/domain/day.ts';
import { type Deal, hasHappened } from '../../shared/domain/deal.ts';
import type { Interaction } from '../../shared/domain/interaction.ts';
import type { Playbooks } from '../../shared/domain/playbooks.ts';
import { skippedOn } from './choices.ts';
import { type CustomerFacts, firstBoughtOn, firstContactOn } from './facts.ts';
import { isGraded, liveIntent } from './grade-mark.ts';
import { horizonOf } from './horizon.ts';
import { type Relationship, relationshipOf } from './relationship.ts';

/** How it stands with one customer on one day: what the cadences look at, read once. */
export interface Standing {
  readonly facts: CustomerFacts;
  readonly today: Day;
  /** The first contact, or the first purchase, whichever is known to be earlier; absent when there was neither. */
  readonly first: Day | undefined;
  /** The day the first contact was skipped: a rep's decision that begins the rhythm as a contact would. */
  readonly passed: Day | undefined;
  readonly relationship: Relationship;
  readonly intent: string | undefined;
  readonly horizon: string | undefined;
  /** Placed on a scale, signed, a buyer, or lost to another: no new lead any more. */
  readonly graded: boolean;
  readonly bought: boolean;
  /** The newest time they came to the showroom. */
  readonly walkIn: Interaction | undefined;
}

/** The newest skip of what being added starts. */
function passedOn({ customer, choices }: CustomerFacts, { cadences }: Playbooks, today: Day): Day | undefined {
  if (choices.length === 0) return undefined;
  let newest: Day | undefined;
  for (const { id, appliesTo } of cadences.values()) {
    const skip = appliesTo.trigger === 'added' ? skippedOn(choices, customer.id, id, today) : undefined;
    if (skip !== undefined && (newest === undefined || skip > newest)) newest = skip;
  }
  return newest;
}

/** They came to the showroom themselves, or were seen there. */
const lastWalkIn = ({ interactions }: CustomerFacts, today: Day): Interaction | undefined =>
  interactions.findLast(
    ({ channel, direction, outcome, on }) =>
      channel === 'showroom' && on <= today && (direction === 'in' || outcome === 'reached'),
  );

/** Nobody buys without having been spoken with, whether or not it was written down. */
const earlier = (contact: Day | undefined, bought: Day | undefined): Day | undefined =>
  contact === undefined || bought === undefined ? (contact ?? bought) : minDay(contact, bought);

/** Who has put their name to it is asked no questions of a stranger. */
const hasSigned = ({ deals }: CustomerFacts, today: Day): boolean =>
  deals.some((deal) => hasHappened(deal, 'signedOn', today));

/** Somebody lost to another has neither intent nor horizon until a new need comes. */
export function standingOf(facts: CustomerFacts, playbooks: Playbooks, today: Day): Standing {
  const relationship = relationshipOf(facts, today);
  const isLost = relationship === 'lost';
  const bought = firstBoughtOn(facts, today);
  return {
    facts,
    today,
    first: earlier(firstContactOn(facts, today), bought),
    passed: passedOn(facts, playbooks, today),
    relationship,
    intent: isLost ? undefined : liveIntent(facts, today)?.code,
    horizon: isLost ? undefined : horizonOf(facts.customer, playbooks.scales, today).code,
    graded: isLost || hasSigned(facts, today) || isGraded(facts, today),
    bought: bought !== undefined,
    walkIn: lastWalkIn(facts, today),
  };
}

const invoiced = (deal: Deal, today: Day): boolean =>
  hasHappened(deal, 'invoicedOn', today) || hasHappened(deal, 'paidOn', today);

/** True once a deal of theirs has been invoiced or paid. */
export const isInvoiced = ({ facts, today }: Standing): boolean => facts.deals.some((deal) => invoiced(deal, today));

/** The day their show ended; undefined for everybody who came another way. */
export function showEndedOn({ facts: { customer, around } }: Standing): { on: Day; name: string } | undefined {
  const batch = customer.batchId === undefined ? undefined : around.batch(customer.batchId);
  if (batch?.kind !== 'show' || batch.endsOn === undefined) return undefined;
  return { on: batch.endsOn, name: batch.name };
}
