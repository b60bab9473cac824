import { join } from 'node:path';
import type { Disk } from '../../electron/store/disk/disk.ts';
import { BOOK_FILE, QUARANTINE } from '../../electron/store/layout.ts';
import { lookForWays, takeWay } from '../../electron/store/recovery/recovery.ts';
import { idOf, makeRecordsFrom, makeWorld, valueOf } from '../helpers/book-kit.ts';
import type { Image } from './file-tree.ts';
import type { Piece } from './pieces.ts';
import { BOOK_FOLDER, Stage } from './stage.ts';

/** Octets that are left of the destroyed `book.json`: no other file of the piece is of that size. */
const LEFT = 1_501;

/** A book that was compacted twice, has changes in its journal, and whose `book.json` is then cut short by something. */
async function destroyed(top: string): Promise<Image> {
  const stage = new Stage(top);
  await stage.create();
  for (const n of [1, 2]) {
    const book = await stage.open();
    await stage.change(book, makeRecordsFrom(n, 10));
    await stage.change(book, makeRecordsFrom(n + 10, 2));
    await book.close();
  }
  const book = await stage.open();
  await stage.change(book, makeRecordsFrom(3, 4));
  const image = new Map(stage.disk.image());
  await book.close();
  const path = `${BOOK_FOLDER}/${BOOK_FILE}`;
  return image.set(path, image.get(path)?.subarray(0, LEFT));
}

const world = () => ({ ...makeWorld(), newId: () => idOf(900_002) });

/** The way that loses nothing, and that the rep is told to take first. */
async function mend(disk: Disk, dir: string): Promise<void> {
  const { ways } = valueOf(await lookForWays(disk, dir));
  const [best] = ways;
  if (best === undefined) throw new Error('there is no way');
  valueOf(await takeWay(disk, dir, best.id, world()));
}

/** The damaged file is where it was, or kept. */
async function kept(disk: Disk, dir: string): Promise<string[]> {
  const quarantine = join(dir, QUARANTINE);
  const folders = (await disk.list(quarantine).catch(() => [])).map((name) => join(quarantine, name));
  const sizes = await Promise.all([dir, ...folders].map((folder) => disk.sizeOf(join(folder, BOOK_FILE))));
  return sizes.includes(LEFT) ? [] : ['the damaged file is gone'];
}

const recovery: Piece = {
  name: 'a destroyed book made whole',
  before: destroyed,
  also: kept,
  rescue: mend,
  async play(stage) {
    await stage.blow(() => mend(stage.disk, stage.dir));
    const book = await stage.open();
    await stage.change(book, makeRecordsFrom(4, 3));
    await book.close();
    const again = await stage.open();
    await stage.change(again, makeRecordsFrom(5, 3));
    await again.close();
  },
};

export const MENDING: readonly Piece[] = [recovery];
