import type { Customer } from '../../shared/domain/customer.ts';
import type { Day } from '../../shared/domain/day.ts';
import type { GiftBudgets } from '../../shared/domain/gift-budget.ts';
import type { Taboo } from '../../shared/domain/gift-rules.ts';
import type { Person } from '../../shared/domain/person.ts';
import type { Purse, RevenueClass } from '../../shared/domain/revenue.ts';
import type { Gift } from '../../shared/domain/trade.ts';

/** A gift as it is being thought of; `id` where it is in the book already. */
export type Thought = Pick<
  Gift,
  'customerId' | 'personId' | 'item' | 'category' | 'occasion' | 'cost' | 'on' | 'forOn'
> & {
  readonly id?: string | undefined;
};

/** All that a gift is weighed against. */
export interface GiftFacts {
  readonly customer: Readonly<Customer>;
  readonly person?: Readonly<Person> | undefined;
  /** Customers under one roof, and those of one firm; the customer in both. */
  readonly household: ReadonlySet<string>;
  readonly firm: ReadonlySet<string>;
  /** Every gift of those, whatever became of it. */
  readonly gifts: readonly Readonly<Gift>[];
  readonly nameOf: (gift: Readonly<Gift>) => string;
  readonly revenueClass?: RevenueClass | undefined;
  readonly home: string;
  readonly purse: Purse;
  readonly budgets: GiftBudgets;
  readonly taboos: readonly Taboo[];
}

/** The day a gift counts on: the one it is for. */
export const dayOfGift = ({ forOn, givenOn, on }: Pick<Gift, 'forOn' | 'givenOn' | 'on'>): Day =>
  givenOn ?? forOn ?? on;

/** It has cost money: an idea has not. */
export const isSpent = ({ direction, state }: Pick<Gift, 'direction' | 'state'>): boolean =>
  direction === 'given' && state !== 'idea';

/** Bought or given and not come back, apart from the one that is being weighed. */
export const counted = (gift: Readonly<Gift>, { id }: Pick<Thought, 'id'>): boolean =>
  gift.id !== id && isSpent(gift) && gift.refused === undefined;
