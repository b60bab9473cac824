import { ok, type Result } from '../../../shared/result.ts';
import { dropOutdated, putInPlace } from '../merging/compact-book.ts';
import type { Disk } from '../disk/disk.ts';
import { mergeBook, type MergeAsk } from '../merging/merge-book.ts';
import { NotAsWritten } from '../merging/merge-lines.ts';
import { failureOf } from '../refusal.ts';

export interface CompactAsk extends MergeAsk {
  readonly dir: string;
  /** Lines of all lists that the book has in memory at that seq, history included. */
  readonly records: number;
}

export interface Compacted {
  /** The seq at which `book.json` ends now. */
  readonly seq: number;
  /** Its octets. */
  readonly bytes: number;
}

/**
 * Merges `book.json` and the segments up to `upTo` into a new `book.json`, and drops what is a generation late.
 *
 * @returns null when `book.json` is not exactly as we write it, or the outcome is not what memory holds: then only who has the
 * book in memory can write it. Nothing has changed then.
 */
export async function compact(disk: Disk, { dir, records, ...ask }: CompactAsk): Promise<Result<Compacted | null>> {
  try {
    const { bytes } = await putInPlace(disk, dir, async (draft) => {
      const merged = await mergeBook(disk, dir, draft, ask);
      if (merged.records !== records) throw new NotAsWritten('records');
      return { ...merged, seq: ask.upTo };
    });
    await tidy(disk, dir);
    return ok({ seq: ask.upTo, bytes });
  } catch (error) {
    if (error instanceof NotAsWritten) return ok(null);
    throw error;
  }
}

/** What cannot be removed today, because a scanner holds it open, is removed after the next compaction. */
export const tidy = (disk: Disk, dir: string): Promise<unknown> => dropOutdated(disk, dir).catch(failureOf);
