import { ok, type Result } from '../../../shared/result.ts';
import { pacer } from '../disk/blocks.ts';
import type { Book } from '../book.ts';
import { WORKER_ENDED, WORKER_NOT_BEGUN } from '../chores/chores-beside.ts';
import { choresHere } from '../chores/chores-here.ts';
import type { Chores } from '../chores/chores.ts';
import { type Compacted, tidy } from '../chores/compact.ts';
import { compactFromMemory, copyOf } from './compact-book.ts';
import type { Disk } from '../disk/disk.ts';
import type { JournalAdapter } from '../journal/journal-adapter.ts';
import { prune } from '../past/past.ts';
import { countOf } from '../snapshot/write-snapshot.ts';

export interface MergeParts {
  readonly disk: Disk;
  readonly dir: string;
  readonly adapter: JournalAdapter;
  readonly book: () => Book;
  /** Does something between two writes, while none is under way. */
  readonly alone: <T>(task: () => Promise<T>) => Promise<T>;
  readonly now: () => string;
  readonly chores: Chores;
}

/**
 * Merges all that was acknowledged so far into `book.json`, while what comes meanwhile goes into the next segment.
 *
 * This thread begins the segment and, much later, hears that it is done. Only where `book.json` is not as we write it does it
 * write the book itself, a slice at a time.
 *
 * @param clean the book is being closed, and nothing will follow in the journal.
 * @throws what the disk says.
 */
export async function mergeNow(parts: MergeParts, clean: boolean): Promise<Result<Compacted>> {
  const { adapter, book, chores, dir } = parts;
  const savedAt = parts.now();
  const ask = await parts.alone(async () => {
    await adapter.turn(book());
    prune(book().past, savedAt);
    return { dir, upTo: book().seq, clean, savedAt, records: countOf(book()) };
  });
  const beside = await chores.do('compact', ask);
  // Where no worker will work, a journal would grow for ever; at quit nobody waits for this thread.
  const merged = clean && isLost(beside) ? await choresHere(parts.disk).do('compact', ask) : beside;
  if (!merged.ok) return merged;
  const done = merged.value ?? (await fromMemory(parts, clean, savedAt));
  adapter.compacted({ ...done, clean });
  return ok(done);
}

const isLost = (result: Result<unknown>): boolean =>
  !result.ok && [WORKER_ENDED, WORKER_NOT_BEGUN].some((problem) => problem === result.error.detail?.['problem']);

async function fromMemory(parts: MergeParts, clean: boolean, savedAt: string): Promise<Compacted> {
  const { adapter, book, dir, disk } = parts;
  const copy = await parts.alone(async () => {
    await adapter.turn(book());
    return copyOf(book(), pacer());
  });
  const { bytes } = await compactFromMemory(disk, dir, copy, { previousSeq: adapter.snapshot.seq, clean, savedAt });
  await tidy(disk, dir);
  return { seq: copy.seq, bytes };
}
