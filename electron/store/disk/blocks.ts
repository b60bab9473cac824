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

/** Reads a file from `from` on in blocks that end with a line. The next one is fetched while this one is worked on. */
export async function* blocksOf(file: DiskFile, from = 0): AsyncGenerator<Block> {
  let room = Buffer.allocUnsafe(BLOCK_BYTES);
  let spare = Buffer.allocUnsafe(BLOCK_BYTES);
  let held = 0;
  let at = from;
  let reading = file.read(room, at);
  try {
    for (let count = await reading; count > 0; count = await reading) {
      held += count;
      const end = room.lastIndexOf(NEWLINE, held - 1) + 1;
      if (end === 0) {
        if (held === room.length) room = Buffer.concat([room], room.length * 2);
        reading = file.read(room.subarray(held), at + held);
        continue;
      }
      if (spare.length < room.length) spare = Buffer.allocUnsafe(room.length);
      const rest = room.copy(spare, 0, end, held);
      reading = file.read(spare.subarray(rest), at + held);
      yield { bytes: room.subarray(0, end), at, finished: true };
      [room, spare] = [spare, room];
      held = rest;
      at += end;
    }
    if (held > 0) yield { bytes: room.subarray(0, held), at, finished: false };
  } finally {
    // Whoever leaves early may close the file now; what they left for matters more than this.
    await reading.catch(() => undefined);
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
