import { BOOK_SCHEMA, COLLECTION_NAMES } from '../../../shared/domain/book.ts';
import type { Book } from '../book.ts';
import { settle, type Tables } from '../tables.ts';
import { climb } from './ladder.ts';

/** The tables as today's schemas know them. What no step touched is the same Map as before. */
export function migrateTables(tables: Tables, from: number): Tables {
  if (from >= BOOK_SCHEMA) return tables;
  const before = Object.fromEntries(COLLECTION_NAMES.map((name) => [name, [...tables[name].values()]]));
  const after = climb(before, from);
  const climbed = COLLECTION_NAMES.map((name) => {
    const list = after[name] ?? [];
    if (list === before[name]) return [name, tables[name]];
    return [name, new Map(list.map((record) => [record.id, settle(record)]))];
  });
  return Object.fromEntries(climbed) as Tables;
}

/**
 * The book in today's shape, in memory. Nothing that happened before can be taken back: its inverses are of the old shape.
 *
 * @returns the book itself where it is of today's schema, or of a newer one.
 */
export function migrateBook(book: Book): Book {
  if (book.schema >= BOOK_SCHEMA) return book;
  const entries = book.past.entries.map(({ inv: _, ...entry }) => entry);
  return {
    ...book,
    schema: BOOK_SCHEMA,
    migratedFrom: book.schema,
    tables: migrateTables(book.tables, book.schema),
    past: { entries, undo: [], redo: [] },
  };
}
