import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { keepAttachment } from '../../../../electron/store/attachments/attachment-files.ts';
import { copyBook } from '../../../../electron/store/backups/copy-book.ts';
import { checkBook } from '../../../../electron/store/check/check-book.ts';
import { realDisk } from '../../../../electron/store/disk/disk.ts';
import { makeSavedBook, NOON } from '../../../helpers/backups-kit.ts';
import { idOf, LABEL, putCustomer, valueOf } from '../../../helpers/book-kit.ts';
import { type FaultyDisk, makeFaultyDisk } from '../../../helpers/faulty-disk.ts';
import { contentOf, makeFolder, namesOf, open } from '../../../helpers/store-kit.ts';

const CHILD = fileURLToPath(new URL('../../../helpers/book-child.ts', import.meta.url));
const copy = (dir: string, folder: string, disk = realDisk) => copyBook(disk, { dir, folder, now: NOON });

/** A saved book with two attachments: one whose file is there, one whose file is gone. */
async function makeBookWithPhotos(): Promise<{ dir: string; hash: string }> {
  const dir = await makeSavedBook();
  const { hash } = valueOf(await keepAttachment(realDisk, dir, Buffer.from('a photo'), Buffer.from('small')));
  valueOf(await keepAttachment(realDisk, dir, Buffer.from('an orphan'), undefined));
  const book = await open(dir);
  const base = { createdAt: NOON, changedAt: NOON, customerId: idOf(1), mediaType: 'image/jpeg', bytes: 7 };
  valueOf(
    await book.transact(LABEL, [
      ['put', 'attachments', { ...base, id: idOf(70), name: 'a.jpg', hash }],
      ['put', 'attachments', { ...base, id: idOf(71), name: 'b.jpg', hash: '0'.repeat(64) }],
    ]),
  );
  await book.close();
  return { dir, hash };
}

async function tryToWrite(dir: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, [CHILD, dir, '5'], { stdio: ['ignore', 'pipe', 'ignore'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const gone = once(child, 'exit');
  await Promise.race([lines.next(), gone]);
  // It would write if it could; refused, it ends.
  await gone;
  return child;
}

describe('a copy of the book', () => {
  test('is one file that opens elsewhere as the book does here, its history and photos included', async () => {
    const { dir, hash } = await makeBookWithPhotos();
    const folder = join(await makeFolder(), 'new', 'folder');
    const copied = valueOf(await copy(dir, folder));
    expect((await readdir(folder)).sort()).toEqual(['attachments', 'book.json']);
    expect((await readdir(join(folder, 'attachments'))).sort()).toEqual([hash, `${hash}.thumb`]);
    const { length } = await readFile(join(folder, 'book.json'));
    expect(copied).toMatchObject({ folder, content: { customers: 1, records: 4 }, attachmentsMissing: 1 });
    expect(copied.bytes).toBe(length + 'a photo'.length + 'small'.length);
    const [here, there] = [await open(dir), await open(folder)];
    expect(contentOf(there)).toEqual(contentOf(here));
    expect(there.status()).toMatchObject({ bookId: here.status().bookId, seq: here.status().seq, notices: [] });
    expect(there.history({ offset: 0, limit: 9 })).toEqual(here.history({ offset: 0, limit: 9 }));
    valueOf(await there.undo());
    expect(there.records.attachments.size).toBe(0);
  });

  test('holds what only the journal holds, made beside the open book, which goes on', async () => {
    const dir = await makeSavedBook();
    const book = await open(dir);
    valueOf(await book.transact(LABEL, [putCustomer(2)]));
    const folder = await makeFolder();
    expect(valueOf(await copy(dir, folder)).content.customers).toBe(2);
    valueOf(await book.transact(LABEL, [putCustomer(3)]));
    const there = await open(folder);
    expect([namesOf(there), there.status().notices]).toEqual([['顾客 1', '顾客 2'], []]);
    await there.close();
    expect(await checkBook(folder)).toMatchObject({ ok: true });
  });

  test('of a book that was merged while it is open waits for no journal', async () => {
    const dir = await makeSavedBook();
    const book = await open(dir);
    valueOf(await book.transact(LABEL, [putCustomer(2)]));
    valueOf(await book.compact());
    const folder = await makeFolder();
    valueOf(await copy(dir, folder));
    const there = await open(folder);
    expect([namesOf(there), there.status().notices]).toEqual([['顾客 1', '顾客 2'], []]);
  });

  test('does not free the lock: nobody else may write afterwards', async () => {
    const dir = await makeSavedBook();
    const book = await open(dir);
    valueOf(await book.transact(LABEL, [putCustomer(2)]));
    valueOf(await copy(dir, await makeFolder()));
    valueOf(await copy(dir, await makeFolder()));
    expect((await tryToWrite(dir)).exitCode).not.toBe(0);
    valueOf(await book.transact(LABEL, [putCustomer(3)]));
  });

  test('of a book edited outside is written anew from what can be read', async () => {
    const dir = await makeSavedBook();
    const path = join(dir, 'book.json');
    await writeFile(path, (await readFile(path, 'utf8')).replace('顾客 1', '顾客一'));
    const folder = await makeFolder();
    valueOf(await copy(dir, folder));
    const there = await open(folder);
    expect([namesOf(there), there.status().notices]).toEqual([['顾客一'], []]);
  });
});

describe('a copy is refused', () => {
  test('where there is something already, and it is left alone', async () => {
    const { dir } = await makeBookWithPhotos();
    const folder = await makeFolder();
    await writeFile(join(folder, 'letter.txt'), 'x');
    const refused = { ok: false, error: { code: 'folder-not-empty', detail: { folder } } };
    expect(await copy(dir, folder)).toEqual(refused);
    expect(await copy(dir, dir)).toMatchObject({ error: { code: 'folder-not-empty' } });
    expect(await readdir(folder)).toEqual(['letter.txt']);
  });

  test('where a file stands in the place of the folder, or nothing may be written', async () => {
    const dir = await makeSavedBook();
    const parent = await makeFolder();
    await writeFile(join(parent, 'letter.txt'), 'x');
    const closed = { error: { code: 'folder-not-writable' } };
    expect(await copy(dir, join(parent, 'letter.txt'))).toMatchObject(closed);
    const disk = makeFaultyDisk();
    disk.writable = false;
    expect(await copy(dir, join(parent, 'a'), disk)).toMatchObject(closed);
    await mkdir(join(parent, 'b'));
    await chmod(join(parent, 'b'), 0o700);
    const refusing = Object.assign(makeFaultyDisk(), { faults: [{ call: 'open', code: 'EROFS' }] });
    expect(await copy(dir, join(parent, 'b'), refusing)).toMatchObject(closed);
  });

  test('of a book that cannot be read as a whole', async () => {
    const dir = await makeSavedBook();
    await writeFile(join(dir, 'book.json'), '{"format":');
    const folder = await makeFolder();
    expect(await copy(dir, folder)).toMatchObject({ error: { code: 'book-unreadable' } });
    expect(await readdir(folder)).toEqual([]);
    const edited = await makeSavedBook();
    const path = join(edited, 'book.json');
    await writeFile(path, (await readFile(path, 'utf8')).replace('"kind":"person"', '"kind":"robot"'));
    expect(await copy(edited, folder)).toMatchObject({ error: { code: 'book-unreadable' } });
  });

  test.each<[string, Partial<FaultyDisk>, string]>([
    ['no room', { free: 100 }, 'disk-full'],
    ['full in the midst of it', { faults: [{ call: 'write', on: 'book.json', code: 'ENOSPC' }] }, 'disk-full'],
    ['full at the photos', { faults: [{ call: 'write', on: 'attachments', code: 'ENOSPC' }] }, 'disk-full'],
    ['a sync that fails', { faults: [{ call: 'sync', code: 'EIO' }] }, 'write-failed'],
    ['a rename that fails', { faults: [{ call: 'rename', on: 'book.json', code: 'EBUSY' }] }, 'write-failed'],
    ['a folder that cannot be synced', { faults: [{ call: 'syncFolder', on: 'target', code: 'EIO' }] }, 'write-failed'],
    ['a book kept otherwise than given', { liesAbout: 'book.json' }, 'backup-unreadable'],
    ['a photo kept otherwise than given', { liesAbout: 'attachments' }, 'write-failed'],
  ])('by %s, and may be tried again in the same folder', async (_, faults, code) => {
    const { dir } = await makeBookWithPhotos();
    const folder = join(await makeFolder(), 'target');
    const disk = Object.assign(makeFaultyDisk(), faults);
    expect(await copy(dir, folder, disk)).toMatchObject({ ok: false, error: { code } });
    expect((await readdir(folder)).filter((name) => name !== 'attachments')).toEqual([]);
    valueOf(await copy(dir, folder));
    expect(namesOf(await open(folder))).toEqual(['顾客 1']);
  });
});

test('stopped anywhere while copying, the folder holds no book or the whole book, and the book itself is as it was', async () => {
  const { dir, hash } = await makeBookWithPhotos();
  const before = await readFile(join(dir, 'book.json'));
  const counting = makeFaultyDisk();
  valueOf(await copy(dir, await makeFolder(), counting));
  for (let stopAfter = 0; stopAfter <= counting.calls.length; stopAfter += 1) {
    const folder = await makeFolder();
    await copy(dir, folder, Object.assign(makeFaultyDisk(), { stopAfter }));
    const names = await readdir(folder);
    if (names.includes('book.json')) {
      expect(namesOf(await open(folder))).toEqual(['顾客 1']);
      expect(await readFile(join(folder, 'attachments', hash), 'utf8')).toBe('a photo');
    }
  }
  expect(await readFile(join(dir, 'book.json'))).toEqual(before);
}, 60_000);
