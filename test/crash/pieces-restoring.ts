import { join } from 'node:path';
import { keepAttachment } from '../../electron/store/attachments/attachment-files.ts';
import { listBackups } from '../../electron/store/backups/backup-list.ts';
import { copyBook } from '../../electron/store/backups/copy-book.ts';
import { keepRing } from '../../electron/store/backups/keep-ring.ts';
import { restoreBook } from '../../electron/store/backups/restore-book.ts';
import type { Disk } from '../../electron/store/disk/disk.ts';
import { BACKUPS, BOOK_FILE } from '../../electron/store/layout.ts';
import { openBook } from '../../electron/store/open-book.ts';
import type { Op } from '../../shared/domain/book.ts';
import { AT, idOf, makeRecordsFrom, makeWorld, putCustomer, valueOf } from '../helpers/book-kit.ts';
import type { Image } from './file-tree.ts';
import type { Piece } from './pieces.ts';
import { unreadable } from './pieces-keeping.ts';
import { Stage } from './stage.ts';

const NOW = '2026-11-22T09:00:00.000Z';

/** A book with a backup, and with changes since that are in the journal only. */
async function withPast(top: string): Promise<Image> {
  const stage = new Stage(top);
  await stage.create();
  const book = await stage.open();
  await stage.change(book, makeRecordsFrom(1, 5));
  valueOf(await book.compact());
  valueOf(await keepRing(stage.disk, { dir: stage.dir, now: NOW, zone: 'UTC' }));
  await stage.change(book, makeRecordsFrom(2, 5));
  const image = stage.disk.image();
  await book.close();
  return image;
}

/** Puts the oldest, or the newest, of all backups in the place of the book. */
async function restore({ disk, dir }: Stage, which: 0 | -1): Promise<void> {
  const { backups } = valueOf(await listBackups(disk, { dir, now: NOW }));
  const id = backups.at(which)?.id ?? '';
  valueOf(await restoreBook(disk, { dir, id, place: 'book', now: NOW }));
}

const restoring: Piece = {
  name: 'restoring a backup, and the present again',
  before: withPast,
  also: (disk, dir) => unreadable(disk, join(dir, BACKUPS)),
  async play(stage) {
    await stage.begin();
    await stage.blow(() => restore(stage, -1));
    const book = await stage.open();
    await stage.change(book, makeRecordsFrom(3, 3));
    await book.close();
    await stage.blow(() => restore(stage, 0));
    const again = await stage.open();
    await stage.change(again, makeRecordsFrom(4, 3));
    await again.close();
  },
};

const copyOf = (dir: string) => `${dir}-copy`;

/** What is called a book there is the whole of one. */
async function copyUnsound(disk: Disk, dir: string): Promise<string[]> {
  if ((await disk.sizeOf(join(copyOf(dir), BOOK_FILE))) === undefined) return [];
  const opened = await openBook(copyOf(dir), { world: makeWorld(), disk, readOnly: true });
  if (!opened.ok) return [`the copy does not open: ${JSON.stringify(opened.error)}`];
  const { size } = opened.value.records.customers;
  await opened.value.close();
  return size === 2 ? [] : [`the copy holds ${size} customers`];
}

const copying: Piece = {
  name: 'a copy elsewhere',
  before: withPast,
  also: copyUnsound,
  async play(stage) {
    await stage.begin();
    const book = await stage.open();
    valueOf(await copyBook(stage.disk, { dir: stage.dir, folder: copyOf(stage.dir), now: NOW }));
    await stage.change(book, makeRecordsFrom(3, 3));
    await book.close();
  },
};

const putAttachment = (n: number, bytes: Buffer, hash: string): Op => [
  'put',
  'attachments',
  {
    id: idOf(n),
    createdAt: AT,
    changedAt: AT,
    customerId: idOf(1),
    name: `photo ${n}.jpg`,
    mediaType: 'image/jpeg',
    bytes: bytes.length,
    hash,
  },
];

const attaching: Piece = {
  name: 'photos',
  async play(stage) {
    await stage.create();
    const book = await stage.open();
    await stage.change(book, [putCustomer(1)]);
    for (const n of [1, 2]) {
      const bytes = Buffer.alloc(9_000, n);
      const { hash } = valueOf(await keepAttachment(stage.disk, stage.dir, bytes, Buffer.alloc(600, n)));
      await stage.change(book, [putAttachment(n, bytes, hash)]);
    }
    await book.close();
  },
};

export const RESTORING: readonly Piece[] = [restoring, copying, attaching];
