// Merges a book in a process of its own, as the app does, while somebody goes on logging talks; prints what was measured as JSON.
import { copyFileSync, openSync, closeSync, fsyncSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { realWorld } from '../../electron/real-world.ts';
import { choresBeside } from '../../electron/store/chores/chores-beside.ts';
import { ring } from '../../electron/store/chores/ring.ts';
import { startWorker } from '../../electron/store/chores/start-worker.ts';
import { type Disk, realDisk } from '../../electron/store/disk/disk.ts';
import { openBook } from '../../electron/store/open-book.ts';
import type { OpenedBook } from '../../electron/store/opened-book.ts';
import { median } from './figures.ts';
import { type Block, longestBlock } from './loop-watch.ts';

const RUNS = 5;
const CHANGES = 100;
const EVERY_MS = 50;

/** Counts what this process writes; the worker writes with a disk of its own. */
function countingDisk() {
  let written = 0;
  const disk: Disk = {
    ...realDisk,
    open: async (name, mode) => {
      const file = await realDisk.open(name, mode);
      const write = async (bytes: Uint8Array, at: number) => {
        const taken = await file.write(bytes, at);
        written += taken;
        return taken;
      };
      return { ...file, write };
    },
  };
  return { disk, written: () => written };
}

/** Logs a talk anew; the octets of the line that says so, inverse included, had it to be written by itself. */
async function change(book: OpenedBook, run: number): Promise<number> {
  const first = book.records.interactions.values().next().value;
  if (first === undefined) throw new Error('no interaction');
  const done = await book.transact({ code: 'bench' }, [['put', 'interactions', { ...first, note: `谈了 ${run}` }]]);
  if (!done.ok) throw new Error(done.error.code);
  const { seq, label, changes } = done.value;
  const of = (side: 'before' | 'after') => changes.map((each) => ['put', each.collection, each[side]]);
  const line = { seq, at: first.createdAt, label, inv: of('before'), ops: of('after'), crc: '00000000' };
  return Buffer.byteLength(JSON.stringify(line)) + 1;
}

function plainCopy(folder: string): number {
  const copy = path.join(folder, 'copy.tmp');
  const start = performance.now();
  copyFileSync(path.join(folder, 'book.json'), copy);
  const file = openSync(copy, 'r+');
  fsyncSync(file);
  closeSync(file);
  const took = performance.now() - start;
  rmSync(copy);
  return took;
}

async function merged(book: OpenedBook): Promise<number> {
  const start = performance.now();
  const done = await book.compact();
  if (!done.ok) throw new Error(done.error.code);
  return performance.now() - start;
}

/** The longest block during a task, while a talk is logged every now and then. */
async function blockDuring(book: OpenedBook, task: () => Promise<unknown>): Promise<Block> {
  return longestBlock(async () => {
    let running = true;
    const work = (async () => {
      for (let run = 0; running; run++) {
        await change(book, run);
        await wait(EVERY_MS);
      }
    })();
    await task();
    running = false;
    await work;
  });
}

async function measured(folder: string) {
  const chores = choresBeside(() => startWorker(new URL('../../electron/compaction.ts', import.meta.url)), ring);
  const { disk, written } = countingDisk();
  const opened = await openBook(folder, { world: realWorld(), disk, chores });
  if (!opened.ok) throw new Error(opened.error.code);
  const book = opened.value;
  let lines = 0;
  const merges: number[] = [];
  const copies: number[] = [];
  const blocks: Block[] = [];
  const without: Block[] = [];
  for (let run = 0; run < RUNS; run++) {
    for (let n = 0; n < CHANGES; n++) lines += await change(book, n);
    copies.push(plainCopy(folder));
    merges.push(await merged(book));
  }
  const octets = {
    written: written(),
    lines,
    file: statSync(path.join(folder, 'book.json')).size,
    changes: RUNS * CHANGES,
  };
  for (let run = 0; run < RUNS; run++) {
    await change(book, run);
    blocks.push(await blockDuring(book, () => merged(book)));
    without.push(await blockDuring(book, () => wait(median(merges))));
  }
  await book.close();
  await chores.close();
  return { merges, copies, blocks, without, octets };
}

process.stdout.write(JSON.stringify(await measured(process.argv[2] ?? '')));
