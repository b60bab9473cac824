import type { Day } from '../../shared/domain/day.ts';
import type { Dismissal } from '../../shared/domain/dismissal.ts';
import { PROPOSAL_CODES, type Proposal, type ProposalCode } from '../../shared/domain/proposal.ts';
import { isUnreachable } from '../cadence/channel-for.ts';
import { liveIntent } from '../cadence/grade-mark.ts';
import { horizonOf } from '../cadence/horizon.ts';
import { lostDeal } from '../cadence/relationship.ts';
import { betterGrade } from './better-grade.ts';
import { changeChannel } from './change-channel.ts';
import { cooling } from './cooling.ts';
import { decisionMaker } from './decision-maker.ts';
import { giveUp } from './give-up.ts';
import { hesitation } from './hesitation.ts';
import { horizonPassed } from './horizon-passed.ts';
import { quoteSilent } from './quote-silent.ts';
import type { Rule, Seen } from './rule.ts';
import { talksReached } from './talks-reached.ts';
import { unanswered } from './unanswered.ts';
import { warming } from './warming.ts';

const RULES: Readonly<Record<ProposalCode, Rule>> = {
  'horizon-passed': horizonPassed,
  'quote-silent': quoteSilent,
  'talks-reached': talksReached,
  'better-grade': betterGrade,
  warming,
  cooling,
  hesitation,
  'change-channel': changeChannel,
  unanswered,
  'decision-maker': decisionMaker,
  'give-up': giveUp,
};

/** Of somebody lost to another only a new sign of life is told. */
const OF_THE_LOST: readonly ProposalCode[] = ['warming'];

type Told = Omit<Seen, 'intent' | 'horizon'>;

/** Somebody let go, left in peace or not to be contacted is asked nothing about. */
function isAtRest({ facts: { customer }, today }: Told): boolean {
  const { givenUp, frozen } = customer;
  if (givenUp !== undefined && givenUp.on <= today) return true;
  if (frozen !== undefined && frozen.on <= today && today <= frozen.until) return true;
  return isUnreachable(customer);
}

/** All that is to be proposed about one customer on one day, in the order in which it is told. Nothing is changed by it. */
export function proposalsOf(told: Told): readonly Proposal[] {
  if (isAtRest(told)) return [];
  const { facts, rules, today } = told;
  const isLost = lostDeal(facts, today) !== undefined;
  const seen: Seen = {
    ...told,
    intent: isLost ? undefined : liveIntent(facts, today),
    horizon: isLost ? undefined : horizonOf(facts.customer, rules.playbooks.scales, today).code,
  };
  return (isLost ? OF_THE_LOST : PROPOSAL_CODES).flatMap((code) => RULES[code](seen) ?? []);
}

type Said = Pick<Dismissal, 'proposal' | 'evidence' | 'on'>;

/** Those the rep has not said no to. A no holds for the evidence it was said about; other evidence asks anew. */
export function openOf(proposals: readonly Proposal[], dismissals: readonly Said[], today: Day): readonly Proposal[] {
  if (dismissals.length === 0) return proposals;
  return proposals.filter(
    ({ code, evidence }) =>
      !dismissals.some((said) => said.proposal === code && said.evidence === evidence && said.on <= today),
  );
}
