import { crc32 } from 'node:zlib';
import type { z } from 'zod';
import { BOOK_SCHEMA, COLLECTION_NAMES } from '../../../shared/domain/book.ts';
import { blocksOf } from '../disk/blocks.ts';
import type { DiskFile } from '../disk/disk.ts';
import { hex } from '../journal/journal-line.ts';
import { type EarlyBook, LATE, type Teller } from '../open-watch.ts';
import type { PastEntry } from '../past/past-entry.ts';
import { pastFrom } from '../past/past.ts';
import { WordSharer } from './share-words.ts';
import { BookEndSchema, type BookHeader, BookHeaderSchema } from './snapshot-format.ts';
import type { Book } from '../book.ts';
import { asRecords, emptyTables, isCollection, settle, type StoredRecord } from '../tables.ts';

const NEWLINE = 0x0a;
const COMMA = 0x2c;
const OPEN = 0x5b;
const CLOSE = 0x5d;

/** Where the line that ends a list begins, or the end of the block. */
function endOfList(bytes: Buffer, at: number): number {
  if (bytes[at] === CLOSE) return at;
  const before = bytes.indexOf('\n]', at);
  return before < 0 ? bytes.length : before + 1;
}

/**
 * Reads a snapshot exactly as we write it, a block of lines at a time.
 *
 * A block is parsed in one go, which is as fast as parsing the whole file and never holds the event loop longer than a block.
 * The records' schemas are not asked: a right crc says that they are the ones we wrote.
 */
class SnapshotReader {
  readonly entries: PastEntry[] = [];
  header: BookHeader | undefined;
  end: z.infer<typeof BookEndSchema> | undefined;
  crc = 0;
  count = 0;
  readonly tables = emptyTables();
  readonly #words = new WordSharer(this.tables.customers);
  readonly #seen = new Set<string>();
  #list: string | undefined;
  #late: StoredRecord[][] = [];
  #room = Buffer.alloc(0);

  /** @throws whatever the parser thinks of a block that is not ours. */
  block(bytes: Buffer): void {
    if (this.end !== undefined) unusual();
    for (let at = 0; at < bytes.length; )
      at = this.#list === undefined ? this.#line(bytes, at) : this.#records(bytes, at);
    const covered = this.end === undefined ? bytes : bytes.subarray(0, bytes.lastIndexOf('"end":{'));
    this.crc = crc32(covered, this.crc);
  }

  #line(bytes: Buffer, at: number): number {
    const after = afterLine(bytes, at);
    const line = bytes.toString('utf8', at, after - 1);
    if (this.header === undefined) this.header = BookHeaderSchema.parse(JSON.parse(`${line.slice(0, -1)}}`));
    else if (line.startsWith('"end":')) this.#finish(line, after === bytes.length);
    else this.#begin(/^"(\w+)":\[$/.exec(line)?.[1] ?? unusual());
    return after;
  }

  #begin(list: string): void {
    this.#list = list;
    this.#seen.add(list);
  }

  #finish(line: string, last: boolean): void {
    if (!last) unusual();
    const { end } = JSON.parse(`{${line}`) as { end: unknown };
    this.end = BookEndSchema.parse(end);
  }

  #records(bytes: Buffer, at: number): number {
    const until = endOfList(bytes, at);
    this.#take(this.#parsed(bytes, at, until));
    if (until === bytes.length) return until;
    this.#list = undefined;
    return afterLine(bytes, until);
  }

  /** Lines of a list as one array. It gets its brackets as octets: a string put together afterwards is copied once more. */
  #parsed(bytes: Buffer, at: number, until: number): unknown[] {
    let end = until;
    if (bytes[end - 1] === NEWLINE) end -= 1;
    if (bytes[end - 1] === COMMA) end -= 1;
    if (end <= at) return [];
    if (this.#room.length < end - at + 2) this.#room = Buffer.allocUnsafe(end - at + 2);
    const length = bytes.copy(this.#room, 1, at, end) + 2;
    this.#room[0] = OPEN;
    this.#room[length - 1] = CLOSE;
    return JSON.parse(this.#room.toString('utf8', 0, length)) as unknown[];
  }

  #take(records: unknown[]): void {
    this.count += records.length;
    if (this.#list === 'history') for (const entry of records as PastEntry[]) this.entries.push(entry);
    if (!isCollection(this.#list)) return;
    for (const record of records as StoredRecord[]) this.#words.share(record);
    if (this.#list === LATE) this.#late.push(records as StoredRecord[]);
    else this.#file(this.tables[this.#list], records as StoredRecord[]);
  }

  #file(table: Map<string, StoredRecord>, records: readonly StoredRecord[]): void {
    for (const record of records) table.set(record.id, settle(record));
  }

  /** Files the interactions by id. A third faster than doing so between the blocks, where the collector trips over a growing map. */
  async fileLate(breathe: () => Promise<void>): Promise<void> {
    for (const records of this.#late.splice(0)) {
      this.#file(this.tables[LATE], records);
      await breathe();
    }
  }

  /** While the interactions are read, and all the rest is there and as this app knows it. */
  early(): EarlyBook | undefined {
    const { header, tables } = this;
    if (this.#list !== LATE || header?.schema !== BOOK_SCHEMA) return undefined;
    if (!COLLECTION_NAMES.every((name) => this.#seen.has(name))) return undefined;
    return { bookId: header.bookId, schema: header.schema, seq: header.seq, records: asRecords(tables) };
  }

  /** Lists of a newer app are counted and passed over, so its tables may hold less than the count. */
  isWhole(): boolean {
    return this.end !== undefined && this.end.crc32 === hex(this.crc) && this.end.records === this.count;
  }
}

const unusual = (): never => {
  throw new SyntaxError('not as we write it');
};

function afterLine(bytes: Buffer, at: number): number {
  const end = bytes.indexOf('\n', at);
  return end < 0 ? unusual() : end + 1;
}

const isUnusual = (error: unknown): boolean =>
  error instanceof SyntaxError || (error instanceof Error && error.name === 'ZodError');

/** @returns undefined when the file is not exactly what we once wrote; `inspectSnapshot` then says what it is. */
export async function readSnapshot(
  file: DiskFile,
  breathe: () => Promise<void>,
  teller?: Teller,
): Promise<Book | undefined> {
  const reader = new SnapshotReader();
  try {
    for await (const { bytes } of blocksOf(file)) {
      reader.block(bytes);
      teller?.read(bytes.length, reader.header?.seq);
      teller?.early(() => reader.early());
      await breathe();
    }
  } catch (error) {
    if (isUnusual(error)) return undefined;
    throw error;
  }
  const { header, entries, tables } = reader;
  if (header === undefined || !reader.isWhole()) return undefined;
  await reader.fileLate(breathe);
  return { ...header, tables, past: pastFrom(entries) };
}
