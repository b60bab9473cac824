import { join } from 'node:path';
import type { ChangeLabel } from '../../shared/domain/book.ts';
import type { BookChange, RecordChange } from '../services/ports.ts';
import { COLLECTION_NAMES } from '../../shared/domain/book.ts';
import { headOf } from './backups/head-of.ts';
import { pacer } from './disk/blocks.ts';
import { codeOf, type Disk } from './disk/disk.ts';
import { BOOK_FILE } from './layout.ts';
import { canBeReadAnew, loadBeside } from './load-beside.ts';
import { follow, type Loaded } from './load-book.ts';
import { Damage } from './refusal.ts';
import { type JournalEnd, replayJournal } from './journal/replay.ts';
import type { Book } from './book.ts';
import { applyOps, type StoredOp } from './tables.ts';

/** Told by the files or by the system, such as a share that is gone for a while. */
const isOfTheDisk = (error: unknown): boolean => error instanceof Damage || codeOf(error) !== undefined;

const REREAD: ChangeLabel = { code: 'reread' };

/** What turns `now` into `then`; both came from the disk, so equal records have equal JSON. */
async function difference(now: Book, then: Book, breathe: () => Promise<void>): Promise<StoredOp[]> {
  const ops: StoredOp[] = [];
  for (const name of COLLECTION_NAMES) {
    for (const id of now.tables[name].keys()) if (!then.tables[name].has(id)) ops.push(['del', name, id]);
    for (const [id, record] of then.tables[name]) {
      const old = now.tables[name].get(id);
      if (old === undefined || JSON.stringify(old) !== JSON.stringify(record)) ops.push(['put', name, record]);
      await breathe();
    }
  }
  return ops;
}

async function takeOver(book: Book, { book: fresh }: Loaded): Promise<RecordChange[]> {
  const changes = applyOps(book.tables, await difference(book, fresh, pacer()));
  book.seq = fresh.seq;
  book.savedAt = fresh.savedAt;
  book.migratedFrom = fresh.migratedFrom;
  book.past.entries = fresh.past.entries;
  book.past.undo.splice(0, Infinity, ...fresh.past.undo);
  book.past.redo.splice(0, Infinity, ...fresh.past.redo);
  return changes;
}

const standsAbove = (head: Awaited<ReturnType<typeof headOf>>, { bookId, seq }: Book): boolean =>
  typeof head === 'object' && head.bookId === bookId && head.seq > seq;

/**
 * Brings a reader's book up to what the writer has put on the disk since `end`, change by change.
 *
 * Where the segments in between are gone already (the writer compacted twice), or another state was put in the place of the book,
 * the whole book is read anew and told as one change. What cannot be read at all leaves the book as it was: the reader shows an older state, never a wrong one.
 *
 * @returns where reading ended.
 */
export async function catchUp(
  disk: Disk,
  dir: string,
  book: Book,
  end: JournalEnd | undefined,
  tell: (change: BookChange) => void,
): Promise<JournalEnd | undefined> {
  try {
    const from = { bookId: book.bookId, seq: book.seq, end };
    // Looked at first: a merge meanwhile never stands above what is read afterwards.
    const head = await headOf(disk, join(dir, BOOK_FILE));
    const now = await replayJournal(
      disk,
      dir,
      from,
      (transaction) => {
        const { seq, label } = transaction;
        // An older app writes on in its own shape; what it wrote is read and migrated as a whole.
        if (book.migratedFrom !== undefined) throw new Damage({ code: 'older-schema', file: BOOK_FILE });
        tell({ seq, label, changes: follow(book, transaction), by: 'reread' });
      },
      pacer(),
    );
    // A state put in its place stands above all that the journal tells.
    if (!standsAbove(head, book)) return now;
  } catch (error) {
    if (!isOfTheDisk(error)) throw error;
    if (!canBeReadAnew(error)) return end;
  }
  try {
    const loaded = await loadBeside(disk, dir);
    if (loaded.book.bookId !== book.bookId || loaded.book.seq <= book.seq) return end;
    const changes = await takeOver(book, loaded);
    tell({ seq: book.seq, label: REREAD, changes, by: 'reread' });
    return loaded.end;
  } catch (error) {
    if (!isOfTheDisk(error)) throw error;
    return end;
  }
}
