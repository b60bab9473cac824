import type { Day } from '../../../shared/domain/day.ts';
import type { CustomerFacts } from '../facts.ts';
import type { PlannedRow } from '../planned.ts';
import type { PlanRules } from '../rules.ts';
import { promiseRows } from './promise-rows.ts';
import { quoteEndingRows } from './quote-ending-rows.ts';
import { rewardRows } from './reward-rows.ts';
import { unreturnedRows } from './unreturned-rows.ts';

/**
 * What is owed to one customer beside the next contact.
 *
 * @param silent nobody contacts them now: promises and rewards still show, as a decision; the rest waits.
 */
export function owedRows(facts: CustomerFacts, rules: PlanRules, today: Day, silent: boolean): readonly PlannedRow[] {
  const { promises, referrals, quotes, customer } = facts;
  const kept = promises.length === 0 ? [] : promiseRows(facts, rules.workDays(customer.country), today);
  const rewards = referrals.length === 0 ? [] : rewardRows(facts, today);
  if (silent) return [...kept, ...rewards];
  const quoted = quotes.length === 0 ? [] : quoteEndingRows(facts, today);
  return [...kept, ...unreturnedRows(facts, today), ...rewards, ...quoted];
}
