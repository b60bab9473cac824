import type { Ask } from '../../../shared/contract/contract.ts';
import type { Day } from '../../../shared/domain/day.ts';
import type { Feedback } from '../../../shared/domain/feedback.ts';
import { withoutUndefined } from '../../../shared/domain/without-undefined.ts';
import { isBlank, some } from '../../ui/form-values.ts';

export interface FeedbackDraft {
  readonly kind: Feedback['kind'];
  readonly on: Day | undefined;
  readonly words: string;
  readonly closedOn: Day | undefined;
  readonly outcome: string;
}

export const draftOfFeedback = (feedback: Feedback | undefined, today: Day): FeedbackDraft => ({
  kind: feedback?.kind ?? 'complaint',
  on: feedback?.on ?? today,
  words: feedback?.words ?? '',
  closedOn: feedback?.closedOn,
  outcome: feedback?.outcome ?? '',
});

/** What made it good closes it: whoever writes that down and names no day means today. */
const closedOnOf = ({ closedOn, outcome }: FeedbackDraft, today: Day): Day | undefined =>
  closedOn ?? (isBlank(outcome) ? undefined : today);

export function askOfFeedback(
  draft: FeedbackDraft,
  { customerId, today, feedback }: { customerId: string; today: Day; feedback: Feedback | undefined },
): Ask<'feedback.save'> | undefined {
  const { kind, on, words, outcome } = draft;
  if (isBlank(words) || on === undefined) return undefined;
  return withoutUndefined({
    customerId,
    kind,
    on,
    words: words.trim(),
    closedOn: closedOnOf(draft, today),
    outcome: some(outcome),
    interactionId: feedback?.interactionId,
    promiseId: feedback?.promiseId,
    id: feedback?.id,
  });
}
