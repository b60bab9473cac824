import { QUOTE_ENDING } from '../../../shared/domain/agenda.ts';
import { addDays, type Day, maxDay } from '../../../shared/domain/day.ts';
import { channelFor } from '../channel-for.ts';
import type { CustomerFacts } from '../facts.ts';
import { isLive } from '../live-quote.ts';
import type { PlannedRow } from '../planned.ts';
import { owedRow } from './owed-row.ts';

/** So long before its last day an open quote is spoken of. */
const BEFORE_DAYS = 3;

/** Quotes without an answer, and without a deal decided since, that are about to expire; once the day has passed there is nothing left to save. */
export function quoteEndingRows(facts: CustomerFacts, today: Day): readonly PlannedRow[] {
  return facts.quotes.flatMap((quote) => {
    const { id, sentOn, validUntil, title } = quote;
    if (validUntil === undefined || !isLive(quote, facts.deals, today)) return [];
    const channel = channelFor(facts.customer, { channel: 'call', completedBy: 'sending' });
    if (channel === undefined) return [];
    const from = addDays(validUntil, -BEFORE_DAYS);
    const row = owedRow(facts, today, {
      kind: 'quote-ending',
      cadence: QUOTE_ENDING,
      id,
      clock: { on: validUntil, by: 'quote.ending', what: title },
      window: { from: maxDay(from, sentOn), until: validUntil },
      channel,
      what: title,
    });
    return row === undefined ? [] : [row];
  });
}
