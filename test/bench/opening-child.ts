// Opens a book once in a process of its own, as the app does, and prints what was measured as JSON.
import { setImmediate } from 'node:timers/promises';
import { SearchIndex } from '../../electron/indexes/search-index.ts';
import { makeIndexes } from '../../electron/services/indexes.ts';
import { pacer } from '../../electron/store/disk/blocks.ts';
import type { EarlyBook } from '../../electron/store/open-watch.ts';
import { asDay } from '../../shared/domain/day.ts';
import { longestBlock, ownClock } from './loop-watch.ts';
import { opened, QUERIES, rulesOf, searched } from './opened.ts';

const KEYSTROKE_MS = 15;

/** Milliseconds that keystrokes waited, by the clock of the thread and by the wall. */
export interface Typing {
  readonly own: number[];
  readonly wall: number[];
}

async function openWhole(folder: string, today: string, onEarly?: (early: EarlyBook) => void): Promise<void> {
  const book = await opened(folder, onEarly);
  const indexes = await makeIndexes(book, rulesOf, asDay(today), pacer());
  if (indexes.due.today() !== today) throw new Error('day');
}

/** Keystrokes so far apart by some clock while the rest of the book comes up: from when each is due to the list of who is found. */
async function keystrokes(find: (key: number) => void, clock: () => number, isWhole: () => boolean): Promise<number[]> {
  const waits: number[] = [];
  while (!isWhole()) {
    const due = clock() + KEYSTROKE_MS;
    while (clock() < due) await setImmediate();
    find(waits.length);
    waits.push(clock() - due);
  }
  return waits;
}

async function typing(folder: string, today: string): Promise<Typing> {
  let whole = false;
  const type = async ({ records }: EarlyBook): Promise<Typing> => {
    const search = await SearchIndex.of(records.customers.values(), pacer());
    const find = (key: number) => searched(search, QUERIES[key % QUERIES.length] ?? '');
    const [own, wall] = await Promise.all(
      [ownClock, () => performance.now()].map((clock) => keystrokes(find, clock, () => whole)),
    );
    return { own: own ?? [], wall: wall ?? [] };
  };
  let typed: Promise<Typing> | undefined;
  await openWhole(folder, today, (early) => void (typed = type(early)));
  whole = true;
  return (await typed) ?? { own: [], wall: [] };
}

const [, , what, folder = '', today = ''] = process.argv;
const measured = what === 'typing' ? await typing(folder, today) : await longestBlock(() => openWhole(folder, today));
process.stdout.write(JSON.stringify(measured));
