import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { codeOf, type Disk, type DiskFile } from '../disk/disk.ts';
import { Refusal } from '../refusal.ts';
import { writeAll } from '../disk/write-all.ts';

const PIECE_BYTES = 262_144;

/** A file from its beginning, each piece in memory of its own: it may be kept while the next one is read. */
export async function* piecesOf(file: DiskFile): AsyncGenerator<Buffer> {
  for (let at = 0; ; ) {
    const room = Buffer.allocUnsafe(PIECE_BYTES);
    const count = await file.read(room, at);
    if (count === 0) return;
    yield room.subarray(0, count);
    at += count;
  }
}

/** Writes what comes into an empty file; the octets written. Not yet synced. */
export async function writePieces(file: DiskFile, pieces: AsyncIterable<Buffer>): Promise<number> {
  let at = 0;
  for await (const piece of pieces) {
    await writeAll(file, piece, at);
    at += piece.length;
  }
  return at;
}

/** The same, packed. The packing itself is done by the system's threads. */
export async function writePacked(file: DiskFile, pieces: AsyncIterable<Buffer>): Promise<number> {
  let bytes = 0;
  await pipeline(Readable.from(pieces), createGzip({ chunkSize: PIECE_BYTES }), async (packed) => {
    bytes = await writePieces(file, packed as AsyncIterable<Buffer>);
  });
  return bytes;
}

/**
 * Hands the octets of a file to `take`, unpacked where its name ends in `.gz`.
 *
 * @throws the system's error, or Refusal `backup-unreadable` with zlib's code where it is no whole packed file.
 */
export async function feedFrom(
  disk: Disk,
  path: string,
  take: (pieces: AsyncIterable<Buffer>) => Promise<void>,
): Promise<void> {
  const file = await disk.open(path, 'read');
  try {
    const pieces = Readable.from(piecesOf(file));
    const ended = (from: AsyncIterable<unknown>) => take(from as AsyncIterable<Buffer>);
    if (path.endsWith('.gz')) await pipeline(pieces, createGunzip({ chunkSize: PIECE_BYTES }), ended);
    else await pipeline(pieces, ended);
  } catch (error) {
    const problem = codeOf(error) ?? '';
    throw problem.startsWith('Z_') ? new Refusal('backup-unreadable', { problem }) : error;
  } finally {
    await file.close();
  }
}
