import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { journalOf, makeBook, namesOf, open } from '../../../helpers/store-kit.ts';
import { LABEL, putCustomer, valueOf } from '../../../helpers/book-kit.ts';
import { type FaultyDisk, makeFaultyDisk } from '../../../helpers/faulty-disk.ts';

/** A book with one customer on a disk that still works. */
async function makeOpen() {
  const dir = await makeBook();
  const disk = makeFaultyDisk();
  const book = await open(dir, { disk });
  valueOf(await book.transact(LABEL, [putCustomer(1)]));
  return { dir, disk, book };
}

const codeOf = (result: { ok: boolean; error?: { code: string } }) => (result.ok ? 'ok' : result.error?.code);

describe('a disk that refuses a change', () => {
  test.each([
    ['ENOSPC', 'disk-full'],
    ['EDQUOT', 'disk-full'],
    ['EIO', 'write-failed'],
  ])('with %s is told as %s; nothing is seen, and the next change goes through', async (code, told) => {
    const { dir, disk, book } = await makeOpen();
    const before = await readFile(await journalOf(dir));
    disk.faults = [{ call: 'write', code }];
    const [first, second] = await Promise.all([
      book.transact(LABEL, [putCustomer(2)]),
      book.transact(LABEL, [putCustomer(3)]),
    ]);
    expect([first, second].map(codeOf)).toEqual([told, told]);
    expect(namesOf(book)).toEqual(['顾客 1']);
    expect(await readFile(await journalOf(dir))).toEqual(before);
    disk.faults = [];
    valueOf(await book.transact(LABEL, [putCustomer(4)]));
    expect(namesOf(await open(dir, { readOnly: true }))).toEqual(['顾客 1', '顾客 4']);
  });

  test('while the first segment is made leaves none behind', async () => {
    const dir = await makeBook();
    const disk = makeFaultyDisk();
    const book = await open(dir, { disk });
    disk.faults = [{ call: 'write', code: 'ENOSPC' }];
    expect(codeOf(await book.transact(LABEL, [putCustomer(1)]))).toBe('disk-full');
    expect((await readdir(dir)).filter((name) => name.startsWith('journal'))).toEqual([]);
    disk.faults = [];
    valueOf(await book.transact(LABEL, [putCustomer(1)]));
    expect(namesOf(await open(dir, { readOnly: true }))).toEqual(['顾客 1']);
  });

  test('and takes a few octets at a time still gets every one of them', async () => {
    const { dir, disk, book } = await makeOpen();
    disk.most = 7;
    valueOf(await book.transact(LABEL, [putCustomer(2)]));
    await book.close();
    const again = await open(dir);
    expect([namesOf(again), again.status().notices]).toEqual([['顾客 1', '顾客 2'], []]);
  });
});

describe('a disk that cannot say what is on it', () => {
  const broken: [string, FaultyDisk['faults']][] = [
    ['a failed sync', [{ call: 'sync', on: 'journal', code: 'EIO' }]],
    [
      'a failed truncation',
      [
        { call: 'write', on: 'journal', code: 'ENOSPC' },
        { call: 'truncate', on: 'journal', code: 'EIO' },
      ],
    ],
  ];

  test.each(broken)('after %s takes nothing more until the book is opened anew', async (_, faults) => {
    const { dir, disk, book } = await makeOpen();
    disk.faults = faults;
    expect(codeOf(await book.transact(LABEL, [putCustomer(2)]))).toBe('reopen-needed');
    disk.faults = [];
    expect(codeOf(await book.transact(LABEL, [putCustomer(3)]))).toBe('reopen-needed');
    expect(namesOf(book)).toEqual(['顾客 1']);
    await book.close();
    const again = await open(dir);
    valueOf(await again.transact(LABEL, [putCustomer(4)]));
    expect(namesOf(again)).toEqual(['顾客 1', ...(faults.length > 1 ? ['顾客 2'] : []), '顾客 4']);
  });
});

describe('a change is on the disk before it is seen', () => {
  test('sync comes after the write, and the segment has a durable name before its first change', async () => {
    const { disk } = await makeOpen();
    const folder = disk.calls.findLastIndex((call) => call.startsWith('syncFolder'));
    const [opened, wrote, synced, ...rest] = disk.calls
      .filter((call) => call.includes('journal-'))
      .map((call) => call.split(' ')[0]);
    expect([opened, wrote, synced, ...rest]).toEqual(['open', 'write', 'sync', 'write', 'sync']);
    expect(disk.calls.slice(folder + 1).map((call) => call.split(' ')[0])).toEqual(['write', 'sync']);
  });
});

describe('closing when the disk refuses', () => {
  test.each([
    { call: 'write', on: 'book.json.tmp', code: 'ENOSPC' },
    { call: 'sync', on: 'book.json.tmp', code: 'EIO' },
    { call: 'rename', on: 'book.json', code: 'EPERM' },
    { call: 'keepAs', code: 'EIO' },
    { call: 'syncFolder', code: 'EIO' },
  ] as const)('%o loses nothing: the journal still holds everything', async (fault) => {
    const { dir, disk, book } = await makeOpen();
    disk.faults = [fault];
    await book.close();
    expect((await readdir(dir)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    const again = await open(dir);
    valueOf(await again.transact(LABEL, [putCustomer(2)]));
    await again.close();
    const last = await open(dir);
    expect([namesOf(last), last.status().notices]).toEqual([['顾客 1', '顾客 2'], []]);
    expect(await readFile(join(dir, 'book.json'), 'utf8')).toContain('"seq":2,"clean":true');
  });

  test('a snapshot that reads back otherwise than it was written never takes the place of the good one', async () => {
    const { dir, disk, book } = await makeOpen();
    const before = await readFile(join(dir, 'book.json'));
    disk.liesAbout = 'book.json.tmp';
    await book.close();
    expect(await readFile(join(dir, 'book.json'))).toEqual(before);
    expect(namesOf(await open(dir))).toEqual(['顾客 1']);
  });

  test('a snapshot is on the disk before it bears the name, and the old one is kept before that', async () => {
    const { disk, book } = await makeOpen();
    disk.calls.length = 0;
    await book.close();
    const calls = disk.calls.filter((call) => !call.startsWith('write '));
    expect(
      calls.slice(0, 10).map((call) => call.replace(/account-book-.*/, 'folder').replace(/-[0-9a-z]+.jsonl/, '')),
    ).toEqual([
      'open journal-000000000001',
      'sync journal-000000000001',
      'syncFolder folder',
      'open book.json.tmp',
      'sync book.json.tmp',
      'makeFolder backups',
      'keepAs book-000000000000.json',
      'syncFolder backups',
      'rename book.json',
      'syncFolder folder',
    ]);
  });
});
