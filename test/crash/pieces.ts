import type { Op } from '../../shared/domain/book.ts';
import { makeRecordsFrom, putCustomer } from '../helpers/book-kit.ts';
import type { Disk } from '../../electron/store/disk/disk.ts';
import type { Image } from './file-tree.ts';
import { Stage } from './stage.ts';

/** Something that happens to a book between its making and the end of the current. */
export interface Piece {
  readonly name: string;
  /** The disk on which it begins; an empty one where this is left out. */
  before?(top: string): Promise<Image>;
  play(stage: Stage): Promise<void>;
  /** What is wrong with files beside the book on a disk as it was found. */
  also?(disk: Disk, dir: string): Promise<string[]>;
  /** What a rep can do where the book does not open, and need not fear to lose anything by. */
  rescue?(disk: Disk, dir: string): Promise<void>;
}

const LARGE_NOTE = '长'.repeat(1_500);
/** Above 256 kB: several lines of the journal that count only together. */
export const largeChange = (): Op[] => Array.from({ length: 70 }, (_, i) => putCustomer(500 + i, { note: LARGE_NOTE }));

/** What `makeRecordsFrom` made, gone. */
export const removed = (n: number, count: number): Op[] =>
  makeRecordsFrom(n, count).map(
    ([, collection, record]): Op => ['del', collection, typeof record === 'string' ? record : record.id],
  );

const journal: Piece = {
  name: 'changes, undo and redo',
  async play(stage) {
    await stage.create();
    const book = await stage.open();
    await stage.change(book, makeRecordsFrom(1, 2));
    await stage.change(book, makeRecordsFrom(2, 60));
    await stage.change(book, makeRecordsFrom(3, 3), makeRecordsFrom(4, 12), removed(1, 2));
    await stage.ask(() => book.undo());
    await stage.ask(() => book.undo());
    await stage.ask(() => book.redo());
    await stage.change(book, makeRecordsFrom(5, 2));
    await book.close();
  },
};

const largeOne: Piece = {
  name: 'an import in several lines',
  async play(stage) {
    await stage.create();
    const book = await stage.open();
    await stage.change(book, makeRecordsFrom(1, 2));
    await stage.change(book, largeChange());
    await stage.change(book, makeRecordsFrom(2, 2));
    await book.close();
  },
};

const compaction: Piece = {
  name: 'closing and opening',
  async play(stage) {
    await stage.create();
    for (const n of [1, 2, 3, 4]) {
      const book = await stage.open();
      await stage.change(book, makeRecordsFrom(n, 20));
      await stage.change(book, [...makeRecordsFrom(10 + n, 2), ...removed(n - 1, 20)]);
      await book.close();
    }
  },
};

const fullDisk: Piece = {
  name: 'a full disk',
  async play(stage) {
    await stage.create();
    const book = await stage.open();
    await stage.change(book, makeRecordsFrom(1, 20));
    stage.disk.room = 9_000;
    await stage.change(book, makeRecordsFrom(2, 60));
    await stage.change(book, [putCustomer(3)]);
    stage.disk.room = 5_000;
    await book.close();
    stage.disk.room = Infinity;
    const again = await stage.open();
    await stage.change(again, makeRecordsFrom(4, 3));
    await again.close();
  },
};

/** A journal that ends in half of an import nobody was told of. */
async function cutInTheMidst(top: string): Promise<Image> {
  const stage = new Stage(top);
  await stage.create();
  const book = await stage.open();
  await stage.change(book, makeRecordsFrom(1, 3));
  await stage.change(book, largeChange());
  const image = new Map(stage.disk.image());
  await book.close();
  for (const [path, bytes] of image)
    if (path.includes('/journal-')) image.set(path, bytes?.subarray(0, bytes.length - 20_000));
  return image;
}

const tornTail: Piece = {
  name: 'mending a torn tail',
  before: cutInTheMidst,
  async play(stage) {
    await stage.begin();
    const book = await stage.open();
    await stage.change(book, makeRecordsFrom(2, 2));
    await stage.change(book, makeRecordsFrom(3, 2));
    await book.close();
  },
};

export const PIECES: readonly Piece[] = [journal, largeOne, compaction, fullDisk, tornTail];
