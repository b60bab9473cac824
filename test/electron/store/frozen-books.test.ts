import { copyFile, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkBook } from '../../../electron/store/check-book.ts';
import { realDisk } from '../../../electron/store/disk.ts';
import { readSnapshot } from '../../../electron/store/read-snapshot.ts';
import { writeSnapshot } from '../../../electron/store/write-snapshot.ts';
import { BOOK_SCHEMA, COLLECTION_NAMES } from '../../../shared/domain/book.ts';
import { contentOf, historyOf, makeFolder, open } from '../../helpers/store-kit.ts';

/** Books as they once were written, by hand and for good: nobody may change them to make a test pass. */
const FROZEN = join(import.meta.dirname, '../../fixtures/books');
const BESIDE = 'expected.json';

async function thaw(version: string): Promise<string> {
  const dir = await makeFolder();
  for (const name of await readdir(join(FROZEN, version)))
    if (name !== BESIDE) await copyFile(join(FROZEN, version, name), join(dir, name));
  return dir;
}

const expected = async (version: string) =>
  JSON.parse(await readFile(join(FROZEN, version, BESIDE), 'utf8')) as Record<string, unknown>;

test('there is a frozen book of every schema there ever was', async () => {
  const versions = Array.from({ length: BOOK_SCHEMA }, (_, n) => `v${n + 1}`);
  expect((await readdir(FROZEN)).sort()).toEqual(versions);
});

describe('the book of schema 1', () => {
  test('opens with everything in it, and is sound', async () => {
    const book = await open(await thaw('v1'));
    expect(contentOf(book)).toEqual(await expected('v1'));
    expect(book.status()).toMatchObject({ schema: 1, seq: 8, readOnly: false, notices: [] });
    expect(await checkBook(await thaw('v1'))).toEqual({ ok: true, records: 17, problems: [] });
  });

  test('knows what can be taken back', async () => {
    const book = await open(await thaw('v1'));
    expect(historyOf(book).map(({ seq, by, undoable }) => [seq, by, undoable])).toEqual([
      [8, 'redo', true],
      [7, 'undo', false],
      [6, 'transaction', false],
      [4, 'transaction', false],
      [3, 'transaction', true],
      [2, 'transaction', true],
      [1, 'transaction', false],
    ]);
    while ((await book.undo()).ok);
    const before = JSON.parse(await readFile(join(FROZEN, 'v1/book.json'), 'utf8')) as Record<string, { id: string }[]>;
    const kept = new Set(['interactions', 'exports']);
    const listed = COLLECTION_NAMES.filter((name) => !kept.has(name));
    expect(listed.map((name) => [...book.records[name].values()])).toEqual(listed.map((name) => before[name]));
    expect(book.records.interactions.size).toBe(0);
  });

  test('would be written today octet by octet as it was', async () => {
    const path = join(FROZEN, 'v1/book.json');
    const source = await realDisk.open(path, 'read');
    const book = await readSnapshot(source, async () => {});
    await source.close();
    if (book === undefined) throw new Error('not read');
    const copy = join(await makeFolder(), 'book.json');
    const file = await realDisk.open(copy, 'create');
    await writeSnapshot(file, book, async () => {});
    await file.close();
    expect(await readFile(copy, 'utf8')).toBe(await readFile(path, 'utf8'));
  });
});
