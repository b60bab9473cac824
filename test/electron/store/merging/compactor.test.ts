import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { LABEL, makeRecordsFrom, valueOf } from '../../../helpers/book-kit.ts';
import { FIVE_MINUTES, makeWatched, put, segmentsIn, seqIn, settled } from '../../../helpers/compaction-kit.ts';
import { makeClock } from '../../../helpers/fake-clock.ts';
import { makeBook, namesOf, open } from '../../../helpers/store-kit.ts';

describe('the journal is merged', () => {
  test('five minutes after the last change, and not before', async () => {
    const { dir, clock, book, asked } = await makeWatched();
    await put(book, 1);
    clock.pass(FIVE_MINUTES - 1);
    await put(book, 2);
    clock.pass(FIVE_MINUTES - 1);
    expect(asked).toEqual([]);
    clock.pass(1);
    await settled(dir, 2);
    clock.pass(10 * FIVE_MINUTES);
    expect(asked.length).toBe(1);
  });

  test('five minutes after opening a book that was not closed, though nobody changes anything', async () => {
    const { dir, book } = await makeWatched();
    await put(book, 1);
    const crashed = await makeBook();
    for (const name of (await readdir(dir)).filter((each) => /json/.test(each) && each !== 'owner.json'))
      await writeFile(join(crashed, name), await readFile(join(dir, name)));
    const clock = makeClock();
    await open(crashed, { after: clock.after, device: 'here' });
    clock.pass(FIVE_MINUTES);
    await settled(crashed, 1);
  });

  test('when it has grown beyond four megabytes, once', async () => {
    const { dir, book, asked } = await makeWatched();
    for (let n = 1; n <= 15; n += 1) valueOf(await book.transact(LABEL, makeRecordsFrom(n, 600)));
    await settled(dir, (asked[0] as { upTo: number }).upTo);
    expect(asked.length).toBe(1);
  });

  test('at quit only, where a cloud service carries each new file away', async () => {
    const { dir, clock, book } = await makeWatched({ compactOnlyAtQuit: true });
    for (let n = 1; n <= 15; n += 1) valueOf(await book.transact(LABEL, makeRecordsFrom(n, 600)));
    clock.pass(10 * FIVE_MINUTES);
    expect([await seqIn(dir), clock.waiting()]).toEqual([0, 0]);
    await book.close();
    expect(await seqIn(dir)).toBe(book.status().seq);
  });

  test('on demand, up to everything that was acknowledged before', async () => {
    const { dir, book, hold, asked, told } = await makeWatched();
    const nothing = valueOf(await book.compact());
    expect([nothing.seq, asked]).toEqual([0, []]);
    await put(book, 1);
    const release = hold();
    const first = book.compact();
    await vi.waitFor(() => expect(asked.length).toBe(1));
    await put(book, 2);
    const second = book.compact();
    release();
    expect([valueOf(await first).seq, valueOf(await second).seq, await seqIn(dir)]).toEqual([1, 2, 2]);
    expect(told).toEqual([await first, await second].map(valueOf));
  });
});

describe('while a merge is under way', () => {
  test('nobody begins another, however many wait for the next', async () => {
    const { book, hold, asked } = await makeWatched();
    await put(book, 1);
    const release = hold();
    const all = [book.compact(), book.compact(), book.compact()];
    await vi.waitFor(() => expect(asked.length).toBe(1));
    await put(book, 2);
    all.push(book.compact());
    release();
    expect((await Promise.all(all)).map((result) => valueOf(result).seq)).toEqual([1, 2, 2, 2]);
    expect(asked).toMatchObject([{ upTo: 1 }, { upTo: 2 }]);
  });

  test('changes are acknowledged, stand in the next segment, and outlive a crash before it is done and after', async () => {
    const { dir, book, hold, asked } = await makeWatched();
    await put(book, 1);
    const release = hold();
    const merging = book.compact();
    await vi.waitFor(() => expect(asked.length).toBe(1));
    await put(book, 2);
    await put(book, 3);
    expect(await segmentsIn(dir)).toEqual([0, 1]);
    const names = ['顾客 1', '顾客 2', '顾客 3'];
    expect([await seqIn(dir), namesOf(await open(dir, { readOnly: true }))]).toEqual([0, names]);
    release();
    valueOf(await merging);
    expect([await seqIn(dir), namesOf(await open(dir, { readOnly: true }))]).toEqual([1, names]);
    valueOf(await book.undo());
    await book.close();
    expect([await seqIn(dir), namesOf(await open(dir))]).toEqual([4, names.slice(0, 2)]);
  });

  test('a quit waits for it, and then merges the rest', async () => {
    const { dir, book, hold, asked } = await makeWatched();
    await put(book, 1);
    const release = hold();
    void book.compact();
    await vi.waitFor(() => expect(asked.length).toBe(1));
    await put(book, 2);
    const closing = book.close();
    release();
    await closing;
    expect(asked).toMatchObject([
      { upTo: 1, clean: false },
      { upTo: 2, clean: true },
    ]);
    expect(await readFile(join(dir, 'book.json'), 'utf8')).toContain('"seq":2,"clean":true');
  });
});

describe('old segments', () => {
  test('go one generation late, so that a destroyed book.json can be made again', async () => {
    const { dir, book } = await makeWatched();
    for (const n of [1, 2, 3, 4]) {
      await put(book, n);
      valueOf(await book.compact());
    }
    expect(await segmentsIn(dir)).toEqual([3, 4]);
    expect((await readdir(join(dir, 'backups'))).sort()).toEqual(['book-000000000002.json', 'book-000000000003.json']);
    await book.close();
    // Closed without a change: only the first line is written anew, and no generation is lost for it.
    expect((await readdir(join(dir, 'backups'))).sort()).toEqual(['book-000000000002.json', 'book-000000000003.json']);
    const again = await open(dir);
    expect([namesOf(again).length, again.status().notices]).toEqual([4, []]);
  });
});

describe('what follows a merge', () => {
  test('is waited for at quit, and its fault reaches nobody who changes the book', async () => {
    const steps: string[] = [];
    const afterCompaction = async ({ seq }: { seq: number }) => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      steps.push(`kept ${seq}`);
    };
    const { book } = await makeWatched({ afterCompaction });
    await put(book, 1);
    valueOf(await book.compact());
    await put(book, 2);
    await book.close();
    steps.push('closed');
    expect(steps).toEqual(['kept 1', 'kept 2', 'closed']);
  });

  test('is told once of each state, and what the disk refuses there reaches nobody who changes the book', async () => {
    const told: number[] = [];
    const afterCompaction = ({ seq }: { seq: number }) => {
      told.push(seq);
      return Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' }));
    };
    const { dir, book } = await makeWatched({ afterCompaction });
    await put(book, 1);
    valueOf(await book.compact());
    await put(book, 2);
    valueOf(await book.compact());
    await book.close();
    expect([told, await seqIn(dir)]).toEqual([[1, 2], 2]);
  });
});
