import { copyFile, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openBook } from '../../../../electron/store/open-book.ts';
import { idOf, LABEL, makeWorld, putCustomer, valueOf } from '../../../helpers/book-kit.ts';
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
import { contentOf, makeBook, namesOf, open } from '../../../helpers/store-kit.ts';

const newest = async (dir: string) => join(dir, (await segmentsOf(dir)).at(-1) ?? '');

async function change(path: string, how: (text: string) => string): Promise<void> {
  await writeFile(path, how(await readFile(path, 'utf8')));
}

describe('a journal that is damaged in its midst', () => {
  test('costs the change that cannot be read; those behind it still apply', async () => {
    const { dir } = await makeLived();
    await change(await newest(dir), (text) => text.replace('喜欢龙井 7', '喜欢龙井 9'));
    const { problem, ways } = await waysIn(dir);
    expect(problem).toMatchObject({ code: 'bad-line', line: 2 });
    expect(ways[0]).toMatchObject({ kind: 'salvage', lostLines: 1, lostChanges: 0, content: { customers: 7 } });
    const { book } = await takeAndOpen(dir, ways[0]?.id ?? '');
    expect([...book.records.customers.keys()]).toEqual([1, 2, 3, 4, 5, 6, 8].map(idOf));
  });

  test('before book.json was written costs nothing', async () => {
    const { dir, content } = await makeLived();
    const [old = ''] = await segmentsOf(dir);
    await change(join(dir, old), (text) => text.replace('顾客', '客人'));
    expect(contentOf(await open(dir, { readOnly: true }))).toEqual(content);
  });
});

describe('a journal file of', () => {
  test('another book is named, and left out by way of quarantine', async () => {
    const { dir, content } = await makeLived();
    const other = await makeBook(idOf(800_000));
    const book = await open(other);
    await write(book, 50);
    const [name = ''] = await segmentsOf(other);
    const foreign = name.replace('000000000000', '000000000008');
    await copyFile(join(other, name), join(dir, foreign));
    const { problem, ways } = await waysIn(dir);
    expect(problem).toMatchObject({ code: 'foreign-journal', file: foreign });
    expect(ways[0]).toMatchObject({ lostLines: 0, lostChanges: 0 });
    const { taken, book: after } = await takeAndOpen(dir, ways[0]?.id ?? '');
    expect(contentOf(after)).toEqual(content);
    expect((await filesOf(dir)).has(`${taken.kept}/${foreign}`)).toBe(true);
  });

  test('another laptop that wrote apart: both are kept together, or one of the two is chosen', async () => {
    const dir = await makeBook();
    const first = await open(dir);
    await write(first, 1);
    await first.close();
    const there = await crashedCopy(dir);
    const [here, other] = [await open(dir, { device: 'here' }), await open(there, { device: 'there' })];
    await write(here, 2, 3);
    valueOf(await other.transact(LABEL, [putCustomer(4), putCustomer(1, { name: '改名' })]));
    const both = await crashedCopy(dir);
    for (const name of await segmentsOf(there))
      if (name.includes('-there')) await copyFile(join(there, name), join(both, name));
    expect((await openBook(both, { world: makeWorld() })).ok).toBe(false);
    const { problem, ways } = await waysIn(both);
    expect(problem).toMatchObject({ code: 'diverged' });
    expect(ways.slice(0, 3).map(({ id, lostChanges, content }) => [id, lostChanges, content.customers])).toEqual([
      ['salvage:book.json', 0, 4],
      ['salvage:book.json:here', 1, 3],
      ['salvage:book.json:there', 2, 2],
    ]);
    const { book } = await takeAndOpen(both, 'salvage:book.json');
    expect(namesOf(book)).toEqual(['改名', '顾客 2', '顾客 3', '顾客 4']);
  });
});

describe('a journal file that is gone', () => {
  test('from the middle leaves a gap: what is on either side is saved, and what is missing counted', async () => {
    const { dir } = await makeLived();
    const name = await newest(dir);
    const [header = '', seventh = '', eighth = ''] = (await readFile(name, 'utf8')).split('\n');
    await writeFile(name, [header, eighth, ''].join('\n'));
    expect(seventh).toContain('"seq":7');
    const { problem, ways } = await waysIn(dir);
    expect(problem).toMatchObject({ code: 'gap' });
    expect(ways[0]).toMatchObject({ kind: 'salvage', lostLines: 0, lostChanges: 1, content: { customers: 7 } });
  });

  test('at the end is told, by the numbers alone', async () => {
    const { dir } = await makeLived();
    await rm(await newest(dir));
    const book = await open(dir);
    expect(book.status().notices).toEqual([{ code: 'journal-missing', file: 'book.json' }]);
    expect((await waysIn(dir)).problem).toEqual({ code: 'journal-missing', file: 'book.json' });
  });

  test('with all the others is told by the state that was kept before', async () => {
    const { dir } = await makeLived();
    for (const name of await segmentsOf(dir)) await rm(join(dir, name));
    expect((await open(dir)).status().notices).toEqual([{ code: 'journal-missing', file: 'book.json' }]);
  });

  test('is not missed in a copy, a new book, or one that was closed', async () => {
    const { dir } = await makeLived();
    await (await open(dir)).close();
    expect((await open(dir)).status().notices).toEqual([]);
    const copy = await makeBook();
    await copyFile(join(dir, 'book.json'), join(copy, 'book.json'));
    expect((await open(copy)).status().notices).toEqual([]);
  });
});

test('an older book.json put in the place of the newer is refused or told, and the newer state comes back', async () => {
  const { dir, content } = await makeLived();
  const generation = [...(await filesOf(dir)).keys()].find((name) => name.startsWith('backups/book-000000000003'));
  await copyFile(join(dir, generation ?? ''), join(dir, 'book.json'));
  const best = await bestWay(dir).catch(() => undefined);
  const opened = await openBook(dir, { world: makeWorld(), readOnly: true });
  expect(opened.ok ? contentOf(opened.value) : best?.content.customers).toEqual(opened.ok ? content : 8);
});

test('a conflict copy is a way, and never taken unasked', async () => {
  const { dir } = await makeLived();
  const apart = await crashedCopy(dir);
  const book = await open(apart);
  await write(book, 70);
  await book.close();
  await copyFile(join(apart, 'book.json'), join(dir, 'book-LAPTOP.json'));
  await writeFile(join(dir, 'book.json'), (await readFile(join(dir, 'book.json'), 'utf8')).replace('{"id"', '{"ib"'));
  const { ways } = await waysIn(dir);
  expect(ways[0]).toMatchObject({ kind: 'replay', content: { customers: 8 } });
  expect(ways.find(({ id }) => id === 'backup:book-LAPTOP.json')).toMatchObject({ content: { customers: 9 } });
});
