import { execFile } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { copyFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { JSONFile } from 'lowdb/node';
import { SearchIndex } from '../../electron/indexes/search-index.ts';
import { realWorld } from '../../electron/real-world.ts';
import { makeIndexes } from '../../electron/services/indexes.ts';
import { pacer } from '../../electron/store/disk/blocks.ts';
import { openBook } from '../../electron/store/open-book.ts';
import type { Op } from '../../shared/domain/book.ts';
import type { Day } from '../../shared/domain/day.ts';
import { type Figure, figure, median, percentile, timed, timeFigure } from './figures.ts';
import { heapInUse } from './heap-use.ts';
import type { Block } from './loop-watch.ts';
import type { Typing } from './opening-child.ts';
import { opened, QUERIES, rulesOf, searched } from './opened.ts';

const RUNS = 5;
const CHILD = path.join(import.meta.dirname, 'opening-child.ts');
const run = promisify(execFile);

/** What a process of its own measured while it opened the book. */
async function child(what: 'block' | 'typing', folder: string, today: Day): Promise<unknown> {
  const { stdout } = await run(process.execPath, [CHILD, what, folder, today]);
  return JSON.parse(stdout);
}

/** Opening, against stock lowdb reading the same file. */
export async function openFigure(folder: string, size: string, what = 'open', target?: number): Promise<Figure> {
  const ours: number[] = [];
  const stock: number[] = [];
  for (let time = 0; time < RUNS; time++) {
    stock.push(...(await timed(1, () => new JSONFile(path.join(folder, 'book.json')).read())));
    const start = performance.now();
    const book = await opened(folder);
    ours.push(performance.now() - start);
    await book.close();
  }
  return figure(`${what}, against stock lowdb on the same file`, size, median(ours), median(stock), target);
}

/** The same book as after a crash: with as much of a journal as there is before it is merged. */
async function withJournal(folder: string): Promise<string> {
  const source = path.join(folder, 'busy');
  const crashed = path.join(folder, 'crashed');
  for (const dir of [source, crashed]) await mkdir(dir);
  await copyFile(path.join(folder, 'book.json'), path.join(source, 'book.json'));
  await copyFile(path.join(folder, 'book.json'), path.join(crashed, 'book.json'));
  const book = await openBook(source, { world: realWorld(), device: 'bench', compactOnlyAtQuit: true });
  if (!book.ok) throw new Error(book.error.code);
  const name = `journal-${String(book.value.status().seq).padStart(12, '0')}-bench.jsonl`;
  const full = Math.max(4_000_000, statSync(path.join(folder, 'book.json')).size / 20);
  const talks = [...book.value.records.interactions.values()];
  for (let at = 0; (statSync(path.join(source, name), { throwIfNoEntry: false })?.size ?? 0) < full * 0.97; at += 100) {
    const ops = talks
      .slice(at, at + 100)
      .map((talk): Op => ['put', 'interactions', { ...talk, note: `${talk.note}改` }]);
    await Promise.all(ops.map((op) => book.value.transact({ code: 'bench' }, [op])));
  }
  await copyFile(path.join(source, name), path.join(crashed, name));
  await book.value.close();
  return crashed;
}

export const fullJournalFigure = async (folder: string, size: string): Promise<Figure> =>
  openFigure(await withJournal(folder), size, 'open with a full journal', 1.5);

/** How long a window would hang at worst while the book and its indexes come up. */
export async function blockFigures(folder: string, size: string, today: Day): Promise<Figure[]> {
  const blocks: Block[] = [];
  for (let time = 0; time < RUNS; time++) blocks.push((await child('block', folder, today)) as Block);
  const middle = (of: (block: Block) => number): number => median(blocks.map(of));
  const what = 'longest block of the main loop at open, indexes included';
  return [
    timeFigure(
      `${what}: by the clock of its thread`,
      size,
      middle(({ own }) => own),
      20,
    ),
    timeFigure(
      `${what}: by the wall, other programs and all`,
      size,
      middle(({ ms }) => ms),
    ),
    timeFigure(
      'of that, the collector',
      size,
      middle(({ collecting }) => collecting),
    ),
  ];
}

/** From a keystroke to the list of who is found, from the moment the customers are there until all is. */
export async function typingFigures(folder: string, size: string, today: Day): Promise<Figure[]> {
  const own: number[] = [];
  const wall: number[] = [];
  for (let time = 0; time < RUNS; time++) {
    const typed = (await child('typing', folder, today)) as Typing;
    own.push(...typed.own);
    wall.push(...typed.wall);
  }
  if (own.length === 0) return [];
  const what = 'typing in search while the book loads, p95';
  return [
    timeFigure(`${what}: by the clock of its thread`, size, percentile(own, 0.95), 25),
    timeFigure(`${what}: by the wall, other programs and all`, size, percentile(wall, 0.95)),
  ];
}

/** What the open book takes, with and without what is kept for speed. */
export async function heapFigures(folder: string, size: string, today: Day): Promise<Figure[]> {
  const file = statSync(path.join(folder, 'book.json')).size;
  const before = heapInUse();
  const book = await opened(folder);
  const open = heapInUse() - before;
  const indexes = await makeIndexes(book, rulesOf, today, pacer());
  const whole = heapInUse() - before;
  // Held until here, lest the collector take them.
  if (indexes.due.today() !== today) throw new Error('day');
  await book.close();
  return [
    figure('heap after open, against the file', size, open, file, 1.5, 'octets'),
    figure('heap with all indexes, against the file', size, whole, file, 1.5, 'octets'),
  ];
}

/** From the click to the first search that finds somebody, against a bare parse of the file's text. */
export async function earlyFigure(folder: string, size: string): Promise<Figure> {
  const text = readFileSync(path.join(folder, 'book.json'), 'utf8');
  const ours: number[] = [];
  const bare: number[] = [];
  for (let time = 0; time < RUNS; time++) {
    bare.push(...(await timed(1, () => JSON.parse(text) as unknown)));
    const start = performance.now();
    let found: Promise<number> | undefined;
    const book = await opened(folder, ({ records }) => {
      found = SearchIndex.of(records.customers.values(), pacer()).then((search) => {
        searched(search, QUERIES[0] ?? '');
        return performance.now() - start;
      });
    });
    ours.push((await found) ?? Number.NaN);
    await book.close();
  }
  return figure('customers to look through, against a bare parse', size, median(ours), median(bare), 1);
}
