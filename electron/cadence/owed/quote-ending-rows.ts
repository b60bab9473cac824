import { QUOTE_ENDING } from '../../../shared/domain/agenda.ts';
import { addDays, type Day } from '../../../shared/domain/day.ts';
import { isDecidedSince } from '../../../shared/domain/deal.ts';
import { channelFor } from '../channel-for.ts';
import type { CustomerFacts } from '../facts.ts';
import type { PlannedRow } from '../planned.ts';
import { owedRow } from './owed-row.ts';

/** So long before its last day an open quote is spoken of. */
const BEFORE_DAYS = 3;

/** Quotes without an answer, and without a deal decided since, that are about to expire; once the day has passed there is nothing left to save. */
export function quoteEndingRows(facts: CustomerFacts, today: Day): readonly PlannedRow[] {
  return facts.quotes.flatMap(({ id, sentOn, validUntil, answeredOn, title }) => {
    if (validUntil === undefined || validUntil < today || sentOn > today) return [];
    if ((answeredOn !== undefined && answeredOn <= today) || isDecidedSince(facts.deals, sentOn, today)) return [];
    const channel = channelFor(facts.customer, { channel: 'call', completedBy: 'sending' });
    if (channel === undefined) return [];
    const from = addDays(validUntil, -BEFORE_DAYS);
    const row = owedRow(facts, today, {
      kind: 'quote-ending',
      cadence: QUOTE_ENDING,
      id,
      clock: { on: validUntil, by: 'quote.ending', what: title },
      window: { from: from > sentOn ? from : sentOn, until: validUntil },
      channel,
      what: title,
    });
    return row === undefined ? [] : [row];
  });
}
