import type { BookRecords } from '../../shared/domain/book.ts';
import type { Day } from '../../shared/domain/day.ts';
import { ContactDays } from '../indexes/contact-days.ts';
import { CustomerFactsIndex } from '../indexes/customer-facts.ts';
import { DueIndex, type PlanGround } from '../indexes/due-index.ts';
import { OwnedIndex } from '../indexes/owned-index.ts';
import type { Breathe } from '../indexes/paced.ts';
import { SearchIndex } from '../indexes/search-index.ts';
import type { BookChange, BookPort } from './ports.ts';

interface Parts {
  readonly records: BookRecords;
  readonly owned: OwnedIndex;
  readonly search: SearchIndex;
  readonly contacts: ContactDays;
  readonly ground: PlanGround;
  readonly due: DueIndex;
  readonly breathe: Breathe;
}

/** What is kept in step with the book so that no screen scans it. */
export interface BookIndexes {
  readonly owned: OwnedIndex;
  readonly search: SearchIndex;
  readonly contacts: ContactDays;
  readonly facts: CustomerFactsIndex;
  /** Everybody's plan; another one after `moveTo`. */
  readonly due: DueIndex;
  apply(change: Pick<BookChange, 'changes'>): void;
  /** Plans everybody anew when the day has changed, in pieces; costs nothing when it has not. Until then `due` stays as it was. */
  moveTo(today: Day): Promise<void>;
}

class KeptIndexes implements BookIndexes {
  readonly #parts: Parts;
  #due: DueIndex;
  #moving: Promise<void> | undefined;
  readonly #touched = new Set<string>();

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#due = parts.due;
  }

  get owned(): OwnedIndex {
    return this.#parts.owned;
  }

  get search(): SearchIndex {
    return this.#parts.search;
  }

  get contacts(): ContactDays {
    return this.#parts.contacts;
  }

  get facts(): CustomerFactsIndex {
    return this.#parts.ground.facts;
  }

  get due(): DueIndex {
    return this.#due;
  }

  apply({ changes }: Pick<BookChange, 'changes'>): void {
    const { owned, search, contacts, records } = this.#parts;
    owned.apply(changes);
    contacts.apply(changes);
    const touched = this.facts.apply(changes);
    this.#due.replan(touched);
    if (this.#moving !== undefined) for (const id of touched) this.#touched.add(id);
    for (const { collection, id } of changes) {
      if (collection !== 'customers') continue;
      const customer = records.customers.get(id);
      if (customer) search.put(customer);
      else search.remove(id);
    }
  }

  async moveTo(today: Day): Promise<void> {
    if (this.#moving === undefined && today === this.#due.today()) return;
    this.#moving ??= this.#move(today).finally(() => (this.#moving = undefined));
    await this.#moving;
  }

  async #move(today: Day): Promise<void> {
    this.#touched.clear();
    const due = await DueIndex.of(this.#parts.ground, today, this.#parts.breathe);
    due.replan(this.#touched);
    this.#due = due;
  }
}

/**
 * Gathers all indexes of a book. Nothing in it may change meanwhile.
 *
 * `breathe` gives others a turn when it is time for one; a heavy book takes a third of a second in all.
 */
export async function makeIndexes(
  { records }: Pick<BookPort, 'records'>,
  rules: Omit<PlanGround, 'facts'>,
  today: Day,
  breathe: Breathe,
): Promise<BookIndexes> {
  const owned = await OwnedIndex.of(records, breathe);
  const search = await SearchIndex.of(records.customers.values(), breathe);
  const contacts = await ContactDays.of(records.interactions.values(), breathe);
  const facts = await CustomerFactsIndex.of(records, breathe);
  const ground = { ...rules, facts };
  const due = await DueIndex.of(ground, today, breathe);
  return new KeptIndexes({ records, owned, search, contacts, ground, due, breathe });
}
