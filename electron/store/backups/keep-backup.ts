import { join } from 'node:path';
import type { Backup } from '../../../shared/contract/backup-channels.ts';
import { ok, type Result } from '../../../shared/result.ts';
import type { Disk } from '../disk/disk.ts';
import { BACKUPS, BOOK_FILE } from '../layout.ts';
import { failureOf } from '../refusal.ts';
import { packedItem } from './add-to-ring.ts';
import type { KeepAsk } from './backup-asks.ts';
import { readCatalog, writeCatalog } from './catalog.ts';
import { asBackup } from './inventory.ts';
import { pack } from './pack.ts';

/**
 * Keeps a snapshot as a backup that is never rotated: before a migration, a restore, or whatever else puts another file in the place
 * of `book.json`. It is on the disk, read back and counted when this answers.
 *
 * Only the snapshot is kept: whoever calls this has merged the journal first, or names a merged one with `from`. The same state kept
 * twice for the same reason is one file. Refuses with `disk-full`, `write-failed`, `backup-unreadable` (`from` is not as we write it).
 */
export async function keepBackup(disk: Disk, { dir, why, now, from }: KeepAsk): Promise<Result<Backup>> {
  const folder = join(dir, BACKUPS);
  try {
    await disk.makeFolder(folder);
    await disk.syncFolder(dir);
    const packed = await pack(disk, from ?? join(dir, BOOK_FILE), folder, { kind: 'kept', why });
    const item = packedItem(packed, 'kept', now);
    const catalog = await readCatalog(disk, folder);
    if (item.seen !== undefined) catalog.set(item.name, item.seen);
    await writeCatalog(disk, folder, catalog);
    return ok(asBackup(item, 'book'));
  } catch (error) {
    return { ok: false, error: failureOf(error) };
  }
}
