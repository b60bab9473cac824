import { bareFacts, type CustomerFacts } from '../../electron/cadence/facts.ts';
import type { PlanRules } from '../../electron/cadence/rules.ts';
import { CustomerFactsIndex, withInteraction } from '../../electron/indexes/customer-facts.ts';
import { DueIndex } from '../../electron/indexes/due-index.ts';
import { workCalendars } from '../../shared/almanac/work-calendars.ts';
import type { Collection } from '../../shared/domain/book.ts';
import { addDays, type Day } from '../../shared/domain/day.ts';
import { playbooks } from './facts-kit.ts';
import { type Life, PRODUCT, SHOW, TODAY } from './life-kit.ts';
import { type Changed, FakeRecords } from './records-kit.ts';
import { shippedYears } from './shipped-work-days.ts';

/** The official days of mainland China 2024 to 2026, presumed ones after; remembers what it was asked. */
const calendars = workCalendars({
  shipped: shippedYears(),
  imported: [],
  own: [],
  habit: { weekend: 'double', workedSaturday: undefined },
});

/** The shipped playbook by the official calendar; a day has room for so many. */
export const rulesFor = (capacity: PlanRules['capacity'] = { calls: 1_000, visits: 1_000 }): PlanRules => ({
  playbooks,
  workDays: calendars.of,
  capacity,
  closesAt: '18:00',
  revenue: { shares: '50-35-15', months: 12, currency: 'CNY', rates: {} },
});

export const atOnce = (): Promise<void> => Promise.resolve();

const AROUND: CustomerFacts['around'] = {
  product: (id) => ({ id, name: '车', prices: [-40, -2].map((n) => ({ from: addDays(TODAY, n) })) }) as never,
  batch: (id) => ({ id, kind: 'show', name: '展', endsOn: addDays(TODAY, -3) }) as never,
  boughtOn: () => undefined,
};

/** What the engine reads of one customer, without an index. */
export const factsOf = ({ customer, facts }: Life): CustomerFacts =>
  facts.reduce<CustomerFacts>(
    (all, [collection, record]) =>
      collection === 'interactions'
        ? withInteraction(all, record)
        : { ...all, [collection]: [...all[collection], record] },
    { ...bareFacts(customer), around: AROUND },
  );

/** A small book in memory, with its indexes and the way the services keep them in step. */
export class World {
  readonly book = new FakeRecords();
  readonly rules: PlanRules;

  constructor(lives: readonly Life[], rules: PlanRules) {
    this.rules = rules;
    this.book.put('batches', { id: SHOW, ...AROUND.batch(SHOW) });
    this.book.put('products', { id: PRODUCT, ...AROUND.product(PRODUCT) });
    for (const life of lives) this.settle(life);
  }

  /** Everything of one customer, as the changes it makes. */
  settle({ customer, facts }: Life): Changed[] {
    return [this.book.put('customers', customer), ...facts.map(([name, record]) => this.book.put(name, record))];
  }

  remove(collection: Collection, id: string): Changed {
    return this.book.del(collection, id);
  }

  facts(): Promise<CustomerFactsIndex> {
    return CustomerFactsIndex.of(this.book.records(), atOnce);
  }

  /** Everybody planned from nothing. */
  async planned(today: Day = TODAY): Promise<{ facts: CustomerFactsIndex; due: DueIndex }> {
    const facts = await this.facts();
    return { facts, due: await DueIndex.of({ facts, rules: this.rules }, today, atOnce) };
  }
}
