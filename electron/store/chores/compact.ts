import { fail, type Result } from '../../../shared/result.ts';
import type { Disk } from '../disk.ts';

export interface CompactAsk {
  readonly dir: string;
  /** The new snapshot ends at this seq; what follows is in a later segment. */
  readonly upTo: number;
  /** The book is being closed, and nothing will follow in the journal. */
  readonly clean: boolean;
  readonly savedAt: string;
}

export interface Compacted {
  readonly seq: number;
  /** Octets of the new `book.json`. */
  readonly bytes: number;
}

/** Merges `book.json` and the segments up to `upTo` into a new `book.json`. */
export async function compact(disk: Disk, { dir, upTo }: CompactAsk): Promise<Result<Compacted>> {
  const bytes = await disk.sizeOf(dir);
  return fail('write-failed', { problem: 'not-built', upTo, bytes: bytes ?? 0 });
}
