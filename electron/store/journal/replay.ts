import { join } from 'node:path';
import type { Disk } from '../disk/disk.ts';
import { listSegments, type Segment } from '../layout.ts';
import { Damage } from '../refusal.ts';
import { type ScanFrom, type Scanned, scanSegment, type Transaction } from './scan-segment.ts';

/** How far the journal was read: the segment that holds the end, whole up to `good`. */
export interface JournalEnd extends Scanned {
  readonly segment: Segment;
}

export interface ReplayFrom {
  readonly bookId: string;
  /** What is in memory already; changes up to here are passed over. */
  readonly seq: number;
  /** Where an earlier reading ended, to read on from there. */
  readonly end?: JournalEnd | undefined;
  /** Leaves alone what begins here or later: a merge wants the past, while others write on. */
  readonly upTo?: number | undefined;
  /** Told of octets as they are read. */
  readonly onRead?: ((octets: number) => void) | undefined;
}

/** The segments that may hold something after `seq`: from the last one that begins at or before it. */
export function segmentsAfter(segments: readonly Segment[], seq: number): Segment[] {
  const base = segments.findLast((segment) => segment.base <= seq)?.base ?? 0;
  return segments.filter((segment) => segment.base >= base);
}

/**
 * Hands over every change after `from.seq`, oldest first, across segments.
 *
 * @returns where the journal ends, or undefined when there is none.
 * @throws Damage when a segment is broken, missing or foreign, or two of them tell different stories.
 */
export async function replayJournal(
  disk: Disk,
  dir: string,
  from: ReplayFrom,
  take: (transaction: Transaction) => void,
  breathe: () => Promise<void>,
): Promise<JournalEnd | undefined> {
  const { upTo = Infinity } = from;
  const present = (await listSegments(disk, dir)).filter(({ base }) => base < upTo);
  const segments = segmentsAfter(present, from.end?.segment.base ?? from.seq);
  // Read anew, the first segment may begin before what is in memory; read on, everything must follow from it.
  let seq = from.end === undefined ? Math.min(from.seq, segments[0]?.base ?? 0) : from.seq;
  let end: JournalEnd | undefined;
  for (const segment of segments) {
    if (end !== undefined && end.good < end.size) throw new Damage({ code: 'bad-line', file: end.segment.name });
    const start = startIn(segment, from, seq);
    const file = await disk.open(join(dir, segment.name), 'read');
    const scanned = await scanSegment(file, start, (it) => (it.seq > from.seq ? take(it) : undefined), breathe).finally(
      () => file.close(),
    );
    seq = scanned.seq;
    end = { segment, ...scanned };
  }
  return end;
}

/** @throws Damage when the segment does not go on where the one before it ended. */
function startIn({ name, base }: Segment, { bookId, end, onRead }: ReplayFrom, seq: number): ScanFrom {
  if (name === end?.segment.name) return { name, bookId, seq: end.seq, at: end.good, onRead };
  if (base !== seq) throw new Damage({ code: base > seq ? 'gap' : 'diverged', file: name });
  return { name, bookId, seq: base, at: 0, onRead };
}
