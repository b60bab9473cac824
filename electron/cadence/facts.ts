import type { Choice } from '../../shared/domain/choice.ts';
import type { Customer } from '../../shared/domain/customer.ts';
import type { Day } from '../../shared/domain/day.ts';
import { type Interaction, isSending, isTalk } from '../../shared/domain/interaction.ts';
import type { Completion } from '../../shared/domain/playbook.ts';
import type { Commitment, Deal, Quote } from '../../shared/domain/trade.ts';

/**
 * All the engine knows of one customer.
 *
 * Everything may hold days after `today`, so that a day can be replayed: the functions below look past them.
 */
export interface CustomerFacts {
  readonly customer: Readonly<Customer>;
  /** Oldest first, by `on`. Attempts and notes are among them and never count. */
  readonly interactions: readonly Readonly<Interaction>[];
  readonly quotes: readonly Readonly<Quote>[];
  readonly deals: readonly Readonly<Deal>[];
  readonly promises: readonly Readonly<Commitment>[];
  readonly choices: readonly Readonly<Choice>[];
}

const IN_PERSON = new Set<Interaction['channel']>(['visit', 'showroom', 'event', 'social']);

/** A talk completes every sort of step, a meeting included only when it was in person; a sent item completes sending steps alone. */
export function completes(interaction: Interaction, completion: Completion): boolean {
  if (isTalk(interaction)) return completion !== 'meeting' || IN_PERSON.has(interaction.channel);
  return completion === 'sending' && isSending(interaction);
}

export const isContact = (interaction: Interaction): boolean => completes(interaction, 'sending');

/** The newest interaction up to `today` that completes such a step: the latest day, whatever the order of logging. */
export function lastCompleting(facts: CustomerFacts, completion: Completion, today: Day): Interaction | undefined {
  return facts.interactions.findLast((each) => each.on <= today && completes(each, completion));
}

export const lastContactOn = (facts: CustomerFacts, today: Day): Day | undefined =>
  lastCompleting(facts, 'sending', today)?.on;

/** The day of the first talk, sent item or quote. A quote reaches the customer whether or not its sending was logged. */
export function firstContactOn({ interactions, quotes }: CustomerFacts, today: Day): Day | undefined {
  let first = interactions.find((each) => each.on <= today && isContact(each))?.on;
  for (const { sentOn } of quotes) {
    if (sentOn <= today && (first === undefined || sentOn < first)) first = sentOn;
  }
  return first;
}

/** Two-way talks up to `today`, counted after `since` when it is given (that day not included). */
export const talksHeld = (facts: CustomerFacts, today: Day, since?: Day): number =>
  facts.interactions.filter((each) => each.on <= today && (since === undefined || each.on > since) && isTalk(each))
    .length;

/** Deals that made a buyer: delivered or paid, whichever came first. */
export const boughtDeals = (facts: CustomerFacts, today: Day): readonly Deal[] =>
  facts.deals.filter((deal) => deal.on <= today && (deal.stage === 'delivered' || deal.stage === 'paid'));
