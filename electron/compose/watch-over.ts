import type { BookNotice } from '../services/ports.ts';
import { listBackups } from '../store/backups/backup-list.ts';
import { backupOld } from '../store/backups/backup-old.ts';
import type { BackupList } from '../store/backups/backup-asks.ts';
import type { Chores } from '../store/chores/chores.ts';
import { realDisk } from '../store/disk.ts';
import type { OpenedBook } from '../store/opened-book.ts';
import type { ComposeOptions } from './compose-options.ts';
import type { Tell } from './inner.ts';

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
  #second: string | undefined;
  #known: BackupList | undefined;
  #book: OpenedBook | undefined;
  #round: NodeJS.Timeout | undefined;

  constructor(options: ComposeOptions, chores: Chores, tell: Tell) {
    this.#options = options;
    this.#chores = chores;
    this.#tell = tell;
  }

  /** Looks at what there is; not longer than a second. */
  async look(): Promise<void> {
    this.#second = await this.#options.secondPlace?.read();
    await Promise.race([this.#list(), late(LOOK_LIMIT_MS)]);
  }

  async #list(): Promise<void> {
    const { folder: dir, world } = this.#options;
    const listed = await listBackups(realDisk, { dir, second: this.#second, now: world.now() });
    if (listed.ok) this.#known = listed.value;
  }

  /** From now on it is told of this book, which may be written. */
  begin(book: OpenedBook): void {
    this.#book = book;
    if (this.#options.beside !== true) return;
    this.#round = setTimeout(() => void this.make(), FIRST_ROUND_MS).unref();
  }

  end(): void {
    clearTimeout(this.#round);
  }

  /** Makes a backup where one is due. What hinders it is told as a notice, by and by. */
  async make(): Promise<void> {
    const { folder: dir, world, secondPlace } = this.#options;
    this.#second = await secondPlace?.read();
    const ask = { dir, second: this.#second, now: world.now(), zone: world.zone() };
    const kept = await this.#chores.do('pack', ask);
    await this.#list();
    if (kept.ok) this.#tell({ news: 'backups-changed' });
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
