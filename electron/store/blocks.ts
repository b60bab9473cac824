import { setImmediate } from 'node:timers/promises';
import type { DiskFile } from './disk.ts';

/** Octets read at a time: about two milliseconds of JSON.parse. */
const BLOCK_BYTES = 262_144;
const NEWLINE = 10;

/** Whole lines, or the unfinished rest of the file. `bytes` is overwritten when the next block is asked for. */
export interface Block {
  readonly bytes: Buffer;
  readonly at: number;
  readonly finished: boolean;
}

/** Reads a file from `from` on in blocks that end with a line. */
export async function* blocksOf(file: DiskFile, from = 0): AsyncGenerator<Block> {
  let room = Buffer.allocUnsafe(BLOCK_BYTES);
  let held = 0;
  for (let at = from; ; ) {
    if (held === room.length) room = Buffer.concat([room], room.length * 2);
    const count = await file.read(room.subarray(held), at + held);
    if (count === 0) {
      if (held > 0) yield { bytes: room.subarray(0, held), at, finished: false };
      return;
    }
    held += count;
    const end = room.lastIndexOf(NEWLINE, held - 1) + 1;
    if (end === 0) continue;
    yield { bytes: room.subarray(0, end), at, finished: true };
    room.copyWithin(0, end, held);
    held -= end;
    at += end;
  }
}

/** Lines of a block without their line break, with the offset at which each begins. */
export function* linesOf(block: Block): Generator<{ bytes: Buffer; at: number }> {
  for (let start = 0; start < block.bytes.length; ) {
    const end = block.bytes.indexOf(NEWLINE, start);
    yield { bytes: block.bytes.subarray(start, end), at: block.at + start };
    start = end + 1;
  }
}

/**
 * Gives the event loop a turn whenever a slice of work is over, so that a window stays alive. Two works at a time and a
 * collection after them stay below what a person notices.
 */
export function pacer(sliceMs = 4): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < sliceMs) return;
    await setImmediate();
    since = performance.now();
  };
}
