import type { Day } from '../../shared/domain/day.ts';
import type { Playbooks } from '../../shared/domain/playbook.ts';
import { type CustomerFacts, talksHeld } from './facts.ts';
import { liveIntent } from './grade-mark.ts';
import { horizonOf } from './horizon.ts';

/** A grade the rep should look at again. */
export type Review =
  | { readonly code: 'horizon-passed' }
  | { readonly code: 'talks-reached'; readonly cadence: string; readonly talks: number };

/** Talks count from the day after the intent was given: the talk that gave it belongs to the one before. */
export function reviewsOf(facts: CustomerFacts, playbooks: Playbooks, today: Day): readonly Review[] {
  const reviews: Review[] = [];
  if (horizonOf(facts.customer, playbooks.scales, today).review) reviews.push({ code: 'horizon-passed' });
  const intent = liveIntent(facts, today);
  if (intent === undefined) return reviews;
  const talks = talksHeld(facts, today, intent.since);
  for (const { id, appliesTo, reviewAfterTalks } of playbooks.cadences.values()) {
    if (appliesTo.intent !== intent.code || reviewAfterTalks === undefined || talks < reviewAfterTalks) continue;
    reviews.push({ code: 'talks-reached', cadence: id, talks });
  }
  return reviews;
}
