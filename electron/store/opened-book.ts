import type { Low } from 'lowdb';
import type { BookRecords, ChangeLabel, Op } from '../../shared/domain/book.ts';
import { fail, type Failure, type Result } from '../../shared/result.ts';
import type { BookChange, BookNotice, BookPort, BookStatus, HistoryWanted } from '../services/ports.ts';
import type { Access } from './access.ts';
import { aside } from './aside.ts';
import { AttachmentKeeper } from './attachments/attachment-keeper.ts';
import { catchUp } from './catch-up.ts';
import { Committer } from './committer.ts';
import type { Compacted } from './chores/compact.ts';
import { type Closing, Compactor, type CompactorParts } from './merging/compactor.ts';
import type { Disk } from './disk/disk.ts';
import type { JournalAdapter } from './journal/journal-adapter.ts';
import type { JournalEnd } from './journal/replay.ts';
import type { Book } from './book.ts';
import { asRecords } from './tables.ts';
import type { Wish } from './past/taking-back.ts';
import { tell } from './past/tell-past.ts';

/** How the files are kept in order while the book is open. */
export interface Upkeep extends Pick<CompactorParts, 'chores' | 'after' | 'onlyAtQuit' | 'afterCompaction'> {
  /** The last thing that the writer does; see `OpenOptions`. */
  readonly beforeRelease: () => Promise<unknown>;
}

export interface OpenedBookParts extends Upkeep {
  readonly disk: Disk;
  readonly dir: string;
  readonly db: Low<Book>;
  readonly adapter: JournalAdapter;
  readonly access: Access;
  readonly notices: readonly BookNotice[];
  readonly now: () => string;
}

/** The book while it is open; see `BookPort`. */
export class OpenedBook implements BookPort {
  readonly #parts: OpenedBookParts;
  readonly #committer: Committer;
  /** Only who may write keeps the files in order. */
  readonly #compactor: Compactor | undefined;
  readonly #attachments: AttachmentKeeper;
  readonly #listeners = new Set<(change: BookChange) => void>();
  #refusal: Failure | undefined;
  #end: JournalEnd | undefined;
  #savedAt: string;
  #refreshing: Promise<void> | undefined;
  #closing: Promise<void> | undefined;

  constructor(parts: OpenedBookParts) {
    this.#parts = parts;
    this.#refusal = parts.access.refusal;
    this.#end = parts.adapter.end;
    this.#savedAt = parts.now();
    this.#committer = new Committer(parts.db, parts.adapter, parts.now, (change) => this.#tell(change));
    this.#attachments = new AttachmentKeeper({ ...parts, book: () => this.#book });
    if (this.#refusal === undefined)
      this.#compactor = new Compactor({
        ...parts,
        book: () => this.#book,
        alone: (task) => this.#committer.alone(task),
      });
  }

  get #book(): Book {
    return this.#parts.db.data;
  }

  get records(): BookRecords {
    return asRecords(this.#book.tables);
  }

  status(): BookStatus {
    const { bookId, schema, seq } = this.#book;
    const { dir: folder, access } = this.#parts;
    const notices = [...this.#parts.notices, ...(this.#compactor?.notices ?? [])];
    return { folder, bookId, schema, seq, readOnly: access.refusal !== undefined, notices, savedAt: this.#savedAt };
  }

  transact(label: ChangeLabel, ops: readonly Op[], { undoable = true } = {}): Promise<Result<BookChange>> {
    return this.#ask({ by: 'transaction', label, ops, undoable });
  }

  undo(seq?: number): Promise<Result<BookChange>> {
    return this.#ask({ by: 'undo', seq });
  }

  redo(): Promise<Result<BookChange>> {
    return this.#ask({ by: 'redo' });
  }

  history(wanted: HistoryWanted): ReturnType<BookPort['history']> {
    return tell(this.#book.past, wanted);
  }

  onChange(listener: (change: BookChange) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  refresh(): Promise<void> {
    if (this.#parts.access.refusal === undefined || this.#closing !== undefined) return Promise.resolve();
    this.#refreshing ??= this.#catchUp().finally(() => (this.#refreshing = undefined));
    return this.#refreshing;
  }

  /**
   * Puts everything acknowledged so far into `book.json`, without waiting for the next occasion.
   *
   * Refuses with `disk-full`, `write-failed`, or what this opener refuses changes with; the journal still holds everything then.
   */
  async compact(): Promise<Result<Compacted>> {
    if (this.#refusal !== undefined) return { ok: false, error: this.#refusal };
    return this.#compactor?.compact() ?? fail('book-read-only');
  }

  /** Puts a file on the disk for a record to come; see `keepAttachment`. Refuses also with what changes are refused with. */
  async keepAttachment(bytes: Uint8Array, thumbnail: Uint8Array | undefined): Promise<Result<{ hash: string }>> {
    if (this.#refusal !== undefined) return { ok: false, error: this.#refusal };
    return this.#attachments.keep(bytes, thumbnail);
  }

  close(how: Closing = 'merged'): Promise<void> {
    this.#closing ??= this.#close(how);
    return this.#closing;
  }

  async #ask(wish: Wish): Promise<Result<BookChange>> {
    return this.#refusal === undefined ? this.#committer.ask(wish) : { ok: false, error: this.#refusal };
  }

  #tell(change: BookChange): void {
    this.#savedAt = this.#book.savedAt;
    this.#compactor?.changed();
    if (this.#refusal === undefined) this.#attachments.changed(change);
    for (const listener of this.#listeners) {
      try {
        listener(change);
      } catch (error) {
        // The change is on the disk and stays a success; the listener's fault is told to whoever watches the process.
        aside(error);
      }
    }
  }

  async #catchUp(): Promise<void> {
    const { disk, dir } = this.#parts;
    this.#end = await catchUp(disk, dir, this.#book, this.#end, (change) => this.#tell(change));
  }

  async #close(how: Closing): Promise<void> {
    this.#refusal ??= { code: 'reopen-needed' };
    try {
      await this.#committer.idle();
      await this.#refreshing;
      await this.#attachments.idle();
      await this.#compactor?.quit(how);
      await this.#parts.adapter.close();
      if (this.#compactor !== undefined && how === 'merged') await this.#parts.beforeRelease();
    } finally {
      await this.#parts.access.release();
    }
  }
}
