import { basename } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { restoreBook } from '../../../electron/store/backups/restore-book.ts';
import { type Disk, realDisk } from '../../../electron/store/disk/disk.ts';
import { openBook } from '../../../electron/store/open-book.ts';
import type { OpenedBook } from '../../../electron/store/opened-book.ts';
import { backUp, NOON } from '../../helpers/backups-kit.ts';
import { idOf, LABEL, makeWorld, putCustomer, valueOf } from '../../helpers/book-kit.ts';
import { contentOf, makeBook, namesOf, open } from '../../helpers/store-kit.ts';

const put = async (book: OpenedBook, n: number) => valueOf(await book.transact({ code: `put-${n}` }, [putCustomer(n)]));

async function makePair() {
  const dir = await makeBook();
  const writer = await open(dir);
  const reader = await open(dir);
  const told: string[] = [];
  reader.onChange(({ seq, label, changes }) => told.push(`${seq} ${label.code} ${changes.length}`));
  return { dir, writer, reader, told };
}

describe('a reader beside a writer that merges', () => {
  test('hears of each change by itself, across one merge', async () => {
    const { writer, reader, told } = await makePair();
    await put(writer, 1);
    await reader.refresh();
    await put(writer, 2);
    valueOf(await writer.compact());
    await put(writer, 3);
    await reader.refresh();
    expect(told).toEqual(['1 put-1 1', '2 put-2 1', '3 put-3 1']);
  });

  test('reads the book anew where the segments in between are gone, and tells that as one change', async () => {
    const { writer, reader, told } = await makePair();
    await put(writer, 1);
    await reader.refresh();
    for (const n of [2, 3, 4]) {
      await put(writer, n);
      valueOf(await writer.compact());
    }
    valueOf(await writer.transact(LABEL, [['del', 'customers', idOf(1)]]));
    await reader.refresh();
    expect([told, namesOf(reader)]).toEqual([['1 put-1 1', '5 reread 4'], namesOf(writer)]);
    await put(writer, 6);
    await reader.refresh();
    expect(told.at(-1)).toBe('6 put-6 1');
  });

  test('sees the same book whenever it looks', async () => {
    const step = fc.constantFrom('put', 'undo', 'merge', 'look');
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const { writer, reader } = await makePair();
        for (const [n, each] of [...steps, 'look'].entries()) {
          if (each === 'put') await put(writer, 1 + (n % 5));
          if (each === 'undo') await writer.undo();
          if (each === 'merge') valueOf(await writer.compact());
          if (each !== 'look') continue;
          await reader.refresh();
          expect([reader.status().seq, contentOf(reader)]).toEqual([writer.status().seq, contentOf(writer)]);
        }
        await reader.close();
        await writer.close();
      }),
      { numRuns: 30 },
    );
  }, 60_000);
});

test('a reader sees at once that an earlier state was put in the place of the book', async () => {
  const dir = await makeBook();
  const first = await open(dir);
  await put(first, 1);
  await first.close();
  const saved = await backUp(dir);
  const second = await open(dir);
  await put(second, 2);
  await second.close();
  const reader = await open(dir, { readOnly: true });
  valueOf(await restoreBook(realDisk, { dir, id: saved.id, place: 'book', now: NOON }));
  await reader.refresh();
  expect([reader.status().seq, namesOf(reader)]).toEqual([3, ['顾客 1']]);
});

describe('a reader that opens just now', () => {
  /** Merges twice, or as often as is said, while the reader has `book.json` in its hands. */
  async function openedWhile(merges: number) {
    const dir = await makeBook();
    const writer = await open(dir);
    await put(writer, 1);
    let left = merges;
    const disk: Disk = {
      ...realDisk,
      open: async (path, mode) => {
        const file = await realDisk.open(path, mode);
        for (; basename(path) === 'book.json' && left > 0; left -= 1) {
          await put(writer, 10 + left);
          valueOf(await writer.compact());
        }
        return file;
      },
    };
    const reader = await openBook(dir, { world: makeWorld(), readOnly: true, disk });
    return [namesOf(valueOf(reader)), namesOf(writer)];
  }

  test.each([0, 1, 2, 3])('while the book is merged %i times finds it whole', async (merges) => {
    const [seen, real] = await openedWhile(merges);
    expect(seen).toEqual(real);
  });
});
