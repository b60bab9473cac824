import { crc32 } from 'node:zlib';
import type { z } from 'zod';
import { BOOK_SCHEMA, type Collection } from '../../../shared/domain/book.ts';
import { hex } from '../journal/journal-line.ts';
import type { PastEntry } from '../past/past-entry.ts';
import { BookEndSchema, type BookHeader, BookHeaderSchema } from '../snapshot/snapshot-format.ts';
import { isCollection, type StoredRecord } from '../tables.ts';
import { type Place, readRecords, type Taken } from './read-record.ts';
import type { TextLine } from './text-lines.ts';

/** What could be read of a file that is, or once was, a snapshot. */
export interface Harvest {
  /** As it stands there, and true only if `sealed`. */
  readonly header: BookHeader | undefined;
  /** Every octet is as we wrote it, but for the encoding and the line ends. */
  readonly sealed: boolean;
  /** Records and entries of the history that were taken. */
  readonly read: number;
  /** Lines that were not, as far as they can be counted; `open` when the end of the file is missing. */
  readonly lost: number;
  readonly open: boolean;
  readonly entries: readonly PastEntry[];
}

export interface HarvestOptions {
  readonly take: (collection: Collection, record: StoredRecord) => void;
  readonly breathe: () => Promise<void>;
}

const HEADER = /^\{"format":.*?"savedAt":"[^"]*"/;
const LIST = /^[^{]{0,3}"(\w+)":\[(.*)$/;

/** Reads a snapshot line by line and takes whatever is whole, wherever it stands. */
class Harvesting {
  readonly #options: HarvestOptions;
  readonly entries: PastEntry[] = [];
  header: BookHeader | undefined;
  end: z.infer<typeof BookEndSchema> | undefined;
  read = 0;
  bad = 0;
  #crc = 0;
  #lines = 0;
  #list: string | undefined;
  #last: Collection | undefined;
  /** The history stands last, and its end was seen. */
  #whole = false;

  constructor(options: HarvestOptions) {
    this.#options = options;
  }

  line(bytes: Buffer): void {
    this.#lines += 1;
    const start = bytes.toString('utf8', 0, 400);
    if (start.startsWith('"end":')) this.#finish(bytes);
    else {
      this.#crc = crc32(NEWLINE, crc32(bytes, this.#crc));
      if (this.#lines === 1) this.#begin(start);
      else if (bytes.length > 0) this.#inside(bytes, start);
    }
  }

  #begin(start: string): void {
    const text = HEADER.exec(start)?.[0];
    this.header = BookHeaderSchema.safeParse(text === undefined ? undefined : json(`${text}}`)).data;
    if (this.header === undefined) this.bad += 1;
  }

  #inside(bytes: Buffer, start: string): void {
    const list = LIST.exec(start);
    if (list !== null) this.#enter(list, bytes);
    else if (start === '],' || start === ']') this.#leave();
    else this.#records(bytes);
  }

  #leave(): void {
    this.#whole = this.#list === 'history';
    this.#list = undefined;
  }

  /** A list begins, and where its line break was damaged, its first record stands on the same line. */
  #enter([, name = '', rest = '']: RegExpExecArray, bytes: Buffer): void {
    this.#list = name;
    if (isCollection(name)) this.#last = name;
    if (rest !== '') this.#records(bytes);
  }

  get #place(): Place {
    const known = isCollection(this.#list) || this.#list === 'history' ? this.#list : undefined;
    return { list: known, last: this.#last, older: (this.header?.schema ?? BOOK_SCHEMA) < BOOK_SCHEMA };
  }

  #records(bytes: Buffer): void {
    const found = readRecords(bytes, this.#place);
    if (found.length === 0) this.bad += 1;
    for (const each of found) this.#take(each);
  }

  #take(taken: Taken): void {
    this.read += 1;
    if (taken.collection === 'history') this.entries.push(taken.entry);
    else this.#options.take(taken.collection, taken.record);
  }

  #finish(bytes: Buffer): void {
    const value = json(`{${bytes.toString('utf8')}`);
    this.end = BookEndSchema.safeParse(value instanceof Object && 'end' in value ? value.end : undefined).data;
  }

  result(): Harvest {
    const { header, end, read, bad, entries } = this;
    const right = end?.crc32 === hex(this.#crc);
    // A newer app's lists are not ours to count.
    const sealed = header !== undefined && right && (end.records === read || header.schema > BOOK_SCHEMA);
    const counted = end === undefined || right ? bad : Math.max(0, end.records - read);
    return { header, sealed, read, lost: sealed ? 0 : counted, open: end === undefined && !this.#whole, entries };
  }
}

const NEWLINE = Buffer.from('\n');

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Takes what is whole out of the lines of a snapshot, however damaged. Refuses nothing; what it reads may be a stranger's. */
export async function harvest(lines: AsyncIterable<TextLine>, options: HarvestOptions): Promise<Harvest> {
  const harvesting = new Harvesting(options);
  for await (const { bytes } of lines) {
    harvesting.line(bytes);
    await options.breathe();
  }
  return harvesting.result();
}
