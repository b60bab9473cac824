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
  /** Of all `changes` together; `file` is `book.json`. */
  readonly octets: { written: number; lines: number; file: number; changes: number };
}

/** What it costs to merge the journal into the book, and to write it in the first place. */
export async function compactionFigures(folder: string, size: string): Promise<Figure[]> {
  const { stdout } = await promisify(execFile)(process.execPath, [CHILD, folder]);
  const { merges, copies, blocks, without, octets } = JSON.parse(stdout) as Measured;
  const what = 'longest block of the main loop during a compaction, changes included';
  const wall = (of: readonly Block[]) => median(of.map(({ ms }) => ms));
  const { written, lines, file, changes } = octets;
  return [
    figure(
      'compaction, against a plain copy + fsync',
      size,
      median(merges),
      median(copies),
      file > HEAVY ? 6 : undefined,
    ),
    timeFigure(`${what}: by the clock of its thread`, size, median(blocks.map(({ own }) => own)), 20),
    timeFigure(`${what}: by the wall, other programs and all`, size, wall(blocks)),
    timeFigure('the same work for the same time without a compaction, by the wall', size, wall(without)),
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
