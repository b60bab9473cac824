import type { Day } from '../../shared/domain/day.ts';
import type { Opener } from '../../shared/domain/opener.ts';
import type { Referral } from '../../shared/domain/trade.ts';
import { type Generator, type Hearing, isUntoldSince } from './generator.ts';

/** The day the one who was brought has bought: by hand, or as their own dossier tells. */
function earnedOn({ earnedOn: byHand, referredId }: Referral, { facts, today }: Hearing): Day | undefined {
  const on = byHand ?? (referredId === undefined ? undefined : facts.around.boughtOn(referredId));
  return on !== undefined && on <= today ? on : undefined;
}

/** How it went with somebody they sent: they would like to know. What was bought is told until the reward is paid. */
export const referral: Generator = (hearing) =>
  hearing.facts.referrals.flatMap((each): Opener[] => {
    const { id, referredName, on, paidOn } = each;
    const bought = earnedOn(each, hearing);
    const of = { kind: 'referral', record: { in: 'referrals', id }, who: referredName } as const;
    if (bought !== undefined) return paidOn === undefined ? [{ ...of, on: bought, sort: 'bought' }] : [];
    return on <= hearing.today && isUntoldSince(hearing, on) ? [{ ...of, on, sort: 'underway' }] : [];
  });
