import { join } from 'node:path';
import { BOOK_SCHEMA } from '../../shared/domain/book.ts';
import type { BookNotice } from '../services/ports.ts';
import { blocksOf, pacer } from './disk/blocks.ts';
import type { Disk, DiskFile } from './disk/disk.ts';
import { inspectSnapshot } from './snapshot/inspect-snapshot.ts';
import { BOOK_FILE, listSegments } from './layout.ts';
import { migrateBook } from './migrations/migrate-book.ts';
import { type OpenWatch, Teller } from './open-watch.ts';
import { remember } from './past/past.ts';
import { readSnapshot } from './snapshot/read-snapshot.ts';
import { isJournalGone } from './recovery/journal-gone.ts';
import { Damage } from './refusal.ts';
import { type JournalEnd, replayJournal } from './journal/replay.ts';
import { keepPausesShort } from './short-pauses.ts';
import type { Transaction } from './journal/scan-segment.ts';
import type { Book } from './book.ts';
import { applyOps } from './tables.ts';

/** A book as it was found on the disk. Nothing was written to find it. */
export interface Loaded {
  readonly book: Book;
  /** The book as it stands on the disk, where that is of an older schema; `book` is then what became of it in memory. */
  readonly before?: Book | undefined;
  /** The seq at which `book.json` ends. */
  readonly snapshotSeq: number;
  readonly end: JournalEnd | undefined;
  readonly notices: readonly BookNotice[];
}

/** Reads a whole file. */
export async function bytesOf(file: DiskFile): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const { bytes } of blocksOf(file)) pieces.push(Buffer.from(bytes));
  return Buffer.concat(pieces);
}

async function snapshotIn(
  file: DiskFile,
  breathe: () => Promise<void>,
  teller: Teller,
): Promise<{ book: Book; edited: boolean }> {
  const book = await readSnapshot(file, breathe, teller);
  return book === undefined ? inspected(file) : { book, edited: false };
}

/** Refuses whatever is not wholly valid: half a book is never shown as the book. */
async function inspected(file: DiskFile): Promise<{ book: Book; edited: boolean }> {
  const { book, sealed, problems } = inspectSnapshot(await bytesOf(file));
  const [problem] = problems;
  if (problem !== undefined || book === undefined)
    throw new Damage(problem ?? { code: 'not-a-book', file: BOOK_FILE }, codeFor(problem?.code));
  return { book, edited: !sealed };
}

function codeFor(problem: string | undefined): 'book-foreign' | 'book-newer' | 'book-unreadable' {
  if (problem === 'not-a-book') return 'book-foreign';
  return problem === 'newer-schema' ? 'book-newer' : 'book-unreadable';
}

/** Brings memory forward by one change that the journal tells. */
export function follow(book: Book, { ops, ...entry }: Transaction) {
  const changes = applyOps(book.tables, ops);
  remember(book.past, entry, ops);
  book.seq = entry.seq;
  book.savedAt = entry.at;
  return changes;
}

/** @throws Damage when the book cannot be read as one whole. Never falls back to an empty book. */
export async function loadBook(disk: Disk, dir: string, watch: OpenWatch = {}): Promise<Loaded> {
  keepPausesShort();
  const breathe = pacer();
  const journal = await listSegments(disk, dir);
  const file = await disk.open(join(dir, BOOK_FILE), 'read');
  const teller = new Teller(watch, await file.size(), journal);
  const { book, edited } = await snapshotIn(file, breathe, teller).finally(() => file.close());
  const notices: BookNotice[] = [];
  if (edited) notices.push({ code: 'edited-outside', file: BOOK_FILE });
  if (book.schema > BOOK_SCHEMA) notices.push({ code: 'newer-schema', schema: book.schema });
  const snapshotSeq = book.seq;
  const from = { bookId: book.bookId, seq: book.seq, onRead: (octets: number) => teller.read(octets) };
  const end = await replayJournal(disk, dir, from, (transaction) => void follow(book, transaction), breathe);
  if (await isJournalGone(disk, dir, { clean: book.clean, snapshotSeq, end }))
    notices.push({ code: 'journal-missing', file: BOOK_FILE });
  const migrated = migrateBook(book);
  return { book: migrated, before: migrated === book ? undefined : book, snapshotSeq, end, notices };
}
