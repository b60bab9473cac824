import { crc32 } from 'node:zlib';
import { COLLECTION_NAMES } from '../../../shared/domain/book.ts';
import type { DiskFile } from '../disk/disk.ts';
import { hex } from '../journal/journal-line.ts';
import type { Changes, ListChanges } from './merge-changes.ts';
import { MergedHistory } from './merge-history.ts';
import type { Transaction } from '../journal/scan-segment.ts';
import { BookEndSchema, type BookHeader, BookHeaderSchema } from '../snapshot/snapshot-format.ts';
import { isCollection, isStoredRecord } from '../tables.ts';
import { writeAll } from '../disk/write-all.ts';

/** `book.json` is not to the octet what we write today; only who holds the book in memory can write it anew. */
export class NotAsWritten extends Error {}

export const refuse = (why: string): never => {
  throw new NotAsWritten(why);
};

const NEWLINE = 10;
const COMMA = 44;
const BRACKET = 93;
const LISTS: readonly string[] = [...COLLECTION_NAMES, 'history'];

/** The history is the one list without `changes`: it is brought forward as a whole. */
interface List {
  readonly changes: ListChanges | undefined;
}

export type NewHeader = Pick<BookHeader, 'seq' | 'clean' | 'savedAt'>;

/** Octets written at a time. */
const PORTION = 1_048_576;

/** Octets on their way into the new file. */
export class Sink {
  readonly #file: DiskFile;
  /** Filled one after the other, and filled anew once they are written. */
  readonly #spare: Buffer[] = [];
  readonly #full: { room: Buffer; held: number }[] = [];
  #room: Buffer = Buffer.allocUnsafe(PORTION);
  #held = 0;
  bytes = 0;
  /** Of what was written. */
  crc = 0;

  constructor(file: DiskFile) {
    this.#file = file;
  }

  /** Takes a copy: a block's octets are overwritten by the next block. */
  add(piece: Buffer | string): void {
    const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece;
    if (this.#held + bytes.length > this.#room.length) this.#turn(bytes.length);
    bytes.copy(this.#room, this.#held);
    this.#held += bytes.length;
  }

  /** Writes what has come together. */
  async flush(): Promise<void> {
    for (const { room, held } of this.#full.splice(0)) {
      const portion = room.subarray(0, held);
      this.crc = crc32(portion, this.crc);
      await writeAll(this.#file, portion, this.bytes);
      this.bytes += held;
      if (room.length === PORTION) this.#spare.push(room);
    }
  }

  /** Writes all there is. */
  async finish(): Promise<void> {
    this.#turn(0);
    await this.flush();
  }

  #turn(needs: number): void {
    this.#full.push({ room: this.#room, held: this.#held });
    const spare = needs > PORTION ? undefined : this.#spare.pop();
    this.#room = spare ?? Buffer.allocUnsafe(Math.max(PORTION, needs));
    this.#held = 0;
  }
}

const ID_START = Buffer.from('{"id":"');
const QUOTE = 34;

/** The id of the record's line from `at` on, without parsing the line where it begins as we write it. */
function idAt(bytes: Buffer, at: number, end: number): string {
  const start = at + ID_START.length;
  if (ID_START.compare(bytes, at, start) === 0) {
    const id = bytes.toString('utf8', start, bytes.indexOf(QUOTE, start));
    if (!id.includes('\\')) return id;
  }
  const record: unknown = JSON.parse(bytes.toString('utf8', at, end));
  return isStoredRecord(record) ? record.id : refuse('no-id');
}

/** Walks over the lines of a snapshot and writes those of the next one. Runs of lines that stay are copied as they are. */
export class LineMerge {
  readonly #sink: Sink;
  readonly #changes: Changes;
  readonly #transactions: readonly Transaction[];
  readonly #new: NewHeader;
  readonly #history = new MergedHistory();
  #headed = false;
  #lists = 0;
  #list: List | undefined;
  readonly #insteads: string[] = [];
  #first = true;
  #read = 0;
  #crc = 0;
  ended = false;
  records = 0;

  constructor(sink: Sink, changes: Changes, transactions: readonly Transaction[], header: NewHeader) {
    this.#sink = sink;
    this.#changes = changes;
    this.#transactions = transactions;
    this.#new = header;
  }

  /** @param bytes whole lines. */
  block(bytes: Buffer): void {
    if (bytes.at(-1) !== NEWLINE) refuse('unfinished');
    let at = 0;
    while (at < bytes.length && !this.ended)
      at = this.#list === undefined ? this.#line(bytes, at) : this.#inList(bytes, at, this.#list);
    if (at < bytes.length) refuse('after-end');
    if (!this.ended) this.#crc = crc32(bytes, this.#crc);
  }

  #line(bytes: Buffer, at: number): number {
    const after = bytes.indexOf(NEWLINE, at) + 1;
    const line = bytes.toString('utf8', at, after - 1);
    if (!this.#headed) this.#header(line);
    else if (line.startsWith('"end":')) this.#end(line, bytes.subarray(0, at));
    else this.#begin(line);
    return after;
  }

  #header(line: string): void {
    const header = BookHeaderSchema.parse(JSON.parse(`${line.slice(0, -1)}}`));
    this.#sink.add(`${JSON.stringify({ ...header, ...this.#new }).slice(0, -1)},\n`);
    this.#headed = true;
  }

  #begin(line: string): void {
    const name = LISTS[this.#lists++] ?? '';
    if (line !== `"${name}":[`) refuse('list');
    this.#list = { changes: isCollection(name) ? this.#changes[name] : undefined };
    this.#first = true;
    this.#sink.add(line);
  }

  /** The lines of the list as far as they are in this block. */
  #inList(bytes: Buffer, from: number, list: List): number {
    let run = from;
    let at = from;
    for (let after = 0; at < bytes.length && bytes[at] !== BRACKET; at = after) {
      after = bytes.indexOf(NEWLINE, at) + 1;
      this.#read += 1;
      if (this.#stays(bytes, at, after, list)) continue;
      this.#copy(bytes, run, at);
      run = after;
      for (const line of this.#insteads.splice(0)) this.#put(line);
    }
    this.#copy(bytes, run, at);
    if (at === bytes.length) return at;
    this.#close(list);
    return bytes.indexOf(NEWLINE, at) + 1;
  }

  /** Whether the line is copied as it is. If not, what stands in its place is put into `#insteads`. */
  #stays(bytes: Buffer, at: number, after: number, { changes }: List): boolean {
    if (changes?.none === true) return this.#kept();
    const end = endOf(bytes, after);
    if (changes === undefined) {
      this.#history.line(bytes.subarray(at, end));
      return false;
    }
    const now = changes.inPlaceOf(idAt(bytes, at, end));
    if (now === 'kept') return this.#kept();
    if (now !== undefined) this.#insteads.push(JSON.stringify(now));
    return false;
  }

  #kept(): true {
    this.records += 1;
    return true;
  }

  #close({ changes }: List): void {
    if (changes === undefined)
      for (const line of this.#history.after(this.#transactions, this.#new.savedAt)) this.#put(line);
    else for (const record of changes.added()) this.#put(JSON.stringify(record));
    this.#sink.add('\n],\n');
    this.#list = undefined;
  }

  #copy(bytes: Buffer, from: number, until: number): void {
    if (from === until) return;
    this.#separate();
    this.#sink.add(bytes.subarray(from, endOf(bytes, until)));
  }

  #put(line: Buffer | string): void {
    this.records += 1;
    this.#separate();
    this.#sink.add(line);
  }

  #separate(): void {
    this.#sink.add(this.#first ? '\n' : ',\n');
    this.#first = false;
  }

  #end(line: string, covered: Buffer): void {
    if (this.#lists !== LISTS.length) refuse('list');
    const { end } = JSON.parse(`{${line}`) as { end: unknown };
    const { records, crc32: crc } = BookEndSchema.parse(end);
    if (records !== this.#read || crc !== hex(crc32(covered, this.#crc))) refuse('crc');
    this.ended = true;
  }
}

/** Where the record ends whose line break is before `after`. */
function endOf(bytes: Buffer, after: number): number {
  return bytes[after - 2] === COMMA ? after - 2 : after - 1;
}
