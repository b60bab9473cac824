import { addMonths, type Day } from '../../shared/domain/day.ts';
import { boughtOn, DEAL_DATES, type Deal, hasHappened } from '../../shared/domain/deal.ts';
import { isTalk } from '../../shared/domain/interaction.ts';
import type { Scales } from '../../shared/domain/playbook.ts';
import type { CustomerFacts } from '../cadence/facts.ts';
import { isDormant, lostDeal, newestDeal, type Relationship, relationshipOf } from '../cadence/relationship.ts';

/** The relationship, with the buyers who went quiet or to another apart. */
export type Standing = Relationship | 'dormant';

/** What brought it about. `need`: a wish, a changed mind or a new deal after a loss; `deal`: something moved again. */
export type ConversionCause =
  | { readonly code: 'talk' | 'need' }
  | { readonly code: 'delivered' | 'paid' | 'deal'; readonly product: string }
  | { readonly code: 'lost'; readonly product: string; readonly lostTo?: string; readonly lostWhy?: string }
  | { readonly code: 'quiet'; readonly months: number };

/** One day on which the relationship became another. */
export interface Conversion {
  readonly on: Day;
  readonly from: Standing;
  readonly to: Standing;
  readonly cause: ConversionCause;
  /** Positive (正转化): not bought → customer. Negative (负转化): gone to another, or too long without a deal. */
  readonly turn?: 'positive' | 'negative';
}

export function standingOn(facts: CustomerFacts, scales: Scales, day: Day): Standing {
  const relationship = relationshipOf(facts, day);
  return relationship === 'buyer' && isDormant(facts, scales, day) ? 'dormant' : relationship;
}

/** Every day on which it may have changed; more than needed does no harm, and what lies ahead of a day never matters on it. */
function turningDays({ customer, interactions, deals, wants }: CustomerFacts, { dormantAfterMonths }: Scales): Day[] {
  const days = new Set<Day>();
  const firstTalk = interactions.find(isTalk);
  if (firstTalk !== undefined) days.add(firstTalk.on);
  if (customer.intent !== undefined) days.add(customer.intent.since);
  for (const { since } of wants) days.add(since);
  for (const deal of deals)
    for (const on of [deal.on, ...DEAL_DATES.map((step) => deal[step])])
      if (on !== undefined) days.add(on).add(addMonths(on, dormantAfterMonths));
  return [...days].sort();
}

function lossOf(deal: Deal | undefined): ConversionCause {
  const { product = '', lostTo, lostWhy } = deal ?? {};
  return {
    code: 'lost',
    product,
    ...(lostTo === undefined ? {} : { lostTo }),
    ...(lostWhy === undefined ? {} : { lostWhy }),
  };
}

function purchaseOf({ deals }: CustomerFacts, day: Day): ConversionCause {
  const deal = deals.find((each) => boughtOn(each) === day);
  return { code: deal?.deliveredOn === day ? 'delivered' : 'paid', product: deal?.product ?? '' };
}

function quietOf(facts: CustomerFacts, { dormantAfterMonths }: Scales, day: Day): ConversionCause {
  const deal = newestDeal(facts, day);
  return deal !== undefined && hasHappened(deal, 'lostOn', day)
    ? lossOf(deal)
    : { code: 'quiet', months: dormantAfterMonths };
}

function causeOf(facts: CustomerFacts, scales: Scales, day: Day, from: Standing, to: Standing): ConversionCause {
  if (to === 'dormant') return quietOf(facts, scales, day);
  if (to === 'lost') return lossOf(lostDeal(facts, day));
  if (to !== 'buyer') return { code: from === 'lost' ? 'need' : 'talk' };
  return from === 'dormant' ? { code: 'deal', product: newestDeal(facts, day)?.product ?? '' } : purchaseOf(facts, day);
}

function turnOf(from: Standing, to: Standing): Pick<Conversion, 'turn'> {
  if (to === 'lost' || to === 'dormant') return { turn: 'negative' };
  return to === 'buyer' && from !== 'dormant' ? { turn: 'positive' } : {};
}

/** How the relationship came to be what it is on `today`, oldest first. Everybody begins as a lead; of one day its end counts. */
export function conversionsOf(facts: CustomerFacts, scales: Scales, today: Day): Conversion[] {
  const conversions: Conversion[] = [];
  let from: Standing = 'lead';
  for (const on of turningDays(facts, scales)) {
    if (on > today) break;
    const to = standingOn(facts, scales, on);
    if (to === from) continue;
    conversions.push({ on, from, to, cause: causeOf(facts, scales, on, from, to), ...turnOf(from, to) });
    from = to;
  }
  return conversions;
}
