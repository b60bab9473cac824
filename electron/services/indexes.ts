import { weekdaysOnly } from '../../shared/almanac/work-day.ts';
import type { Day } from '../../shared/domain/day.ts';
import type { Playbooks } from '../../shared/domain/playbook.ts';
import { CustomerFactsIndex } from '../indexes/customer-facts.ts';
import { DueIndex } from '../indexes/due-index.ts';
import { OwnedIndex } from '../indexes/owned-index.ts';
import { SearchIndex } from '../indexes/search-index.ts';
import type { BookChange, BookPort } from './ports.ts';

/** What is kept in step with the book so that no screen scans it. */
export interface BookIndexes {
  readonly owned: OwnedIndex;
  readonly search: SearchIndex;
  readonly facts: CustomerFactsIndex;
  readonly due: DueIndex;
  apply(change: BookChange): void;
}

export function makeIndexes({ records }: Pick<BookPort, 'records'>, playbooks: Playbooks, today: Day): BookIndexes {
  const owned = new OwnedIndex(records);
  const search = new SearchIndex(records.customers.values());
  const facts = new CustomerFactsIndex(records);
  const due = new DueIndex(facts, playbooks, weekdaysOnly, today);
  return {
    owned,
    search,
    facts,
    due,
    apply({ changes }) {
      owned.apply(changes);
      due.replan(facts.apply(changes));
      for (const { collection, id } of changes) {
        if (collection !== 'customers') continue;
        const customer = records.customers.get(id);
        if (customer) search.put(customer);
        else search.remove(id);
      }
    },
  };
}
