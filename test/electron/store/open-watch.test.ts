import { copyFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { openBook } from '../../../electron/store/open-book.ts';
import type { EarlyBook } from '../../../electron/store/open-watch.ts';
import { LABEL, makeRecordsFrom, makeWorld, putCustomer, valueOf } from '../../helpers/book-kit.ts';
import { journalOf, makeBook, makeFolder, namesOf, open } from '../../helpers/store-kit.ts';

/** A book as a crash leaves it: 2,000 records in the file, one customer more in the journal. */
async function makeCrashed(): Promise<string> {
  const dir = await makeBook();
  const first = await open(dir, { device: 'here' });
  for (const n of [1, 2]) valueOf(await first.transact(LABEL, makeRecordsFrom(n, 1_000)));
  await first.close();
  const second = await open(dir, { device: 'here' });
  valueOf(await second.transact(LABEL, [putCustomer(3)]));
  const crashed = await makeFolder();
  for (const path of [join(dir, 'book.json'), await journalOf(dir)])
    await copyFile(path, join(crashed, basename(path)));
  return crashed;
}

test('who waits for a book is told how much of snapshot and journal has been read, and sees its customers first', async () => {
  const dir = await makeCrashed();
  const sizes = [await stat(join(dir, 'book.json')), await stat(await journalOf(dir))].map(({ size }) => size);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const told: [number, number][] = [];
  const early: { seq: EarlyBook['seq']; names: string[]; after: number }[] = [];
  const book = valueOf(
    await openBook(dir, {
      world: makeWorld(),
      readOnly: true,
      onProgress: (...progress) => told.push(progress),
      onEarly: ({ seq, records }) => {
        const names = [...records.customers.values()].map(({ name }) => name);
        early.push({ seq, names, after: told.at(-1)?.[0] ?? 0 });
      },
    }),
  );
  expect(told[0]).toEqual([expect.any(Number), total]);
  expect(told.at(-1)).toEqual([total, total]);
  expect(told.some(([done]) => done === sizes[0])).toBe(true);
  expect(early).toEqual([{ seq: book.status().seq - 1, names: ['顾客 1', '顾客 2'], after: told[0]?.[0] }]);
  expect(namesOf(book)).toEqual(['顾客 1', '顾客 2', '顾客 3']);
});
