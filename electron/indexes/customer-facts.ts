import type { BookRecords, Collection } from '../../shared/domain/book.ts';
import type { Interaction } from '../../shared/domain/interaction.ts';
import { type Around, type CustomerFacts, firstBoughtOn } from '../cadence/facts.ts';
import { type Breathe, paced } from './paced.ts';
import { insertSorted } from './sorted-list.ts';

/** The collections the engine reads beside the customers themselves. */
const READ = [
  'interactions',
  'quotes',
  'deals',
  'promises',
  'samples',
  'wants',
  'serviceVisits',
  'referrals',
  'contracts',
  'enrolments',
  'specialDays',
  'choices',
] as const satisfies readonly Collection[];
export type Read = (typeof READ)[number];

type Fact = CustomerFacts[Read][number];
type Lists = Readonly<Record<Read, Map<string, Fact[]>>>;

/** One record before and after; the shape in which the book tells of its changes. */
interface FactChange {
  readonly collection: Collection;
  readonly id: string;
  readonly before: Readonly<Record<string, unknown>> | undefined;
  readonly after: Readonly<Record<string, unknown>> | undefined;
}

const isRead = (collection: Collection): collection is Read => (READ as readonly Collection[]).includes(collection);
/** Most customers have no more than interactions; a list of one's own begins with its first record. */
const NONE: readonly Fact[] = [];

/** Days first; entries of one day by hour, then as they were logged, so that the order never depends on arrival. */
function inOrder(a: Interaction, b: Interaction): number {
  return (
    compare(a.on, b.on) || compare(a.time ?? '', b.time ?? '') || compare(a.loggedAt, b.loggedAt) || compare(a.id, b.id)
  );
}

const byId = (a: Fact, b: Fact): number => compare(a.id, b.id);
const compare = (a: string, b: string): number => Number(a > b) - Number(a < b);

const orderOf = (collection: Read) => (collection === 'interactions' ? inOrder : byId) as (a: Fact, b: Fact) => number;

const emptyLists = (): Lists => Object.fromEntries(READ.map((name) => [name, new Map()])) as unknown as Lists;

/** What an interaction would do: the facts as if it had been logged. */
export function withInteraction(facts: CustomerFacts, interaction: Interaction): CustomerFacts {
  const interactions = [...facts.interactions];
  insertSorted(interactions, interaction, orderOf('interactions'));
  return { ...facts, interactions };
}

/** The last day that can be written: whoever asks who bought looks at all that is in the book. */
const EVER = '9999-12-31' as Parameters<typeof firstBoughtOn>[1];

/** The facts of every customer, gathered once and kept up with each change of the book. */
export class CustomerFactsIndex {
  readonly #records: BookRecords;
  readonly #customers = new Map<string, CustomerFacts['customer']>();
  readonly #lists: Lists = emptyLists();
  readonly #around: Around = {
    product: (id) => this.#records.products.get(id),
    batch: (id) => this.#records.batches.get(id),
    boughtOn: (id) => firstBoughtOn({ deals: this.#read('deals', id) }, EVER),
  };

  private constructor(records: BookRecords) {
    this.#records = records;
  }

  static async of(records: BookRecords, breathe: Breathe): Promise<CustomerFactsIndex> {
    const index = new CustomerFactsIndex(records);
    await paced(records.customers.values(), (customer) => index.#customers.set(customer.id, customer), breathe);
    for (const collection of READ) {
      const lists = index.#lists[collection];
      const order = orderOf(collection);
      await paced<Fact>(
        records[collection].values(),
        (fact) => index.#listOf(fact.customerId, collection).push(fact),
        breathe,
      );
      // Sorted as a copy: a list that grew has room for as many again.
      await paced(lists, ([customerId, facts]) => lists.set(customerId, facts.toSorted(order)), breathe);
    }
    return index;
  }

  ids(): Iterable<string> {
    return this.#customers.keys();
  }

  of(customerId: string): CustomerFacts | undefined {
    const customer = this.#customers.get(customerId);
    if (customer === undefined) return undefined;
    return {
      customer,
      interactions: this.#read('interactions', customerId),
      quotes: this.#read('quotes', customerId),
      deals: this.#read('deals', customerId),
      promises: this.#read('promises', customerId),
      samples: this.#read('samples', customerId),
      wants: this.#read('wants', customerId),
      serviceVisits: this.#read('serviceVisits', customerId),
      referrals: this.#read('referrals', customerId),
      contracts: this.#read('contracts', customerId),
      enrolments: this.#read('enrolments', customerId),
      specialDays: this.#read('specialDays', customerId),
      choices: this.#read('choices', customerId),
      around: this.#around,
    };
  }

  /** What is known of one kind, without the rest: to gather all of it for everybody would be felt. */
  listOf<C extends Read>(collection: C, customerId: string): CustomerFacts[C] {
    return this.#read(collection, customerId);
  }

  /** What was sold to them, without the rest; nothing of somebody who has left the book. */
  dealsOf(customerId: string): CustomerFacts['deals'] {
    return this.#customers.has(customerId) ? this.#read('deals', customerId) : [];
  }

  /** Takes a change in and answers which customers it touched, those removed included. */
  apply(changes: readonly FactChange[]): ReadonlySet<string> {
    const touched = new Set<string>();
    for (const { collection, id, before, after } of changes) {
      if (collection === 'customers') {
        if (after === undefined) this.#customers.delete(id);
        else this.#customers.set(id, after as CustomerFacts['customer']);
        touched.add(id);
      } else if (isRead(collection)) {
        this.#replace(collection, before as Fact | undefined, after as Fact | undefined, touched);
      } else if (collection === 'batches' || collection === 'products') {
        this.#touchAround(collection, id, touched);
      }
    }
    return touched;
  }

  /** A show or a product is looked at by whoever names it; both change seldom, so the book is searched then. */
  #touchAround(collection: 'batches' | 'products', id: string, touched: Set<string>): void {
    if (collection === 'batches') {
      for (const customer of this.#customers.values()) if (customer.batchId === id) touched.add(customer.id);
      return;
    }
    for (const name of ['wants', 'quotes'] as const)
      for (const fact of this.#records[name].values()) if (fact.productId === id) touched.add(fact.customerId);
  }

  /** What somebody bought is a reward earned by whoever referred them. */
  #touchReferrers(customerId: string, touched: Set<string>): void {
    for (const referral of this.#records.referrals.values())
      if (referral.referredId === customerId) touched.add(referral.customerId);
  }

  #replace(collection: Read, before: Fact | undefined, after: Fact | undefined, touched: Set<string>): void {
    if (before !== undefined) {
      const list = this.#listOf(before.customerId, collection);
      const at = list.findIndex(({ id }) => id === before.id);
      if (at >= 0) list.splice(at, 1);
      touched.add(before.customerId);
    }
    if (after !== undefined) {
      insertSorted(this.#listOf(after.customerId, collection), after, orderOf(collection));
      touched.add(after.customerId);
    }
    if (collection !== 'deals') return;
    for (const deal of [before, after]) if (deal !== undefined) this.#touchReferrers(deal.customerId, touched);
  }

  #read<C extends Read>(collection: C, customerId: string): CustomerFacts[C] {
    return (this.#lists[collection].get(customerId) ?? NONE) as unknown as CustomerFacts[C];
  }

  #listOf(customerId: string, collection: Read): Fact[] {
    const there = this.#lists[collection].get(customerId);
    if (there !== undefined) return there;
    const made: Fact[] = [];
    this.#lists[collection].set(customerId, made);
    return made;
  }
}
