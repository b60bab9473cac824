import { join } from 'node:path';
import { BOOK_SCHEMA } from '../../../shared/domain/book.ts';
import type { Disk } from '../disk/disk.ts';
import { decodeHeader, decodeLine, type JournalLine, type SegmentHeader } from '../journal/journal-line.ts';
import { listSegments, type Segment } from '../layout.ts';
import type { Transaction } from '../journal/scan-segment.ts';
import { piecesOf } from './pieces.ts';
import { encodingOf, textLines } from './text-lines.ts';

/** A whole transaction of the journal, with the numbers of its first and last line. */
export interface Unit extends Transaction {
  readonly from: number;
  readonly device: string;
  /** Schema of its records; today's where the header of its file is damaged. */
  readonly schema: number;
}

/** What could be read of one journal file. */
export interface HarvestedSegment {
  readonly segment: Segment;
  /** Undefined when its line is damaged. */
  readonly header: SegmentHeader | undefined;
  readonly units: readonly Unit[];
  /** For each line that cannot be read, the number it must at least have had. The unfinished end of a file is no line. */
  readonly bad: readonly number[];
}

class SegmentHarvest {
  readonly #segment: Segment;
  readonly units: Unit[] = [];
  readonly bad: number[] = [];
  header: SegmentHeader | undefined;
  #parts: JournalLine[] = [];
  #seq: number;
  #first = true;

  constructor(segment: Segment) {
    this.#segment = segment;
    this.#seq = segment.base;
  }

  line(bytes: Buffer): void {
    const first = this.#first;
    this.#first = false;
    if (first) {
      this.header = decodeHeader(bytes);
      if (this.header !== undefined) return;
    }
    const line = decodeLine(bytes);
    if (line !== undefined) this.#take(line);
    else if (!first) this.bad.push((this.#seq += 1));
  }

  #take(line: JournalLine): void {
    this.#seq = line.seq;
    const before = this.#parts.at(-1);
    const follows = before === undefined ? line.seq === line.tx : line.seq === before.seq + 1 && line.tx === before.tx;
    if (!follows) this.#parts = [];
    if (!follows && line.seq !== line.tx) return;
    this.#parts.push(line);
    if (!line.more) this.#close(line);
  }

  #close({ seq, at, label, by, undoable, of, tx }: JournalLine): void {
    const parts = this.#parts;
    this.#parts = [];
    const ops = parts.flatMap((part) => part.ops);
    const inv = parts.flatMap((part) => part.inv);
    const schema = this.header?.schema ?? BOOK_SCHEMA;
    const { device } = this.#segment;
    this.units.push({ from: tx, seq, at, label, by, undoable, of, inv, ops, device, schema });
  }
}

async function harvestSegment(
  disk: Disk,
  dir: string,
  segment: Segment,
  breathe: () => Promise<void>,
): Promise<HarvestedSegment> {
  const path = join(dir, segment.name);
  const harvest = new SegmentHarvest(segment);
  const encoding = await encodingOf(piecesOf(disk, path));
  for await (const { bytes, finished } of textLines(piecesOf(disk, path), encoding)) {
    if (finished) harvest.line(bytes);
    await breathe();
  }
  return { segment, header: harvest.header, units: harvest.units, bad: harvest.bad };
}

/** Every whole change in every journal file, wherever the damage is. */
export async function harvestJournal(
  disk: Disk,
  dir: string,
  breathe: () => Promise<void>,
): Promise<HarvestedSegment[]> {
  const harvested: HarvestedSegment[] = [];
  for (const segment of await listSegments(disk, dir))
    harvested.push(await harvestSegment(disk, dir, segment, breathe));
  return harvested;
}
