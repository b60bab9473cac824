import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, vi } from 'vitest';
import type { Chores } from '../../electron/store/chores/chores.ts';
import { choresHere } from '../../electron/store/chores/chores-here.ts';
import type { OpenOptions } from '../../electron/store/open-book.ts';
import type { OpenedBook } from '../../electron/store/opened-book.ts';
import { LABEL, putCustomer, valueOf } from './book-kit.ts';
import { makeClock } from './fake-clock.ts';
import { makeFaultyDisk } from './faulty-disk.ts';
import { makeBook, open } from './store-kit.ts';

export const FIVE_MINUTES = 300_000;

/** A book on a disk that still works, with chores that can be held up. */
export async function makeWatched(options: Partial<OpenOptions> = {}) {
  const dir = await makeBook();
  const disk = makeFaultyDisk();
  const clock = makeClock();
  const asked: unknown[] = [];
  let gate: Promise<unknown> = Promise.resolve();
  const here = choresHere(disk);
  const chores: Chores = {
    do: async (name, ask) => {
      asked.push(ask);
      await gate;
      return here.do(name, ask);
    },
    close: () => here.close(),
  };
  const told: unknown[] = [];
  const afterCompaction = async (done: unknown) => void told.push(done);
  const book = await open(dir, { disk, chores, after: clock.after, device: 'here', afterCompaction, ...options });
  const hold = () => {
    let release: () => void = () => undefined;
    gate = new Promise<void>((resolve) => (release = resolve));
    return () => release();
  };
  return { dir, disk, clock, book, asked, told, hold };
}

export const put = async (book: OpenedBook, n: number) => valueOf(await book.transact(LABEL, [putCustomer(n)]));
export const seqIn = async (dir: string) =>
  Number(/"seq":(\d+)/.exec(await readFile(join(dir, 'book.json'), 'utf8'))?.[1]);
export const segmentsIn = async (dir: string) =>
  (await readdir(dir)).filter((name) => name.startsWith('journal')).map((name) => Number(name.slice(8, 20)));
/** Until the book has nothing under way. */
export const settled = (dir: string, seq: number) => vi.waitFor(async () => expect(await seqIn(dir)).toBe(seq));
