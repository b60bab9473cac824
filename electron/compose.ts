import manifest from '../package.json' with { type: 'json' };
import general from '../resources/playbooks/general.json' with { type: 'json' };
import type { News } from '../shared/contract/news.ts';
import type { Place } from '../shared/contract/place.ts';
import { loadPlaybooks } from '../shared/domain/playbook.ts';
import type { Language } from '../shared/domain/record.ts';
import type { Failure, Result } from '../shared/result.ts';
import { type ChildPort, runParser } from './exchange/run-parser.ts';
import { forkParser } from './files/fork-parser.ts';
import { readHandedFile } from './files/read-handed-file.ts';
import type { House } from './house.ts';
import { answer } from './ipc/answer.ts';
import { sampleBook } from './sample/sample-book.ts';
import type { Context } from './services/context.ts';
import { HandedFiles } from './services/handed-files.ts';
import { makeHandlers } from './services/handlers.ts';
import { makeIndexes } from './services/indexes.ts';
import type { BookPort, DeskPort, ParserPort, WorldPort } from './services/ports.ts';
import { checkBook } from './store/check-book.ts';
import { createBook } from './store/create-book.ts';
import { openBook } from './store/open-book.ts';

export interface ComposeOptions {
  readonly place: Place;
  /** Folder of the book. */
  readonly folder: string;
  readonly world: WorldPort;
  /** What words are in until the book says otherwise. */
  readonly language: Language;
  readonly desk?: DeskPort;
  /** Looks without the lock and mends nothing. */
  readonly readOnly?: boolean;
  /** How a process for reading a stranger's file begins; a fork of Node where nothing else is said. */
  readonly startParser?: (url: URL) => ChildPort;
}

/** How often a window is told that a new day has begun. */
const DAY_WATCH_MS = 30_000;

export const createIn = (folder: string, world: WorldPort): Promise<Result<{ bookId: string }>> =>
  createBook(folder, { world });

/** A house without a book: every call answers why, so that the window can say what is wrong. */
function closedHouse(error: Failure, files: HandedFiles, folder: string): House {
  return {
    // What is wrong with a book that cannot be opened is exactly what a check is for.
    answer: async (channel) =>
      channel === 'book.check' && error.code === 'book-unreadable'
        ? { ok: true, value: await checkBook(folder) }
        : { ok: false, error },
    onNews: () => () => undefined,
    offer: (file) => files.offer(file),
    close: () => Promise.resolve(),
  };
}

function playbooksOrThrow() {
  const loaded = loadPlaybooks([general]);
  if (!loaded.ok) throw new Error(`playbook: ${JSON.stringify(loaded.error.detail)}`);
  return loaded.value;
}

function makeContext(book: BookPort, { world, place, language }: ComposeOptions): Context {
  const playbooks = playbooksOrThrow();
  const indexes = makeIndexes(book, playbooks, world.today());
  return { book, world, indexes, playbooks, place, version: manifest.version, language };
}

/** Tells windows of changes, and keeps the indexes a step ahead of them. */
function spread(context: Context, tell: (news: News) => void): () => void {
  const stop = context.book.onChange((change) => {
    context.indexes.apply(change);
    tell({ news: 'book-changed', seq: change.seq, label: change.label, by: change.by });
  });
  const watch = setInterval(() => {
    const before = context.indexes.due.today();
    const today = context.world.today();
    if (today === before) return;
    context.indexes.due.moveTo(today);
    tell({ news: 'day-changed', today });
  }, DAY_WATCH_MS);
  watch.unref();
  return () => {
    clearInterval(watch);
    stop();
  };
}

/** From source the child is a .ts beside this file; in the build it is a .js beside the bundle. */
const CHILD = import.meta.url.endsWith('.ts') ? './import-child.ts' : './import-child.js';

const PARSE_LIMIT_MS = 300_000;

function ring(ms: number, bell: () => void): () => void {
  const timer = setTimeout(bell, ms);
  return () => clearTimeout(timer);
}

const parserFor =
  (start: (url: URL) => ChildPort): ParserPort =>
  ({ name, bytes }, { region, today, corrections, signal, onProgress }) =>
    runParser({
      bytes,
      fileName: name,
      region,
      today,
      corrections: [...corrections],
      signal,
      onProgress,
      start: () => start(new URL(CHILD, import.meta.url)),
      timeLimitMs: PARSE_LIMIT_MS,
      after: ring,
    });

function openedHouse(book: BookPort, options: ComposeOptions, files: HandedFiles): House {
  const listeners = new Set<(news: News) => void>();
  const tell = (news: News): void => listeners.forEach((listener) => listener(news));
  const context = makeContext(book, options);
  const stop = spread(context, tell);
  const handlers = makeHandlers(context, {
    check: async () => {
      const { ok, records, problems } = await checkBook(options.folder);
      return { ok, records, problems: [...problems] };
    },
    sample: () => sampleBook(options.world.today()),
    files,
    desk: options.desk,
    readFile: readHandedFile,
    parse: parserFor(options.startParser ?? forkParser),
    tell,
  });
  return {
    async answer(channel, ask) {
      // A reader beside a writer catches up first, and nobody works on yesterday's plan after midnight.
      if (book.status().readOnly) await book.refresh();
      context.indexes.due.moveTo(options.world.today());
      return answer(handlers, options.place, channel, ask, sayFault);
    },
    onNews(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    offer: (file) => files.offer(file),
    async close() {
      stop();
      await handlers['import.cancel']({});
      await book.close();
    },
  };
}

/** A fault of ours goes to the terminal the app was started from: kind and place, never a value of the book. */
function sayFault(fault: unknown): void {
  process.stderr.write(`${fault instanceof Error ? (fault.stack ?? fault.message) : 'unknown fault'}\n`);
}

/** Introduces the store to the services, once, for the three entrances. Never refuses: see `House`. */
export async function compose(options: ComposeOptions): Promise<House> {
  const files = new HandedFiles(() => options.world.newId());
  const { folder, world, readOnly = false } = options;
  const opened = await openBook(folder, { world, readOnly });
  return opened.ok ? openedHouse(opened.value, options, files) : closedHouse(opened.error, files, options.folder);
}
