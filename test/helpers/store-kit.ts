import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { createBook } from '../../electron/store/create-book.ts';
import { type OpenOptions, openBook } from '../../electron/store/open-book.ts';
import type { OpenedBook } from '../../electron/store/opened-book.ts';
import type { HistoryEntry } from '../../electron/services/ports.ts';
import { COLLECTION_NAMES } from '../../shared/domain/book.ts';
import { idOf, makeWorld, valueOf } from './book-kit.ts';

/** A folder that is gone when the test is over. */
export async function makeFolder(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'account-book-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  return dir;
}

/** An empty book on the disk; its folder. */
export async function makeBook(bookId = idOf(900_000)): Promise<string> {
  const dir = await makeFolder();
  valueOf(await createBook(dir, { world: { ...makeWorld(), newId: () => bookId } }));
  return dir;
}

/** Opens a book that must open. It is closed when the test is over, at the latest. */
export async function open(dir: string, options: Partial<OpenOptions> = {}): Promise<OpenedBook> {
  const book = valueOf(await openBook(dir, { world: makeWorld(), ...options }));
  onTestFinished(() => book.close());
  return book;
}

/** Every record by collection, those without records left out: the book as a plain value, whatever its order. */
export const contentOf = (book: OpenedBook): Record<string, Record<string, unknown>> =>
  Object.fromEntries(
    COLLECTION_NAMES.map((name) => [name, Object.fromEntries(book.records[name])] as const).filter(
      ([name]) => book.records[name].size > 0,
    ),
  );

export const namesOf = (book: OpenedBook): string[] =>
  [...book.records.customers.values()].map(({ name }) => name).sort();

/** The journal that is written to: the newest. */
export async function journalOf(dir: string): Promise<string> {
  const name = (await readdir(dir))
    .filter((each) => each.startsWith('journal-'))
    .sort()
    .at(-1);
  if (name === undefined) throw new Error('no journal');
  return join(dir, name);
}

/** What was done, newest first. */
export const historyOf = (book: OpenedBook, limit = 99): readonly HistoryEntry[] =>
  book.history({ offset: 0, limit }).entries;
