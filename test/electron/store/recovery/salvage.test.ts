import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { realDisk } from '../../../../electron/store/disk/disk.ts';
import { openBook } from '../../../../electron/store/open-book.ts';
import { reap } from '../../../../electron/store/recovery/reap.ts';
import { idOf, LABEL, makeInteraction, makeWorld, putCustomer, valueOf } from '../../../helpers/book-kit.ts';
import {
  bestWay,
  crashedCopy,
  makeLived,
  segmentsOf,
  takeAndOpen,
  waysIn,
  write,
} from '../../../helpers/recovery-kit.ts';
import { BOOK_SCHEMA } from '../../../../shared/domain/book.ts';
import { contentOf, makeBook, open } from '../../../helpers/store-kit.ts';

/** A closed book with nothing beside its `book.json`: no generation, no journal. */
async function makeAlone(fill: (book: Awaited<ReturnType<typeof open>>) => Promise<unknown>): Promise<string> {
  const dir = await makeBook();
  const book = await open(dir);
  await fill(book);
  await book.close();
  await rm(join(dir, 'backups'), { recursive: true });
  for (const name of await segmentsOf(dir)) await rm(join(dir, name));
  return dir;
}

const bytesIn = (dir: string) => readFile(join(dir, 'book.json'));
const breathe = async () => {};

test('one bad block of 4 KB costs the records in it, and not the book', async () => {
  const dir = await makeAlone(async (book) => {
    const talks = Array.from({ length: 600 }, (_, i) => makeInteraction(1_000 + i, idOf(1), { note: `谈了报价 ${i}` }));
    valueOf(
      await book.transact(LABEL, [putCustomer(1), ...talks.map((talk) => ['put', 'interactions', talk] as const)]),
    );
  });
  const bytes = await bytesIn(dir);
  bytes.fill(0, 81_920, 81_920 + 4_096);
  await writeFile(join(dir, 'book.json'), bytes);
  const best = await bestWay(dir);
  expect(best).toMatchObject({ kind: 'salvage', lostChanges: 0, content: { customers: 1 } });
  expect(best.lostLines).toBeLessThan(20);
  expect(best.lostLines + best.content.interactions).toBe(600);
  const { book } = await takeAndOpen(dir, best.id);
  expect(book.records.interactions.size).toBe(best.content.interactions);
}, 20_000);

test('a flipped bit anywhere in book.json costs the records it touches, at most', async () => {
  const dir = await makeAlone((book) => book.transact(LABEL, [putCustomer(1), putCustomer(2, { note: '龙井' })]));
  const bytes = await bytesIn(dir);
  const sound = await reap(realDisk, join(dir, 'book.json'), breathe);
  const all = sound?.read ?? 0;
  const worse: unknown[] = [];
  for (let at = 0; at < bytes.length; at += 1) {
    const flipped = Buffer.from(bytes);
    flipped[at] = (flipped[at] ?? 0) ^ (1 << (at % 8));
    await writeFile(join(dir, 'book.json'), flipped);
    const { read = 0, lost = all } = (await reap(realDisk, join(dir, 'book.json'), breathe)) ?? {};
    if (read < all - 1 || lost > 1) worse.push({ at, read, lost });
  }
  expect(worse).toEqual([]);
}, 30_000);

describe('a record that is damaged', () => {
  test('is left behind; all others come, and the journal goes on', async () => {
    const dir = await makeAlone((book) => write(book, 1, 2, 3));
    await writeFile(join(dir, 'book.json'), (await bytesIn(dir)).toString().replace('"name":"顾客 2"', '"name":7'));
    const best = await bestWay(dir);
    expect(best).toMatchObject({ id: 'salvage:book.json', lostLines: 1, lostChanges: 0, content: { records: 8 } });
    const { taken, book } = await takeAndOpen(dir, best.id);
    expect(taken.lostLines).toBe(1);
    await write(book, 4);
    await book.close();
    const again = await open(dir);
    expect([...again.records.customers.keys()]).toEqual([idOf(1), idOf(3), idOf(4)]);
    expect(again.status().notices).toEqual([]);
    expect(await again.undo()).toMatchObject({ ok: true });
    // What was before the recovery cannot be taken back: it may build on what is missing.
    expect(await again.undo()).toEqual({ ok: false, error: { code: 'nothing-to-undo' } });
  });

  test('comes back as an earlier state knew it, where others speak of it; what was deleted since does not', async () => {
    const { dir } = await makeLived();
    // Nothing leads from the earlier state to this one any more.
    const [old = ''] = await segmentsOf(dir);
    await rm(join(dir, old));
    const text = (await bytesIn(dir)).toString();
    const [, line = ''] = /\n(\{[^\n]*"name":"顾客 2"[^\n]*)\n/.exec(text) ?? [];
    await writeFile(
      join(dir, 'book.json'),
      text.replace(line, line.replaceAll('"', '!')).replace(/\n[^\n]*"谈了报价 3"[^\n]*/, ''),
    );
    const best = await bestWay(dir);
    expect(best).toMatchObject({ kind: 'salvage', content: { customers: 8, interactions: 15 }, lostLines: 2 });
    const { book } = await takeAndOpen(dir, best.id);
    expect(book.records.customers.get(idOf(2))).toMatchObject({ name: '顾客 2', note: '喜欢龙井 2' });
    expect(book.records.interactions.has(idOf(1_003))).toBe(false);
  });

  test('does not bring back what was deleted, though its words stand in the history', async () => {
    const dir = await makeAlone(async (book) => {
      await write(book, 1, 2);
      valueOf(await book.transact(LABEL, [['del', 'interactions', idOf(1_002)]]));
    });
    const text = (await bytesIn(dir)).toString();
    const at = text.indexOf('"history":[');
    // Up to the middle of the last entry, which holds the deleted record.
    const hole = Buffer.from(text.slice(at - 40, text.lastIndexOf('"inv":[')));
    const damaged = Buffer.concat([
      Buffer.from(text.slice(0, at - 40)),
      Buffer.alloc(hole.length),
      Buffer.from(text.slice(text.lastIndexOf('"inv":['))),
    ]);
    await writeFile(join(dir, 'book.json'), damaged);
    const { book } = await takeAndOpen(dir, (await bestWay(dir)).id);
    expect(book.records.interactions.has(idOf(1_002))).toBe(false);
  });
});

describe('a header that is damaged', () => {
  const damages: [string, RegExp, string][] = [
    ['its name', /"bookId":"00/, '"bookId":"01'],
    ['its number', /"seq":3/, '"seq":7'],
    ['its schema', new RegExp(`"schema":${BOOK_SCHEMA}`), `"schema":${BOOK_SCHEMA + 1}`],
    ['its form', /"clean":true/, '"clean":tsue'],
  ];
  test.each(damages)('in %s loses nothing', async (_, what, instead) => {
    const dir = await makeBook();
    const first = await open(dir);
    await write(first, 1, 2, 3);
    await first.close();
    const book = await open(dir);
    await write(book, 4);
    const content = contentOf(book);
    const copy = await crashedCopy(dir);
    await rm(join(copy, 'backups'), { recursive: true });
    const [old = ''] = await segmentsOf(copy);
    await rm(join(copy, old));
    await writeFile(join(copy, 'book.json'), (await bytesIn(copy)).toString().replace(what, instead));
    expect((await openBook(copy, { world: makeWorld() })).ok).toBe(false);
    const best = await bestWay(copy);
    expect(best).toMatchObject({ lostChanges: 0, content: { customers: 4 } });
    const { book: after } = await takeAndOpen(copy, best.id);
    expect(contentOf(after)).toEqual(content);
    expect(after.status().bookId).toBe(idOf(900_000));
  });
});

test('a damaged book of a newer app is not put together here', async () => {
  const dir = await makeAlone((book) => write(book, 1));
  await writeFile(
    join(dir, 'book.json'),
    (await bytesIn(dir)).toString().replace(`"schema":${BOOK_SCHEMA}`, '"schema":9').replace('{"id"', '{"ib"'),
  );
  expect(await waysIn(dir)).toEqual({ problem: { code: 'newer-schema', file: 'book.json', line: 1 }, ways: [] });
});
