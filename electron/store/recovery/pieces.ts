import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { codeOf, type Disk, type DiskFile } from '../disk/disk.ts';

const PIECE_BYTES = 262_144;
/** What a failing disk loses at a time. */
const SECTOR_BYTES = 4_096;

/** As much as can be read there; a sector that the disk cannot read any more is taken for zeros. */
async function readAt(file: DiskFile, room: Buffer, at: number): Promise<number> {
  try {
    return await file.read(room, at);
  } catch (error) {
    if (codeOf(error) !== 'EIO') throw error;
    if (room.length > SECTOR_BYTES) return readAt(file, room.subarray(0, SECTOR_BYTES), at);
    const count = Math.min(SECTOR_BYTES, Math.max(0, (await file.size()) - at));
    room.fill(0);
    return count;
  }
}

async function* plainPieces(disk: Disk, path: string): AsyncGenerator<Buffer> {
  const file = await disk.open(path, 'read');
  try {
    for (let at = 0; ; ) {
      const room = Buffer.allocUnsafe(PIECE_BYTES);
      const count = await readAt(file, room, at);
      if (count === 0) return;
      yield room.subarray(0, count);
      at += count;
    }
  } finally {
    await file.close();
  }
}

const isUnpacking = (error: unknown) => codeOf(error)?.startsWith('Z_') === true;

async function* unpacked(packed: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const gunzip = createGunzip();
  const fed = pipeline(packed, gunzip);
  // Told by the loop below; nobody waits for it when the loop is left early.
  fed.catch(() => undefined);
  try {
    for await (const piece of gunzip) yield piece as Buffer;
    await fed;
  } catch (error) {
    // What was unpacked before the damage is what there is.
    if (!isUnpacking(error)) throw error;
  } finally {
    gunzip.destroy();
  }
}

/** The octets of a file from beginning to end; a `.gz` unpacked, as far as it can be. */
export const piecesOf = (disk: Disk, path: string): AsyncGenerator<Buffer> =>
  path.endsWith('.gz') ? unpacked(plainPieces(disk, path)) : plainPieces(disk, path);
