import { expect, test } from 'vitest';
import type { OpenedBook } from '../../../electron/store/opened-book.ts';
import { idOf, LABEL, putCustomer, valueOf } from '../../helpers/book-kit.ts';
import { type FaultyDisk, makeFaultyDisk } from '../../helpers/faulty-disk.ts';
import { contentOf, makeBook, open } from '../../helpers/store-kit.ts';

/** A book with two generations behind it and changes of every kind since. */
async function makeLived() {
  const dir = await makeBook();
  const disk = makeFaultyDisk();
  const book = await open(dir, { disk, device: 'here' });
  for (const n of [1, 2, 3, 4]) valueOf(await book.transact(LABEL, [putCustomer(n), putCustomer(10 + n)]));
  for (const n of [1, 2]) {
    valueOf(await book.compact());
    valueOf(await book.transact(LABEL, [['del', 'customers', idOf(n)], putCustomer(10 + n, { name: '改' })]));
  }
  valueOf(await book.undo());
  return { dir, disk, book };
}

/** What the book says, and what can still be taken back in it. */
const whole = (book: OpenedBook) => ({
  content: contentOf(book),
  past: book.history({ offset: 0, limit: 99 }).entries,
});

interface Run {
  readonly name: string;
  readonly act: (book: OpenedBook) => Promise<unknown>;
}

const RUNS: Run[] = [
  { name: 'a merge at work', act: (book) => book.compact() },
  { name: 'a merge at quit', act: (book) => book.close() },
];

/** Lets the disk stand still after so many calls; true when all was done before. */
async function crashAfter(calls: number, { act }: Run) {
  const { dir, disk, book } = await makeLived();
  const expected = whole(book);
  const before = disk.calls.length;
  disk.stopAfter = before + calls;
  await act(book);
  const done = disk.calls.length <= disk.stopAfter;
  // Frees the lock; nothing of it reaches the disk any more.
  await book.close();
  return { dir, disk, expected, done };
}

async function live(dir: string): Promise<OpenedBook> {
  const book = await open(dir, { device: 'here' });
  valueOf(await book.transact({ code: 'after' }, [putCustomer(99)]));
  valueOf(await book.undo());
  return book;
}

const lastCall = ({ calls, stopAfter }: FaultyDisk) => calls[stopAfter - 1];

test.each(RUNS)(
  '$name may be stopped at every call to the disk: the same book opens, goes on, and is merged anew',
  async (run) => {
    for (let calls = 0; ; calls += 1) {
      const { dir, disk, expected, done } = await crashAfter(calls, run);
      const reader = await open(dir, { readOnly: true });
      const seen = { calls, after: lastCall(disk), ...whole(reader) };
      expect(seen).toEqual({ calls, after: lastCall(disk), ...expected });
      await reader.close();
      const book = await live(dir);
      expect(contentOf(book)).toEqual(expected.content);
      await book.close();
      const again = await open(dir);
      expect([contentOf(again), again.status().notices]).toEqual([expected.content, []]);
      await again.close();
      if (!done) continue;
      expect(calls).toBeGreaterThanOrEqual(15);
      return;
    }
  },
  120_000,
);
