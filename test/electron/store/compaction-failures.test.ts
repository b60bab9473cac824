import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { LABEL, putCustomer, valueOf } from '../../helpers/book-kit.ts';
import { FIVE_MINUTES, makeWatched, put, seqIn, settled } from '../../helpers/compaction-kit.ts';
import { namesOf, open } from '../../helpers/store-kit.ts';

describe('a disk without room', () => {
  test('is left alone below 2.2 times the book, told, and asked again when the book rests', async () => {
    const { dir, disk, clock, book, asked } = await makeWatched();
    await put(book, 1);
    disk.free = 100;
    const refused = await book.compact();
    const needs = Math.ceil(2.2 * (await bytesOf(dir)));
    expect(refused).toEqual({
      ok: false,
      error: { code: 'disk-full', detail: { problem: 'space-low', needs, free: 100 } },
    });
    expect([asked, book.status().notices]).toEqual([[], [{ code: 'space-low', needs, free: 100 }]]);
    disk.free = needs;
    clock.pass(FIVE_MINUTES);
    await settled(dir, 1);
    expect(book.status().notices).toEqual([]);
  });

  test('that runs full under the draft is not asked for another before something was freed', async () => {
    const { dir, disk, clock, book, asked } = await makeWatched();
    await put(book, 1);
    disk.free = 1_000_000;
    disk.faults = [{ call: 'write', on: 'book.json.tmp', code: 'ENOSPC' }];
    expect(await book.compact()).toMatchObject({ ok: false, error: { code: 'disk-full' } });
    expect((await readdir(dir)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    await vi.waitFor(() => expect(book.status().notices).toMatchObject([{ code: 'space-low', free: 1_000_000 }]));
    disk.faults = [];
    await put(book, 2);
    clock.pass(FIVE_MINUTES);
    expect(await book.compact()).toMatchObject({ ok: false, error: { detail: { problem: 'space-low' } } });
    expect(asked.length).toBe(1);
    disk.free = 1_000_001;
    clock.pass(FIVE_MINUTES);
    await settled(dir, 2);
    expect(book.status().notices).toEqual([]);
  });
});

async function bytesOf(dir: string): Promise<number> {
  const names = (await readdir(dir)).filter((name) => name === 'book.json' || name.startsWith('journal'));
  return (await Promise.all(names.map((name) => readFile(join(dir, name))))).reduce(
    (sum, { length }) => sum + length,
    0,
  );
}

describe('a merge that fails', () => {
  test.each([
    { call: 'write', on: 'book.json.tmp', code: 'EIO' },
    { call: 'sync', on: 'book.json.tmp', code: 'EIO' },
    { call: 'rename', on: 'book.json', code: 'EPERM' },
    { call: 'keepAs', code: 'EIO' },
    { call: 'open', on: 'journal', code: 'EACCES' },
    { call: 'syncFolder', on: 'backups', code: 'EIO' },
  ] as const)('with %o costs nothing, and the next one holds everything', async (fault) => {
    const { dir, disk, clock, book } = await makeWatched();
    await put(book, 1);
    disk.faults = [fault];
    expect((await book.compact()).ok).toBe(false);
    await put(book, 2);
    expect(namesOf(await open(dir, { readOnly: true }))).toEqual(['顾客 1', '顾客 2']);
    disk.faults = [];
    clock.pass(FIVE_MINUTES);
    await settled(dir, 2);
    await put(book, 3);
    await book.close();
    const again = await open(dir);
    expect([namesOf(again).length, again.status().notices]).toEqual([3, []]);
  });

  test('because the draft reads back otherwise than it was written leaves the good book in its place', async () => {
    const { dir, disk, book } = await makeWatched();
    await put(book, 1);
    disk.liesAbout = 'book.json.tmp';
    expect(await book.compact()).toMatchObject({ ok: false, error: { detail: { problem: 'read-back' } } });
    expect(await seqIn(dir)).toBe(0);
  });

  test('at its new segment and cannot take that back stops all writing: two segments must not tell one story', async () => {
    const { dir, disk, book } = await makeWatched();
    await put(book, 1);
    disk.faults = [
      { call: 'write', on: 'journal-000000000001', code: 'ENOSPC' },
      { call: 'remove', on: 'journal-000000000001', code: 'EIO' },
    ];
    expect((await book.compact()).ok).toBe(false);
    expect(await book.transact(LABEL, [putCustomer(2)])).toMatchObject({ ok: false, error: { code: 'reopen-needed' } });
    disk.faults = [];
    await book.close();
    const again = await open(dir);
    await put(again, 2);
    expect(namesOf(again)).toEqual(['顾客 1', '顾客 2']);
  });
});

describe('a book.json edited outside', () => {
  test('while it is open is kept as a generation, and the book is written from memory', async () => {
    const { dir, book } = await makeWatched();
    await put(book, 1);
    valueOf(await book.compact());
    const edited = (await readFile(join(dir, 'book.json'), 'utf8')).replace('顾客 1', '别名');
    await writeFile(join(dir, 'book.json'), edited);
    await put(book, 2);
    const release = book.compact();
    await put(book, 3);
    valueOf(await release);
    expect(await readFile(join(dir, 'backups/book-000000000001.json'), 'utf8')).toBe(edited);
    await book.close();
    expect(namesOf(await open(dir))).toEqual(['顾客 1', '顾客 2', '顾客 3']);
  });
});
