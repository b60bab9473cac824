import type { BookNotice } from '../services/ports.ts';
import { listBackups } from '../store/backups/backup-list.ts';
import { backupOld } from '../store/backups/backup-old.ts';
import type { BackupList } from '../store/backups/backup-asks.ts';
import type { Chores } from '../store/chores/chores.ts';
import { realDisk } from '../store/disk/disk.ts';
import type { OpenedBook } from '../store/opened-book.ts';
import type { ComposeOptions } from './compose-options.ts';
import { sayFault, type Tell } from './inner.ts';

/** A share that hangs must not keep the book shut. */
const LOOK_LIMIT_MS = 1_000;

/** The day's work comes first. */
const FIRST_ROUND_MS = 30_000;

const late = (ms: number): Promise<undefined> =>
  new Promise((done) => {
    setTimeout(done, ms, undefined).unref();
  });

/** When the first customer came into the book; undefined without any. */
function since(book: OpenedBook): string | undefined {
  let first: string | undefined;
  for (const { createdAt } of book.records.customers.values())
    if (first === undefined || createdAt < first) first = createdAt;
  return first;
}

/** Sees to the backups of an open book: makes them when they are due, and says when they are not as they should be. */
export class WatchOver {
  readonly #options: ComposeOptions;
  readonly #chores: Chores;
  readonly #tell: Tell;
  #known: BackupList | undefined;
  #book: OpenedBook | undefined;
  #round: NodeJS.Timeout | undefined;
  #making: Promise<void> = Promise.resolve();

  constructor(options: ComposeOptions, chores: Chores, tell: Tell) {
    this.#options = options;
    this.#chores = chores;
    this.#tell = tell;
  }

  /** Looks at what there is; not longer than a second. */
  async look(): Promise<void> {
    await Promise.race([this.#list(), late(LOOK_LIMIT_MS)]);
  }

  /** Looks again, and says that there is something else to see. */
  async tell(): Promise<void> {
    await this.look();
    this.#tell({ news: 'backups-changed' });
  }

  async #list(): Promise<void> {
    const { folder: dir, world, secondPlace } = this.#options;
    const second = await secondPlace?.read();
    const listed = await listBackups(realDisk, { dir, second, now: world.now() });
    // Backups that cannot even be listed are none.
    this.#known = listed.ok ? listed.value : { backups: [] };
  }

  /** From now on it watches over this book, which may be written. */
  begin(book: OpenedBook): void {
    this.#book = book;
    if (this.#options.beside === true) this.#round = setTimeout(() => void this.make(), FIRST_ROUND_MS).unref();
  }

  /** The book is closed. Resolves when nothing is done on its files any more. */
  async end(): Promise<void> {
    clearTimeout(this.#round);
    this.#book = undefined;
    await this.#making;
  }

  /** Makes a backup before long, beside everything else. */
  soon(): void {
    if (this.#book !== undefined) void this.make();
  }

  /** Makes a backup where one is due. What hinders it is told as a notice, by and by. */
  make(): Promise<void> {
    this.#making = this.#making.then(() => this.#make()).catch(sayFault);
    return this.#making;
  }

  async #make(): Promise<void> {
    const { folder: dir, world, secondPlace } = this.#options;
    const ask = { dir, second: await secondPlace?.read(), now: world.now(), zone: world.zone() };
    const kept = await this.#chores.do('pack', ask);
    if (kept.ok) await this.tell();
  }

  notices(): BookNotice[] {
    const book = this.#book;
    const known = this.#known;
    if (book === undefined || known === undefined) return [];
    const { seq } = book.status();
    const old = backupOld(known.backups, { seq, since: since(book) }, this.#options.world.now());
    const { second } = known;
    return [
      ...(old === undefined ? [] : [old]),
      ...(second?.problem === undefined
        ? []
        : [{ code: 'second-place-missing' as const, folder: second.folder, problem: second.problem }]),
    ];
  }
}
