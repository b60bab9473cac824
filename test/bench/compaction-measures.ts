import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { type Figure, figure, median, timeFigure } from './figures.ts';
import type { Block } from './loop-watch.ts';

const CHILD = path.join(import.meta.dirname, 'compaction-child.ts');

/** Octets of a book from which on its size costs more than the few syncs of any compaction. */
const HEAVY = 50_000_000;

interface Measured {
  readonly merges: readonly number[];
  readonly copies: readonly number[];
  readonly blocks: readonly Block[];
  /** The same work for the same time without a compaction. */
  readonly without: readonly Block[];
  /** Milliseconds of work of the main thread's own in its busiest turn during a compaction. */
  readonly turns: readonly number[];
  /** Of all `changes` together; `file` is `book.json`. */
  readonly octets: { written: number; lines: number; file: number; changes: number };
}

/** What it costs to merge the journal into the book, and to write it in the first place. */
export async function compactionFigures(folder: string, size: string): Promise<Figure[]> {
  const { stdout } = await promisify(execFile)(process.execPath, [CHILD, folder]);
  const { merges, copies, blocks, without, turns, octets } = JSON.parse(stdout) as Measured;
  const longest = (of: readonly Block[]) => median(of.map(({ ms }) => ms));
  const { written, lines, file, changes } = octets;
  return [
    figure(
      'compaction, against a plain copy + fsync',
      size,
      median(merges),
      median(copies),
      file > HEAVY ? 6 : undefined,
    ),
    timeFigure('longest block of the main loop during a compaction, changes included', size, longest(blocks), 20),
    timeFigure('the same work for the same time without a compaction', size, longest(without)),
    timeFigure('work of the main thread in its busiest turn during a compaction', size, median(turns)),
    figure('octets written for changes, against their journal lines', size, written, lines, 1.2, 'octets'),
    figure(
      'octets written for changes and one compaction, against stock lowdb',
      size,
      written + file,
      changes * file,
      undefined,
      'octets',
    ),
  ];
}
