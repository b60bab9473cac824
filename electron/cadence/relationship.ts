import { addMonths, type Day } from '../../shared/domain/day.ts';
import { isTalk } from '../../shared/domain/interaction.ts';
import type { Scales } from '../../shared/domain/playbook.ts';
import type { Deal } from '../../shared/domain/trade.ts';
import { boughtDeals, type CustomerFacts } from './facts.ts';

/** 基盘, 战败, 有望, 潜在. */
export type Relationship = 'buyer' | 'lost' | 'prospect' | 'lead';

const enteredAt = ({ on, createdAt, id }: Deal): string => `${on} ${createdAt} ${id}`;

/** The newest deal up to `today`; of one day, the one entered last. */
function newestDeal(facts: CustomerFacts, today: Day): Deal | undefined {
  let newest: Deal | undefined;
  for (const deal of facts.deals) {
    if (deal.on <= today && (newest === undefined || enteredAt(deal) > enteredAt(newest))) newest = deal;
  }
  return newest;
}

/** Derived in the order of the trade: bought, else lost to another by the newest decision, else spoken with, else a lead. */
export function relationshipOf(facts: CustomerFacts, today: Day): Relationship {
  if (boughtDeals(facts, today).length > 0) return 'buyer';
  if (newestDeal(facts, today)?.stage === 'lost') return 'lost';
  return facts.interactions.some((each) => each.on <= today && isTalk(each)) ? 'prospect' : 'lead';
}

/** A buyer who went to another, or had no deal of any stage for the months the playbook names (负转化). */
export function isDormant(facts: CustomerFacts, scales: Scales, today: Day): boolean {
  const newest = newestDeal(facts, today);
  if (newest === undefined || relationshipOf(facts, today) !== 'buyer') return false;
  return newest.stage === 'lost' || addMonths(newest.on, scales.dormantAfterMonths) <= today;
}
