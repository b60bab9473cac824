import { join } from 'node:path';
import { COLLECTION_NAMES } from '../../../shared/domain/book.ts';
import { pacer } from '../disk/blocks.ts';
import type { Disk, DiskFile } from '../disk/disk.ts';
import { BACKUPS, BOOK_FILE, generationName, listGenerations, listSegments, QUARANTINE } from '../layout.ts';
import { replaceFile } from '../disk/replace-file.ts';
import { setApart } from './set-apart.ts';
import type { Book } from '../book.ts';
import { emptyTables } from '../tables.ts';
import { type Written, writeSnapshot } from '../snapshot/write-snapshot.ts';

const GENERATIONS_KEPT = 2;

/**
 * Puts a new snapshot in the place of `book.json`; the present one stays as a backup generation under the seq it ends at.
 *
 * @param write fills the draft, and says at which seq the present `book.json` ends and the new one will.
 */
export async function putInPlace<W extends Written & { previousSeq: number; seq: number }>(
  disk: Disk,
  dir: string,
  write: (draft: DiskFile) => Promise<W>,
): Promise<W> {
  const path = join(dir, BOOK_FILE);
  const backups = join(dir, BACKUPS);
  return replaceFile(disk, path, write, async ({ previousSeq, seq }) => {
    // Only the first line differs then: a generation of its own would push out one that tells something else.
    if (seq === previousSeq) return;
    await disk.makeFolder(backups);
    await setApart(disk, dir, previousSeq);
    await disk.keepAs(path, join(backups, generationName(previousSeq)));
    await disk.syncFolder(backups);
  });
}

/** The book as it is now, for a writer that takes its time while the book goes on. The records are shared: they never change. */
export async function copyOf(book: Book, breathe: () => Promise<void>): Promise<Book> {
  const tables = emptyTables();
  for (const name of COLLECTION_NAMES)
    for (const [id, record] of book.tables[name]) {
      tables[name].set(id, record);
      await breathe();
    }
  return { ...book, tables, past: { entries: book.past.entries.map((entry) => ({ ...entry })), undo: [], redo: [] } };
}

/**
 * Writes the book as it is in memory over a `book.json` that is not ours to the octet: edited outside, or of an older schema.
 * Whatever it was, it is kept.
 *
 * @param book stays as it is meanwhile.
 */
export async function compactFromMemory(
  disk: Disk,
  dir: string,
  book: Book,
  { previousSeq, clean, savedAt }: { previousSeq: number; clean: boolean; savedAt: string },
): Promise<Written> {
  await keepStranger(disk, dir, previousSeq, { until: book.seq, savedAt });
  return putInPlace(disk, dir, async (draft) => {
    const written = await writeSnapshot(draft, { ...book, clean, savedAt }, pacer());
    return { ...written, previousSeq, seq: book.seq };
  });
}

/** Where no generation will be made of it: its name is taken by a file of the same seq, or the new one takes that seq. */
async function keepStranger(
  disk: Disk,
  dir: string,
  seq: number,
  { until, savedAt }: { until: number; savedAt: string },
): Promise<void> {
  const generation = generationName(seq);
  if (seq !== until && (await disk.sizeOf(join(dir, BACKUPS, generation))) === undefined) return;
  const folder = join(dir, QUARANTINE);
  await disk.makeFolder(folder);
  await disk.keepAs(join(dir, BOOK_FILE), join(folder, `${generation}.${savedAt.replaceAll(/\W/g, '')}`));
  await disk.syncFolder(folder);
  await disk.syncFolder(dir);
}

/**
 * Removes what no generation needs any more. The segments since the newest backup stay: together they are the book once again,
 * should `book.json` be destroyed.
 */
export async function dropOutdated(disk: Disk, dir: string): Promise<void> {
  const generations = await listGenerations(disk, dir);
  for (const { name } of generations.slice(GENERATIONS_KEPT)) await disk.remove(join(dir, name));
  const newest = generations[0]?.seq;
  if (newest === undefined) return;
  const segments = await listSegments(disk, dir);
  const needed = segments.findLast((segment) => segment.base <= newest)?.base ?? 0;
  for (const { name, base } of segments) if (base < needed) await disk.remove(join(dir, name));
}
