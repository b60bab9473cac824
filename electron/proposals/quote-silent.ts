import { addDays, daysBetween } from '../../shared/domain/day.ts';
import { silentQuote } from '../cadence/silent-quote.ts';
import { intentBeside, intentOption } from './ladders.ts';
import type { Rule } from './rule.ts';

/** The last of the three calls after a quote; silent beyond it, the quote itself is looked at again. */
const LAST_CALL_DAYS = 7;

/** A quote that nothing has answered after its last call. */
export const quoteSilent: Rule = ({ facts, intent, today }) => {
  const quote = silentQuote(facts, today);
  if (quote === undefined) return undefined;
  const lastCallOn = addDays(quote.sentOn, LAST_CALL_DAYS);
  // Who was graded since has been looked at again.
  if (lastCallOn >= today || (intent !== undefined && intent.since > lastCallOn)) return undefined;
  const lower = intent === undefined ? undefined : intentBeside(intent.code, -1);
  return {
    code: 'quote-silent',
    evidence: quote.id,
    about: { title: quote.title, on: quote.sentOn, days: daysBetween(quote.sentOn, today), ids: [quote.id] },
    options: lower === undefined || lower === 'never' ? [] : [intentOption(lower, today)],
    go: 'log',
  };
};
