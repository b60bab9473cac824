import type { Dossier } from '../../../shared/contract/customer-view.ts';
import { type Day, isDay, minDay } from '../../../shared/domain/day.ts';
import { type Deal, dealMovedOn } from '../../../shared/domain/deal.ts';
import type { Interaction } from '../../../shared/domain/interaction.ts';
import type { Commitment, Gift, Quote } from '../../../shared/domain/trade.ts';
import type { IconName } from '../../ui/icon.tsx';

/** One thing that happened with a customer, on its day. */
export type Entry =
  | { readonly sort: 'contact'; readonly on: Day; readonly id: string; readonly contact: Interaction }
  | { readonly sort: 'quote'; readonly on: Day; readonly id: string; readonly quote: Quote }
  | { readonly sort: 'deal'; readonly on: Day; readonly id: string; readonly deal: Deal }
  | { readonly sort: 'gift'; readonly on: Day; readonly id: string; readonly gift: Gift }
  | { readonly sort: 'promise'; readonly on: Day; readonly id: string; readonly promise: Commitment }
  | PlainEntry;

/** An entry whose words are ready. */
export interface PlainEntry {
  readonly sort: 'plain';
  readonly kind: (typeof PLAIN_KINDS)[number];
  readonly on: Day;
  readonly id: string;
  readonly icon: IconName;
  /** Bold, at its head. */
  readonly title: string;
  /** Beside it: how it stands. */
  readonly who?: string | undefined;
  readonly words?: string | undefined;
}

/** Kinds that another noun words: what they are called and say is handed in. */
export const PLAIN_KINDS = ['feedback', 'request', 'grading', 'file', 'service', 'sample'] as const;
export const KINDS = ['contact', 'quote', 'deal', 'gift', 'promise', ...PLAIN_KINDS] as const;
export type Kind = (typeof KINDS)[number];

export const kindOf = (entry: Entry): Kind => (entry.sort === 'plain' ? entry.kind : entry.sort);

/** The kinds there are, in their order: no chip for what nobody has. */
export const kindsIn = (entries: readonly Entry[]): Kind[] => {
  const found = new Set(entries.map(kindOf));
  return KINDS.filter((kind) => found.has(kind));
};

/** None chosen: every one. */
export const isShown = (entry: Entry, kinds: readonly Kind[]): boolean =>
  kinds.length === 0 || kinds.includes(kindOf(entry));

/** On one day: what was said first, then what followed from it. */
const RANK: Readonly<Record<Entry['sort'], number>> = { contact: 0, promise: 1, quote: 2, deal: 3, gift: 4, plain: 5 };

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
export function timelineEntries(
  { interactions, quotes, deals, gifts, promises }: Source,
  today: Day,
  plain: readonly PlainEntry[] = [],
): Entry[] {
  const entries: Entry[] = [
    ...plain,
    ...interactions.map((contact) => ({ sort: 'contact' as const, on: contact.on, id: contact.id, contact })),
    ...quotes.map((quote) => ({ sort: 'quote' as const, on: quote.sentOn, id: quote.id, quote })),
    ...deals.map((deal) => ({ sort: 'deal' as const, on: dealMovedOn(deal, today), id: deal.id, deal })),
    ...gifts.map((gift) => ({ sort: 'gift' as const, on: gift.on, id: gift.id, gift })),
    ...promises.map((promise) => ({ sort: 'promise' as const, on: promisedOn(promise), id: promise.id, promise })),
  ];
  return entries.sort((a, b) => (a.on === b.on ? RANK[a.sort] - RANK[b.sort] : a.on < b.on ? 1 : -1));
}

/**
 * Without what is older than the oldest contact at hand, while there are older ones that are not: an entry must not stand beside
 * another as if nothing had been between them.
 */
export const upTo = (entries: readonly Entry[], oldest: Day | undefined): readonly Entry[] =>
  oldest === undefined ? entries : entries.filter(({ on }) => on >= oldest);

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
