import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { median, percentile } from '../figures.ts';
import { CONTENDERS, type ContenderName, rowsOf } from './contenders.ts';

interface Measured {
  readonly openMs: number;
  readonly heap: number;
  readonly changes: readonly number[];
  readonly bytes?: number;
}

const NAMES = Object.keys(CONTENDERS) as ContenderName[];
const RUNS = 200;
/** A book of this size is heavy: whoever rewrites it for each change is asked less often. */
const HEAVY_BYTES = 20_000_000;

function child(words: readonly string[]): string {
  const script = join(import.meta.dirname, 'one.ts');
  const done = spawnSync(process.execPath, ['--expose-gc', '--max-old-space-size=4096', script, ...words], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (done.status !== 0) throw new Error(`${words[0] ?? ''} ended with ${done.status ?? 'a signal'}`);
  return done.stdout;
}

function measure(name: ContenderName, book: string, root: string): Measured {
  const folder = join(root, name.replaceAll(/\W+/g, '-'));
  mkdirSync(folder, { recursive: true });
  child([name, book, folder, 'prepare']);
  const runs = statSync(join(book, 'book.json')).size > HEAVY_BYTES ? CONTENDERS[name].heavyRuns : RUNS;
  return JSON.parse(child([name, book, folder, 'measure', String(runs)])) as Measured;
}

const ms = (value: number): string => (value < 1 ? `${(value * 1000).toFixed(0)} µs` : `${value.toFixed(1)} ms`);
const times = (value: number): string => (value < 100 ? value.toPrecision(3) : value.toFixed(0));

function row(name: ContenderName, figures: Measured, against: { bare: number; stock: number; bytes: number }): string {
  const { openMs, heap, changes, bytes } = figures;
  const isFloor = name === 'bare append + fdatasync';
  const p50 = median(changes);
  return `| ${[
    name,
    CONTENDERS[name].durability,
    ms(p50),
    ms(percentile(changes, 0.99)),
    times(p50 / against.bare),
    bytes === undefined ? '' : Math.round(bytes).toLocaleString('en'),
    isFloor ? '' : ms(openMs),
    isFloor ? '' : times(openMs / against.stock),
    isFloor ? '' : times(heap / against.bytes),
  ].join(' | ')} |`;
}

/**
 * The same records and the same change, kept in six ways, each in a process of its own; a table in Markdown.
 *
 * @param book a folder with a book; a copy of it is changed.
 */
export function compareWays(book: string, root: string, size: string): string {
  const copy = join(root, 'book');
  mkdirSync(copy, { recursive: true });
  cpSync(join(book, 'book.json'), join(copy, 'book.json'));
  const text = readFileSync(join(copy, 'book.json'), 'utf8');
  const sample = rowsOf(JSON.parse(text) as Record<string, unknown>)['interactions']?.at(-1);
  writeFileSync(join(root, 'sample.json'), JSON.stringify(sample));
  const all = NAMES.map((name) => [name, measure(name, copy, root)] as const);
  const of = (wanted: ContenderName) => all.find(([name]) => name === wanted)?.[1];
  const against = {
    bare: median(of('bare append + fdatasync')?.changes ?? []),
    stock: of('stock lowdb JSONFile')?.openMs ?? Number.NaN,
    bytes: Buffer.byteLength(text),
  };
  return [
    `### ${size}`,
    '',
    '| kept by | a change is | p50 | p99 | × bare append | octets written | open | × stock lowdb | heap × file |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    ...all.map(([name, figures]) => row(name, figures, against)),
  ].join('\n');
}
