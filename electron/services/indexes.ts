import type { BookRecords } from '../../shared/domain/book.ts';
import type { Day } from '../../shared/domain/day.ts';
import { ContactDays } from '../indexes/contact-days.ts';
import { CustomerFactsIndex } from '../indexes/customer-facts.ts';
import type { PlanRules } from '../cadence/rules.ts';
import { DueIndex } from '../indexes/due-index.ts';
import { OwnedIndex } from '../indexes/owned-index.ts';
import type { Breathe } from '../indexes/paced.ts';
import { SearchIndex } from '../indexes/search-index.ts';
import { changesRules } from './plan-rules.ts';
import type { BookChange, BookPort } from './ports.ts';

/** The rules the rep works by, as they stand in the book. */
export type RulesOf = (records: BookRecords) => PlanRules;

interface Parts {
  readonly records: BookRecords;
  readonly owned: OwnedIndex;
  readonly search: SearchIndex;
  readonly contacts: ContactDays;
  readonly facts: CustomerFactsIndex;
  readonly rulesOf: RulesOf;
  readonly rules: PlanRules;
  readonly due: DueIndex;
  readonly breathe: Breathe;
}

/** What is kept in step with the book so that no screen scans it. */
export interface BookIndexes {
  readonly owned: OwnedIndex;
  readonly search: SearchIndex;
  readonly contacts: ContactDays;
  readonly facts: CustomerFactsIndex;
  /** What plans are made by; another one after `moveTo`, like the next. */
  readonly rules: PlanRules;
  /** Everybody's plan. */
  readonly due: DueIndex;
  apply(change: Pick<BookChange, 'changes'>): void;
  /** Plans everybody anew when the day or the rules have changed, in pieces; costs nothing when they have not. Until then `due` stays as it was. */
  moveTo(today: Day): Promise<void>;
}

class KeptIndexes implements BookIndexes {
  readonly #parts: Parts;
  #rules: PlanRules;
  #due: DueIndex;
  #isStale = false;
  #moving: Promise<void> | undefined;
  readonly #touched = new Set<string>();

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#rules = parts.rules;
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
    return this.#parts.facts;
  }

  get rules(): PlanRules {
    return this.#rules;
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
    if (changes.some(changesRules)) this.#isStale = true;
    for (const { collection, id } of changes) {
      if (collection === 'people') this.#seek(id);
      if (collection !== 'customers') continue;
      const customer = records.customers.get(id);
      if (customer) search.put(customer);
      else search.remove(id);
    }
  }

  /** Whoever was written or taken out is found, or no longer. */
  #seek(personId: string): void {
    const { search, records } = this.#parts;
    const person = records.people.get(personId);
    if (person) search.putPerson(person);
    else search.removePerson(personId);
  }

  async moveTo(today: Day): Promise<void> {
    while (this.#moving !== undefined || this.#isStale || today !== this.#due.today()) {
      this.#moving ??= this.#move(today).finally(() => (this.#moving = undefined));
      await this.#moving;
    }
  }

  async #move(today: Day): Promise<void> {
    const { facts, records, rulesOf, breathe } = this.#parts;
    this.#touched.clear();
    this.#isStale = false;
    const rules = rulesOf(records);
    const due = await DueIndex.of({ facts, rules }, today, breathe);
    due.replan(this.#touched);
    this.#rules = rules;
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
  rulesOf: RulesOf,
  today: Day,
  breathe: Breathe,
): Promise<BookIndexes> {
  const owned = await OwnedIndex.of(records, breathe);
  const search = await SearchIndex.of(records.customers.values(), breathe, records.people.values());
  const contacts = await ContactDays.of(records.interactions.values(), breathe);
  const facts = await CustomerFactsIndex.of(records, breathe);
  const rules = rulesOf(records);
  const due = await DueIndex.of({ facts, rules }, today, breathe);
  return new KeptIndexes({ records, owned, search, contacts, facts, rulesOf, rules, due, breathe });
}
