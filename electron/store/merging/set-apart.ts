import { join } from 'node:path';
import { backupName, readBackupName } from '../backups/backup-name.ts';
import { bookIdAt } from '../backups/head-of.ts';
import { holdSameState } from '../backups/same-state.ts';
import type { Disk } from '../disk/disk.ts';
import { BACKUPS, BOOK_FILE, listGenerations, QUARANTINE } from '../layout.ts';

const nameIn = (path: string): string => path.slice(BACKUPS.length + 1);

/** Another name that is still free: nothing that was kept is ever written over. */
function freeName(taken: readonly string[], nameFor: (n: number) => string): string {
  for (let n = 1; ; n += 1) if (!taken.includes(nameFor(n))) return nameFor(n);
}

async function toQuarantine(disk: Disk, dir: string, path: string): Promise<void> {
  const folder = join(dir, QUARANTINE);
  await disk.makeFolder(folder);
  const name = freeName(await disk.list(folder), (n) => `${nameIn(path)}.apart-${n}`);
  await disk.rename(join(dir, path), join(folder, name));
  await disk.syncFolder(folder);
  await disk.syncFolder(join(dir, BACKUPS));
}

/** Makes the name of a generation free for the present `book.json`, unless what bears it holds the same. */
export async function setGenerationApart(disk: Disk, dir: string, seq: number): Promise<void> {
  for (const generation of await listGenerations(disk, dir)) {
    if (generation.seq !== seq) continue;
    const same = await holdSameState(disk, join(dir, BOOK_FILE), join(dir, generation.name));
    if (!same) await toQuarantine(disk, dir, generation.name);
  }
}

/** Under a name of its own a backup is listed and never let go of; the ring and a replay pass it over. */
async function setBackupsApart(disk: Disk, dir: string, seq: number): Promise<void> {
  const folder = join(dir, BACKUPS);
  const book = join(dir, BOOK_FILE);
  const names = await disk.list(folder);
  for (const name of names) {
    const claim = readBackupName(name);
    if (claim === undefined || claim.kind === 'kept' || claim.seq < seq) continue;
    const path = join(folder, name);
    if ((await bookIdAt(disk, path)) !== (await bookIdAt(disk, book))) continue;
    if (claim.seq === seq && (await holdSameState(disk, book, path))) continue;
    const { savedAt } = claim;
    const next = freeName(names, (n) => backupName({ savedAt, seq: claim.seq, kind: 'kept', why: `apart-${n}` }));
    await disk.rename(path, join(folder, next));
    names.push(next);
    await disk.syncFolder(folder);
  }
}

/**
 * A book put back by hand gives numbers a second time. Generations and backups that tell of these numbers otherwise than the present
 * `book.json`, which ends at `seq`, are kept out of the way of those that are to come: they would be taken for them.
 */
export async function setApart(disk: Disk, dir: string, seq: number): Promise<void> {
  for (const { name, seq: other } of await listGenerations(disk, dir))
    if (other > seq) await toQuarantine(disk, dir, name);
  await setGenerationApart(disk, dir, seq);
  await setBackupsApart(disk, dir, seq);
}
