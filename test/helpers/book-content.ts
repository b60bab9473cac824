import type { BookRecords } from '../../shared/domain/book.ts';
import { openBook } from '../../electron/store/open-book.ts';
import { makeWorld, valueOf } from './book-kit.ts';

type Content = { readonly [C in keyof BookRecords]: Readonly<Record<string, Readonly<Record<string, unknown>>>> };

/** Every record of a book that another process has open, by collection and id, read from the disk. */
export async function contentIn(folder: string): Promise<Content> {
  const book = valueOf(await openBook(folder, { world: makeWorld(), readOnly: true }));
  const content = Object.fromEntries(
    Object.entries(book.records).map(([name, records]) => [name, Object.fromEntries(records as Map<string, unknown>)]),
  );
  await book.close();
  return content as Content;
}
