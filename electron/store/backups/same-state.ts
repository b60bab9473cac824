import { crc32 } from 'node:zlib';
import type { Disk } from '../disk/disk.ts';
import { Refusal } from '../refusal.ts';
import { headOf } from './head-of.ts';
import { feedFrom } from './octets.ts';

const NEWLINE = 10;
/** Octets that surely hold the last line of a snapshot. */
const END_BYTES = 256;

/** All but the first and the last line: these are written anew when a book is closed without a change. */
async function bodyOf(disk: Disk, path: string): Promise<string> {
  let [bytes, crc, begun] = [0, 0, false];
  let held: Buffer = Buffer.alloc(0);
  const count = (piece: Buffer) => {
    bytes += piece.length;
    crc = crc32(piece, crc);
  };
  await feedFrom(disk, path, async (pieces) => {
    for await (const piece of pieces) {
      const from = begun ? 0 : piece.indexOf(NEWLINE);
      if (from < 0) continue;
      begun = true;
      held = Buffer.concat([held, piece.subarray(from)]);
      const sure = Math.max(0, held.length - END_BYTES);
      count(held.subarray(0, sure));
      held = held.subarray(sure);
    }
  });
  const end = held.lastIndexOf('"end"');
  count(held.subarray(0, end < 0 ? held.length : end));
  return `${bytes} ${crc}`;
}

/**
 * Whether two snapshots, packed or not, hold the same state. Their seq does not tell: a book put back by hand counts on from an
 * earlier number, and gives the later ones a second time.
 */
export async function holdSameState(disk: Disk, a: string, b: string): Promise<boolean> {
  const [one, other] = [await headOf(disk, a), await headOf(disk, b)];
  if (typeof one !== 'object' || typeof other !== 'object') return false;
  if (one.bookId !== other.bookId || one.seq !== other.seq) return false;
  if (one.savedAt === other.savedAt) return true;
  try {
    return (await bodyOf(disk, a)) === (await bodyOf(disk, b));
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}
