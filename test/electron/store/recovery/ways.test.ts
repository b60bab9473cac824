import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openBook } from '../../../../electron/store/open-book.ts';
import { makeWorld } from '../../../helpers/book-kit.ts';
import {
  bestWay,
  crashedCopy,
  filesOf,
  makeLived,
  segmentsOf,
  takeAndOpen,
  waysIn,
  write,
} from '../../../helpers/recovery-kit.ts';
import { contentOf } from '../../../helpers/store-kit.ts';

const BOOK = 'book.json';
const whole = { customers: 8, interactions: 16, records: 24, last: { name: '顾客 8' } };

test('a sound book needs no way; its earlier states with records are still told', async () => {
  const { dir } = await makeLived();
  const { problem, ways } = await waysIn(dir);
  expect([problem, ways.map(({ kind }) => kind)]).toEqual([undefined, ['backup']]);
});

describe('a book.json that is', () => {
  const cases: [string, (bytes: Buffer) => Buffer | undefined][] = [
    ['gone', () => undefined],
    ['empty', () => Buffer.alloc(0)],
    ['full of NUL octets', (bytes) => Buffer.alloc(bytes.length)],
    ...Array.from({ length: 15 }, (_, i): [string, (bytes: Buffer) => Buffer] => [
      `cut off at ${i + 1}/16`,
      (bytes) => bytes.subarray(0, Math.floor((bytes.length * (i + 1)) / 16)),
    ]),
  ];
  test.each(cases)('%s is put together again without loss from the state before and the journal', async (_, damage) => {
    const { dir, content } = await makeLived();
    const path = join(dir, BOOK);
    const damaged = damage(await readFile(path));
    if (damaged === undefined) await rm(path);
    else await writeFile(path, damaged);
    const before = await filesOf(dir);
    expect((await openBook(dir, { world: makeWorld() })).ok).toBe(false);
    const best = await bestWay(dir);
    expect(best).toMatchObject({ kind: 'replay', content: whole, lostLines: 0, lostChanges: 0 });
    const { taken, book } = await takeAndOpen(dir, best.id);
    expect([contentOf(book), taken.content, book.status().notices]).toEqual([content, best.content, []]);
    const after = await filesOf(dir);
    for (const name of [BOOK, ...(await segmentsOf(dir))].filter((each) => before.has(each)))
      expect(after.get(`${taken.kept}/${name}`)).toEqual(before.get(name));
  });
});

test('a book that was put together again can be put together once more', async () => {
  const { dir } = await makeLived();
  await rm(join(dir, BOOK));
  const { book } = await takeAndOpen(dir, (await bestWay(dir)).id);
  await write(book, 9);
  const again = await crashedCopy(dir);
  await writeFile(join(again, BOOK), 'nonsense');
  const best = await bestWay(again);
  expect(best).toMatchObject({ kind: 'replay', content: { customers: 9 }, lostLines: 0, lostChanges: 0 });
  expect(contentOf((await takeAndOpen(again, best.id)).book)).toEqual(contentOf(book));
});
