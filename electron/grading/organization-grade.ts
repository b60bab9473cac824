import type { Customer } from '../../shared/domain/customer.ts';
import { type Day, daysBetween } from '../../shared/domain/day.ts';
import { boughtOn, type Deal } from '../../shared/domain/deal.ts';
import type { Purse } from '../../shared/domain/revenue.ts';
import type { Settings } from '../../shared/domain/settings.ts';
import { inOwn } from './in-currency.ts';

export type OrganizationGrade = 'A' | 'B' | 'C';

export type OrganizationThresholds = Pick<Settings, 'shortCycleDays' | 'largeLot'>;

type Buying = NonNullable<Customer['buying']>;

/** How often they buy and for how much, with who says so. */
export interface BuyingHabit {
  readonly cycleDays?: number;
  readonly lot?: Buying['lot'];
  readonly cycleFrom?: 'rep' | 'deals';
  readonly lotFrom?: 'rep' | 'deals';
}

/** Two purchases make one gap, and one gap is no habit. */
const DEALS_AT_LEAST = 3;

/** Days from one purchase to the next, over all of them; undefined before there are enough. */
function cycleOf(deals: readonly Deal[], today: Day): number | undefined {
  const days = deals.flatMap((deal) => boughtOn(deal) ?? []).filter((on) => on <= today);
  if (days.length < DEALS_AT_LEAST) return undefined;
  const [first, last] = [days.reduce((a, b) => (a < b ? a : b)), days.reduce((a, b) => (a > b ? a : b))];
  return Math.max(1, Math.round(daysBetween(first, last) / (days.length - 1)));
}

function lotOf(deals: readonly Deal[], purse: Purse, today: Day): Buying['lot'] {
  const amounts = deals.flatMap((deal) => {
    const on = boughtOn(deal);
    if (on === undefined || on > today || deal.amount === undefined) return [];
    return inOwn(deal.amount, purse) ?? [];
  });
  if (amounts.length < DEALS_AT_LEAST) return undefined;
  const sum = amounts.reduce((all, each) => all + each, 0);
  return { minor: Math.round(sum / amounts.length), currency: purse.currency };
}

/** What the rep typed wins; where nothing is typed, three purchases tell. */
export function buyingOf(
  { buying = {} }: Pick<Customer, 'buying'>,
  deals: readonly Deal[],
  purse: Purse,
  today: Day,
): BuyingHabit {
  const cycleDays = buying.cycleDays ?? cycleOf(deals, today);
  const lot = buying.lot ?? lotOf(deals, purse, today);
  return {
    ...(cycleDays === undefined ? {} : { cycleDays, cycleFrom: buying.cycleDays === undefined ? 'deals' : 'rep' }),
    ...(lot === undefined ? {} : { lot, lotFrom: buying.lot === undefined ? 'deals' : 'rep' }),
  };
}

/** Undefined: one of the two is unknown, the rep has not said what a large lot is, or no letter fits. */
export function organizationGradeOf(
  { cycleDays, lot }: Pick<BuyingHabit, 'cycleDays' | 'lot'>,
  { shortCycleDays, largeLot }: OrganizationThresholds,
  purse: Purse,
): OrganizationGrade | undefined {
  const [size, from] = [lot, largeLot].map((money) => (money === undefined ? undefined : inOwn(money, purse)));
  if (cycleDays === undefined || size === undefined || from === undefined) return undefined;
  const isLarge = size >= from;
  if (cycleDays <= shortCycleDays) return isLarge ? 'A' : 'B';
  return isLarge ? 'C' : undefined;
}
