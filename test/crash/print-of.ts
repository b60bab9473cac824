import { createHash } from 'node:crypto';
import type { OpenedBook } from '../../electron/store/opened-book.ts';
import { COLLECTION_NAMES } from '../../shared/domain/book.ts';

const hashOf = (text: string) => createHash('sha1').update(text).digest('hex').slice(0, 16);

/** Every record of a book in one short word: equal for equal books, whatever the order of their records. */
export function contentPrint(tables: (name: string) => Iterable<unknown>): string {
  const lists = COLLECTION_NAMES.map((name) => [...tables(name)].map((record) => JSON.stringify(record)).sort());
  return hashOf(JSON.stringify(lists));
}

/** What a rep has: every record, and every change that can be seen or taken back. */
export function printOf(book: OpenedBook): string {
  const { entries } = book.history({ offset: 0, limit: 10_000 });
  const past = entries.map(({ seq, by, label, undoable }) => [seq, by, label.code, undoable]);
  const tables: Readonly<Record<string, ReadonlyMap<string, unknown>>> = book.records;
  return `${contentPrint((name) => tables[name]?.values() ?? [])}.${hashOf(JSON.stringify(past))}`;
}
