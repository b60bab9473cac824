import type { Dossier } from '../../../shared/contract/customer-view.ts';
import { type Day, isDay, minDay } from '../../../shared/domain/day.ts';
import { type Deal, dealMovedOn } from '../../../shared/domain/deal.ts';
import type { Interaction } from '../../../shared/domain/interaction.ts';
import type { Commitment, Gift, Quote } from '../../../shared/domain/trade.ts';

/** One thing that happened with a customer, on its day. */
export type Entry =
  | { readonly sort: 'contact'; readonly on: Day; readonly id: string; readonly contact: Interaction }
  | { readonly sort: 'quote'; readonly on: Day; readonly id: string; readonly quote: Quote }
  | { readonly sort: 'deal'; readonly on: Day; readonly id: string; readonly deal: Deal }
  | { readonly sort: 'gift'; readonly on: Day; readonly id: string; readonly gift: Gift }
  | { readonly sort: 'promise'; readonly on: Day; readonly id: string; readonly promise: Commitment };

export const SHOWS = ['all', 'contacts', 'money', 'gifts', 'promises'] as const;
export type Show = (typeof SHOWS)[number];

/** Beside what happened with the customer: what was done to their records. */
export type View = Show | 'changes';
export const VIEWS = [...SHOWS, 'changes'] as const satisfies readonly View[];

const SORTS_OF: Readonly<Record<Exclude<Show, 'all'>, readonly Entry['sort'][]>> = {
  contacts: ['contact'],
  money: ['quote', 'deal'],
  gifts: ['gift'],
  promises: ['promise'],
};

export const isShown = (entry: Entry, show: Show): boolean => show === 'all' || SORTS_OF[show].includes(entry.sort);

/** On one day: what was said first, then what followed from it. */
const RANK: Readonly<Record<Entry['sort'], number>> = { contact: 0, promise: 1, quote: 2, deal: 3, gift: 4 };

/**
 * A promise has no day of its own but the one it was written down on, read here in UTC: a day off at midnight does
 * not matter beside its due day, which is what counts. Written down late, it stands on its due day.
 */
function promisedOn({ createdAt, dueOn }: Commitment): Day {
  const written = createdAt.slice(0, 10);
  return isDay(written) ? minDay(written, dueOn) : dueOn;
}

type Source = Pick<Dossier, 'interactions' | 'quotes' | 'deals' | 'gifts' | 'promises'>;

/**
 * Everything that happened, newest first; contacts of one day in the order the book gives them. A deal stands where its
 * latest step was taken.
 */
export function timelineEntries({ interactions, quotes, deals, gifts, promises }: Source, today: Day): Entry[] {
  const entries: Entry[] = [
    ...interactions.map((contact) => ({ sort: 'contact' as const, on: contact.on, id: contact.id, contact })),
    ...quotes.map((quote) => ({ sort: 'quote' as const, on: quote.sentOn, id: quote.id, quote })),
    ...deals.map((deal) => ({ sort: 'deal' as const, on: dealMovedOn(deal, today), id: deal.id, deal })),
    ...gifts.map((gift) => ({ sort: 'gift' as const, on: gift.on, id: gift.id, gift })),
    ...promises.map((promise) => ({ sort: 'promise' as const, on: promisedOn(promise), id: promise.id, promise })),
  ];
  return entries.sort((a, b) => (a.on === b.on ? RANK[a.sort] - RANK[b.sort] : a.on < b.on ? 1 : -1));
}

export interface MonthOfEntries {
  /** Any day of it. */
  readonly month: Day;
  readonly entries: readonly Entry[];
}

/** The entries parted where a month ends; their order stays. */
export function byMonth(entries: readonly Entry[]): MonthOfEntries[] {
  const months: { month: Day; entries: Entry[] }[] = [];
  for (const entry of entries) {
    const last = months.at(-1);
    if (last !== undefined && last.month.slice(0, 7) === entry.on.slice(0, 7)) last.entries.push(entry);
    else months.push({ month: entry.on, entries: [entry] });
  }
  return months;
}
