import type { BookProblem } from '../../../shared/contract/book-problem.ts';
import { COLLECTION_NAMES, COLLECTIONS } from '../../../shared/domain/book.ts';
import { type Customer, type NameKey, NameKeySchema } from '../../../shared/domain/customer.ts';
import type { Book } from '../book.ts';
import { BOOK_FILE } from '../layout.ts';
import { migrateTables } from '../migrations/migrate-book.ts';
import { danglingReferences } from './references.ts';
import type { Problem } from '../refusal.ts';
import { asRecords, isCollection, type Tables } from '../tables.ts';

/** How a name is filed and found, computed afresh. The store knows no names, so whoever does brings it. */
export type SearchKeyOf = (customer: Pick<Customer, 'name' | 'kind' | 'nameKey'>) => NameKey;

const at = (code: BookProblem, detail: string): Problem => ({ code, file: BOOK_FILE, detail });

async function invalidRecords(tables: Tables, breathe: () => Promise<void>): Promise<Problem[]> {
  const found: Problem[] = [];
  for (const name of COLLECTION_NAMES)
    for (const record of tables[name].values()) {
      if (!COLLECTIONS[name].safeParse(record).success) found.push(at('record-invalid', `${name}/${record.id}`));
      await breathe();
    }
  return found;
}

/** What lies in the bin and could not be taken out of it again. */
function binProblems(tables: Tables): Problem[] {
  const lost = [...asRecords(tables).bin.values()].filter(({ records }) =>
    records.some(
      ({ collection, record }) => !isCollection(collection) || !COLLECTIONS[collection].safeParse(record).success,
    ),
  );
  return lost.map(({ id }) => at('bin-record-invalid', `bin/${id}`));
}

const keyText = (key: NameKey): string => JSON.stringify(NameKeySchema.parse(key));

async function staleKeys(tables: Tables, keyOf: SearchKeyOf, breathe: () => Promise<void>): Promise<Problem[]> {
  const found: Problem[] = [];
  for (const customer of asRecords(tables).customers.values()) {
    if (keyText(keyOf(customer)) !== keyText(customer.nameKey)) found.push(at('name-key', `customers/${customer.id}`));
    await breathe();
  }
  return found;
}

/** Looks at every record by its schema, at what records name each other, and by what customers are found. */
export async function recordProblems(
  { tables, schema }: Book,
  searchKeyOf: SearchKeyOf | undefined,
  breathe: () => Promise<void>,
): Promise<Problem[]> {
  const today = migrateTables(tables, schema);
  const invalid = await invalidRecords(today, breathe);
  const dangling = (await danglingReferences(today, breathe)).map(({ collection, id, field }) =>
    at('reference', `${collection}/${id} ${field}`),
  );
  // What is not well formed is not looked at any closer.
  if (invalid.length > 0) return [...invalid, ...dangling];
  const stale = searchKeyOf === undefined ? [] : await staleKeys(today, searchKeyOf, breathe);
  return [...dangling, ...binProblems(today), ...stale];
}
