import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { BOOK_SCHEMA, COLLECTION_NAMES } from '../../shared/domain/book.ts';
import { blocksOf, pacer } from './blocks.ts';
import type { Disk, DiskFile } from './disk.ts';
import { hex } from './journal-line.ts';
import { BOOK_FILE } from './layout.ts';
import { type Changes, type ListChanges, noChanges } from './merge-changes.ts';
import { MergedHistory } from './merge-history.ts';
import { Damage } from './refusal.ts';
import { replayJournal } from './replay.ts';
import type { Transaction } from './scan-segment.ts';
import { BookEndSchema, type BookHeader, BookHeaderSchema } from './snapshot-format.ts';
import { isCollection, isStoredRecord } from './tables.ts';
import { writeAll } from './write-all.ts';
import type { Written } from './write-snapshot.ts';

export interface MergeAsk {
  /** The new snapshot ends at this seq; the journal must reach it, and a segment must begin there. */
  readonly upTo: number;
  /** The book is being closed, and nothing will follow in the journal. */
  readonly clean: boolean;
  /** ISO instant. */
  readonly savedAt: string;
}

export interface Merged extends Written {
  /** The seq at which the snapshot ended that was merged. */
  readonly previousSeq: number;
  /** Lines of all lists, history included. */
  readonly records: number;
}

/** `book.json` is not to the octet what we write today; only who holds the book in memory can write it anew. */
export class NotAsWritten extends Error {}

const refuse = (why: string): never => {
  throw new NotAsWritten(why);
};

const NEWLINE = 10;
const COMMA = 44;
const BRACKET = 93;
const LISTS: readonly string[] = [...COLLECTION_NAMES, 'history'];

/** Octets on their way into the new file. */
class Sink {
  readonly #file: DiskFile;
  #held: (Buffer | string)[] = [];
  bytes = 0;
  crc = 0;

  constructor(file: DiskFile) {
    this.#file = file;
  }

  add(piece: Buffer | string): void {
    this.#held.push(piece);
  }

  async flush(): Promise<void> {
    const bytes = Buffer.concat(this.#held.map((piece) => (typeof piece === 'string' ? Buffer.from(piece) : piece)));
    this.#held = [];
    this.crc = crc32(bytes, this.crc);
    await writeAll(this.#file, bytes, this.bytes);
    this.bytes += bytes.length;
  }
}

const ID_START = '{"id":"';

/** The id of a record's line, without parsing the line where it begins as we write it. */
function idOfLine(line: Buffer): string {
  if (line.toString('latin1', 0, ID_START.length) === ID_START) {
    const end = line.indexOf('"', ID_START.length);
    const id = line.toString('utf8', ID_START.length, end);
    if (end > 0 && !id.includes('\\')) return id;
  }
  const record: unknown = JSON.parse(line.toString('utf8'));
  return isStoredRecord(record) ? record.id : refuse('no-id');
}

/** Walks over the lines of a snapshot and writes those of the next one. Runs of lines that stay are copied as they are. */
class Merge {
  readonly #sink: Sink;
  readonly #changes: Changes;
  readonly #transactions: readonly Transaction[];
  readonly #ask: MergeAsk;
  readonly #history = new MergedHistory();
  #headed = false;
  #lists = 0;
  #list: { readonly name: string; readonly changes: ListChanges | undefined } | undefined;
  #first = true;
  #read = 0;
  #crc = 0;
  ended = false;
  records = 0;

  constructor(sink: Sink, changes: Changes, transactions: readonly Transaction[], ask: MergeAsk) {
    this.#sink = sink;
    this.#changes = changes;
    this.#transactions = transactions;
    this.#ask = ask;
  }

  block(bytes: Buffer): void {
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
    const { upTo: seq, clean, savedAt } = this.#ask;
    const header = BookHeaderSchema.parse(JSON.parse(`${line.slice(0, -1)}}`));
    this.#sink.add(`${JSON.stringify({ ...header, seq, clean, savedAt }).slice(0, -1)},\n`);
    this.#headed = true;
  }

  #begin(line: string): void {
    const name = LISTS[this.#lists++] ?? '';
    if (line !== `"${name}":[`) refuse('list');
    this.#list = { name, changes: isCollection(name) ? this.#changes[name] : undefined };
    this.#first = true;
    this.#sink.add(line);
  }

  /** The lines of the list as far as they are in this block. */
  #inList(bytes: Buffer, from: number, { changes }: { changes: ListChanges | undefined }): number {
    let run = from;
    let at = from;
    for (let after = 0; at < bytes.length && bytes[at] !== BRACKET; at = after) {
      after = bytes.indexOf(NEWLINE, at) + 1;
      this.#read += 1;
      if (changes?.none === true) {
        this.records += 1;
        continue;
      }
      const line = bytes.subarray(at, endOf(bytes, after));
      const now = changes === undefined ? undefined : changes.inPlaceOf(idOfLine(line));
      if (now === 'kept') {
        this.records += 1;
        continue;
      }
      this.#copy(bytes, run, at);
      run = after;
      if (changes === undefined) this.#history.line(line);
      else if (now !== undefined) this.#put(JSON.stringify(now));
    }
    this.#copy(bytes, run, at);
    if (at === bytes.length) return at;
    for (const record of changes?.added() ?? []) this.#put(JSON.stringify(record));
    if (changes === undefined)
      for (const line of this.#history.after(this.#transactions, this.#ask.savedAt)) this.#put(line);
    this.#sink.add('\n],\n');
    this.#list = undefined;
    return bytes.indexOf(NEWLINE, at) + 1;
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

async function headerIn(file: DiskFile): Promise<BookHeader> {
  const start = Buffer.alloc(4_096);
  const line = start.toString('utf8', 0, await file.read(start, 0)).split('\n')[0] ?? '';
  const header = BookHeaderSchema.parse(JSON.parse(`${line.slice(0, -1)}}`));
  return header.schema === BOOK_SCHEMA ? header : refuse('schema');
}

async function merged(disk: Disk, dir: string, from: DiskFile, into: DiskFile, ask: MergeAsk): Promise<Merged> {
  const breathe = pacer();
  const { bookId, seq } = await headerIn(from);
  const changes = noChanges();
  const transactions: Transaction[] = [];
  const take = (transaction: Transaction) => {
    transactions.push(transaction);
    for (const op of transaction.ops) changes[op[1]].note(op);
  };
  if (seq < ask.upTo) {
    const end = await replayJournal(disk, dir, { bookId, seq, upTo: ask.upTo }, take, breathe);
    if (end?.seq !== ask.upTo) throw new Damage({ code: 'gap', file: BOOK_FILE });
  } else if (seq > ask.upTo) throw new NotAsWritten('newer');
  const sink = new Sink(into);
  const merge = new Merge(sink, changes, transactions, ask);
  for await (const { bytes } of blocksOf(from)) {
    merge.block(bytes);
    await sink.flush();
    await breathe();
  }
  if (!merge.ended) refuse('end');
  const { records } = merge;
  sink.add(`"end":${JSON.stringify({ records, crc32: hex(sink.crc) })}}\n`);
  await sink.flush();
  return { bytes: sink.bytes, crc: sink.crc, previousSeq: seq, records };
}

/**
 * Writes into an empty file what `book.json` and the journal up to `upTo` are together: to the octet what `writeSnapshot` would
 * write from memory, without reading more of an unchanged record than its id. Not yet synced.
 *
 * @throws NotAsWritten when `book.json` is not exactly as we write it, Damage when the journal is broken.
 */
export async function mergeBook(disk: Disk, dir: string, into: DiskFile, ask: MergeAsk): Promise<Merged> {
  const file = await disk.open(join(dir, BOOK_FILE), 'read');
  try {
    return await merged(disk, dir, file, into, ask);
  } catch (error) {
    const strange = error instanceof SyntaxError || (error instanceof Error && error.name === 'ZodError');
    throw strange ? new NotAsWritten('unreadable', { cause: error }) : error;
  } finally {
    await file.close();
  }
}
