import { describe, expect, test } from 'vitest';
import { blocksOf, linesOf } from '../../../../electron/store/disk/blocks.ts';
import type { DiskFile } from '../../../../electron/store/disk/disk.ts';
import { makeMemoryFile } from '../../../helpers/memory-file.ts';

async function linesIn(file: DiskFile, from?: number) {
  const lines: [at: number, text: string][] = [];
  for await (const block of blocksOf(file, from))
    for (const { bytes, at } of block.finished ? linesOf(block) : [block]) lines.push([at, bytes.toString()]);
  return lines;
}

describe('a file read in blocks', () => {
  const text = Array.from({ length: 40 }, (_, n) => `${'行'.repeat(n)}${n}`).join('\n');

  test('tells the same lines however many octets a read brings, the unfinished last one too', async () => {
    let at = 0;
    const expected = text.split('\n').map((line): [number, string] => {
      const begins = at;
      at += Buffer.byteLength(line) + 1;
      return [begins, line];
    });
    for (const most of [1, 2, 3, 7, 64, 500, Infinity])
      expect(await linesIn(makeMemoryFile(Buffer.from(text), most))).toEqual(expected);
  });

  test('may begin at any line', async () => {
    expect(await linesIn(makeMemoryFile(Buffer.from('甲\n乙\n丙\n')), 4)).toEqual([
      [4, '乙'],
      [8, '丙'],
    ]);
  });

  test('holds a line longer than a block', async () => {
    const long = '长'.repeat(300_000);
    expect(await linesIn(makeMemoryFile(Buffer.from(`短\n${long}\n短\n`)))).toEqual([
      [0, '短'],
      [4, long],
      [900_005, '短'],
    ]);
  });

  test('fetches the next block while one is worked on, and lets nobody close the file in the midst of it', async () => {
    const file = makeMemoryFile(Buffer.from('甲\n'.repeat(200_000)));
    let under = 0;
    let asked = 0;
    const slow: DiskFile = {
      ...file,
      read: async (into, at) => {
        asked += 1;
        under += 1;
        await new Promise((resolve) => setTimeout(resolve, 5));
        under -= 1;
        return file.read(into, at);
      },
    };
    for await (const block of blocksOf(slow)) {
      expect([block.at, asked, under]).toEqual([0, 2, 1]);
      break;
    }
    expect(under).toBe(0);
  });

  test('tells a failing read to whoever waits for that block, and to nobody who has left', async () => {
    const file = makeMemoryFile(Buffer.from('甲\n'.repeat(200_000)));
    const failing: DiskFile = {
      ...file,
      read: (into, at) => (at > 0 ? Promise.reject(new Error('EIO')) : file.read(into, at)),
    };
    await expect(linesIn(failing)).rejects.toThrow('EIO');
    for await (const block of blocksOf(failing)) {
      expect(block.at).toBe(0);
      break;
    }
  });
});
