import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkBook } from '../../../electron/store/check/check-book.ts';
import { realDisk } from '../../../electron/store/disk/disk.ts';
import { readSnapshot } from '../../../electron/store/snapshot/read-snapshot.ts';
import { writeSnapshot } from '../../../electron/store/snapshot/write-snapshot.ts';
import { BOOK_SCHEMA, COLLECTION_NAMES } from '../../../shared/domain/book.ts';
import { expectedTodayOf, FROZEN, thaw } from '../../helpers/frozen-books.ts';
import { contentOf, historyOf, makeFolder, open } from '../../helpers/store-kit.ts';

const VERSIONS = Array.from({ length: BOOK_SCHEMA }, (_, n) => `v${n + 1}`);
const NEWEST = `v${BOOK_SCHEMA}`;

test('there is a frozen book of every schema there ever was', async () => {
  expect((await readdir(FROZEN)).sort()).toEqual(VERSIONS);
});

describe.each(VERSIONS)('the frozen book %s', (version) => {
  test('opens with everything in it, and is sound', async () => {
    const dir = await thaw(version);
    expect(await checkBook(dir)).toMatchObject({ ok: true, problems: [] });
    const book = await open(dir);
    expect(contentOf(book)).toEqual(await expectedTodayOf(version));
    expect(book.status()).toMatchObject({ schema: BOOK_SCHEMA, readOnly: false });
    await book.close();
    // What was taken back in an older shape cannot be done again, so a file that it alone named is named by nobody now.
    const { ok, problems } = await checkBook(dir);
    expect([ok, problems.filter(({ code }) => version === NEWEST || code !== 'attachment-orphan')]).toEqual([true, []]);
    expect(contentOf(await open(dir, { readOnly: true }))).toEqual(await expectedTodayOf(version));
  });
});

describe('the newest frozen book', () => {
  test('needs no mending, and knows what was done and what can be taken back', async () => {
    const book = await open(await thaw(NEWEST));
    expect(book.status()).toMatchObject({ seq: 15, notices: [] });
    const told = historyOf(book).map(({ seq, by, undoable, label, edits }) => [
      ...[seq, by, undoable, label.code],
      edits.map(({ field, before = '-', after = '-' }) => `${field} ${before} ${after}`).slice(0, 1),
    ]);
    expect(told).toEqual([
      [15, 'transaction', false, 'bin.purge', []],
      [14, 'transaction', false, 'calendar.export', []],
      [13, 'redo', true, 'customer.change', ['note - 第二本']],
      [12, 'undo', false, 'customer.change', ['note 第二本 -']],
      [11, 'undo', false, 'attachment.add', [' 名片.jpg -']],
      [10, 'transaction', false, 'customer.change', ['note - 第二本']],
      [9, 'transaction', true, 'product.arrive', ['arrivedOn - 2026-11-23']],
      [8, 'transaction', true, 'person.remove', [' Test Gatekeeper -']],
      [7, 'redo', true, 'customer.change', ['company 虚构五金有限公司 新虚构五金']],
      [6, 'undo', false, 'customer.change', ['company 新虚构五金 虚构五金有限公司']],
      [5, 'transaction', true, 'attachment.add', [' - offer.pdf']],
      [4, 'transaction', false, 'gift.remove', [' 茶叶 -']],
      [3, 'transaction', false, 'customer.change', ['company 虚构五金有限公司 新虚构五金']],
      [2, 'transaction', false, 'attachment.add', [' - 名片.jpg']],
      [1, 'transaction', false, 'import.file', [' - ']],
    ]);
    expect(historyOf(book).find(({ seq }) => seq === 1)).toMatchObject({
      customerIds: ['00000000-0000-4000-8000-000000000010', '00000000-0000-4000-8000-000000000011'],
      more: 3,
    });
    const before = contentOf(book);
    let steps = 0;
    while ((await book.undo()).ok) steps += 1;
    expect([steps, book.records.people.size, book.records.attachments.size]).toEqual([5, 2, 0]);
    while ((await book.redo()).ok) steps -= 1;
    // The attachment taken back before the book was frozen waits to be done again, too.
    expect(steps).toBe(-1);
    expect({ ...contentOf(book), attachments: {} }).toEqual({ ...before, attachments: {} });
    expect(book.records.attachments.size).toBe(2);
  });

  test('would be written today octet by octet as it was', async () => {
    const path = join(FROZEN, NEWEST, 'book.json');
    const source = await realDisk.open(path, 'read');
    const book = await readSnapshot(source, async () => {});
    await source.close();
    if (book === undefined) throw new Error('not read');
    const copy = join(await makeFolder(), 'book.json');
    const file = await realDisk.open(copy, 'create');
    await writeSnapshot(file, book, async () => {});
    await file.close();
    expect(await readFile(copy, 'utf8')).toBe(await readFile(path, 'utf8'));
    expect(Object.keys(JSON.parse(await readFile(path, 'utf8')) as object)).toEqual(
      expect.arrayContaining(COLLECTION_NAMES),
    );
  });
});
