import type { Answer } from '../../shared/contract/contract.ts';
import { answer } from '../ipc/answer.ts';
import { nameKeyOf } from '../names/name-key.ts';
import { HandedFiles } from '../services/handed-files.ts';
import { KEEPING, keepingHandlers, type KeepingPort } from '../services/keeping.ts';
import { checkBook } from '../store/check/check-book.ts';
import { choresBeside } from '../store/chores/chores-beside.ts';
import { choresHere } from '../store/chores/chores-here.ts';
import type { Chores } from '../store/chores/chores.ts';
import { ring } from '../store/chores/ring.ts';
import { startWorker } from '../store/chores/start-worker.ts';
import { realDisk } from '../store/disk/disk.ts';
import { openBook } from '../store/open-book.ts';
import type { OpenedBook } from '../store/opened-book.ts';
import type { EarlyBook as Read } from '../store/open-watch.ts';
import { cloudOf } from '../store/recovery/cloud-folder.ts';
import type { ComposeOptions } from './compose-options.ts';
import { earlyAnswers, earlySurroundings, keptFor } from './early-answers.ts';
import { GlanceKeeper } from './glance-keeper.ts';
import { closedInner, type Inner, sayFault } from './inner.ts';
import { KeepingTools } from './keeping-tools.ts';
import { makeContext, openedInner } from './opened-inner.ts';
import { type OpeningPort, StandingHouse } from './standing-house.ts';
import { WatchOver } from './watch-over.ts';

/** From source the worker is a .ts beside the entrances; in the build it is a .js beside the bundle. */
const WORKER = import.meta.url.endsWith('.ts') ? '../compaction.ts' : './compaction.js';

const choresFor = ({ beside = false }: ComposeOptions): Chores =>
  beside ? choresBeside(() => startWorker(new URL(WORKER, import.meta.url)), ring) : choresHere(realDisk);

async function check(folder: string): Promise<Answer<'book.check'>> {
  const { ok, records, problems } = await checkBook(folder, {
    searchKeyOf: ({ name, kind, nameKey }) => nameKeyOf(name, kind, nameKey.override),
  });
  return { ok, records, problems: [...problems] };
}

type Kept = Awaited<ReturnType<typeof keptFor>>;
type Access = Parameters<NonNullable<Parameters<typeof openBook>[1]['onAccess']>>[0];

/** What is learnt while a book is being opened. */
interface Known {
  keeper: GlanceKeeper | undefined;
  access: Access | undefined;
}

/** Introduces the store to the services, once, for the three entrances. */
export class Introduction {
  readonly house: StandingHouse;
  readonly #options: ComposeOptions;
  readonly #files: HandedFiles;
  readonly #chores: Chores;
  readonly #keeping: KeepingPort;
  readonly #watch: WatchOver;

  constructor(options: ComposeOptions, before: () => Promise<unknown> = () => Promise.resolve()) {
    this.#options = options;
    this.#files = new HandedFiles(() => options.world.newId());
    this.#chores = choresFor(options);
    let prepared: Promise<unknown> | undefined;
    this.house = new StandingHouse({
      open: async (opening) => {
        await (prepared ??= before());
        return this.#open(opening);
      },
      keep: (channel, ask) => this.#keep(channel, ask),
      offer: (file) => this.#files.offer(file),
      end: () => this.#chores.close(),
      clock: () => performance.now(),
    });
    this.#watch = new WatchOver(options, this.#chores, (news) => this.house.tell(news));
    this.#keeping = new KeepingTools(this.house, this.#chores, this.#watch, options);
  }

  #keep(channel: string, ask: unknown) {
    if (!(KEEPING as readonly string[]).includes(channel)) return undefined;
    return answer(keepingHandlers(this.#keeping), this.#options.place, channel, ask, sayFault);
  }

  async #open(opening: OpeningPort): Promise<Inner> {
    const { folder } = this.#options;
    const kept = await keptFor(realDisk, this.#options);
    const looked = this.#watch.look();
    const known: Known = { keeper: undefined, access: undefined };
    const opened = await openBook(folder, this.#wishes(opening, known, kept));
    if (!opened.ok) return closedInner(opened.error, () => check(folder));
    try {
      return await this.#serve(opened.value, opening, known, { looked, found: kept !== undefined });
    } catch (fault) {
      // Nobody would ever close it, and the next opening would meet its lock.
      await opened.value.close('as-it-is');
      throw fault;
    }
  }

  async #serve(
    book: OpenedBook,
    opening: OpeningPort,
    known: Known,
    { looked, found }: { looked: Promise<void>; found: boolean },
  ): Promise<Inner> {
    const { folder } = this.#options;
    const watch = this.#watch;
    const context = await makeContext(book, this.#options);
    await looked;
    if (!book.status().readOnly) {
      known.keeper = new GlanceKeeper(realDisk, context, found);
      watch.begin(book);
    }
    return openedInner(book, context, this.#options, {
      check: () => check(folder),
      notices: () => watch.notices(),
      files: this.#files,
      keeping: this.#keeping,
      tell: opening.tell,
      end: () => watch.end(),
    });
  }

  #wishes(opening: OpeningPort, known: Known, kept: Kept): Parameters<typeof openBook>[1] {
    const { folder, world, readOnly = false } = this.#options;
    return {
      world,
      readOnly,
      chores: this.#chores,
      compactOnlyAtQuit: cloudOf(folder) !== undefined,
      onProgress: (done, total) => opening.read(done, total),
      onAccess: (access) => {
        known.access = access;
      },
      onEarly: (read) => void this.#early(read, known.access, kept, opening).catch(sayFault),
      afterCompaction: async () => {
        await this.#watch.make();
        await known.keeper?.keep();
      },
      beforeRelease: async () => known.keeper?.keep(),
    };
  }

  async #early(
    { bookId, schema, seq, records }: Read,
    access: Access | undefined,
    kept: Kept,
    opening: OpeningPort,
  ): Promise<void> {
    const { folder } = this.#options;
    const { readOnly = true, notices = [] } = access ?? {};
    const status = { folder, bookId, schema, seq, readOnly, notices };
    const answers = await earlyAnswers({ ...earlySurroundings(this.#options, records), records, status }, kept);
    opening.early(answers);
  }
}
