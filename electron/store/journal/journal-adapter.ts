import { join } from 'node:path';
import type { Adapter } from 'lowdb';
import { BOOK_SCHEMA } from '../../../shared/domain/book.ts';
import type { Failure } from '../../../shared/result.ts';
import type { BookNotice } from '../../services/ports.ts';
import type { Compacted } from '../chores/compact.ts';
import { cutTail, tornTail } from './cut-tail.ts';
import type { Disk } from '../disk/disk.ts';
import { Journal } from './journal.ts';
import { BOOK_FILE, listSegments } from '../layout.ts';
import { loadBeside } from '../load-beside.ts';
import { type Loaded, loadBook } from '../load-book.ts';
import { writeMigrated } from '../migrations/write-migrated.ts';
import type { OpenWatch } from '../open-watch.ts';
import { failureOf, Refusal } from '../refusal.ts';
import type { JournalEnd } from './replay.ts';
import type { Book } from '../book.ts';

export interface Snapshot extends Compacted {
  /** It was written when the book was closed. */
  readonly clean: boolean;
}

export interface AdapterOptions {
  readonly disk: Disk;
  readonly dir: string;
  readonly device: string;
  /** This process holds the lock. */
  readonly mayWrite: boolean;
  readonly now: () => string;
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
  #snapshot: Snapshot = { seq: 0, bytes: 0, clean: true };
  #olderBytes = 0;
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

  /** `book.json` as it is on the disk. */
  get snapshot(): Snapshot {
    return this.#snapshot;
  }

  /** Octets of all segments that `book.json` does not hold yet. */
  get journalBytes(): number {
    return this.#olderBytes + this.#journal.bytes;
  }

  /** Why nothing may be written any more, and so nothing merged either. */
  get refusal(): Failure | undefined {
    return this.#journal.broken ? { code: 'reopen-needed' } : this.#unmended;
  }

  /** Throws where the book is unreadable: on `null` lowdb would go on with an empty book, and later write it. */
  async read(): Promise<Book> {
    const { disk, dir, mayWrite, watch } = this.#options;
    const loaded = await (mayWrite ? loadBook : loadBeside)(disk, dir, watch);
    await this.#measure(loaded.snapshotSeq, loaded.book.clean);
    this.#end = loaded.end;
    const touch = mayWrite && loaded.book.schema <= BOOK_SCHEMA;
    const torn = await this.#mend(loaded, touch);
    this.#notices = [...loaded.notices, ...torn];
    if (!touch || this.#unmended !== undefined) return loaded.book;
    if (loaded.before !== undefined) return this.#migrate(loaded, loaded.before);
    await this.#resume(loaded);
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

  /** Where the disk has no room for it, the book opens nevertheless, in its new shape in memory, and takes no change. */
  async #migrate({ book, snapshotSeq }: Loaded, before: Book): Promise<Book> {
    const { disk, dir, now } = this.#options;
    try {
      const written = await writeMigrated(disk, dir, { before, book, snapshotSeq, now: now() });
      await this.#measure(written.book.seq, true);
      this.#notices = [
        ...this.#notices,
        { code: 'migrated', from: before.schema, to: book.schema, kept: written.kept },
      ];
      return written.book;
    } catch (error) {
      this.#unmended = failureOf(error);
      return book;
    }
  }

  /** Our own unfinished segment is gone on with; another device's, or one that ends before the snapshot does, is left alone. */
  async #resume({ book, end }: Loaded): Promise<void> {
    if (end === undefined || end.good === 0) return;
    if (end.segment.device !== this.#options.device || end.seq !== book.seq) return;
    await this.#journal.resume(end.segment, end.good);
    this.#olderBytes -= end.good;
  }

  async #measure(seq: number, clean: boolean): Promise<void> {
    const { disk, dir } = this.#options;
    this.#snapshot = { seq, bytes: (await disk.sizeOf(join(dir, BOOK_FILE))) ?? 0, clean };
    const later = (await listSegments(disk, dir)).filter(({ base }) => base >= seq);
    this.#olderBytes = later.reduce((sum, { bytes }) => sum + bytes, 0);
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

  /** Memory is behind the disk: nothing may be written from it any more. Only a reader that begins anew knows the book. */
  distrust(): void {
    this.#unmended = { code: 'reopen-needed' };
  }

  #begin({ bookId, schema, seq }: Book): Promise<void> {
    return this.#journal.begin({ bookId, schema, base: seq }, this.#options.device);
  }

  /**
   * Ends the segment at the seq of the book, so that all before can be merged while others write on. Nothing may be under way.
   *
   * @throws the system's error or a Refusal; the segment is gone on with then.
   */
  async turn(book: Book): Promise<void> {
    const { refusal } = this;
    if (refusal !== undefined) throw new Refusal(refusal.code, refusal.detail);
    if (this.#journal.begun && this.#journal.base === book.seq) return;
    const ended = this.#journal.bytes;
    await this.#begin(book);
    this.#olderBytes += ended;
  }

  /** `book.json` holds everything up to where the open segment began. */
  compacted(done: Compacted & { clean: boolean }): void {
    this.#snapshot = { seq: done.seq, bytes: done.bytes, clean: done.clean };
    this.#olderBytes = 0;
  }

  close(): Promise<void> {
    return this.#journal.close();
  }
}
