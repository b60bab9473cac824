import { addMonths, type Day } from '../../shared/domain/day.ts';
import { type Deal, dealMovedOn, hasHappened } from '../../shared/domain/deal.ts';
import { isTalk } from '../../shared/domain/interaction.ts';
import type { Scales } from '../../shared/domain/playbook.ts';
import { type CustomerFacts, firstBoughtOn } from './facts.ts';

/** 基盘, 战败, 有望, 潜在. */
export type Relationship = 'buyer' | 'lost' | 'prospect' | 'lead';

/** The deal in which something happened last, up to `today`; of one day, the one entered last. */
export function newestDeal({ deals }: Pick<CustomerFacts, 'deals'>, today: Day): Deal | undefined {
  const placeOf = (deal: Deal): string => `${dealMovedOn(deal, today)} ${deal.createdAt} ${deal.id}`;
  let newest: Deal | undefined;
  for (const deal of deals) {
    if (deal.on <= today && (newest === undefined || placeOf(deal) > placeOf(newest))) newest = deal;
  }
  return newest;
}

/** The newest decision for another, while no new need has come since: a changed mind, a wish, a new deal. */
export function lostDeal(facts: CustomerFacts, today: Day): Deal | undefined {
  const { customer, wants } = facts;
  const newest = newestDeal(facts, today);
  const lostOn = newest !== undefined && hasHappened(newest, 'lostOn', today) ? newest.lostOn : undefined;
  if (lostOn === undefined) return undefined;
  const since = [customer.intent?.since, ...wants.map((want) => want.since)];
  return since.some((on) => on !== undefined && on > lostOn && on <= today) ? undefined : newest;
}

/** Derived in the order of the trade: bought, else lost to another by the newest decision, else spoken with, else a lead. */
export function relationshipOf(facts: CustomerFacts, today: Day): Relationship {
  if (firstBoughtOn(facts, today) !== undefined) return 'buyer';
  if (lostDeal(facts, today) !== undefined) return 'lost';
  return facts.interactions.some((each) => each.on <= today && isTalk(each)) ? 'prospect' : 'lead';
}

/** A buyer who went to another, or had no deal of any stage for the months the playbook names (负转化). */
export function isDormant(facts: CustomerFacts, scales: Scales, today: Day): boolean {
  const newest = newestDeal(facts, today);
  if (newest === undefined || relationshipOf(facts, today) !== 'buyer') return false;
  return (
    hasHappened(newest, 'lostOn', today) || addMonths(dealMovedOn(newest, today), scales.dormantAfterMonths) <= today
  );
}
