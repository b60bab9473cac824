import type { BookProblem } from '../../../shared/contract/book-problem.ts';
import { type Block, blocksOf, linesOf } from '../disk/blocks.ts';
import type { DiskFile } from '../disk/disk.ts';
import { decodeHeader, decodeLine, type JournalLine } from './journal-line.ts';
import { claimedWrite, isRecoded } from '../recovery/recoded-line.ts';
import { Damage } from '../refusal.ts';

/** A transaction as it stands in the journal, put together from its lines. */
export type Transaction = Pick<JournalLine, 'seq' | 'at' | 'label' | 'by' | 'undoable' | 'of' | 'inv' | 'ops'>;

export interface ScanFrom {
  readonly name: string;
  readonly bookId: string;
  /** Last seq before `at`: the segment's base when reading from its beginning. */
  readonly seq: number;
  /** Offset to read from, at the beginning of a line. */
  readonly at: number;
  readonly onRead?: ((octets: number) => void) | undefined;
}

/** How far a segment is whole. Octets from `good` to `size` are a torn tail. */
export interface Scanned {
  readonly seq: number;
  readonly good: number;
  readonly size: number;
}

interface Torn {
  readonly seq: number;
  readonly line: number;
}

/**
 * Reads the lines of one segment in order and tells a torn tail from damage.
 *
 * A power cut may leave the last write in any state: cut short, or with pages missing in its midst. So a bad line is a torn tail
 * as long as nothing after it came with a later write, because a later write began only after the earlier one was on the disk.
 * As soon as such a line follows, something acknowledged is broken, and nothing is guessed.
 */
class Scan {
  readonly #from: ScanFrom;
  readonly #take: (transaction: Transaction) => void;
  #parts: JournalLine[] = [];
  #torn: Torn | undefined;
  #line = 0;
  #next: number;
  seq: number;
  good: number;

  constructor(from: ScanFrom, take: (transaction: Transaction) => void) {
    this.#from = from;
    this.#take = take;
    this.seq = from.seq;
    this.#next = from.seq + 1;
    this.good = from.at;
  }

  line(bytes: Buffer, at: number): void {
    this.#line += 1;
    if (at === 0) {
      this.#header(bytes);
      return;
    }
    const line = decodeLine(bytes);
    if (this.#torn !== undefined) {
      if (this.#isLater(line, bytes, this.#torn)) throw this.#damage('bad-line', this.#torn.line);
    } else if (line === undefined) {
      if (isRecoded(bytes)) throw this.#damage('bad-line', this.#line);
      this.#torn = { seq: this.#next, line: this.#line };
    } else this.#accept(line, at + bytes.length + 1);
  }

  /** Came with a later write than the torn line, by what it says of itself if it is broken too. A header is a write of its own. */
  #isLater(line: JournalLine | undefined, bytes: Buffer, { seq, line: torn }: Torn): boolean {
    if (this.#from.at === 0 && torn === 1) return true;
    const write = line?.write ?? claimedWrite(bytes);
    return write !== undefined && write > seq;
  }

  #header(bytes: Buffer): void {
    const header = decodeHeader(bytes);
    if (header === undefined) {
      this.#torn = { seq: this.#from.seq, line: 1 };
      return;
    }
    if (header.bookId !== this.#from.bookId) throw this.#damage('foreign-journal', 1);
    if (header.base !== this.#from.seq) throw this.#damage('wrong-base', 1);
    this.good = bytes.length + 1;
  }

  #accept(line: JournalLine, end: number): void {
    if (line.seq !== this.#next) throw this.#damage(line.seq > this.#next ? 'gap' : 'repeated', this.#line);
    const first = this.#parts[0] ?? line;
    if (line.tx !== first.tx) throw this.#damage('unfinished-transaction', this.#line);
    this.#next += 1;
    this.#parts.push(line);
    if (line.more) return;
    const { seq, at, label, by, undoable, of } = line;
    const ops = this.#parts.flatMap((part) => part.ops);
    const inv = this.#parts.flatMap((part) => part.inv);
    this.#parts = [];
    this.seq = seq;
    this.good = end;
    this.#take({ seq, at, label, by, undoable, of, inv, ops });
  }

  #damage(code: BookProblem, line: number): Damage {
    // Only a scan from the beginning knows which line of the file it is at.
    const where = this.#from.at === 0 ? line : undefined;
    return new Damage(
      { code, file: this.#from.name, line: where },
      code === 'foreign-journal' ? 'book-foreign' : 'book-unreadable',
    );
  }
}

/** @throws Damage when the segment is broken before its tail or belongs elsewhere. */
export async function scanSegment(
  file: DiskFile,
  from: ScanFrom,
  take: (transaction: Transaction) => void,
  breathe: () => Promise<void>,
): Promise<Scanned> {
  const scan = new Scan(from, take);
  let size = from.at;
  for await (const block of blocksOf(file, from.at)) {
    size += block.bytes.length;
    from.onRead?.(block.bytes.length);
    if (block.finished) await feed(scan, block, breathe);
  }
  return { seq: scan.seq, good: scan.good, size };
}

async function feed(scan: Scan, block: Block, breathe: () => Promise<void>): Promise<void> {
  for (const { bytes, at } of linesOf(block)) {
    scan.line(bytes, at);
    await breathe();
  }
}
