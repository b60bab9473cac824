import type { Day } from '../../shared/domain/day.ts';
import { type Deal, isDecidedSince } from '../../shared/domain/deal.ts';
import type { Quote } from '../../shared/domain/trade.ts';

/** Sent, not past its last day, and no deal was decided since: they may still buy at that price. */
export const isGood = ({ sentOn, validUntil }: Quote, deals: readonly Deal[], today: Day): boolean =>
  sentOn <= today && (validUntil === undefined || validUntil >= today) && !isDecidedSince(deals, sentOn, today);

/** Good, and they have not said what they think of it. */
export const isLive = (quote: Quote, deals: readonly Deal[], today: Day): boolean =>
  isGood(quote, deals, today) && (quote.answeredOn === undefined || quote.answeredOn > today);
