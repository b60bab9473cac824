import type { Day } from '../../shared/domain/day.ts';
import { isDecidedSince } from '../../shared/domain/deal.ts';
import type { Quote } from '../../shared/domain/trade.ts';
import type { CustomerFacts } from './facts.ts';

/**
 * The newest quote that nothing has answered: neither its own answer, nor a later quote's, nor a deal that was signed or lost since,
 * nor anything incoming.
 *
 * On the day of sending, only what was entered after the quote answers it: the morning call that asked for the
 * price does not. Entries of one day have no other order than that of being entered.
 */
export function silentQuote({ quotes, interactions, deals }: CustomerFacts, today: Day): Quote | undefined {
  const sent = quotes.filter((quote) => quote.sentOn <= today);
  let newest: Quote | undefined;
  for (const quote of sent) {
    const answered = sent.some(
      ({ sentOn, answeredOn }) => answeredOn !== undefined && answeredOn <= today && sentOn >= quote.sentOn,
    );
    if (!answered && (newest === undefined || isNewer(quote, newest))) newest = quote;
  }
  if (newest === undefined || isDecidedSince(deals, newest.sentOn, today)) return undefined;
  const { sentOn, createdAt } = newest;
  const heard = interactions.some(
    ({ channel, direction, on, createdAt: enteredAt }) =>
      direction === 'in' &&
      channel !== 'note' &&
      on <= today &&
      (on > sentOn || (on === sentOn && enteredAt >= createdAt)),
  );
  return heard ? undefined : newest;
}

const isNewer = (a: Quote, b: Quote): boolean =>
  a.sentOn === b.sentOn ? `${a.createdAt} ${a.id}` > `${b.createdAt} ${b.id}` : a.sentOn > b.sentOn;
