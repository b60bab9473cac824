import type { HistoryRow } from '../../shared/contract/change-channels.ts';
import type { Answer } from '../../shared/contract/contract.ts';
import type { CalendarFeed } from '../../shared/domain/calendar-target.ts';
import type { BookRecords, ChangeLabel, Collection, Op } from '../../shared/domain/book.ts';
import type { Day } from '../../shared/domain/day.ts';
import type { Settings } from '../../shared/domain/settings.ts';
import type { Result } from '../../shared/result.ts';
import type { ParsedFile } from '../exchange/draft.ts';

/** One record before and after a change; absent before it was made or after it was removed. */
export interface RecordChange {
  readonly collection: Collection;
  readonly id: string;
  readonly before: Readonly<Record<string, unknown>> | undefined;
  readonly after: Readonly<Record<string, unknown>> | undefined;
}

/** A change of the book that has reached the disk. */
export interface BookChange {
  readonly seq: number;
  readonly label: ChangeLabel;
  readonly changes: readonly RecordChange[];
  /** How the change came about. `reread`: another process wrote and this read-only one caught up. */
  readonly by: 'transaction' | 'undo' | 'redo' | 'reread';
}

/** One field of one record before and after a change, as the wire tells it. */
export type Edit = HistoryRow['edits'][number];

export interface HistoryEntry {
  readonly seq: number;
  /** ISO instant. */
  readonly at: string;
  readonly label: ChangeLabel;
  readonly by: BookChange['by'];
  readonly undoable: boolean;
  /** Customers it was about, at most 20. */
  readonly customerIds: readonly string[];
  readonly edits: readonly Edit[];
  /** Edits beyond those kept. */
  readonly more: number;
}

/** What opening found, told to the rep once. The wire says what each means. */
export type BookNotice = Answer<'book.status'>['notices'][number];

export interface BookStatus {
  readonly folder: string;
  readonly bookId: string;
  readonly schema: number;
  readonly seq: number;
  readonly readOnly: boolean;
  readonly notices: readonly BookNotice[];
  /** Instant of the last durable change or of opening. */
  readonly savedAt: string;
}

export interface HistoryWanted {
  readonly offset: number;
  readonly limit: number;
  readonly customerId?: string | undefined;
}

/** The open book. `records` changes only after a change is on disk. */
export interface BookPort {
  readonly records: BookRecords;
  status(): BookStatus;
  /**
   * Puts one change on disk, whole or not at all, and only then into memory.
   * Refuses with `book-in-use`, `book-read-only`, `disk-full`, `write-failed` or `reopen-needed`; memory is unchanged then.
   * `undoable: false` is for the export ledger, and for what leaves the bin for good.
   */
  transact(label: ChangeLabel, ops: readonly Op[], options?: { undoable?: boolean }): Promise<Result<BookChange>>;
  /** The newest change, or the one with this seq: refused with `undo-conflict` when something it touched was changed since. */
  undo(seq?: number): Promise<Result<BookChange>>;
  redo(): Promise<Result<BookChange>>;
  /** Newest first. `total` counts all that fit. */
  history(wanted: HistoryWanted): { readonly entries: readonly HistoryEntry[]; readonly total: number };
  onChange(listener: (change: BookChange) => void): () => void;
  /** Catches up with what another process wrote. Only does something in a read-only opener. */
  refresh(): Promise<void>;
  /** Compacts when something was written, and frees the lock. */
  close(): Promise<void>;
}

/** Clock, zone and dice of the rep's laptop. */
export interface WorldPort {
  /** The rep's civil day, or the one being replayed. */
  today(): Day;
  /** ISO instant in UTC. */
  now(): string;
  zone(): string;
  newId(): string;
  /** SHA-256 of the text in UTF-8, lower-case hex. */
  digest(text: string): string;
  /** Lets everything else that waits in this process go first. */
  pause(): Promise<void>;
}

/** A file somebody handed over: its bytes and the name it had, never its path. */
export interface HandedFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** `A4-landscape`: on its side. */
export type PaperSize = 'A4' | 'A5' | 'A4-landscape';

/** What only the desktop can do; absent elsewhere. */
export interface DeskPort {
  /** The system's open dialog; undefined when the rep closed it. */
  chooseFile(): Promise<Result<HandedFile | undefined>>;
  /** The system's dialog for a folder, an absolute path; undefined when the rep closed it. */
  chooseFolder(purpose: 'copy' | 'backup' | 'calendar'): Promise<Result<string | undefined>>;
  /** The system's save dialog, then an atomic write. */
  saveText(name: string, text: string): Promise<Result<{ saved: boolean; name: string }>>;
  /** Prints the card route of the window to PDF and saves it where the rep chooses. `route` is a hash route such as `/card/ID?size=A5`. */
  printRoute(route: string, size: PaperSize, name: string): Promise<Result<{ saved: boolean; name: string }>>;
}

export interface ParseOptions {
  readonly region: Settings['region'];
  readonly today: Day;
  /** The rep's answers to problems of an earlier reading. */
  readonly corrections: readonly Correction[];
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, total: number) => void;
}

export interface Correction {
  readonly row: number;
  readonly column: string;
  readonly value: string;
}

/** Reads a stranger's file in a child that can be killed. Refuses with the file's fault, `cancelled` or `import-crashed`. */
export type ParserPort = (file: HandedFile, options: ParseOptions) => Promise<Result<ParsedFile>>;

/** Where this machine keeps a calendar file current. */
export interface FeedPlacePort {
  read(): Promise<CalendarFeed | undefined>;
  keep(feed: CalendarFeed | undefined): Promise<Result<void>>;
  /** Makes the folder where only the last part of its path is missing. */
  prepare(folder: string): Promise<void>;
  /** A whole file or none; a file of the same octets is not touched. Refuses `disk-full` or `file-write-failed`. */
  write(folder: string, name: string, text: string): Promise<Result<{ file: string; written: boolean }>>;
  isAbsolute(folder: string): boolean;
}
