import type { SPEND_BY, SpendRow } from '../../shared/contract/gift-channels.ts';
import { partsOf } from '../../shared/domain/day.ts';
import type { GiftBudgets } from '../../shared/domain/gift-budget.ts';
import type { Purse, RevenueClass } from '../../shared/domain/revenue.ts';
import type { Gift } from '../../shared/domain/trade.ts';
import { inOwn } from '../grading/in-currency.ts';
import { dayOfGift, isSpent } from './gift-facts.ts';

type SpendBy = (typeof SPEND_BY)[number];

/** A gift with what it can be added up by. */
export interface SpendEntry {
  readonly gift: Readonly<Gift>;
  readonly customer: string;
  readonly person: string;
  readonly firm: string;
  readonly revenueClass?: RevenueClass | undefined;
}

interface Asked {
  readonly by: SpendBy;
  /** All years when absent. */
  readonly year?: number | undefined;
  readonly purse: Purse;
  readonly budgets: GiftBudgets;
}

interface Spend {
  readonly rows: readonly SpendRow[];
  readonly total: Omit<SpendRow, 'name' | 'budget'>;
  /** Gifts in a currency without a rate, and gifts without a price: they are told, not counted. */
  readonly uncounted: number;
}

const NAME_OF: Readonly<Record<SpendBy, (entry: SpendEntry) => string>> = {
  customer: ({ customer }) => customer,
  person: ({ person }) => person,
  firm: ({ firm }) => firm,
  class: ({ revenueClass = '' }) => revenueClass,
  occasion: ({ gift }) => gift.occasion?.trim() ?? '',
  year: ({ gift }) => String(partsOf(dayOfGift(gift)).year),
};

function isOver({ gift, revenueClass }: SpendEntry, worth: number, { purse, budgets }: Asked): boolean {
  const allowed = revenueClass && budgets.byClass[revenueClass];
  const most = allowed && inOwn(allowed, purse);
  return gift.direction === 'given' && most !== undefined && worth > most;
}

function budgetOf({ by, year, purse, budgets }: Asked): number | undefined {
  const money = { person: budgets.personYear, firm: budgets.firmYear }[by as string];
  return year === undefined || money === undefined ? undefined : inOwn(money, purse);
}

function rowOf(name: string, entries: readonly SpendEntry[], asked: Asked): SpendRow {
  const worths = entries.map((entry) => ({
    entry,
    worth: (entry.gift.cost && inOwn(entry.gift.cost, asked.purse)) ?? 0,
  }));
  const sum = (direction: Gift['direction']) =>
    worths.reduce((total, { entry, worth }) => total + (entry.gift.direction === direction ? worth : 0), 0);
  const budget = name === '' ? undefined : budgetOf(asked);
  return {
    name,
    given: sum('given'),
    received: sum('received'),
    gifts: entries.length,
    over: worths.filter(({ entry, worth }) => isOver(entry, worth, asked)).length,
    ...(budget !== undefined && { budget }),
  };
}

const isCounted = ({ gift }: SpendEntry): boolean => gift.direction === 'received' || isSpent(gift);

/** What was spent on gifts and what came back, most first; years in their order. What came back unaccepted was spent all the same. */
export function spendOf(entries: readonly SpendEntry[], asked: Asked): Spend {
  const { by, year, purse } = asked;
  const within = entries.filter(
    (entry) => isCounted(entry) && (year === undefined || partsOf(dayOfGift(entry.gift)).year === year),
  );
  const groups = Map.groupBy(within, NAME_OF[by]);
  const rows = [...groups].map(([name, some]) => rowOf(name, some, asked));
  const byYear = (a: SpendRow, b: SpendRow) => Number(b.name) - Number(a.name);
  const bySum = (a: SpendRow, b: SpendRow) =>
    b.given - a.given || b.received - a.received || (a.name < b.name ? -1 : 1);
  const { name: _name, budget: _budget, ...total } = rowOf('', within, asked);
  return {
    rows: rows.sort(by === 'year' ? byYear : bySum),
    total,
    uncounted: within.filter(({ gift }) => gift.cost === undefined || inOwn(gift.cost, purse) === undefined).length,
  };
}
