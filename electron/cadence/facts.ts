import type { Batch } from '../../shared/domain/batch.ts';
import type { Choice } from '../../shared/domain/choice.ts';
import type { Customer } from '../../shared/domain/customer.ts';
import type { Day } from '../../shared/domain/day.ts';
import { boughtOn, type Deal } from '../../shared/domain/deal.ts';
import type { Enrolment } from '../../shared/domain/enrolment.ts';
import { type Interaction, isSending, isTalk } from '../../shared/domain/interaction.ts';
import type { Completion } from '../../shared/domain/playbook.ts';
import type { Product } from '../../shared/domain/product.ts';
import type { RevenueClass } from '../../shared/domain/revenue.ts';
import type { Sample } from '../../shared/domain/sample.ts';
import type { ServiceVisit } from '../../shared/domain/service-visit.ts';
import type { SpecialDay } from '../../shared/domain/special-day.ts';
import type { SupplierContract } from '../../shared/domain/supplier-contract.ts';
import type { Commitment, Quote, Referral } from '../../shared/domain/trade.ts';
import type { Want } from '../../shared/domain/want.ts';

/** What the engine may ask about the book beyond one customer. */
export interface Around {
  product(id: string): Readonly<Product> | undefined;
  batch(id: string): Readonly<Batch> | undefined;
  /** The first day on which another customer bought; undefined while they have not. */
  boughtOn(customerId: string): Day | undefined;
}

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
  readonly samples: readonly Readonly<Sample>[];
  readonly wants: readonly Readonly<Want>[];
  readonly serviceVisits: readonly Readonly<ServiceVisit>[];
  readonly referrals: readonly Readonly<Referral>[];
  readonly contracts: readonly Readonly<SupplierContract>[];
  readonly enrolments: readonly Readonly<Enrolment>[];
  readonly specialDays: readonly Readonly<SpecialDay>[];
  readonly choices: readonly Readonly<Choice>[];
  readonly around: Around;
  /** Among all customers, on the day that is planned; given by whoever knows the whole book. */
  readonly revenueClass?: RevenueClass | undefined;
}

/** Somebody of whom nothing is known but themselves. */
export const bareFacts = (customer: Readonly<Customer>): CustomerFacts => ({
  customer,
  interactions: [],
  quotes: [],
  deals: [],
  promises: [],
  samples: [],
  wants: [],
  serviceVisits: [],
  referrals: [],
  contracts: [],
  enrolments: [],
  specialDays: [],
  choices: [],
  around: { product: () => undefined, batch: () => undefined, boughtOn: () => undefined },
});

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

/** The first day on which the customer was delivered or paid for something; undefined while they have not bought. */
export function firstBoughtOn({ deals }: Pick<CustomerFacts, 'deals'>, today: Day): Day | undefined {
  let first: Day | undefined;
  for (const deal of deals) {
    const on = boughtOn(deal);
    if (on !== undefined && on <= today && (first === undefined || on < first)) first = on;
  }
  return first;
}
