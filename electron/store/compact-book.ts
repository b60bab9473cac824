import { join } from 'node:path';
import { pacer } from './blocks.ts';
import type { Disk } from './disk.ts';
import { BACKUPS, BOOK_FILE, generationName, listGenerations, listSegments } from './layout.ts';
import { prune } from './past.ts';
import { replaceFile } from './replace-file.ts';
import type { Book } from './book.ts';
import { writeSnapshot } from './write-snapshot.ts';

const GENERATIONS_KEPT = 2;

/**
 * Writes the book as it is in memory over `book.json`; the present one becomes a backup generation under the seq it ends at.
 *
 * @param previousSeq the seq at which the present `book.json` ends.
 * @param clean the book is being closed, and nothing will follow in the journal.
 */
export async function compactBook(
  disk: Disk,
  dir: string,
  book: Book,
  { previousSeq, clean, now }: { previousSeq: number; clean: boolean; now: string },
): Promise<void> {
  prune(book.past, now);
  const path = join(dir, BOOK_FILE);
  const backups = join(dir, BACKUPS);
  await disk.makeFolder(backups);
  await replaceFile(
    disk,
    path,
    (file) => writeSnapshot(file, { ...book, clean, savedAt: now }, pacer()),
    async () => {
      await disk.keepAs(path, join(backups, generationName(previousSeq)));
      await disk.syncFolder(backups);
    },
  );
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
