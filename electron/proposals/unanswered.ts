import { REVIEW_AFTER, unansweredOf } from '../cadence/attempts.ts';
import { attemptRow } from './attempt-row.ts';
import { intentOption, isLower } from './ladders.ts';
import type { Rule } from './rule.ts';

/** Six attempts without an answer: is it worth going on? */
export const unanswered: Rule = (seen) => {
  const { facts, intent, today } = seen;
  const { count, last } = unansweredOf(facts, today);
  if (count < REVIEW_AFTER || last === undefined) return undefined;
  // Who was graded since the last attempt has been looked at again.
  if (intent !== undefined && intent.since >= last.on) return undefined;
  const rests = intent === undefined || isLower('not-soon', intent.code);
  return {
    code: 'unanswered',
    evidence: attemptRow(seen, count),
    about: { count, on: last.on },
    options: rests ? [intentOption('not-soon', today)] : [],
    go: 'give-up',
  };
};
