import type { Disk } from '../disk/disk.ts';
import { listGenerations } from '../layout.ts';
import type { JournalEnd } from '../journal/replay.ts';

interface Found {
  readonly clean: boolean;
  /** The seq at which `book.json` ends. */
  readonly snapshotSeq: number;
  readonly end: JournalEnd | undefined;
}

/**
 * Whether a journal file that must have been there is missing at the end, where no gap tells it.
 *
 * A segment that begins where `book.json` ends is on the disk before that `book.json` is. So it is gone where the segments end at
 * just that number, and where none at all is left beside a generation, with which they are kept. A copy and a restored book have
 * no segment of their own yet, but nothing that ends there either.
 */
export async function isJournalGone(disk: Disk, dir: string, { clean, snapshotSeq, end }: Found): Promise<boolean> {
  const generations = await listGenerations(disk, dir);
  if (generations.some(({ seq }) => seq > snapshotSeq)) return true;
  if (end === undefined) return !clean || generations.some(({ seq }) => seq < snapshotSeq);
  return end.segment.base < snapshotSeq && end.seq === snapshotSeq && end.good === end.size;
}
