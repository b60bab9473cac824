import { join } from 'node:path';
import { BOOK_SCHEMA } from '../../../shared/domain/book.ts';
import { pacer } from '../disk/blocks.ts';
import type { Book } from '../book.ts';
import type { Disk } from '../disk/disk.ts';
import { BACKUPS } from '../layout.ts';
import { loadBook } from '../load-book.ts';
import { Refusal } from '../refusal.ts';
import { writeSnapshot } from '../snapshot/write-snapshot.ts';

/** The book as it stands on the disk, its journal included. */
export interface Present {
  readonly book: Book;
  /** `book.json` alone is the whole of it, just as we write it. */
  readonly merged: boolean;
}

/** @throws Damage where it cannot be read as one whole, Refusal `book-newer` where only a newer app understands all of it. */
export async function presentBook(disk: Disk, dir: string): Promise<Present> {
  const { book, snapshotSeq, notices } = await loadBook(disk, dir);
  if (book.schema > BOOK_SCHEMA) throw new Refusal('book-newer', { schema: book.schema });
  const edited = notices.some(({ code }) => code === 'edited-outside');
  return { book, merged: !edited && book.seq === snapshotSeq };
}

/** Writes the book whole into an empty file of that path, as one that was closed. */
export async function writePresent(disk: Disk, book: Book, path: string): Promise<void> {
  const file = await disk.open(path, 'replace');
  try {
    await writeSnapshot(file, { ...book, clean: true }, pacer());
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Hands `take` a snapshot that holds the whole book: `book.json` where that does, else one made for the purpose, gone afterwards. */
export async function withPresent<T>(
  disk: Disk,
  dir: string,
  { book, merged }: Present,
  take: (path: string | undefined) => Promise<T>,
): Promise<T> {
  if (merged) return take(undefined);
  const draft = join(dir, BACKUPS, 'present.json.tmp');
  try {
    await disk.makeFolder(join(dir, BACKUPS));
    await writePresent(disk, book, draft);
    return await take(draft);
  } finally {
    await disk.remove(draft).catch(() => undefined);
  }
}
