import { addDays, addMonths, type Day } from '../../shared/domain/day.ts';
import type { Deal } from '../../shared/domain/deal.ts';
import type { Money } from '../../shared/domain/money.ts';
import { type Purse, REVENUE_CLASSES, type RevenueClass } from '../../shared/domain/revenue.ts';
import type { Settings } from '../../shared/domain/settings.ts';
import { inOwn } from './in-currency.ts';

/** Both days included. */
export interface Period {
  readonly from: Day;
  readonly until: Day;
}

/** What came in from one customer in a period. */
export interface Received {
  /** Minor units of the rep's own currency; goods that came back are taken off. */
  readonly minor: number;
  /** In a currency without a rate: told, not counted. Money given back is below zero. */
  readonly uncounted: readonly Money[];
}

export const NOTHING_RECEIVED: Received = { minor: 0, uncounted: [] };

type Paid = Pick<Deal, 'amount' | 'paidOn' | 'returned'>;

/** Up to `today`, so many months back: of 12 months the same day last year is the first that counts no more. */
export const revenuePeriod = (today: Day, months: number): Period => ({
  from: addDays(addMonths(today, -months), 1),
  until: today,
});

const isIn = (day: Day, { from, until }: Period): boolean => from <= day && day <= until;

/** Money that moved: each amount on its own day. What comes back of a deal never paid for was never ours. */
function movementsOf({ amount, paidOn, returned }: Paid, period: Period): Money[] {
  if (paidOn === undefined || paidOn > period.until) return [];
  const moved: Money[] = [];
  if (amount !== undefined && isIn(paidOn, period)) moved.push(amount);
  if (returned !== undefined && isIn(returned.on, period))
    moved.push({ ...returned.amount, minor: -returned.amount.minor });
  return moved;
}

/** Undefined when no money moved at all. */
export function receivedFrom(deals: readonly Paid[], period: Period, purse: Purse): Received | undefined {
  const moved = deals.flatMap((deal) => movementsOf(deal, period));
  if (moved.length === 0) return undefined;
  let minor = 0;
  const uncounted: Money[] = [];
  for (const money of moved) {
    const worth = inOwn(money, purse);
    if (worth === undefined) uncounted.push(money);
    else minor += worth;
  }
  return { minor, uncounted };
}

/** The shares of A, B and C, in per cent. */
export const sharesOf = (shares: Settings['revenueShares']): readonly number[] => shares.split('-').map(Number);

/**
 * The class of everybody who brought something, by what those before them brought.
 *
 * A customer is A while the customers above them have not yet brought A's share, so whoever crosses the line still belongs to the
 * higher class, and equals share one. Who brought nothing, or got back more than they paid, has no class and takes none of the total.
 */
export function revenueClasses(
  received: ReadonlyMap<string, number>,
  shares: Settings['revenueShares'],
): ReadonlyMap<string, RevenueClass> {
  const brought = [...received].filter(([, minor]) => minor > 0).sort(([, a], [, b]) => b - a);
  const total = brought.reduce((sum, [, minor]) => sum + minor, 0);
  const [shareOfA = 0, shareOfB = 0] = sharesOf(shares);
  const limits = [shareOfA, shareOfA + shareOfB].map((share) => (share * total) / 100);
  const classes = new Map<string, RevenueClass>();
  let [above, seen, last] = [0, 0, Number.NaN];
  for (const [id, minor] of brought) {
    if (minor !== last) above = seen;
    classes.set(id, REVENUE_CLASSES[limits.filter((limit) => above >= limit).length] ?? 'C');
    seen += minor;
    last = minor;
  }
  return classes;
}
