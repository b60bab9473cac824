import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { type Disk, realDisk } from '../../../../electron/store/disk/disk.ts';
import type { OpenedBook } from '../../../../electron/store/opened-book.ts';
import type { Op, RecordOf } from '../../../../shared/domain/book.ts';
import { AT, idOf, LABEL, valueOf } from '../../../helpers/book-kit.ts';
import { makeClock } from '../../../helpers/fake-clock.ts';
import { makeBook, open } from '../../../helpers/store-kit.ts';

const PHOTO = new Uint8Array(Buffer.from('the octets of a photo'));

const recordOf = (n: number, hash: string): RecordOf<'attachments'> => ({
  id: idOf(n),
  createdAt: AT,
  changedAt: AT,
  customerId: idOf(1),
  name: 'photo.jpg',
  mediaType: 'image/jpeg',
  bytes: PHOTO.length,
  hash,
});
const binOf = (n: number, hash: string): Op => [
  'put',
  'bin',
  {
    id: idOf(800),
    createdAt: AT,
    changedAt: AT,
    kind: 'attachment',
    title: 'photo.jpg',
    records: [{ collection: 'attachments', record: recordOf(n, hash) }],
  },
];

/** A book whose bin holds the only record of a photo, on a disk whose removals can be held up. */
async function makeBinned() {
  const dir = await makeBook();
  let gate: Promise<void> = Promise.resolve();
  const removed: string[] = [];
  const disk: Disk = {
    ...realDisk,
    remove: async (path) => {
      removed.push(path);
      if (path.includes('attachments')) await gate;
      return realDisk.remove(path);
    },
  };
  const clock = makeClock();
  const book = await open(dir, { disk, after: clock.after });
  const { hash } = valueOf(await book.keepAttachment(PHOTO, undefined));
  // The hold of the first way to the disk is over.
  clock.pass(60_000);
  valueOf(await book.transact(LABEL, [binOf(7, hash)], { undoable: false }));
  const hold = () => {
    let release: () => void = () => undefined;
    gate = new Promise<void>((resolve) => (release = resolve));
    return () => release();
  };
  const files = () => readdir(join(dir, 'attachments'));
  return { dir, book, clock, hash, hold, files, removed };
}

const erase = (book: OpenedBook) =>
  book.transact({ code: 'bin.erase' }, [['del', 'bin', idOf(800)]], { undoable: false });

describe('a photo that is added again', () => {
  test('while its file is being removed has a file in the end', async () => {
    const { book, hash, hold, files, removed } = await makeBinned();
    const release = hold();
    valueOf(await erase(book));
    await vi.waitFor(() => expect(removed.some((path) => path.endsWith(hash))).toBe(true));
    const kept = book.keepAttachment(PHOTO, undefined);
    await new Promise((resolve) => setTimeout(resolve, 20));
    release();
    valueOf(await kept);
    valueOf(await book.transact(LABEL, [['put', 'attachments', recordOf(8, hash)]]));
    await book.close();
    expect(await files()).toEqual([hash]);
  });

  test('just before its old record is erased has a file in the end', async () => {
    const { book, hash, files } = await makeBinned();
    valueOf(await book.keepAttachment(PHOTO, undefined));
    valueOf(await erase(book));
    valueOf(await book.transact(LABEL, [['put', 'attachments', recordOf(8, hash)]]));
    await book.close();
    expect(await files()).toEqual([hash]);
  });

  test('is held no longer than until its record is there: erased then, its file goes', async () => {
    const { book, clock, hash, files } = await makeBinned();
    valueOf(await book.keepAttachment(PHOTO, undefined));
    valueOf(await book.transact(LABEL, [['put', 'attachments', recordOf(8, hash)]], { undoable: false }));
    expect(clock.waiting()).toBe(1);
    valueOf(await book.transact(LABEL, [['del', 'attachments', idOf(8)]], { undoable: false }));
    valueOf(await erase(book));
    await book.close();
    expect(await files()).toEqual([]);
  });

  test('by two hands is held for the second when the record of the first is there', async () => {
    const { book, hash, files } = await makeBinned();
    for (const _ of [1, 2]) valueOf(await book.keepAttachment(PHOTO, undefined));
    valueOf(await book.transact(LABEL, [['put', 'attachments', recordOf(8, hash)]], { undoable: false }));
    valueOf(await book.transact(LABEL, [['del', 'attachments', idOf(8)]], { undoable: false }));
    valueOf(await erase(book));
    valueOf(await book.transact(LABEL, [['put', 'attachments', recordOf(9, hash)]]));
    await book.close();
    expect(await files()).toEqual([hash]);
  });

  test('and whose record never comes is held for a minute', async () => {
    const { book, clock, hash, files } = await makeBinned();
    valueOf(await book.keepAttachment(PHOTO, undefined));
    clock.pass(60_000);
    valueOf(await erase(book));
    await book.close();
    expect([await files(), hash.length]).toEqual([[], 64]);
  });
});
