import { join } from 'node:path';
import { readBackupName } from '../backups/backup-name.ts';
import { pack } from '../backups/pack.ts';
import { pacer } from '../disk/blocks.ts';
import type { Book } from '../book.ts';
import { compactFromMemory } from '../merging/compact-book.ts';
import type { Disk } from '../disk/disk.ts';
import { BACKUPS } from '../layout.ts';
import { writeSnapshot } from '../snapshot/write-snapshot.ts';

export interface Migration {
  /** The book as it stood on the disk, journal included. */
  readonly before: Book;
  /** The same in today's shape. */
  readonly book: Book;
  /** The seq at which the present `book.json` ends. */
  readonly snapshotSeq: number;
  readonly now: string;
}

/** A backup has its name only when it is whole, so one that is there already is what a stopped migration left behind. */
async function keepOld(disk: Disk, dir: string, before: Book): Promise<string> {
  const folder = join(dir, BACKUPS);
  const why = `schema${before.schema}`;
  await disk.makeFolder(folder);
  await disk.syncFolder(dir);
  const there = (await disk.list(folder)).find((name) => {
    const read = readBackupName(name);
    return read?.why === why && read.seq === before.seq;
  });
  if (there !== undefined) return `${BACKUPS}/${there}`;
  const draft = join(folder, `draft-${why}.json`);
  try {
    const file = await disk.open(draft, 'replace');
    await writeSnapshot(file, { ...before, clean: true }, pacer()).finally(() => file.close());
    return `${BACKUPS}/${(await pack(disk, draft, folder, { kind: 'kept', why })).name}`;
  } finally {
    await disk.remove(draft).catch(() => undefined);
  }
}

/**
 * Puts the migrated book in the place of the old one: first a backup of it that is never rotated, then the new snapshot, under a
 * seq of its own, so that no old segment can follow it. Stopped anywhere, it leaves the old book or the new one.
 *
 * @returns the book as it now stands on the disk, and where the old one is kept, below its folder.
 * @throws the system's error or a Refusal; what is on the disk is still the old book.
 */
export async function writeMigrated(
  disk: Disk,
  dir: string,
  { before, book, snapshotSeq, now }: Migration,
): Promise<{ book: Book; kept: string }> {
  const kept = await keepOld(disk, dir, before);
  const seq = before.seq + 1;
  const label = { code: 'book.migrate', params: { from: before.schema, to: book.schema } };
  const entries = [...book.past.entries, { seq, at: now, label, by: 'transaction' as const, undoable: false }];
  const next: Book = { ...book, migratedFrom: undefined, seq, savedAt: now, past: { ...book.past, entries } };
  // Clean: nothing of the old journal follows, and the new one is begun with the first change.
  await compactFromMemory(disk, dir, next, { previousSeq: snapshotSeq, clean: true, savedAt: now });
  return { book: next, kept };
}
