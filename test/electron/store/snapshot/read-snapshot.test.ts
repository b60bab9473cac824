import { describe, expect, test } from 'vitest';
import type { Book } from '../../../../electron/store/book.ts';
import { type EarlyBook, type OpenWatch, Teller } from '../../../../electron/store/open-watch.ts';
import { emptyPast } from '../../../../electron/store/past/past.ts';
import { readSnapshot } from '../../../../electron/store/snapshot/read-snapshot.ts';
import { applyOps, emptyTables } from '../../../../electron/store/tables.ts';
import { writeSnapshot } from '../../../../electron/store/snapshot/write-snapshot.ts';
import { BOOK_SCHEMA, type Op } from '../../../../shared/domain/book.ts';
import { AT, idOf, makeCustomer, makeInteraction } from '../../../helpers/book-kit.ts';
import { contentOfFile, makeMemoryFile } from '../../../helpers/memory-file.ts';

const breathe = async () => {};

async function written(ops: readonly Op[], only: Partial<Book> = {}): Promise<Buffer> {
  const tables = emptyTables();
  applyOps(tables, ops);
  const file = makeMemoryFile(Buffer.alloc(0));
  const book: Book = {
    bookId: idOf(1),
    schema: BOOK_SCHEMA,
    seq: 3,
    clean: true,
    savedAt: AT,
    tables,
    past: emptyPast(),
    ...only,
  };
  await writeSnapshot(file, book, breathe);
  return contentOfFile(file);
}

async function read(bytes: Uint8Array, watch: OpenWatch = {}, most?: number): Promise<Book> {
  const book = await readSnapshot(makeMemoryFile(bytes, most), breathe, new Teller(watch, bytes.length, []));
  if (book === undefined) throw new Error('not as we write it');
  return book;
}

const talk = (n: number, customer: number, note = '') =>
  makeInteraction(n, idOf(customer), { note, loggedAt: AT, zone: 'Asia/Shanghai' });
const few: Op[] = [
  ['put', 'customers', makeCustomer(1)],
  ['put', 'customers', makeCustomer(2)],
  ['put', 'interactions', talk(10, 1)],
  ['put', 'interactions', talk(11, 2)],
];
/** More interactions than one block holds. */
const many: Op[] = [
  ...few,
  ...Array.from({ length: 600 }, (_, n): Op => ['put', 'interactions', talk(100 + n, 1, '谈了报价。'.repeat(60))]),
];

describe('a snapshot', () => {
  test('reads the same wherever its blocks happen to end', async () => {
    const bytes = await written(few);
    const whole = await read(bytes);
    for (let most = 1; most < bytes.length; most += 1) {
      const { tables } = await read(bytes, {}, most);
      expect({ most, tables }).toEqual({ most, tables: whole.tables });
    }
  });

  test('that ends anywhere before its end is none', async () => {
    const bytes = await written(few);
    for (let length = 0; length < bytes.length - 1; length += 1)
      expect(await readSnapshot(makeMemoryFile(bytes.subarray(0, length)), breathe)).toBeUndefined();
  });

  test('is held with the words that its records repeat held once', async () => {
    const { tables } = await read(await written(few));
    const [first, second] = [...tables.interactions.values()];
    expect(first?.['personIds']).toBe(second?.['personIds']);
    expect([first, second]).toEqual([talk(10, 1), talk(11, 2)]);
  });
});

describe('while a snapshot is read', () => {
  test('all but the interactions is handed over, once, before these are there', async () => {
    const told: { early: EarlyBook; customers: unknown[] }[] = [];
    const onEarly = (early: EarlyBook) => told.push({ early, customers: [...early.records.customers.values()] });
    const book = await read(await written(many), { onEarly });
    expect(told.map(({ early: { bookId, schema, seq }, customers }) => ({ bookId, schema, seq, customers }))).toEqual([
      { bookId: idOf(1), schema: BOOK_SCHEMA, seq: 3, customers: [makeCustomer(1), makeCustomer(2)] },
    ]);
    expect(told[0]?.early.records.customers).toBe(book.tables.customers);
  });

  test('nothing is handed over of another schema: its records are not yet as this app knows them', async () => {
    const told: EarlyBook[] = [];
    await read(await written(many, { schema: BOOK_SCHEMA - 1 }), { onEarly: (early) => told.push(early) });
    expect(told).toEqual([]);
  });

  test('it is told how far it has come, up to all of it', async () => {
    const told: [number, number][] = [];
    const bytes = await written(many);
    await read(bytes, { onProgress: (done, total) => told.push([done, total]) });
    expect(told.length).toBeGreaterThan(2);
    expect(told.map(([done]) => done)).toEqual(told.map(([done]) => done).toSorted((a, b) => a - b));
    expect(new Set(told.map(([, total]) => total))).toEqual(new Set([bytes.length]));
    expect(told.at(-1)).toEqual([bytes.length, bytes.length]);
  });
});
