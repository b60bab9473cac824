import { closeSync, fdatasyncSync, openSync, readFileSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { makeIndexes } from '../../electron/services/indexes.ts';
import { pacer } from '../../electron/store/disk/blocks.ts';
import { openBook } from '../../electron/store/open-book.ts';
import { realWorld } from '../../electron/real-world.ts';
import type { Op } from '../../shared/domain/book.ts';
import type { Day } from '../../shared/domain/day.ts';
import { type Figure, figure, median, percentile, timed } from './figures.ts';
import { QUERIES, rulesOf, searched } from './opened.ts';

const RUNS_OF_A_CHANGE = 300;

async function opened(folder: string) {
  const book = await openBook(folder, { world: realWorld() });
  if (!book.ok) throw new Error(book.error.code);
  return book.value;
}

function appendSynced(file: number, line: Uint8Array): void {
  writeSync(file, line);
  fdatasyncSync(file);
}

/** One logged contact, again and again, against the same line appended and synced with nothing around it. */
export async function changeFigures(folder: string, size: string): Promise<{ figures: Figure[]; p50: number }> {
  const book = await opened(folder);
  const first = book.records.interactions.values().next().value;
  if (first === undefined) throw new Error('no interaction');
  const op = (run: number): Op => ['put', 'interactions', { ...first, note: `${first.note} ${run}` }];
  const line = Buffer.from(`${JSON.stringify({ ops: [op(0)], inv: [op(0)] })}\n`);
  const file = openSync(join(folder, 'bare-append.tmp'), 'a');
  const bare: number[] = [];
  const ours: number[] = [];
  // Turn by turn, so that a busy disk slows both alike.
  for (let run = 0; run < RUNS_OF_A_CHANGE; run++) {
    bare.push(...(await timed(1, () => appendSynced(file, line))));
    ours.push(...(await timed(1, () => book.transact({ code: 'bench' }, [op(run)]))));
  }
  closeSync(file);
  await book.close();
  const figures = [
    figure('durable change, p50, against a bare append + fdatasync', size, median(ours), median(bare), 2.5),
    figure(
      'durable change, p99, against a bare append + fdatasync',
      size,
      percentile(ours, 0.99),
      percentile(bare, 0.99),
    ),
  ];
  return { figures, p50: median(ours) };
}

/** A query over everybody, against parsing the file once: how much of an opening a keystroke costs. */
export async function searchFigure(folder: string, size: string, today: Day): Promise<Figure> {
  const book = await opened(folder);
  const { search } = await makeIndexes(book, rulesOf, today, pacer());
  const samples = await timed(100, (run) => searched(search, QUERIES[run % QUERIES.length] ?? ''));
  await book.close();
  const parse = await timed(3, () => JSON.parse(readFileSync(join(folder, 'book.json'), 'utf8')) as unknown);
  return figure('search, p95, against one parse of the book', size, percentile(samples, 0.95), median(parse));
}

export const megabytes = (folder: string): string =>
  `${(statSync(join(folder, 'book.json')).size / 1e6).toFixed(1)} MB`;
