import type { Ask } from '../../../shared/contract/contract.ts';
import type { Day } from '../../../shared/domain/day.ts';
import type { Referral } from '../../../shared/domain/trade.ts';
import { withoutUndefined } from '../../../shared/domain/without-undefined.ts';
import type { NamedCustomer } from '../../ui/customer-field.tsx';
import { amountIsWrong, amountOf, isBlank, moneyDraft, some } from '../../ui/form-values.ts';
import type { MoneyDraft } from '../../ui/money-field.tsx';

export const REWARD_DAYS = ['promisedOn', 'earnedOn', 'paidOn'] as const;
type RewardDay = (typeof REWARD_DAYS)[number];

export const ALLOWED = ['yes', 'no', 'unknown'] as const;

export interface ReferralDraft {
  /** Who was brought: the words, and their own dossier once they are linked to it. */
  readonly referred: NamedCustomer;
  readonly on: Day | undefined;
  readonly reward: Referral['reward'];
  readonly amount: MoneyDraft;
  readonly what: string;
  readonly allowed: (typeof ALLOWED)[number];
  readonly days: Readonly<Record<RewardDay, Day | undefined>>;
  readonly note: string;
}

function allowedOf(allowed: boolean | undefined): ReferralDraft['allowed'] {
  if (allowed === undefined) return 'unknown';
  return allowed ? 'yes' : 'no';
}

const BLANK = { referredName: '', referredId: undefined, reward: 'thanks', what: '', note: '' } as const;

export function draftOfReferral(referral: Referral | undefined, today: Day, currency: string): ReferralDraft {
  const { referredName, referredId, on, reward, what, note } = { ...BLANK, on: today, ...referral };
  return {
    referred: { name: referredName, id: referredId },
    on,
    reward,
    amount: moneyDraft(referral?.amount, currency),
    what,
    allowed: allowedOf(referral?.allowed),
    days: { promisedOn: referral?.promisedOn, earnedOn: referral?.earnedOn, paidOn: referral?.paidOn },
    note,
  };
}

/** Where money is the reward, it is a sum; of the others nothing is asked. */
export const amountIsMissing = ({ reward, amount }: ReferralDraft): boolean =>
  reward === 'amount' && (amountIsWrong(amount) || amountOf(amount) === undefined);

export function askOfReferral(draft: ReferralDraft, customerId: string, id?: string): Ask<'referral.save'> | undefined {
  const { referred, on, reward, what, allowed, days, note } = draft;
  if (isBlank(referred.name) || on === undefined || amountIsMissing(draft)) return undefined;
  return withoutUndefined({
    customerId,
    referredName: referred.name.trim(),
    referredId: referred.id,
    on,
    reward,
    amount: reward === 'amount' ? amountOf(draft.amount) : undefined,
    what: reward === 'thanks' ? undefined : some(what),
    allowed: allowed === 'unknown' ? undefined : allowed === 'yes',
    ...days,
    note: some(note),
    id,
  });
}

/**
 * What one press notes as done today. Somebody with a dossier of their own earns the reward by buying, which the book sees
 * by itself; of others the rep says so.
 */
export function nextReferralStep(referral: Referral): 'earnedOn' | 'paidOn' | undefined {
  if (referral.paidOn !== undefined) return undefined;
  return referral.earnedOn !== undefined || referral.referredId !== undefined ? 'paidOn' : 'earnedOn';
}
