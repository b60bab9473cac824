import { join } from 'node:path';
import { COLLECTION_NAMES, type Collection } from '../../../shared/domain/book.ts';
import { namedBy } from '../check/references.ts';
import type { Tables } from '../tables.ts';
import { reap } from './reap.ts';
import type { Scene } from './scene.ts';

type Wanted = Map<string, { readonly table: Collection; readonly id: string }>;

/** Customers and people that records name and that are not there. */
async function missingIn(tables: Tables, breathe: () => Promise<void>): Promise<Wanted> {
  const wanted: Wanted = new Map();
  for (const name of COLLECTION_NAMES)
    for (const record of name === 'bin' ? [] : tables[name].values()) {
      for (const { table, id } of namedBy(record))
        if (typeof id === 'string' && !tables[table].has(id)) wanted.set(`${table}/${id}`, { table, id });
      await breathe();
    }
  return wanted;
}

function take(wanted: Wanted, from: Tables, into: Tables): void {
  for (const [key, { table, id }] of wanted) {
    const record = from[table].get(id);
    if (record === undefined) continue;
    into[table].set(id, record);
    wanted.delete(key);
  }
}

/**
 * A customer whose line is lost comes back as an earlier state knew them, where others still speak of them: their talks would
 * hang in the air otherwise. What nobody speaks of is not brought back: it may have been deleted.
 */
export async function fillIn({ disk, dir, breathe, copies }: Scene, tables: Tables, schema: number): Promise<void> {
  const wanted = await missingIn(tables, breathe);
  for (const { name, header } of copies) {
    if (wanted.size === 0) return;
    if (header.schema !== schema) continue;
    const earlier = await reap(disk, join(dir, name), breathe);
    if (earlier !== undefined) take(wanted, earlier.tables, tables);
  }
}
