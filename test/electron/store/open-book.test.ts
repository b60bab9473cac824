import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { JSONFile } from 'lowdb/node';
import { describe, expect, test } from 'vitest';
import { createBook } from '../../../electron/store/create-book.ts';
import { openBook } from '../../../electron/store/open-book.ts';
import { contentOf, historyOf, journalOf, makeBook, makeFolder, namesOf, open } from '../../helpers/store-kit.ts';
import { BOOK_SCHEMA } from '../../../shared/domain/book.ts';
import { idOf, LABEL, makeCustomer, makeInteraction, makeWorld, putCustomer, valueOf } from '../../helpers/book-kit.ts';

describe('making a book', () => {
  test('takes an empty folder, and one that only looks empty', async () => {
    const dir = await makeFolder();
    await writeFile(join(dir, '.DS_Store'), 'x');
    expect(await createBook(dir, { world: makeWorld() })).toEqual({ ok: true, value: { bookId: idOf(900_000) } });
  });

  test('refuses a folder where there is a book, or anything else', async () => {
    const world = makeWorld();
    const dir = await makeBook();
    expect(await createBook(dir, { world })).toEqual({
      ok: false,
      error: { code: 'book-exists', detail: { folder: dir } },
    });
    const other = await makeFolder();
    await writeFile(join(other, 'letter.txt'), 'x');
    const refused = { code: 'folder-not-empty', detail: { folder: other } };
    expect(await createBook(other, { world })).toEqual({ ok: false, error: refused });
  });
});

describe('opening a book', () => {
  test('finds every change again, before and after it was closed', async () => {
    const dir = await makeBook();
    const book = await open(dir);
    valueOf(await book.transact(LABEL, [putCustomer(1), putCustomer(2)]));
    valueOf(
      await book.transact(LABEL, [
        ['put', 'interactions', makeInteraction(3, idOf(1))],
        ['del', 'customers', idOf(2)],
      ]),
    );
    const expected = {
      customers: { [idOf(1)]: makeCustomer(1) },
      interactions: { [idOf(3)]: makeInteraction(3, idOf(1)) },
    };
    expect(contentOf(book)).toEqual(expected);
    const reader = await open(dir, { readOnly: true });
    expect(contentOf(reader)).toEqual(expected);
    await book.close();
    const again = await open(dir);
    expect(contentOf(again)).toEqual(expected);
    expect(again.status()).toMatchObject({ seq: 2, readOnly: false, notices: [] });
  });

  test('tells listeners what changed, with the records before and after', async () => {
    const book = await open(await makeBook());
    const told: unknown[] = [];
    book.onChange((change) => told.push(change));
    valueOf(await book.transact(LABEL, [putCustomer(1)]));
    valueOf(await book.transact(LABEL, [putCustomer(1, { name: '新名' })]));
    const [first, second] = [makeCustomer(1), makeCustomer(1, { name: '新名' })];
    const where = { collection: 'customers', id: idOf(1) };
    expect(told).toEqual([
      { seq: 1, label: LABEL, by: 'transaction', changes: [{ ...where, before: undefined, after: first }] },
      { seq: 2, label: LABEL, by: 'transaction', changes: [{ ...where, before: first, after: second }] },
    ]);
  });

  test('keeps what the disk holds, not what the caller holds in hand', async () => {
    const book = await open(await makeBook());
    const mine = makeCustomer(1, { company: undefined });
    valueOf(await book.transact(LABEL, [['put', 'customers', mine]]));
    mine.name = 'changed behind the back';
    expect(book.records.customers.get(idOf(1))).toStrictEqual(makeCustomer(1));
    expect(Object.isFrozen(book.records.customers.get(idOf(1))?.nameKey)).toBe(true);
  });

  test('writes nothing for a change that changes nothing', async () => {
    const book = await open(await makeBook());
    expect(await book.transact(LABEL, [['del', 'customers', idOf(1)]])).toEqual({
      ok: true,
      value: { seq: 0, label: LABEL, changes: [], by: 'transaction' },
    });
  });

  test('throws at a record that its schema refuses, and writes nothing', async () => {
    const dir = await makeBook();
    const book = await open(dir);
    await expect(book.transact(LABEL, [putCustomer(1, { name: '' })])).rejects.toThrow();
    valueOf(await book.transact(LABEL, [putCustomer(2)]));
    expect(namesOf(await open(dir, { readOnly: true }))).toEqual(['顾客 2']);
  });

  test('writes those who ask at the same time with one sync, each as a change of its own', async () => {
    const dir = await makeBook();
    const book = await open(dir);
    const results = await Promise.all([1, 2, 3].map((n) => book.transact(LABEL, [putCustomer(7, { name: `第${n}` })])));
    expect(results.map((result) => valueOf(result).seq)).toEqual([1, 2, 3]);
    const lines = (await readFile(await journalOf(dir), 'utf8')).split('\n').slice(1, -1);
    expect(lines.map((line) => (JSON.parse(line) as { write?: number }).write)).toEqual([undefined, 1, 1]);
    valueOf(await book.undo());
    expect(namesOf(book)).toEqual(['第2']);
  });

  test('splits a large change over several lines and still shows it whole', async () => {
    const dir = await makeBook();
    const book = await open(dir);
    const many = Array.from({ length: 900 }, (_, n) => putCustomer(n, { note: '长'.repeat(300) }));
    valueOf(await book.transact(LABEL, many));
    expect((await readFile(await journalOf(dir), 'utf8')).split('\n').length).toBeGreaterThan(5);
    const reader = await open(dir, { readOnly: true });
    expect([reader.records.customers.size, historyOf(reader).length]).toEqual([900, 1]);
    valueOf(await book.undo());
    expect(book.records.customers.size).toBe(0);
  });
});

describe('the book at rest', () => {
  test('is one file that a stock lowdb reads, one record per line, with the last one kept aside', async () => {
    const dir = await makeBook();
    const book = await open(dir);
    valueOf(await book.transact(LABEL, [putCustomer(1)]));
    await book.close();
    const stock = await new JSONFile<Record<string, unknown>>(join(dir, 'book.json')).read();
    expect(stock).toMatchObject({
      format: 'account-book',
      schema: BOOK_SCHEMA,
      seq: 1,
      clean: true,
      customers: [makeCustomer(1)],
    });
    const text = await readFile(join(dir, 'book.json'), 'utf8');
    expect(text.split('\n')).toContain(JSON.stringify(makeCustomer(1)));
    expect(await readFile(join(dir, 'backups/book-000000000000.json'), 'utf8')).toContain('"seq":0');
  });

  test('keeps two generations and the segments from the newest of them on', async () => {
    const dir = await makeBook();
    for (const n of [1, 2, 3, 4]) {
      const book = await open(dir, { device: 'here' });
      valueOf(await book.transact(LABEL, [putCustomer(n)]));
      await book.close();
    }

    expect((await readdir(dir)).filter((name) => name.startsWith('journal')).sort()).toEqual([
      'journal-000000000003-here.jsonl',
      'journal-000000000004-here.jsonl',
    ]);
    expect((await readdir(join(dir, 'backups'))).sort()).toEqual(['book-000000000002.json', 'book-000000000003.json']);
  });

  test('is left alone by a session that changed nothing', async () => {
    const dir = await makeBook();
    const before = await readFile(join(dir, 'book.json'), 'utf8');
    await (await open(dir)).close();
    expect(await readFile(join(dir, 'book.json'), 'utf8')).toBe(before);
  });
});

test('a folder without a book is missing one, and opening leaves nothing behind in it', async () => {
  const dir = await makeFolder();

  expect(await openBook(dir, { world: makeWorld() })).toEqual({
    ok: false,
    error: { code: 'book-missing', detail: { folder: dir } },
  });
  expect(await readdir(dir)).toEqual([]);
});
