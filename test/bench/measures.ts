import { closeSync, fdatasyncSync, openSync, readFileSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { planFor } from '../../electron/cadence/plan.ts';
import { makeIndexes } from '../../electron/services/indexes.ts';
import { pacer } from '../../electron/store/disk/blocks.ts';
import { openBook } from '../../electron/store/open-book.ts';
import { realWorld } from '../../electron/real-world.ts';
import { weekdaysOnly } from '../../shared/almanac/work-day.ts';
import type { Op } from '../../shared/domain/book.ts';
import { addDays, type Day } from '../../shared/domain/day.ts';
import { type Figure, figure, median, percentile, timed } from './figures.ts';
import { playbooksOrThrow, QUERIES, searched } from './opened.ts';

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

/** Who is due, from the index and by asking the engine about every customer in turn. */
export async function agendaFigures(folder: string, size: string, today: Day): Promise<Figure[]> {
  const book = await opened(folder);
  const playbooks = playbooksOrThrow();
  const indexes = await makeIndexes(book, { playbooks, workDays: weekdaysOnly }, today, pacer());
  const scan = (): number => {
    let due = 0;
    for (const id of indexes.facts.ids()) {
      const facts = indexes.facts.of(id);
      const on = facts && planFor(facts, playbooks, weekdaysOnly, today).row?.on;
      if (on !== undefined && on <= today) due += 1;
    }
    return due;
  };
  const one = indexes.due.days(today, 1)[0]?.rows[0]?.customer.id ?? '';
  const scans = await timed(5, scan);
  const build = await timed(3, () => makeIndexes(book, { playbooks, workDays: weekdaysOnly }, today, pacer()));
  const tomorrow = await timed(4, (run) => indexes.moveTo(addDays(today, run + 1)));
  await indexes.moveTo(today);
  // A row replanned before each look, as after every log: the day is sorted anew.
  const replans = await timed(50, () => indexes.due.replan([one]));
  const looks = await timed(50, () => {
    indexes.due.replan([one]);
    return indexes.due.days(today, 1);
  });
  await book.close();
  return [
    figure(
      'today’s agenda after one change, against one pass over everybody',
      size,
      median(looks),
      median(scans),
      0.05,
    ),
    figure('planning one customer anew, against one pass over everybody', size, median(replans), median(scans)),
    figure('planning everybody for a new day, against one pass over everybody', size, median(tomorrow), median(scans)),
    figure('all indexes from nothing, against one pass over everybody', size, median(build), median(scans)),
  ];
}

/** A query over everybody, against parsing the file once: how much of an opening a keystroke costs. */
export async function searchFigure(folder: string, size: string, today: Day): Promise<Figure> {
  const book = await opened(folder);
  const playbooks = playbooksOrThrow();
  const { search } = await makeIndexes(book, { playbooks, workDays: weekdaysOnly }, today, pacer());
  const ids = [...book.records.customers.keys()];
  const samples = await timed(100, (run) => searched(search, ids, QUERIES[run % QUERIES.length] ?? ''));
  await book.close();
  const parse = await timed(3, () => JSON.parse(readFileSync(join(folder, 'book.json'), 'utf8')) as unknown);
  return figure('search, p95, against one parse of the book', size, percentile(samples, 0.95), median(parse));
}

export const megabytes = (folder: string): string =>
  `${(statSync(join(folder, 'book.json')).size / 1e6).toFixed(1)} MB`;
