import { writeSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { once } from 'node:events';
import { choresBeside } from '../../electron/store/chores/chores-beside.ts';
import { ring } from '../../electron/store/chores/ring.ts';
import { startWorker } from '../../electron/store/chores/start-worker.ts';
import { openBook } from '../../electron/store/open-book.ts';
import type { OpenedBook } from '../../electron/store/opened-book.ts';
import { LABEL, valueOf } from '../helpers/book-kit.ts';
import { type Step, stepAt } from './load.ts';

/**
 * A process that works on a book until it is killed: `kill-child.ts <folder> <seed>`, and then, on its input, the number of the
 * first step. So it can be ready before it is needed.
 *
 * Prints `open`; `asked N` before a step; `done N` after each change of it that was acknowledged; `begin WHAT` and `end WHAT`
 * around work on the files.
 */
const [dir = '', seed = '1'] = process.argv.slice(2);
const STDOUT = 1;
const world = { now: () => new Date().toISOString() };

/** Synchronous: what is printed has left this process when the kill comes. */
const say = (line: string) => void writeSync(STDOUT, `${line}\n`);

/** Compaction and backups are done by a thread beside, as they are beside a window. */
const chores = choresBeside(() => startWorker(new URL('../../electron/compaction.ts', import.meta.url)), ring);
const ask = () => ({ dir, now: world.now(), zone: 'UTC' });
const afterCompaction = () => chores.do('pack', ask());

const open = async () => valueOf(await openBook(dir, { world, chores, afterCompaction }));

async function around<T>(what: string, work: () => Promise<T>): Promise<T> {
  say(`begin ${what}`);
  const value = await work();
  say(`end ${what}`);
  return value;
}

async function change(book: OpenedBook, n: number, step: Extract<Step, { do: 'change' }>): Promise<void> {
  const asked = step.each.map((ops) => book.transact(LABEL, ops));
  for (const each of asked) {
    valueOf(await each);
    say(`done ${n}`);
  }
}

async function backup(book: OpenedBook): Promise<void> {
  valueOf(await book.compact());
  valueOf(await chores.do('backUp', ask()));
}

async function take(book: OpenedBook, n: number): Promise<OpenedBook> {
  const step = stepAt(Number(seed), n);
  say(`asked ${n}`);
  switch (step.do) {
    case 'change':
      await change(book, n, step);
      return book;
    case 'undo':
    case 'redo':
      // Refused where there is nothing to take back: that changes nothing.
      await book[step.do]();
      say(`done ${n}`);
      return book;
    case 'compact beside':
      void around('compact', () => book.compact());
      return book;
    case 'compact':
      await around('compact', () => book.compact());
      return book;
    case 'backup':
      await around('backup', () => backup(book));
      return book;
    case 'reopen':
      await around('close', () => book.close());
      return open();
    default:
      throw new Error(JSON.stringify(step));
  }
}

say('ready');
const [first] = (await once(process.stdin, 'data')) as [Buffer];
let book = await open();
say('open');
for (let n = Number(first.toString()); ; n += 1) {
  book = await take(book, n);
  await wait(0);
}
