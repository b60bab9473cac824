import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RecoveryWay } from '../../../../shared/contract/backup-channels.ts';
import { openBook } from '../../../../electron/store/open-book.ts';
import { makeWorld } from '../../../helpers/book-kit.ts';
import { crashedCopy, filesOf, makeLived, takeAndOpen, waysIn } from '../../../helpers/recovery-kit.ts';
import { contentOf } from '../../../helpers/store-kit.ts';

type Damage = (bytes: Buffer, at: number, length: number) => Buffer;

const hole = (bytes: Buffer, at: number, length: number, filling: string): Buffer =>
  Buffer.from(bytes).fill(filling, at, Math.min(bytes.length, at + length), 'latin1');

const DAMAGES: Record<string, Damage> = {
  'a flipped bit': (bytes, at) => Buffer.from(bytes.map((byte, i) => (i === at ? byte ^ (1 << (at % 8)) : byte))),
  'a hole of NUL octets': (bytes, at, length) => hole(bytes, at, length, '\0'),
  'a hole of noise': (bytes, at, length) => hole(bytes, at, length, '\u00ff{"id":"'),
  'the rest cut off': (bytes, at) => bytes.subarray(0, at),
  'a piece cut out': (bytes, at, length) => Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + length)]),
  'a piece twice': (bytes, at, length) => Buffer.concat([bytes.subarray(0, at + length), bytes.subarray(at)]),
};

const isKept = (name: string): boolean => /^(?:book\.json|journal-.*)$/.test(name);

const countOf = (content: Record<string, object>) =>
  Object.values(content).reduce((sum, table) => sum + Object.keys(table).length, 0);

interface Spot {
  readonly file: string;
  readonly what: string;
  readonly where: number;
  readonly length: number;
  readonly also: string | null;
}

/** A copy of the folder with one file damaged, or two. */
async function damagedCopy(from: string, { file, what, where, length, also }: Spot): Promise<string> {
  const dir = await crashedCopy(from);
  for (const name of also === null ? [file] : [file, also]) {
    const bytes = await readFile(join(dir, name));
    await writeFile(join(dir, name), DAMAGES[what]?.(bytes, Math.floor(where * bytes.length), length) ?? bytes);
  }
  return dir;
}

async function opens(dir: string): Promise<boolean> {
  const opened = await openBook(await crashedCopy(dir), { world: makeWorld() });
  if (opened.ok) await opened.value.close();
  return opened.ok;
}

/** Takes a way in a copy of the folder: it brings what it said, and nothing is thrown away. */
async function expectHonest(dir: string, way: RecoveryWay): Promise<void> {
  const copy = await crashedCopy(dir);
  const { taken, book } = await takeAndOpen(copy, way.id);
  expect({ ...way, found: countOf(contentOf(book)) }).toEqual({ ...way, found: way.content.records });
  expect([taken.content, taken.lostLines]).toEqual([way.content, way.lostLines]);
  expect(way.content.records).toBeGreaterThan(0);
  expect(book.status().notices).toEqual([]);
  const after = await filesOf(copy);
  // A journal file without a single octet is a name, and nothing to keep.
  for (const [name, bytes] of await filesOf(dir))
    if (bytes.length > 0 || !name.startsWith('journal-'))
      expect([name, after.get(isKept(name) ? `${taken.kept}/${name}` : name)]).toEqual([name, bytes]);
  await book.close();
}

test('whatever is damaged wherever, every way gives what it says, none is empty, and every damaged file is kept', async () => {
  const { dir: lived } = await makeLived();
  const files = [...(await filesOf(lived)).keys()].filter((name) => !name.startsWith('quarantine'));
  const spot = fc.record({
    file: fc.constantFrom(...files),
    what: fc.constantFrom(...Object.keys(DAMAGES)),
    where: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
    length: fc.integer({ min: 1, max: 3_000 }),
    also: fc.option(fc.constantFrom(...files)),
  });
  await fc.assert(
    fc.asyncProperty(spot, async (where) => {
      const dir = await damagedCopy(lived, where);
      const damaged = await filesOf(dir);
      const { problem, ways } = await waysIn(dir);
      expect(await filesOf(dir)).toEqual(damaged);
      expect((await opens(dir)) || (problem !== undefined && ways.length > 0)).toBe(true);
      for (const way of ways) await expectHonest(dir, way);
    }),
    { numRuns: 60 },
  );
}, 240_000);
