import type { Ask } from '../../../shared/contract/contract.ts';
import { addDays, type Day } from '../../../shared/domain/day.ts';
import type { Feedback } from '../../../shared/domain/feedback.ts';
import { withoutUndefined } from '../../../shared/domain/without-undefined.ts';
import { isBlank, some } from '../../ui/form-values.ts';

export interface FeedbackDraft {
  readonly kind: Feedback['kind'];
  readonly on: Day | undefined;
  readonly words: string;
  readonly closedOn: Day | undefined;
  readonly outcome: string;
  /** Of a new complaint: when it is put right, or that it was. */
  readonly fixBy: 'today' | 'tomorrow' | 'made';
  readonly fixWhat: string;
}

export const draftOfFeedback = (feedback: Feedback | undefined, today: Day): FeedbackDraft => ({
  kind: feedback?.kind ?? 'complaint',
  on: feedback?.on ?? today,
  words: feedback?.words ?? '',
  closedOn: feedback?.closedOn,
  outcome: feedback?.outcome ?? '',
  fixBy: 'tomorrow',
  fixWhat: '',
});

/** A new complaint opens a fix, unless it has been put right already. */
export const opensFix = ({ kind, fixBy }: FeedbackDraft, feedback: Feedback | undefined): boolean =>
  feedback === undefined && kind === 'complaint' && fixBy !== 'made';

const LINE = 500;

/** @param usual what is done where nothing else was written. */
export function askOfComplaint(
  { on, words, fixBy, fixWhat }: FeedbackDraft,
  { customerId, today, usual }: { customerId: string; today: Day; usual: string },
): Ask<'complaint.open'> | undefined {
  if (isBlank(words) || on === undefined) return undefined;
  const what = (some(fixWhat) ?? usual).slice(0, LINE);
  return { customerId, on, words: words.trim(), fix: { what, dueOn: fixBy === 'today' ? today : addDays(today, 1) } };
}

/** What made it good closes it: whoever writes that down and names no day means today. So does a complaint put right at once. */
const closedOnOf = (draft: FeedbackDraft, today: Day, isNew: boolean): Day | undefined => {
  const isMade = isNew && draft.kind === 'complaint' && draft.fixBy === 'made';
  return draft.closedOn ?? (isBlank(draft.outcome) && !isMade ? undefined : today);
};

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
    closedOn: closedOnOf(draft, today, feedback === undefined),
    outcome: some(outcome),
    interactionId: feedback?.interactionId,
    promiseId: feedback?.promiseId,
    id: feedback?.id,
  });
}
