import { join } from 'node:path';
import type { Backup } from '../../../shared/contract/backup-channels.ts';
import { ok, type Result } from '../../../shared/result.ts';
import { codeOf, type Disk } from '../disk/disk.ts';
import { BACKUPS, BOOK_FILE } from '../layout.ts';
import { failureOf, Refusal } from '../refusal.ts';
import type { BackupList, ListAsk, OneAsk, PlacesAsk } from './backup-asks.ts';
import { newestVerified } from './backup-old.ts';
import { readCatalog, seenIn, writeCatalog } from './catalog.ts';
import { bookIdAt, headOf } from './head-of.ts';
import { asBackup, findItem, inventoryOf, type Item } from './inventory.ts';
import { impatientDisk } from './impatient-disk.ts';
import { type Looked, lookAt } from './look.ts';
import { secondFolder, secondProblem } from './second-place.ts';

/** An empty list where there is no such folder (yet, or any more). */
async function itemsIn(disk: Disk, folder: string, bookId: string | undefined): Promise<readonly Item[]> {
  try {
    return (await inventoryOf(disk, folder, bookId)).items;
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(codeOf(error) ?? '')) return [];
    throw error;
  }
}

/** The book a folder is of; where `book.json` is destroyed, what its backups say. */
async function whoseBook(disk: Disk, dir: string): Promise<string | undefined> {
  const told = await bookIdAt(disk, join(dir, BOOK_FILE));
  if (told !== undefined) return told;
  for (const { name } of await itemsIn(disk, join(dir, BACKUPS), undefined)) {
    const head = await headOf(disk, join(dir, BACKUPS, name));
    if (typeof head === 'object') return head.bookId;
  }
  return undefined;
}

async function folderOf(disk: Disk, { dir, second }: PlacesAsk, place: Backup['place']): Promise<string | undefined> {
  if (place === 'book') return join(dir, BACKUPS);
  const bookId = await whoseBook(disk, dir);
  return second === undefined || bookId === undefined ? undefined : secondFolder(second, bookId);
}

/** What the second place holds, or nothing where it cannot even be looked at. */
async function inSecond(disk: Disk, second: string, bookId: string | undefined): Promise<readonly Item[]> {
  if (bookId === undefined) return [];
  return itemsIn(disk, secondFolder(second, bookId), bookId).catch((error: unknown) => {
    failureOf(error);
    return [];
  });
}

/**
 * Every backup of the book in both places, newest first, from names, first lines and the catalog: none is read whole. One that was
 * never read has no `content`; one that cannot be read never will.
 *
 * @param patienceMs how long the second place may take for an answer before it is told as `ETIMEDOUT`.
 * @param ask.now the present, so that a backup from the future does not pass for the newest.
 */
export async function listBackups(disk: Disk, ask: ListAsk, patienceMs = 3_000): Promise<Result<BackupList>> {
  const { dir, second, now } = ask;
  const far = impatientDisk(disk, patienceMs);
  try {
    const bookId = await whoseBook(disk, dir);
    const items = (await itemsIn(disk, join(dir, BACKUPS), bookId)).map((item) => asBackup(item, 'book'));
    const away = second === undefined ? [] : await inSecond(far, second, bookId);
    const backups = [...items, ...away.map((item) => asBackup(item, 'second'))].sort((a, b) => b.seq - a.seq);
    const newestVerifiedAt = newestVerified(backups, now)?.savedAt;
    return ok({
      backups,
      ...(second !== undefined && { second: await toldOf(far, second) }),
      ...(newestVerifiedAt !== undefined && { newestVerifiedAt }),
    });
  } catch (error) {
    return { ok: false, error: failureOf(error) };
  }
}

async function toldOf(disk: Disk, folder: string): Promise<{ folder: string; problem?: string }> {
  const problem = await secondProblem(disk, folder);
  return problem === undefined ? { folder } : { folder, problem };
}

/** A backup that was just read whole. */
export interface Found extends Looked {
  readonly path: string;
  readonly backup: Backup;
}

/** Finds one backup and reads it whole. @throws Refusal `not-found`, `backup-unreadable`, or `book-foreign` for another book's. */
export async function readOne(patient: Disk, ask: OneAsk): Promise<Found> {
  const disk = ask.place === 'second' ? impatientDisk(patient) : patient;
  const folder = await folderOf(disk, ask, ask.place);
  const item = folder && findItem(await itemsIn(disk, folder, undefined), ask.id);
  if (folder === undefined || item === undefined || item === '') throw new Refusal('not-found', { noun: 'backup' });
  const path = join(folder, item.name);
  const catalog = await readCatalog(disk, folder);
  try {
    const looked = await lookAt(disk, path);
    const seen = seenIn(looked, item.bytes, ask.now);
    catalog.set(item.name, seen);
    const { savedAt, seq, bookId } = looked.header;
    const own = await whoseBook(disk, ask.dir);
    if (own !== undefined && bookId !== own) throw new Refusal('book-foreign', { file: item.name });
    return { ...looked, path, backup: asBackup({ ...item, savedAt, seq, seen }, ask.place) };
  } catch (error) {
    catalog.delete(item.name);
    throw error;
  } finally {
    await writeCatalog(disk, folder, catalog);
  }
}

/** Reads one backup whole and counts it. Refuses with `not-found`, `backup-unreadable`, `book-foreign`. */
export async function previewBackup(disk: Disk, ask: OneAsk): Promise<Result<Backup>> {
  try {
    return ok((await readOne(disk, ask)).backup);
  } catch (error) {
    return { ok: false, error: failureOf(error) };
  }
}
