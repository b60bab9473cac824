import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { climb, climbAlone, STEPS } from '../../../../electron/store/migrations/ladder.ts';
import { listsOf } from '../../../../electron/store/migrations/lists-since.ts';
import type { Lists, Step } from '../../../../electron/store/migrations/lists.ts';
import { BOOK_SCHEMA, COLLECTION_NAMES, COLLECTIONS, type Collection } from '../../../../shared/domain/book.ts';
import { expectedOf, FROZEN } from '../../../helpers/frozen-books.ts';

const ROOM = join(import.meta.dirname, '../../../../electron/store/migrations');
const NUMBERS = Array.from({ length: BOOK_SCHEMA - 1 }, (_, i) => i + 1);
const fileOf = (n: number) => `step-${n}-to-${n + 1}`;

/** What shipped steps were when they shipped. A new step is added here with its release; no line ever changes. */
const SHIPPED = join(import.meta.dirname, 'shipped-steps.json');

describe('the ladder', () => {
  test('has one step from every schema to the next, each in its file, and no other', async () => {
    expect(STEPS.length).toBe(BOOK_SCHEMA - 1);
    const files = (await readdir(ROOM)).filter((name) => name.startsWith('step-')).sort();
    expect(files).toEqual(NUMBERS.map((n) => `${fileOf(n)}.ts`));
    const ladder = await readFile(join(ROOM, 'ladder.ts'), 'utf8');
    const order = [...ladder.matchAll(/^import \{ (\w+) \} from '\.\/(step-\d+-to-\d+)\.ts';$/gm)];
    expect(order.map(([, , file]) => file)).toEqual(NUMBERS.map(fileOf));
    const listed = /STEPS: readonly Step\[\] = \[([^\]]*)\]/
      .exec(ladder)?.[1]
      ?.split(',')
      .map((name) => name.trim());
    expect(listed).toEqual(order.map(([, name]) => name));
  });

  test.each(NUMBERS)('has beside step %i a test of its own and a frozen book to walk it with', (n) => {
    expect(existsSync(join(import.meta.dirname, `${fileOf(n)}.test.ts`))).toBe(true);
    expect(existsSync(join(FROZEN, `v${n}`, 'book.json'))).toBe(true);
  });

  test('never changes a step that somebody has walked', async () => {
    const shipped = JSON.parse(await readFile(SHIPPED, 'utf8')) as Record<string, string>;
    expect(Object.keys(shipped)).toEqual(NUMBERS.map(fileOf));
    for (const [file, hash] of Object.entries(shipped)) {
      const source = await readFile(join(ROOM, `${file}.ts`));
      expect([file, createHash('sha256').update(source).digest('hex')]).toEqual([file, hash]);
    }
  });

  test.each(NUMBERS)('leads every record of the book of schema %i to what today takes for sound', async (n) => {
    const book = await expectedOf(`v${n}`);
    const lists = Object.fromEntries(listsOf(n).map((name) => [name, Object.values(book[name] ?? {})]));
    const climbed = climb(lists, n);
    expect(Object.keys(climbed).sort()).toEqual([...COLLECTION_NAMES].sort());
    for (const [name, list] of Object.entries(climbed))
      for (const record of list) expect(COLLECTIONS[name as Collection].safeParse(record).error).toBeUndefined();
  });

  test('knows which lists a book of each schema must have', () => {
    expect(listsOf(BOOK_SCHEMA)).toEqual(COLLECTION_NAMES);
    const first = 'settings customers people specialDays quotes deals promises gifts choices exports'.split(' ');
    expect(listsOf(1)).toEqual([...first, 'interactions']);
    expect(listsOf(2)).toEqual([...first, 'attachments', 'bin', 'interactions']);
  });
});

describe('walking', () => {
  const renamed: Step = (lists) => ({
    ...lists,
    gifts: (lists['gifts'] ?? []).map(({ item, ...gift }) => ({ ...gift, what: item })),
  });
  const split: Step = ({ gifts = [], ...lists }) => ({
    ...lists,
    gifts: gifts.filter(({ id }) => id !== 'b'),
    toys: gifts.filter(({ id }) => id === 'b'),
  });
  const steps = [(lists: Lists) => lists, renamed, split];
  const gift = (id: string) => ({ id, item: `茶 ${id}` });

  test('begins at the schema of the book and ends at today', () => {
    expect(climb({ gifts: [gift('a')] }, 4, steps)).toEqual({ gifts: [gift('a')] });
    expect(climb({ gifts: [gift('a')] }, 3, steps)).toEqual({ gifts: [gift('a')], toys: [] });
    expect(climb({ gifts: [gift('b')] }, 1, steps)).toEqual({ gifts: [], toys: [{ id: 'b', what: '茶 b' }] });
  });

  test('takes along what lies in the bin, and leaves it in its order', () => {
    const entry = (records: object[]) => ({ id: 'x', title: '甲', records });
    const binned = (collection: string, record: object) => ({ collection, record });
    const bin = [entry([binned('customers', { id: 'c' }), binned('gifts', gift('b')), binned('gifts', gift('a'))])];
    const before = { customers: [], gifts: [], bin };
    expect(climb(before, 1, steps)['bin']).toEqual([
      entry([
        binned('customers', { id: 'c' }),
        binned('toys', { id: 'b', what: '茶 b' }),
        binned('gifts', { id: 'a', what: '茶 a' }),
      ]),
    ]);
    expect(before.bin[0]?.records[1]).toEqual(binned('gifts', gift('b')));
  });

  test('says what becomes of a record alone', () => {
    expect(climbAlone('gifts', gift('a'), 1, steps)).toEqual({ id: 'a', what: '茶 a' });
    expect(climbAlone('gifts', gift('b'), 1, steps)).toBeUndefined();
  });
});
