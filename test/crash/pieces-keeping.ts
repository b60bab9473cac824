import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { lookAt } from '../../electron/store/backups/look.ts';
import { keepRing, makeBackup } from '../../electron/store/backups/keep-ring.ts';
import { readBackupName } from '../../electron/store/backups/backup-name.ts';
import { prepareSecondPlace, secondFolder } from '../../electron/store/backups/second-place.ts';
import type { Disk } from '../../electron/store/disk/disk.ts';
import { BACKUPS } from '../../electron/store/layout.ts';
import type { OpenedBook } from '../../electron/store/opened-book.ts';
import { idOf, makeRecordsFrom, valueOf } from '../helpers/book-kit.ts';
import type { Image } from './file-tree.ts';
import { largeChange, type Piece, removed } from './pieces.ts';
import { BOOK_FOLDER, Stage } from './stage.ts';

const HOUR_MS = 3_600_000;
const BEGUN = Date.parse('2026-11-20T09:00:00.000Z');
const hour = (n: number) => new Date(BEGUN + n * HOUR_MS).toISOString();

const compactionAtWork: Piece = {
  name: 'compaction while changes go on',
  async play(stage) {
    await stage.create();
    const book = await stage.open();
    await stage.change(book, makeRecordsFrom(1, 20));
    for (const n of [2, 12, 22]) {
      const compacting = book.compact();
      await stage.change(book, makeRecordsFrom(n, 30));
      await stage.change(book, makeRecordsFrom(n + 1, 2), removed(n - 1, n === 2 ? 20 : 2));
      await stage.ask(() => book.undo());
      valueOf(await compacting);
      await stage.change(book, makeRecordsFrom(n + 2, 3));
    }
    await book.close();
  },
};

const largeCompaction: Piece = {
  name: 'compaction of a larger book',
  async play(stage) {
    await stage.create();
    const book = await stage.open();
    await stage.change(book, largeChange());
    valueOf(await book.compact());
    await stage.change(book, makeRecordsFrom(1, 4));
    valueOf(await book.compact());
    await stage.change(book, makeRecordsFrom(2, 4));
    await book.close();
  },
};

async function backUp(stage: Stage, book: OpenedBook, n: number, second?: string): Promise<void> {
  const ask = { dir: stage.dir, now: hour(n), zone: 'Asia/Shanghai', second };
  valueOf(await book.compact());
  valueOf(await keepRing(stage.disk, ask));
}

const secondIn = (top: string) => join(top, 'stick');

/** A book with one backup, in both places, that was made and told of. */
async function withBackup(top: string): Promise<Image> {
  const stage = new Stage(top);
  await stage.create();
  await stage.disk.makeFolder(secondIn(top));
  valueOf(await prepareSecondPlace(stage.disk, secondIn(top)));
  const book = await stage.open();
  await stage.change(book, makeRecordsFrom(1, 3));
  await backUp(stage, book, 0, secondIn(top));
  await book.close();
  return stage.disk.image();
}

/** What bears the name of a backup can be read, wherever it lies: the name comes last. */
export async function unreadable(disk: Disk, folder: string): Promise<string[]> {
  const names = (await disk.list(folder).catch(() => [])).filter((name) => readBackupName(name) !== undefined);
  const trouble = names.length === 0 ? [`no backup in ${folder}`] : [];
  for (const name of names) await lookAt(disk, join(folder, name)).catch(() => trouble.push(`${name} cannot be read`));
  return trouble;
}

const backupRing: Piece = {
  name: 'backups that take each other’s place',
  before: withBackup,
  also: async (disk, dir) => [
    ...(await unreadable(disk, join(dir, BACKUPS))),
    ...(await unreadable(disk, secondFolder(secondIn(dirname(dir)), idOf(900_000)))),
  ],
  async play(stage) {
    await stage.begin();
    const second = secondIn(stage.disk.top);
    let book = await stage.open();
    // Five on one day, then one on each day and each week: some go in each round.
    for (const [n, at] of [2, 4, 5, 6, 30, 54, 78, 250, 420].entries()) {
      await stage.change(book, makeRecordsFrom(10 + n, 2));
      await backUp(stage, book, at, second);
      if (n % 4 === 3) {
        await book.close();
        book = await stage.open();
      }
    }
    valueOf(await makeBackup(stage.disk, { dir: stage.dir, now: hour(421), zone: 'UTC', second }));
    await book.close();
  },
};

const FROZEN = join(import.meta.dirname, '../fixtures/books/v1');

/** The book of the first schema, with changes in its journal. */
async function frozen(): Promise<Image> {
  const image = new Map<string, Buffer | undefined>([[BOOK_FOLDER, undefined]]);
  for (const name of readdirSync(FROZEN))
    if (name !== 'expected.json') image.set(`${BOOK_FOLDER}/${name}`, readFileSync(join(FROZEN, name)));
  return image;
}

/** Where the disk refuses, the book opens as it is and takes no change. */
async function migrate(stage: Stage): Promise<void> {
  const book = await stage.open();
  const migrated = book.status().notices.some(({ code }) => code === 'migrated');
  await book.close();
  if (!migrated) throw new Error('refused: to migrate');
}

const migration: Piece = {
  name: 'a book of an older schema',
  before: frozen,
  async play(stage) {
    await stage.begin();
    await stage.blow(() => migrate(stage));
    const book = await stage.open();
    await stage.change(book, makeRecordsFrom(700, 3));
    await book.close();
  },
};

export const KEEPING: readonly Piece[] = [compactionAtWork, largeCompaction, backupRing, migration];
