import { crc32 } from 'node:zlib';
import type { BackupContent } from '../../../shared/contract/backup-channels.ts';
import { pacer } from '../disk/blocks.ts';
import { codeOf, type Disk } from '../disk/disk.ts';
import { hex } from '../journal/journal-line.ts';
import { failureOf, Refusal } from '../refusal.ts';
import { BookEndSchema, type BookHeader } from '../snapshot/snapshot-format.ts';
import { headerIn } from './head-of.ts';
import { feedFrom } from './octets.ts';
import { LastTouched } from './last-touched.ts';

/** What a snapshot holds, found by reading every octet of it. */
export interface Looked {
  readonly header: BookHeader;
  readonly content: BackupContent;
  /** Lines of all lists, history included, as the footer counts them. */
  readonly lines: number;
  /** Unpacked. */
  readonly octets: number;
  /** Content hashes of the attachments it names, those in its bin and in its past included. */
  readonly hashes: ReadonlySet<string>;
}

/** A line longer than this is none of ours; an unpacked file of nonsense must not fill the memory. */
const LINE_LIMIT_BYTES = 134_217_728;
const NEWLINE = 10;
const CLOSES = 93;
const OPENS = 123;
const NAMES_HASHES = new Set(['attachments', 'bin', 'history']);

const unsound = (problem: string): never => {
  throw new Refusal('backup-unreadable', { problem });
};

/** `undefined` for what is no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function recordIn(line: Buffer): unknown {
  const text = line.toString('utf8');
  return parsed(text.endsWith(',') ? text.slice(0, -1) : text);
}

/** Goes through a snapshot line by line and remembers next to nothing of it. */
class Looking {
  #header: BookHeader | undefined;
  #end: { records: number; crc32: string } | undefined;
  #list: string | undefined;
  #rest: Buffer = Buffer.alloc(0);
  #crc = 0;
  #octets = 0;
  readonly #counts = new Map<string, number>();
  readonly #last = new LastTouched();
  readonly #hashes = new Set<string>();

  take(piece: Buffer): void {
    this.#octets += piece.length;
    const bytes = this.#rest.length === 0 ? piece : Buffer.concat([this.#rest, piece]);
    let at = 0;
    let covered: number | undefined;
    for (let end = bytes.indexOf(NEWLINE, at); end >= 0; end = bytes.indexOf(NEWLINE, at)) {
      if (this.#end !== undefined) unsound('after-end');
      this.#line(bytes.subarray(at, end));
      if (this.#end !== undefined) covered = at;
      at = end + 1;
    }
    this.#crc = crc32(bytes.subarray(0, covered ?? at), this.#crc);
    this.#rest = Buffer.from(bytes.subarray(at));
    if (this.#rest.length > LINE_LIMIT_BYTES) unsound('line-too-long');
  }

  #line(line: Buffer): void {
    if (this.#header === undefined) this.#begin(line);
    else if (this.#list === undefined) this.#between(line.toString('utf8'));
    else if (line[0] === CLOSES) this.#list = undefined;
    else if (line[0] === OPENS) this.#record(this.#list, line);
    else unsound('line');
  }

  #begin(line: Buffer): void {
    this.#header = headerIn(line.toString('utf8')) ?? unsound('header');
  }

  #between(line: string): void {
    const name = /^"(\w+)":\[$/.exec(line)?.[1];
    if (name !== undefined) {
      this.#list = name;
      return;
    }
    const value = parsed(`{${line}`);
    const end = BookEndSchema.safeParse(typeof value === 'object' && value !== null && 'end' in value && value.end);
    this.#end = end.data ?? unsound('line');
  }

  #record(list: string, line: Buffer): void {
    this.#counts.set(list, (this.#counts.get(list) ?? 0) + 1);
    if (list === 'customers') this.#last.customer(recordIn(line) ?? unsound('line'));
    if (list === 'interactions') this.#last.interaction(line);
    if (NAMES_HASHES.has(list))
      for (const [, hash = ''] of line.toString('latin1').matchAll(/"hash":"([0-9a-f]{64})"/g)) this.#hashes.add(hash);
  }

  found(): Looked {
    const header = this.#header ?? unsound('empty');
    const end = this.#end ?? unsound('cut-short');
    const lines = [...this.#counts.values()].reduce((sum, count) => sum + count, 0);
    if (this.#rest.length > 0) unsound('after-end');
    if (end.records !== lines) unsound('count');
    if (end.crc32 !== hex(this.#crc)) unsound('crc');
    const countOf = (list: string) => this.#counts.get(list) ?? 0;
    const last = this.#last.found();
    const content = {
      customers: countOf('customers'),
      interactions: countOf('interactions'),
      records: lines - countOf('history'),
      ...(last !== undefined && { last }),
    };
    return { header, content, lines, octets: this.#octets, hashes: this.#hashes };
  }
}

/** A file that cannot be read is a backup that cannot be read, whatever the disk's reason; one that is not there is another thing. */
function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  const code = codeOf(error) ?? '';
  if (code === 'ENOENT') return new Refusal('not-found');
  failureOf(error);
  return new Refusal('backup-unreadable', { problem: code });
}

/**
 * Reads a snapshot from its first octet to its last, packed or not, and counts it: little memory, and the event loop has its turn.
 *
 * @throws Refusal `not-found`, or `backup-unreadable` with `problem`: `empty`, `cut-short`, `crc`, `count`, a code of the system ...
 */
export async function lookAt(disk: Disk, path: string): Promise<Looked> {
  const looking = new Looking();
  const breathe = pacer();
  try {
    await feedFrom(disk, path, async (pieces) => {
      for await (const piece of pieces) {
        looking.take(piece);
        await breathe();
      }
    });
    return looking.found();
  } catch (error) {
    throw refusalOf(error);
  }
}
