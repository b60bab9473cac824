import { copyFile, mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RecoveryWay } from '../../shared/contract/backup-channels.ts';
import { realDisk } from '../../electron/store/disk/disk.ts';
import type { OpenedBook } from '../../electron/store/opened-book.ts';
import { lookForWays, takeWay } from '../../electron/store/recovery/recovery.ts';
import type { TakenWay } from '../../electron/store/recovery/take-way.ts';
import type { Op } from '../../shared/domain/book.ts';
import { idOf, LABEL, makeInteraction, makeWorld, putCustomer, valueOf } from './book-kit.ts';
import { contentOf, makeBook, makeFolder, open } from './store-kit.ts';

/** A customer with a note that is not ASCII, and two talks; its numbers begin at `n`. */
const someRecords = (n: number): Op[] => [
  putCustomer(n, { note: `喜欢龙井 ${n}` }),
  ['put', 'interactions', makeInteraction(1_000 + n, idOf(n), { note: `谈了报价 ${n}` })],
  ['put', 'interactions', makeInteraction(2_000 + n, idOf(n), { note: 'called' })],
];

export async function write(book: OpenedBook, ...numbers: number[]): Promise<void> {
  for (const n of numbers) valueOf(await book.transact(LABEL, someRecords(n)));
}

export interface Lived {
  readonly dir: string;
  /** What a sound copy of it holds. */
  readonly content: Record<string, Record<string, unknown>>;
}

/**
 * A book that was kept for a while and then left by a crash: a generation of customers 1-3, `book.json` of 1-6, a journal with
 * 7 and 8, and the journals since the generation.
 */
export async function makeLived(): Promise<Lived> {
  const dir = await makeBook();
  for (const numbers of [
    [1, 2, 3],
    [4, 5, 6],
  ]) {
    const book = await open(dir);
    await write(book, ...numbers);
    await book.close();
  }
  const book = await open(dir);
  await write(book, 7, 8);
  const content = contentOf(book);
  return { dir: await crashedCopy(dir), content };
}

/** The folder as a power cut would leave it while its writer is still at work. */
export async function crashedCopy(dir: string): Promise<string> {
  const to = await makeFolder();
  await copyFolder(dir, to);
  return to;
}

const isLock = (name: string): boolean => name.startsWith('book.lock') || name === 'owner.json';

async function copyFolder(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const entry of await readdir(from, { withFileTypes: true })) {
    if (entry.isDirectory()) await copyFolder(join(from, entry.name), join(to, entry.name));
    // Reading it would free the writer's lock; see `bookFileNames`.
    else if (!isLock(entry.name)) await copyFile(join(from, entry.name), join(to, entry.name));
  }
}

export const waysIn = async (dir: string) => valueOf(await lookForWays(realDisk, dir));

/** The way that is recommended. @throws when there is none. */
export async function bestWay(dir: string): Promise<RecoveryWay> {
  const [best] = (await waysIn(dir)).ways;
  if (best === undefined) throw new Error('no way');
  return best;
}

/** Takes a way and opens the book. @throws when either is refused. */
export async function takeAndOpen(dir: string, id: string): Promise<{ taken: TakenWay; book: OpenedBook }> {
  const taken = valueOf(await takeWay(realDisk, dir, id, makeWorld()));
  return { taken, book: await open(dir) };
}

/** Every file of the book by its name below `dir`, but for the lock. */
export async function filesOf(dir: string, below = ''): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>();
  for (const entry of await readdir(join(dir, below), { withFileTypes: true })) {
    const name = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) for (const [each, bytes] of await filesOf(dir, name)) files.set(each, bytes);
    else if (!isLock(name)) files.set(name, await readFile(join(dir, name)));
  }
  return files;
}

export const segmentsOf = async (dir: string): Promise<string[]> =>
  (await readdir(dir)).filter((name) => name.startsWith('journal-')).sort();
