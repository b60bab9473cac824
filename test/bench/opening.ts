import { readFileSync, statSync } from 'node:fs';
import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { JSONFile } from 'lowdb/node';
import { SearchIndex, wordsOf } from '../../electron/indexes/search-index.ts';
import { realWorld } from '../../electron/real-world.ts';
import { makeIndexes } from '../../electron/services/indexes.ts';
import { pacer } from '../../electron/store/blocks.ts';
import { openBook } from '../../electron/store/open-book.ts';
import type { EarlyBook } from '../../electron/store/open-watch.ts';
import general from '../../resources/playbooks/general.json' with { type: 'json' };
import type { Op } from '../../shared/domain/book.ts';
import type { Day } from '../../shared/domain/day.ts';
import { loadPlaybooks, type Playbooks } from '../../shared/domain/playbook.ts';
import { type Figure, figure, median, percentile, timed, timeFigure } from './figures.ts';
import { heapInUse } from './heap-use.ts';
import { longestBlock } from './loop-watch.ts';

const RUNS = 5;
const QUERIES = ['yun', 'qg', '19900001', '示例公司 12', 'ouyang 组3'];
const KEYSTROKE_MS = 15;

function playbooksOrThrow(): Playbooks {
  const playbooks = loadPlaybooks([general]);
  if (!playbooks.ok) throw new Error('playbooks');
  return playbooks.value;
}

async function opened(folder: string, onEarly?: (early: EarlyBook) => void) {
  const book = await openBook(folder, { world: realWorld(), readOnly: true, onEarly });
  if (!book.ok) throw new Error(book.error.code);
  return book.value;
}

/** The book with everything a screen asks for. */
async function openedWhole(folder: string, today: Day, onEarly?: (early: EarlyBook) => void) {
  const book = await opened(folder, onEarly);
  return { book, indexes: await makeIndexes(book, playbooksOrThrow(), today, pacer()) };
}

/** Opening, against stock lowdb reading the same file. */
export async function openFigure(folder: string, size: string, what = 'open', target = 1.2): Promise<Figure> {
  const ours: number[] = [];
  const stock: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    stock.push(...(await timed(1, () => new JSONFile(join(folder, 'book.json')).read())));
    const start = performance.now();
    const book = await opened(folder);
    ours.push(performance.now() - start);
    await book.close();
  }
  return figure(`${what}, against stock lowdb on the same file`, size, median(ours), median(stock), target);
}

/** The same book as after a crash: with as much of a journal as there is before it is merged. */
async function withJournal(folder: string): Promise<string> {
  const source = join(folder, 'busy');
  const crashed = join(folder, 'crashed');
  for (const dir of [source, crashed]) await mkdir(dir);
  await copyFile(join(folder, 'book.json'), join(source, 'book.json'));
  await copyFile(join(folder, 'book.json'), join(crashed, 'book.json'));
  const book = await openBook(source, { world: realWorld(), device: 'bench', compactOnlyAtQuit: true });
  if (!book.ok) throw new Error(book.error.code);
  const name = `journal-${String(book.value.status().seq).padStart(12, '0')}-bench.jsonl`;
  const full = Math.max(4_000_000, statSync(join(folder, 'book.json')).size / 20);
  const talks = [...book.value.records.interactions.values()];
  for (let at = 0; (statSync(join(source, name), { throwIfNoEntry: false })?.size ?? 0) < full * 0.97; at += 100) {
    const ops = talks
      .slice(at, at + 100)
      .map((talk): Op => ['put', 'interactions', { ...talk, note: `${talk.note}改` }]);
    await Promise.all(ops.map((op) => book.value.transact({ code: 'bench' }, [op])));
  }
  await copyFile(join(source, name), join(crashed, name));
  await book.value.close();
  return crashed;
}

export const fullJournalFigure = async (folder: string, size: string): Promise<Figure> =>
  openFigure(await withJournal(folder), size, 'open with a full journal', 1.5);

/** How long a window would hang at worst while the book and its indexes come up. */
export async function blockFigures(folder: string, size: string, today: Day): Promise<Figure[]> {
  const blocks = [];
  for (let run = 0; run < RUNS; run++) blocks.push(await longestBlock(() => openedWhole(folder, today)));
  const { ms = Number.NaN, collecting = Number.NaN } = blocks.sort((a, b) => a.ms - b.ms)[RUNS >> 1] ?? {};
  return [
    timeFigure('longest block of the main loop at open, indexes included', size, ms, 20),
    timeFigure('of that, the collector', size, collecting),
  ];
}

/** What the open book takes, with and without what is kept for speed. */
export async function heapFigures(folder: string, size: string, today: Day): Promise<Figure[]> {
  const file = statSync(join(folder, 'book.json')).size;
  const before = heapInUse();
  const book = await opened(folder);
  const open = heapInUse() - before;
  const indexes = await makeIndexes(book, playbooksOrThrow(), today, pacer());
  const whole = heapInUse() - before;
  // Held until here, lest the collector take them.
  if (indexes.due.today() !== today) throw new Error('day');
  await book.close();
  return [
    figure('heap after open, against the file', size, open, file, 1.5, 'octets'),
    figure('heap with all indexes, against the file', size, whole, file, 1.5, 'octets'),
  ];
}

const searched = (search: SearchIndex, ids: readonly string[], query: string): number => {
  const words = wordsOf(query);
  return ids.filter((id) => search.matches(id, words)).length;
};

/** From the click to the first search that finds somebody, against a bare parse of the file's text. */
export async function earlyFigure(folder: string, size: string): Promise<Figure> {
  const text = readFileSync(join(folder, 'book.json'), 'utf8');
  const ours: number[] = [];
  const bare: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    bare.push(...(await timed(1, () => JSON.parse(text) as unknown)));
    const start = performance.now();
    let found: Promise<number> | undefined;
    const book = await opened(folder, ({ records }) => {
      found = SearchIndex.of(records.customers.values(), pacer()).then((search) => {
        searched(search, [...records.customers.keys()], QUERIES[0] ?? '');
        return performance.now() - start;
      });
    });
    ours.push((await found) ?? Number.NaN);
    await book.close();
  }
  return figure('customers to look through, against a bare parse', size, median(ours), median(bare), 1);
}

/** Keystrokes while the rest of the book comes up: from the moment each is due to the list of who is found. */
export async function typingFigure(folder: string, size: string, today: Day): Promise<Figure> {
  const waits: number[] = [];
  for (let run = 0; run < RUNS; run++) {
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
    const { book } = await openedWhole(folder, today, (early) => void (typed = type(early)));
    whole = true;
    await typed;
    await book.close();
  }
  return timeFigure('typing in search while the book loads, p95', size, percentile(waits, 0.95), 25);
}
