import { COLLECTION_NAMES, type Collection } from '../../../shared/domain/book.ts';
import type { StoredRecord, Tables } from '../tables.ts';

/**
 * The fields by which a record names what it cannot be without. A batch, a product and whoever was referred may be deleted from
 * under those who name them: `batchId`, `productId` and `referredId` then lead nowhere until it comes back out of the bin.
 */
const FIELDS = { customerId: 'customers', personId: 'people' } as const satisfies Record<string, Collection>;

/** A record that names another which is not there. */
export interface DanglingReference {
  readonly collection: Collection;
  readonly id: string;
  readonly field: string;
}

/** The records that a record names, and by which field. */
export function* namedBy(record: StoredRecord): Generator<{ field: string; table: Collection; id: unknown }> {
  for (const [field, table] of Object.entries(FIELDS)) if (field in record) yield { field, table, id: record[field] };
  const people = record['personIds'];
  if (Array.isArray(people)) for (const id of people) yield { field: 'personIds', table: 'people', id };
}

function* danglingIn(record: StoredRecord, tables: Tables): Generator<string> {
  for (const { field, table, id } of namedBy(record))
    if (id !== undefined && !(typeof id === 'string' && tables[table].has(id))) yield field;
}

export async function danglingReferences(tables: Tables, breathe: () => Promise<void>): Promise<DanglingReference[]> {
  const found: DanglingReference[] = [];
  // What lies in the bin may have lost its customer; whoever takes it out again looks.
  for (const collection of COLLECTION_NAMES)
    for (const record of collection === 'bin' ? [] : tables[collection].values()) {
      for (const field of danglingIn(record, tables)) found.push({ collection, id: record.id, field });
      await breathe();
    }
  return found;
}
