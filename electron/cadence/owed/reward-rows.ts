import { REWARD } from '../../../shared/domain/agenda.ts';
import { addDays, type Day, minDay } from '../../../shared/domain/day.ts';
import type { Referral } from '../../../shared/domain/trade.ts';
import { channelFor } from '../channel-for.ts';
import type { CustomerFacts } from '../facts.ts';
import type { PlannedRow } from '../planned.ts';
import { owedRow } from './owed-row.ts';

/** A reward is handed over within a week of being earned. */
const WITHIN_DAYS = 7;

/** Earned as the one referred bought, or as the rep says. */
function earnedOn({ earnedOn: byHand, referredId }: Referral, { around }: CustomerFacts): Day | undefined {
  const bought = referredId === undefined ? undefined : around.boughtOn(referredId);
  if (byHand === undefined || bought === undefined) return byHand ?? bought;
  return minDay(byHand, bought);
}

/** Rewards earned and not handed over: better one too many than one missed. They outlive every silence, as a decision. */
export function rewardRows(facts: CustomerFacts, today: Day): readonly PlannedRow[] {
  return facts.referrals.flatMap((referral) => {
    const { id, paidOn, referredName, what } = referral;
    const on = earnedOn(referral, facts);
    if (on === undefined || on > today || (paidOn !== undefined && paidOn <= today)) return [];
    const row = owedRow(facts, today, {
      kind: 'reward',
      cadence: REWARD,
      id,
      clock: { on, by: 'reward', what: referredName },
      window: { from: on, until: addDays(on, WITHIN_DAYS) },
      channel: channelFor(facts.customer, { channel: 'call', completedBy: 'sending' }),
      what: what === undefined || what === '' ? referredName : what,
    });
    return row === undefined ? [] : [row];
  });
}
