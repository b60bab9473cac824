import { addDays, type Day } from '../../shared/domain/day.ts';
import type { Playbooks } from '../../shared/domain/playbooks.ts';
import { REVIEW_AFTER, unansweredOf } from './attempts.ts';
import { type CustomerFacts, talksHeld } from './facts.ts';
import { liveIntent } from './grade-mark.ts';
import { horizonOf } from './horizon.ts';
import { silentQuote } from './silent-quote.ts';

/** Something the rep should look at again. */
export type Review =
  | { readonly code: 'horizon-passed' }
  | { readonly code: 'talks-reached'; readonly cadence: string; readonly talks: number }
  | { readonly code: 'unanswered'; readonly attempts: number }
  | { readonly code: 'quote-silent'; readonly quoteId: string };

/** The last of the three calls after a quote; silent beyond it, the quote itself is looked at again. */
const LAST_CALL_DAYS = 7;

/** Talks count from the day after the intent was given: the talk that gave it belongs to the one before. */
function talkReviews(facts: CustomerFacts, { cadences }: Playbooks, today: Day): Review[] {
  const intent = liveIntent(facts, today);
  if (intent === undefined) return [];
  const talks = talksHeld(facts, today, intent.since);
  return [...cadences.values()].flatMap(({ id, appliesTo, reviewAfterTalks }): Review[] =>
    reviewAfterTalks !== undefined && appliesTo.intent?.includes(intent.code) === true && talks >= reviewAfterTalks
      ? [{ code: 'talks-reached', cadence: id, talks }]
      : [],
  );
}

/** What stands to be looked at again with one customer; nothing of it is changed by itself. */
export function reviewsOf(facts: CustomerFacts, playbooks: Playbooks, today: Day): readonly Review[] {
  const { count } = unansweredOf(facts, today);
  const quote = silentQuote(facts, today);
  const silent = quote !== undefined && addDays(quote.sentOn, LAST_CALL_DAYS) < today ? [quote] : [];
  return [
    ...(horizonOf(facts.customer, playbooks.scales, today).review ? [{ code: 'horizon-passed' } as const] : []),
    ...talkReviews(facts, playbooks, today),
    ...(count >= REVIEW_AFTER ? [{ code: 'unanswered', attempts: count } as const] : []),
    ...silent.map(({ id }) => ({ code: 'quote-silent', quoteId: id }) as const),
  ];
}
