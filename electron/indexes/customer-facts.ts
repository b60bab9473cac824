import type { BookRecords, Collection } from '../../shared/domain/book.ts';
import type { Interaction } from '../../shared/domain/interaction.ts';
import type { CustomerFacts } from '../cadence/facts.ts';
import { insertSorted } from './sorted-list.ts';

/** The collections the engine reads beside the customers themselves. */
const READ = ['interactions', 'quotes', 'deals', 'promises', 'choices'] as const satisfies readonly Collection[];
type Read = (typeof READ)[number];

type Lists = { -readonly [C in Read]: CustomerFacts[C][number][] };
type Fact = Lists[Read][number];

/** One record before and after; the shape in which the book tells of its changes. */
interface FactChange {
  readonly collection: Collection;
  readonly id: string;
  readonly before: Readonly<Record<string, unknown>> | undefined;
  readonly after: Readonly<Record<string, unknown>> | undefined;
}

const isRead = (collection: Collection): collection is Read => (READ as readonly Collection[]).includes(collection);
const emptyLists = (): Lists => ({ interactions: [], quotes: [], deals: [], promises: [], choices: [] });

/** Days first; entries of one day by hour, then as they were logged, so that the order never depends on arrival. */
function inOrder(a: Interaction, b: Interaction): number {
  return (
    compare(a.on, b.on) || compare(a.time ?? '', b.time ?? '') || compare(a.loggedAt, b.loggedAt) || compare(a.id, b.id)
  );
}

const byId = (a: Fact, b: Fact): number => compare(a.id, b.id);
const compare = (a: string, b: string): number => Number(a > b) - Number(a < b);

const orderOf = (collection: Read) => (collection === 'interactions' ? inOrder : byId) as (a: Fact, b: Fact) => number;

/** What an interaction would do: the facts as if it had been logged. */
export function withInteraction(facts: CustomerFacts, interaction: Interaction): CustomerFacts {
  const interactions = [...facts.interactions];
  insertSorted(interactions, interaction, orderOf('interactions'));
  return { ...facts, interactions };
}

/** The facts of every customer, gathered once and kept up with each change of the book. */
export class CustomerFactsIndex {
  readonly #customers = new Map<string, CustomerFacts['customer']>();
  readonly #lists = new Map<string, Lists>();

  constructor(records: BookRecords) {
    for (const customer of records.customers.values()) this.#customers.set(customer.id, customer);
    for (const collection of READ) {
      for (const fact of records[collection].values()) this.#listOf(fact.customerId, collection).push(fact);
    }
    for (const lists of this.#lists.values()) {
      for (const collection of READ) (lists[collection] as Fact[]).sort(orderOf(collection));
    }
  }

  ids(): Iterable<string> {
    return this.#customers.keys();
  }

  of(customerId: string): CustomerFacts | undefined {
    const customer = this.#customers.get(customerId);
    return customer === undefined ? undefined : { customer, ...(this.#lists.get(customerId) ?? emptyLists()) };
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
      }
    }
    return touched;
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
  }

  #listOf(customerId: string, collection: Read): Fact[] {
    let lists = this.#lists.get(customerId);
    if (lists === undefined) {
      lists = emptyLists();
      this.#lists.set(customerId, lists);
    }
    return lists[collection];
  }
}
