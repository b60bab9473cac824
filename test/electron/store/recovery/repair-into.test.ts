import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keepAttachment } from '../../../../electron/store/attachments/attachment-files.ts';
import { createBook } from '../../../../electron/store/create-book.ts';
import { realDisk } from '../../../../electron/store/disk/disk.ts';
import { repairInto } from '../../../../electron/store/recovery/repair-into.ts';
import { AT, idOf, LABEL, makeWorld, valueOf } from '../../../helpers/book-kit.ts';
import { filesOf, makeLived, write } from '../../../helpers/recovery-kit.ts';
import { contentOf, makeBook, makeFolder, open } from '../../../helpers/store-kit.ts';

const repair = (dir: string, folder: string) => repairInto(realDisk, dir, folder, makeWorld());

test('what can be saved comes into a new folder, and the original stays as it is', async () => {
  const { dir, content } = await makeLived();
  await writeFile(join(dir, 'book.json'), Buffer.alloc(9_000));
  const before = await filesOf(dir);
  const folder = join(await makeFolder(), '新的', 'book');
  expect(valueOf(await repair(dir, folder))).toEqual({
    kind: 'replay',
    content: { customers: 8, interactions: 16, records: 24, last: { name: '顾客 8', at: AT } },
    lostLines: 0,
    lostChanges: 0,
    attachmentsMissing: 0,
  });
  expect(await filesOf(dir)).toEqual(before);
  const book = await open(folder);
  expect([contentOf(book), book.status().notices]).toEqual([content, []]);
});

test('attachments come along; one that is missing is counted', async () => {
  const dir = await makeBook();
  const book = await open(dir);
  await write(book, 1);
  const { hash } = valueOf(await keepAttachment(realDisk, dir, Buffer.from('照片'), undefined));
  const file = {
    createdAt: AT,
    changedAt: AT,
    customerId: idOf(1),
    name: '照片.jpg',
    mediaType: 'image/jpeg',
    bytes: 6,
  };
  valueOf(
    await book.transact(LABEL, [
      ['put', 'attachments', { ...file, id: idOf(21), hash }],
      ['put', 'attachments', { ...file, id: idOf(22), hash: 'f'.repeat(64) }],
    ]),
  );
  const folder = await makeFolder();
  expect(valueOf(await repair(dir, folder))).toMatchObject({ content: { records: 5 }, attachmentsMissing: 1 });
  expect(await readFile(join(folder, 'attachments', hash), 'utf8')).toBe('照片');
});

test('is refused where something is already, where nothing can be, and where nothing is left', async () => {
  const { dir } = await makeLived();
  const taken = await makeFolder();
  await writeFile(join(taken, 'mine.txt'), '');
  expect(await repair(dir, taken)).toEqual({
    ok: false,
    error: { code: 'folder-not-empty', detail: { folder: taken } },
  });
  expect(await repair(dir, dir)).toMatchObject({ error: { code: 'folder-not-empty' } });
  expect(await repair(dir, '/proc/x')).toEqual({
    ok: false,
    error: { code: 'folder-not-writable', detail: { folder: '/proc/x', problem: 'ENOENT' } },
  });
  const empty = await makeFolder();
  await mkdir(join(empty, 'backups'));
  await writeFile(join(empty, 'book.json'), 'no book at all');
  expect(await repair(empty, await makeFolder())).toMatchObject({ error: { code: 'book-unreadable' } });
});

test('a book in a folder that cannot be made is refused, and not waited for', async () => {
  expect(await createBook('/proc/x/y', { world: makeWorld() })).toEqual({
    ok: false,
    error: { code: 'folder-not-writable', detail: { folder: '/proc/x/y', problem: 'ENOENT' } },
  });
  const file = join(await makeFolder(), 'file');
  await writeFile(file, '');
  expect(await createBook(join(file, 'below'), { world: makeWorld() })).toMatchObject({
    error: { code: 'folder-not-writable', detail: { problem: 'ENOTDIR' } },
  });
});
