// Opens a book once in a process of its own, as the app does, and prints what was measured as JSON.
import { SearchIndex } from '../../electron/indexes/search-index.ts';
import { makeIndexes } from '../../electron/services/indexes.ts';
import { pacer } from '../../electron/store/blocks.ts';
import type { EarlyBook } from '../../electron/store/open-watch.ts';
import { asDay } from '../../shared/domain/day.ts';
import { longestBlock } from './loop-watch.ts';
import { opened, playbooksOrThrow, QUERIES, searched } from './opened.ts';

const KEYSTROKE_MS = 15;

async function openWhole(folder: string, today: string, onEarly?: (early: EarlyBook) => void): Promise<void> {
  const book = await opened(folder, onEarly);
  const indexes = await makeIndexes(book, playbooksOrThrow(), asDay(today), pacer());
  if (indexes.due.today() !== today) throw new Error('day');
}

/** Keystrokes while the rest of the book comes up: from the moment each is due to the list of who is found. */
async function typing(folder: string, today: string): Promise<number[]> {
  const waits: number[] = [];
  let whole = false;
  const type = async ({ records }: EarlyBook): Promise<void> => {
    const search = await SearchIndex.of(records.customers.values(), pacer());
    const ids = [...records.customers.keys()];
    for (let key = 0; !whole; key++) {
      const due = performance.now() + KEYSTROKE_MS;
      await new Promise((resolve) => setTimeout(resolve, KEYSTROKE_MS));
      searched(search, ids, QUERIES[key % QUERIES.length] ?? '');
      waits.push(performance.now() - due);
    }
  };
  let typed: Promise<void> | undefined;
  await openWhole(folder, today, (early) => void (typed = type(early)));
  whole = true;
  await typed;
  return waits;
}

const [, , what, folder = '', today = ''] = process.argv;
const measured = what === 'typing' ? await typing(folder, today) : await longestBlock(() => openWhole(folder, today));
process.stdout.write(JSON.stringify(measured));
