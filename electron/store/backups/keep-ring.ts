import { join } from 'node:path';
import type { Backup } from '../../../shared/contract/backup-channels.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import type { Disk } from '../disk/disk.ts';
import { BACKUPS, BOOK_FILE } from '../layout.ts';
import { failureOf } from '../refusal.ts';
import { addToRing } from './add-to-ring.ts';
import type { RingAsk, RingKept } from './backup-asks.ts';
import { headOf } from './head-of.ts';
import { asBackup, type Item } from './inventory.ts';
import { keepSecond } from './second-place.ts';

interface Kept extends Omit<RingKept, 'made'> {
  readonly newest: Item | undefined;
  readonly made: boolean;
}

async function keep(disk: Disk, ask: RingAsk, force: boolean): Promise<Result<Kept>> {
  try {
    const from = join(ask.dir, BOOK_FILE);
    const head = await headOf(disk, from);
    if (typeof head !== 'object') return fail('backup-unreadable', { problem: 'header' });
    const { bookId, seq } = head;
    const folder = join(ask.dir, BACKUPS);
    await disk.makeFolder(folder);
    await disk.syncFolder(ask.dir);
    const { newest, made } = await addToRing(disk, folder, { from, seq, bookId, force }, ask);
    if (ask.second === undefined) return ok({ newest, made });
    return ok({ newest, made, second: await keepSecond(disk, ask.second, { newest, bookId, force }, ask) });
  } catch (error) {
    return { ok: false, error: failureOf(error) };
  }
}

/**
 * Backs up the present `book.json` where that is due, at most once an hour, and lets older backups go only after the new one was
 * read back and counted. Then the same in the second place, whose troubles are told and never fail a backup.
 *
 * To be called after a compaction, and once when a book was opened. Holds no lock: the writer of the book asks for it.
 * Refuses with `disk-full`, `write-failed`, `backup-unreadable` (the present `book.json` is not as we write it).
 */
export async function keepRing(disk: Disk, ask: RingAsk): Promise<Result<RingKept>> {
  const kept = await keep(disk, ask, false);
  if (!kept.ok) return kept;
  const { newest, made, second } = kept.value;
  return ok({
    ...(made && newest !== undefined && { made: asBackup(newest, 'book') }),
    ...(second !== undefined && { second }),
  });
}

/**
 * Backs up the present `book.json` now. Where this very state has a backup already, that one is read whole again and answered.
 * To be called after a compaction; refuses as `keepRing` does.
 */
export async function makeBackup(disk: Disk, ask: RingAsk): Promise<Result<Backup>> {
  const kept = await keep(disk, ask, true);
  if (!kept.ok) return kept;
  const { newest } = kept.value;
  return newest === undefined ? fail('backup-unreadable') : ok(asBackup(newest, 'book'));
}
