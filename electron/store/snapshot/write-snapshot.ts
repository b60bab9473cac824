import { crc32 } from 'node:zlib';
import type { DiskFile } from '../disk/disk.ts';
import { hex } from '../journal/journal-line.ts';
import { listsOf } from '../migrations/lists-since.ts';
import { headerOf } from './snapshot-format.ts';
import type { Book } from '../book.ts';
import { writeAll } from '../disk/write-all.ts';

/** UTF-16 units gathered before they are encoded and written. */
const PIECE = 131_072;

export interface Written {
  readonly bytes: number;
  readonly crc: number;
}

function* piecesOf(book: Book): Generator<string> {
  yield `${JSON.stringify(headerOf(book)).slice(0, -1)},\n`;
  for (const name of listsOf(book.schema)) yield* listOf(name, book.tables[name].values());
  yield* listOf('history', book.past.entries);
}

function* listOf(name: string, records: Iterable<unknown>): Generator<string> {
  yield `"${name}":[`;
  let separator = '\n';
  for (const record of records) {
    yield separator + JSON.stringify(record);
    separator = ',\n';
  }
  yield '\n],\n';
}

/** Lines of all lists, history included. */
export const countOf = (book: Book): number =>
  listsOf(book.schema).reduce((sum, name) => sum + book.tables[name].size, book.past.entries.length);

/** Writes the whole book into an empty file; see snapshot-format.ts. Not yet synced. */
export async function writeSnapshot(file: DiskFile, book: Book, breathe: () => Promise<void>): Promise<Written> {
  let held = '';
  let bytes = 0;
  let crc = 0;
  const flush = async () => {
    const piece = Buffer.from(held);
    held = '';
    crc = crc32(piece, crc);
    await writeAll(file, piece, bytes);
    bytes += piece.length;
    await breathe();
  };
  for (const piece of piecesOf(book)) {
    held += piece;
    if (held.length >= PIECE) await flush();
  }
  await flush();
  held = `"end":${JSON.stringify({ records: countOf(book), crc32: hex(crc) })}}\n`;
  await flush();
  return { bytes, crc };
}

const READ_BYTES = 1_048_576;

/** What is in the file now, read back. */
export async function readBack(file: DiskFile): Promise<Written> {
  const room = Buffer.allocUnsafe(READ_BYTES);
  let bytes = 0;
  let crc = 0;
  for (;;) {
    const count = await file.read(room, bytes);
    if (count === 0) return { bytes, crc };
    crc = crc32(room.subarray(0, count), crc);
    bytes += count;
  }
}
