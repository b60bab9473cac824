import type { Low } from 'lowdb';
import type { BookRecords, ChangeLabel, Op } from '../../shared/domain/book.ts';
import type { Failure, Result } from '../../shared/result.ts';
import type { BookChange, BookNotice, BookPort, BookStatus, HistoryWanted } from '../services/ports.ts';
import type { Access } from './access.ts';
import { catchUp } from './catch-up.ts';
import { Committer } from './committer.ts';
import type { Disk } from './disk.ts';
import type { JournalAdapter } from './journal-adapter.ts';
import type { JournalEnd } from './replay.ts';
import type { Book } from './book.ts';
import { asRecords } from './tables.ts';
import type { Wish } from './taking-back.ts';
import { tell } from './tell-past.ts';

export interface OpenedBookParts {
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
  }

  get #book(): Book {
    return this.#parts.db.data;
  }

  get records(): BookRecords {
    return asRecords(this.#book.tables);
  }

  status(): BookStatus {
    const { bookId, schema, seq } = this.#book;
    const { dir: folder, access, notices } = this.#parts;
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

  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #ask(wish: Wish): Promise<Result<BookChange>> {
    return this.#refusal === undefined ? this.#committer.ask(wish) : { ok: false, error: this.#refusal };
  }

  #tell(change: BookChange): void {
    this.#savedAt = this.#book.savedAt;
    for (const listener of this.#listeners) {
      try {
        listener(change);
      } catch (error) {
        // The change is on the disk and stays a success; the listener's fault is told to whoever watches the process.
        queueMicrotask(() => {
          throw error;
        });
      }
    }
  }

  async #catchUp(): Promise<void> {
    const { disk, dir } = this.#parts;
    this.#end = await catchUp(disk, dir, this.#book, this.#end, (change) => this.#tell(change));
  }

  async #close(): Promise<void> {
    this.#refusal ??= { code: 'reopen-needed' };
    try {
      await this.#committer.idle();
      await this.#refreshing;
      await this.#parts.adapter.close(this.#book, this.#parts.now());
    } finally {
      await this.#parts.access.release();
    }
  }
}
