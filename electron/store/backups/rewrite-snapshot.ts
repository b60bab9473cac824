import { crc32 } from 'node:zlib';
import { hex } from '../journal/journal-line.ts';
import type { PastEntry } from '../past/past-entry.ts';
import { Refusal } from '../refusal.ts';
import { BookEndSchema, type BookHeader } from '../snapshot/snapshot-format.ts';
import { headerIn } from './head-of.ts';

/** What is different in the new snapshot. */
export interface Rewrite {
  readonly header: Partial<Pick<BookHeader, 'seq' | 'clean' | 'savedAt'>>;
  /** Ends the history. Nothing before it can be taken back any more: an older inverse knows nothing of what it did. */
  readonly entry?: PastEntry;
}

const NEWLINE = 10;
const CLOSES = 93;
const QUOTE = 34;
const HISTORY = '"history":[';

const unsound = (problem: string): never => {
  throw new Refusal('backup-unreadable', { problem });
};

/**
 * Walks over the lines of a snapshot as we write it. All but the first, the history and the last go on as they are, without being
 * read: so a snapshot of any schema stays what it is.
 */
class Rewriting {
  readonly #rewrite: Rewrite;
  #rest: Buffer = Buffer.alloc(0);
  #headed = false;
  #inHistory = false;
  #told = 0;
  #out: Buffer[] = [];
  #read = 0;
  #crc = 0;
  ended = false;

  constructor(rewrite: Rewrite) {
    this.#rewrite = rewrite;
  }

  /** @returns what comes of the lines that end in `piece`. */
  take(piece: Buffer): Buffer {
    const bytes = Buffer.concat([this.#rest, piece]);
    this.#out = [];
    let run = 0;
    let at = 0;
    for (let end = bytes.indexOf(NEWLINE, at); end >= 0; end = bytes.indexOf(NEWLINE, at)) {
      const line = bytes.subarray(at, end);
      const start = at;
      at = end + 1;
      if (!this.#mine(line)) continue;
      this.#out.push(bytes.subarray(run, start));
      this.#change(line, () => crc32(bytes.subarray(0, start), this.#read));
      run = at;
    }
    this.#out.push(bytes.subarray(run, at));
    this.#read = crc32(bytes.subarray(0, at), this.#read);
    this.#rest = Buffer.from(bytes.subarray(at));
    const made = Buffer.concat(this.#out);
    this.#crc = crc32(made, this.#crc);
    return made;
  }

  /** Lines that do not go on as they are. */
  #mine(line: Buffer): boolean {
    return !this.#headed || (this.#inHistory && this.#rewrite.entry !== undefined) || this.#isMark(line);
  }

  #isMark(line: Buffer): boolean {
    if (line[0] !== QUOTE) return false;
    const start = line.toString('latin1', 0, HISTORY.length);
    return start === HISTORY || start.startsWith('"end":');
  }

  /** @param read crc of what stands before the line. */
  #change(line: Buffer, read: () => number): void {
    const text = line.toString('utf8');
    if (!this.#headed) this.#head(text);
    else if (this.#inHistory) this.#past(line, text);
    else if (text === HISTORY) this.#beginPast();
    else this.#finish(text, read());
  }

  #head(text: string): void {
    const header = headerIn(text) ?? unsound('header');
    this.#add(`${JSON.stringify({ ...header, ...this.#rewrite.header }).slice(0, -1)},\n`);
    this.#headed = true;
  }

  #beginPast(): void {
    this.#inHistory = this.#rewrite.entry !== undefined;
    this.#add(this.#inHistory ? HISTORY : `${HISTORY}\n`);
  }

  #past(line: Buffer, text: string): void {
    if (line[0] === CLOSES) {
      this.#tell(this.#rewrite.entry);
      this.#add('\n],\n');
      this.#inHistory = false;
      return;
    }
    const { inv: _, ...entry } = JSON.parse(text.endsWith(',') ? text.slice(0, -1) : text) as PastEntry;
    this.#tell(entry);
  }

  #tell(entry: PastEntry | undefined): void {
    this.#add(`${this.#told === 0 ? '\n' : ',\n'}${JSON.stringify(entry)}`);
    this.#told += 1;
  }

  #finish(text: string, read: number): void {
    const { end } = JSON.parse(`{${text}`) as { end: unknown };
    const { records, crc32: meant } = BookEndSchema.parse(end);
    if (meant !== hex(read)) unsound('crc');
    const covered = crc32(Buffer.concat(this.#out), this.#crc);
    const more = this.#rewrite.entry === undefined ? 0 : 1;
    this.#add(`"end":${JSON.stringify({ records: records + more, crc32: hex(covered) })}}\n`);
    this.ended = true;
  }

  #add(text: string): void {
    this.#out.push(Buffer.from(text));
  }
}

/**
 * The same snapshot under another header, piece by piece.
 *
 * @throws Refusal `backup-unreadable` when it comes to the end of a snapshot that is not as it was written. What came out until then
 * must go.
 */
export async function* rewritten(pieces: AsyncIterable<Buffer>, rewrite: Rewrite): AsyncGenerator<Buffer> {
  const rewriting = new Rewriting(rewrite);
  for await (const piece of pieces) yield rewriting.take(piece);
  if (!rewriting.ended) unsound('cut-short');
}
