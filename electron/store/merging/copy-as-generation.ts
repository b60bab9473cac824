import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { pacer } from '../disk/blocks.ts';
import type { Disk, DiskFile } from '../disk/disk.ts';
import { BACKUPS, BOOK_FILE, generationName } from '../layout.ts';
import { failureOf } from '../refusal.ts';
import { replaceFile } from '../disk/replace-file.ts';
import { setGenerationApart } from './set-apart.ts';
import { writeAll } from '../disk/write-all.ts';
import type { Written } from '../snapshot/write-snapshot.ts';

const PIECE_BYTES = 1_048_576;

async function pour(from: DiskFile, into: DiskFile): Promise<Written> {
  const breathe = pacer();
  const room = Buffer.allocUnsafe(PIECE_BYTES);
  let [bytes, crc] = [0, 0];
  for (let count = await from.read(room, 0); count > 0; count = await from.read(room, bytes)) {
    const piece = room.subarray(0, count);
    await writeAll(into, piece, bytes);
    crc = crc32(piece, crc);
    bytes += count;
    await breathe();
  }
  return { bytes, crc };
}

/**
 * Keeps a `book.json` that was put there otherwise than by a compaction as the generation of its seq. The segment that follows
 * begins there: with it the book can be put together again, should `book.json` be destroyed.
 *
 * A copy, not a second name: whoever writes over `book.json` where it lies would destroy both. What the disk refuses here is no
 * loss: the next compaction keeps a generation of its own.
 */
export async function copyAsGeneration(disk: Disk, dir: string, seq: number): Promise<void> {
  const folder = join(dir, BACKUPS);
  try {
    await disk.makeFolder(folder);
    await setGenerationApart(disk, dir, seq);
    const book = await disk.open(join(dir, BOOK_FILE), 'read');
    await replaceFile(disk, join(folder, generationName(seq)), (draft) => pour(book, draft)).finally(() =>
      book.close(),
    );
  } catch (error) {
    failureOf(error);
  }
}
