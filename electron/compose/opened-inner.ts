import manifest from '../../package.json' with { type: 'json' };
import type { BookRecords } from '../../shared/domain/book.ts';
import { withOwn } from '../../shared/domain/own-shelf.ts';
import { type ChildPort, runParser } from '../exchange/run-parser.ts';
import { draftFileIn } from '../files/draft-file.ts';
import { forkParser } from '../files/fork-parser.ts';
import { readHandedFile } from '../files/read-handed-file.ts';
import { answer } from '../ipc/answer.ts';
import { sampleBook } from '../sample/sample-book.ts';
import { purgeBin } from '../services/bin.ts';
import type { BookTools } from '../services/book.ts';
import type { Context } from '../services/context.ts';
import type { HandedFiles } from '../services/handed-files.ts';
import { makeHandlers } from '../services/handlers.ts';
import { makeIndexes } from '../services/indexes.ts';
import type { KeepingPort } from '../services/keeping.ts';
import { planRulesOf } from '../services/plan-rules.ts';
import type { BookPort, ParserPort } from '../services/ports.ts';
import { pacer } from '../store/disk/blocks.ts';
import type { OpenedBook } from '../store/opened-book.ts';
import { attachmentTools } from './attachment-tools.ts';
import type { ComposeOptions } from './compose-options.ts';
import { type Inner, sayFault, type Tell } from './inner.ts';
import { shippedGiftsOrThrow } from './shipped-gifts.ts';
import { shippedObjectionsOrThrow } from './shipped-objections.ts';
import { shippedPlaybooksOrThrow } from './shipped-playbooks.ts';
import { shippedScriptsOrThrow } from './shipped-scripts.ts';
import { shippedYearsOrThrow } from './shipped-work-days.ts';

/** How often a window is told that a new day has begun. */
const DAY_WATCH_MS = 30_000;

export const VERSION = manifest.version;

export async function makeContext(book: BookPort, { world, place, language }: ComposeOptions): Promise<Context> {
  const shippedPlaybooks = shippedPlaybooksOrThrow();
  const shippedYears = shippedYearsOrThrow();
  const rulesOf = (records: BookRecords) => planRulesOf(records, shippedPlaybooks, shippedYears);
  const indexes = await makeIndexes(book, rulesOf, world.today(), pacer());
  return {
    book,
    world,
    indexes,
    // Whoever asks gets what is in force then: the rep may choose another one while the book is open.
    get playbooks() {
      return indexes.rules.playbooks;
    },
    get workDays() {
      return indexes.rules.workDays();
    },
    get playbookChoices() {
      return withOwn(shippedPlaybooks, book.records.playbooks.values()).choices;
    },
    shippedPlaybooks,
    shippedYears,
    shippedScripts: shippedScriptsOrThrow(),
    objections: shippedObjectionsOrThrow(),
    gifts: shippedGiftsOrThrow(),
    place,
    version: VERSION,
    language,
  };
}

/** Empties the bin of what has waited its time: when the book is opened, and once on every new day. */
function emptyBin(context: Context): () => void {
  let done: string | undefined;
  return () => {
    const today = context.world.today();
    if (today === done) return;
    done = today;
    void purgeBin(context).catch(sayFault);
  };
}

/** Tells windows of changes, and keeps the indexes a step ahead of them. */
function spread(context: Context, tell: Tell): () => void {
  const stop = context.book.onChange((change) => {
    context.indexes.apply(change);
    tell({ news: 'book-changed', seq: change.seq, label: change.label, by: change.by });
  });
  const purge = emptyBin(context);
  purge();
  const watch = setInterval(() => {
    purge();
    const before = context.indexes.due.today();
    const today = context.world.today();
    if (today === before) return;
    void context.indexes.moveTo(today).then(() => tell({ news: 'day-changed', today }));
  }, DAY_WATCH_MS);
  watch.unref();
  return () => {
    clearInterval(watch);
    stop();
  };
}

/** From source the child is a .ts beside the entrances; in the build it is a .js beside the bundle. */
const CHILD = import.meta.url.endsWith('.ts') ? '../import-child.ts' : './import-child.js';

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

export interface OpenedTools extends Pick<BookTools, 'check' | 'notices'> {
  readonly files: HandedFiles;
  readonly keeping: KeepingPort;
  readonly tell: Tell;
  /** Asked when the book is closed. */
  readonly end: () => Promise<void>;
}

/** The services on a book that is whole. */
export function openedInner(book: OpenedBook, context: Context, options: ComposeOptions, tools: OpenedTools): Inner {
  const { files, keeping, tell, check, notices } = tools;
  const stop = spread(context, tell);
  const handlers = makeHandlers(context, {
    check,
    notices,
    keeping,
    sample: () => sampleBook(options.world.today()),
    files,
    desk: options.desk,
    readFile: readHandedFile,
    drafts: draftFileIn(options.folder, () => options.world.newId()),
    ...attachmentTools(book, options),
    parse: parserFor(options.startParser ?? forkParser),
    tell,
  });
  return {
    book,
    async answer(channel, ask) {
      // A reader beside a writer catches up first, and nobody works on yesterday's plan after midnight.
      if (book.status().readOnly) await book.refresh();
      await context.indexes.moveTo(options.world.today());
      return answer(handlers, options.place, channel, ask, sayFault);
    },
    hurry: async () => void (await handlers['import.cancel']({})),
    async close(how) {
      stop();
      await handlers['import.cancel']({});
      await book.close(how);
      await tools.end();
    },
  };
}
