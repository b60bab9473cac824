import type { Result } from '../../../shared/result.ts';
import { takeAccess } from '../access.ts';
import type { Chores } from '../chores/chores.ts';
import { choresHere } from '../chores/chores-here.ts';
import type { Disk } from '../disk/disk.ts';
import type { OneAsk, Restored } from './backup-asks.ts';

/**
 * Puts a backup in the place of the book. What the book is until now is kept as a backup first; the history says what was done, and
 * nothing before it can be taken back. A backup of an older schema is put there as it is, and migrated when it is opened.
 *
 * Takes the lock itself, so the book must be closed in this process.
 *
 * Refuses with `not-found`, `backup-unreadable`, `book-newer`, `book-foreign` (another book's), `book-unreadable` (there is no
 * present that could be saved: recovery has ways for that), `book-in-use`, `book-read-only`, `disk-full`, `write-failed`. The book is
 * then what it was.
 */
export async function restoreBook(
  disk: Disk,
  ask: OneAsk,
  chores: Chores = choresHere(disk),
): Promise<Result<Restored>> {
  const access = await takeAccess(disk, ask.dir, ask.now);
  if (access.refusal !== undefined) return { ok: false, error: access.refusal };
  try {
    return await chores.do('restore', ask);
  } finally {
    await access.release();
  }
}
