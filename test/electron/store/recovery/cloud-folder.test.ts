import { mkdir, readdir, rename, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isWriterGone } from '../../../../electron/store/access.ts';
import { realDisk } from '../../../../electron/store/disk/disk.ts';
import { cloudOf, conflictCopies } from '../../../../electron/store/recovery/cloud-folder.ts';
import { AT } from '../../../helpers/book-kit.ts';
import { makeLived } from '../../../helpers/recovery-kit.ts';
import { makeBook, makeFolder, open } from '../../../helpers/store-kit.ts';

describe('the service of a folder', () => {
  test.each([
    ['C:\\Users\\rep\\OneDrive\\客户账本', 'OneDrive'],
    ['C:\\Users\\rep\\OneDrive - Example Ltd\\book', 'OneDrive'],
    ['/Users/rep/Library/CloudStorage/OneDrive-Personal/book', 'OneDrive'],
    ['/home/rep/Dropbox/book', 'Dropbox'],
    ['C:\\Users\\rep\\Dropbox (Example)\\book', 'Dropbox'],
    ['/Users/rep/Library/CloudStorage/Dropbox-Example/book', 'Dropbox'],
    ['D:\\我的坚果云\\客户', '坚果云'],
    ['/Users/rep/Nutstore Files/book', '坚果云'],
    ['C:\\Users\\rep\\Nutstore\\1\\book', '坚果云'],
    ['C:\\Users\\rep\\iCloudDrive\\book', 'iCloud Drive'],
    ['/Users/rep/Library/Mobile Documents/com~apple~CloudDocs/book', 'iCloud Drive'],
    ['G:\\My Drive\\book', 'Google Drive'],
    ['G:\\我的云端硬盘\\book', 'Google Drive'],
    ['/Users/rep/Library/CloudStorage/GoogleDrive-rep@example.com/My Drive/book', 'Google Drive'],
    ['/home/rep/Google Drive/book', 'Google Drive'],
    ['/home/rep/Documents/book', undefined],
    ['C:\\Users\\rep\\Documents\\Dropboxes\\OneDriver', undefined],
  ])('%s is told as %s', (path, service) => expect(cloudOf(path)).toBe(service));
});

describe('a conflict copy', () => {
  test.each([
    'book-LAPTOP.json',
    'book-DESKTOP-7A.json',
    'book-小王的电脑.json',
    "book (Rep's conflicted copy 2026-11-22).json",
    'book (DESKTOP 的冲突副本 2026-11-22).json',
    'book (冲突的副本 1).json',
    'book-冲突-某某.json',
    'book(NSConflict-rep-2026-11-22).json',
    'book (1).json',
    'book(2).json',
    'book 2.json',
    'journal-000000000012-1a2b3c4d-LAPTOP.jsonl',
    'journal-000000000012-1a2b3c4d (1).jsonl',
    'journal-000000000012-1a2b3c4d 2.jsonl',
  ])('%s is one', (name) => expect(conflictCopies(['book.json', name])).toEqual([name]));

  test.each([
    'book.json',
    'book.json.tmp',
    'book.lock',
    'owner.json',
    'glance.json',
    'journal-000000000012-1a2b3c4d.jsonl',
    'book-000000000012.json',
    'notebook (1).json',
    'book.txt',
  ])('%s is none', (name) => expect(conflictCopies([name])).toEqual([]));
});

describe('opening a book', () => {
  test('in such a folder says so, with the copies that lie there', async () => {
    const { dir } = await makeLived();
    const cloud = join(await makeFolder(), 'Dropbox');
    await rename(dir, cloud);
    await mkdir(dir);
    await writeFile(join(cloud, 'book (1).json'), '{}');
    const told = { code: 'cloud-folder', service: 'Dropbox', conflicts: ['book (1).json'] };
    const book = await open(cloud);
    expect(book.status().notices).toEqual([told]);
    // Whoever cannot write is told as well.
    expect((await open(cloud)).status().notices.map(({ code }) => code)).toEqual(['in-use', 'cloud-folder']);
    expect(await readdir(cloud)).toContain('book (1).json');
  });

  test.each([
    ['elsewhere', [{ code: 'other-machine', host: 'elsewhere', since: AT }]],
    [hostname(), []],
  ])('that was not closed at %s warns where that is another machine', async (host, told) => {
    const dir = await makeBook();
    await writeFile(join(dir, 'owner.json'), JSON.stringify({ host, pid: 7, since: AT }));
    const book = await open(dir);
    expect(book.status().notices).toEqual(told);
    await book.close();
    expect((await open(dir)).status().notices).toEqual([]);
  });

  test('can be done to write as soon as the one who wrote is gone', async () => {
    const dir = await makeBook();
    const writer = await open(dir);
    const reader = await open(dir);
    expect([reader.status().readOnly, await isWriterGone(realDisk, dir)]).toEqual([true, false]);
    await writer.close();
    expect(await isWriterGone(realDisk, dir)).toBe(true);
    await reader.close();
    expect((await open(dir)).status().readOnly).toBe(false);
  });
});
