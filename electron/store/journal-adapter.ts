import type { Adapter } from 'lowdb';
import { BOOK_SCHEMA } from '../../shared/domain/book.ts';
import type { Failure } from '../../shared/result.ts';
import type { BookNotice } from '../services/ports.ts';
import { compactBook, dropOutdated } from './compact-book.ts';
import { cutTail, tornTail } from './cut-tail.ts';
import type { Disk } from './disk.ts';
import { Journal } from './journal.ts';
import { type Loaded, loadBook } from './load-book.ts';
import type { OpenWatch } from './open-watch.ts';
import { failureOf, Refusal } from './refusal.ts';
import type { JournalEnd } from './replay.ts';
import type { Book } from './book.ts';

export interface AdapterOptions {
  readonly disk: Disk;
  readonly dir: string;
  readonly device: string;
  /** This process holds the lock. */
  readonly mayWrite: boolean;
  readonly watch?: OpenWatch | undefined;
}

/**
 * lowdb's way to the disk: `read` opens snapshot and journal, `write` appends what was staged.
 *
 * lowdb hands `write` the whole data each time; it is not looked at, except for the seq where a new segment starts. A change costs
 * its own line, however large the book is.
 */
export class JournalAdapter implements Adapter<Book> {
  readonly #options: AdapterOptions;
  readonly #journal: Journal;
  #staged: Buffer[] = [];
  #snapshotSeq = 0;
  #notices: readonly BookNotice[] = [];
  #end: JournalEnd | undefined;
  #unmended: Failure | undefined;

  constructor(options: AdapterOptions) {
    this.#options = options;
    this.#journal = new Journal(options.disk, options.dir);
  }

  get notices(): readonly BookNotice[] {
    return this.#notices;
  }

  /** Where reading ended, for a reader that catches up. */
  get end(): JournalEnd | undefined {
    return this.#end;
  }

  /** Throws where the book is unreadable: on `null` lowdb would go on with an empty book, and later write it. */
  async read(): Promise<Book> {
    const { disk, dir, mayWrite, watch } = this.#options;
    const loaded = await loadBook(disk, dir, watch);
    this.#snapshotSeq = loaded.snapshotSeq;
    this.#end = loaded.end;
    const touch = mayWrite && loaded.book.schema <= BOOK_SCHEMA;
    const torn = await this.#mend(loaded, touch);
    this.#notices = [...loaded.notices, ...torn];
    if (touch && this.#unmended === undefined) await this.#resume(loaded);
    return loaded.book;
  }

  /** Where the disk is too full to keep the tail, the book opens nevertheless; only nothing may be written behind the tail. */
  async #mend({ end }: Loaded, touch: boolean): Promise<BookNotice[]> {
    if (end === undefined || end.good === end.size) return [];
    if (!touch) return [tornTail(end)];
    try {
      return [await cutTail(this.#options.disk, this.#options.dir, end)];
    } catch (error) {
      this.#unmended = failureOf(error);
      return [tornTail(end)];
    }
  }

  /** Our own unfinished segment is gone on with; another device's, or one that ends before the snapshot does, is left alone. */
  async #resume({ book, end }: Loaded): Promise<void> {
    if (end === undefined || end.good === 0) return;
    if (end.segment.device !== this.#options.device || end.seq !== book.seq) return;
    await this.#journal.resume(end.segment.name, end.good);
  }

  /** Lines of one change. They wait for `write`, together with those of others who ask at the same time. */
  stage(lines: readonly Buffer[]): void {
    this.#staged.push(...lines);
  }

  /** @throws the system's error or a Refusal; nothing staged is on the disk then. */
  async write(book: Book): Promise<void> {
    const lines = this.#staged;
    this.#staged = [];
    if (this.#unmended !== undefined) throw new Refusal(this.#unmended.code, this.#unmended.detail);
    if (!this.#journal.begun) await this.#begin(book);
    await this.#journal.append(lines);
  }

  #begin({ bookId, schema, seq }: Book): Promise<void> {
    return this.#journal.begin({ bookId, schema, base: seq }, this.#options.device);
  }

  /** Merges the journal into `book.json` when there is something to merge. */
  async close(book: Book, now: string): Promise<void> {
    const broken = this.#journal.broken || this.#unmended !== undefined;
    await this.#journal.close();
    if (broken || !this.#options.mayWrite || book.seq === this.#snapshotSeq) return;
    const { disk, dir } = this.#options;
    try {
      await compactBook(disk, dir, book, { previousSeq: this.#snapshotSeq, clean: true, now });
      await this.#begin(book);
      await this.#journal.close();
      await dropOutdated(disk, dir);
    } catch (error) {
      // Every change is in the journal; the next quit tries again. Nothing that the rep could do now.
      failureOf(error);
    }
  }
}
