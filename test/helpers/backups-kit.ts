import { cp, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Backup } from '../../shared/contract/backup-channels.ts';
import { makeBackup } from '../../electron/store/backups/keep-ring.ts';
import { type Disk, realDisk } from '../../electron/store/disk/disk.ts';
import { idOf, LABEL, makeInteraction, putCustomer, valueOf } from './book-kit.ts';
import { makeBook, makeFolder, open } from './store-kit.ts';

const ZONE = 'Asia/Shanghai';
export const NOON = '2026-11-22T04:00:00.000Z';
const HOUR_MS = 3_600_000;

export const hoursAfter = (instant: string, hours: number): string =>
  new Date(Date.parse(instant) + hours * HOUR_MS).toISOString();

export const askOf = (dir: string, now = NOON, second?: string) => ({ dir, now, zone: ZONE, second });

/** Changes the book at that instant and closes it: `book.json` is the whole of it then. */
export async function changeAt(dir: string, now: string, n: number): Promise<void> {
  const book = await open(dir, { world: { now: () => now } });
  valueOf(await book.transact(LABEL, [putCustomer(n, { createdAt: now, changedAt: now })]));
  await book.close();
}

/** A closed book of one customer who was called once, saved at that instant. */
export async function makeSavedBook(now = NOON): Promise<string> {
  const dir = await makeBook();
  const book = await open(dir, { world: { now: () => now } });
  valueOf(
    await book.transact(LABEL, [
      putCustomer(1, { createdAt: now, changedAt: now }),
      ['put', 'interactions', makeInteraction(2, idOf(1), { createdAt: now, changedAt: now, loggedAt: now })],
    ]),
  );
  await book.close();
  return dir;
}

export const backUp = async (dir: string, now = NOON, disk: Disk = realDisk): Promise<Backup> =>
  valueOf(await makeBackup(disk, askOf(dir, now)));

/** Names of the packed backups in a folder, oldest state first. */
export const packedIn = async (folder: string): Promise<string[]> =>
  (await readdir(folder)).filter((name) => name.endsWith('.gz')).sort();

export const backupsOf = (dir: string): Promise<string[]> => packedIn(join(dir, 'backups'));

/** The whole folder of a closed book, so that many tests can begin from one. */
export async function copyOf(dir: string): Promise<string> {
  const copy = await makeFolder();
  await cp(dir, copy, { recursive: true });
  return copy;
}
