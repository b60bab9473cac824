import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Disk, DiskFile } from '../../../../electron/store/disk/disk.ts';
import { realDisk } from '../../../../electron/store/disk/disk.ts';
import { openBook } from '../../../../electron/store/open-book.ts';
import { takeWay } from '../../../../electron/store/recovery/recovery.ts';
import type { RecoveryWay } from '../../../../shared/contract/backup-channels.ts';
import { makeWorld, valueOf } from '../../../helpers/book-kit.ts';
import { bestWay, crashedCopy, filesOf, makeLived, waysIn } from '../../../helpers/recovery-kit.ts';
import { contentOf } from '../../../helpers/store-kit.ts';

/** A disk that is there for so many of the calls that change something, and then never again. */
function mortalDisk(calls: number): Disk & { readonly used: () => number } {
  let used = 0;
  const live = () => {
    used += 1;
    if (used > calls) throw Object.assign(new Error('gone'), { code: 'EIO' });
  };
  const guarded = async (call: () => Promise<void>): Promise<void> => {
    live();
    return call();
  };
  const mortal = (file: DiskFile): DiskFile => ({
    ...file,
    write: async (bytes, at) => {
      live();
      return file.write(bytes, at);
    },
    sync: async () => {
      live();
      return file.sync();
    },
  });
  return {
    ...realDisk,
    used: () => used,
    open: async (path, mode) => {
      if (mode === 'read') return realDisk.open(path, mode);
      live();
      return mortal(await realDisk.open(path, mode));
    },
    makeFolder: (folder) => guarded(() => realDisk.makeFolder(folder)),
    rename: (from, to) => guarded(() => realDisk.rename(from, to)),
    keepAs: (from, to) => guarded(() => realDisk.keepAs(from, to)),
    remove: (path) => guarded(() => realDisk.remove(path)),
    syncFolder: (folder) => guarded(() => realDisk.syncFolder(folder)),
  };
}

const overwrite = async (dir: string, name: string, change: (text: string) => string) =>
  writeFile(join(dir, name), change(await readFile(join(dir, name), 'utf8')));

const DAMAGES: [string, (dir: string) => Promise<void>][] = [
  ['a destroyed book.json', (dir) => writeFile(join(dir, 'book.json'), Buffer.alloc(4_096))],
  [
    'a sound book.json before a damaged change',
    async (dir) => {
      for (const name of (await filesOf(dir)).keys())
        if (name.startsWith('journal-')) await overwrite(dir, name, (text) => text.replace('顾客 7', 'x'));
    },
  ],
  [
    'a damaged record and a damaged change',
    async (dir) => {
      await overwrite(dir, 'book.json', (text) => text.replace('"name":"顾客 2"', '"name":5'));
      for (const name of (await filesOf(dir)).keys())
        if (name.startsWith('journal-')) await overwrite(dir, name, (text) => text.replace(/顾客 [357]/, 'x'));
    },
  ],
];

/** The records of a book that must open. */
async function recordsIn(dir: string): Promise<number> {
  const opened = await openBook(dir, { world: makeWorld(), readOnly: true });
  if (!opened.ok) throw new Error(`does not open: ${JSON.stringify(opened.error)}`);
  expect(opened.value.status().notices).toEqual([]);
  return Object.values(contentOf(opened.value)).reduce((sum, table) => sum + Object.keys(table).length, 0);
}

/** Those of the ways that are found again just as they were. */
async function waysOf(dir: string, wanted: readonly RecoveryWay[]): Promise<RecoveryWay[]> {
  const found = new Map((await waysIn(dir)).ways.map((way) => [way.id, way]));
  return wanted.flatMap(({ id }) => found.get(id) ?? []);
}

describe('taking a way', () => {
  test.each(DAMAGES)(
    'out of %s may be stopped at any call: the new book opens, or the same ways are found again',
    async (_, damage) => {
      const { dir: lived } = await makeLived();
      await damage(lived);
      const best = await bestWay(lived);
      const { ways } = await waysIn(lived);
      const damaged = await filesOf(lived);
      const whole = mortalDisk(Infinity);
      valueOf(await takeWay(whole, await crashedCopy(lived), best.id, makeWorld()));
      expect(whole.used()).toBeGreaterThan(15);
      for (let calls = 0; calls < whole.used(); calls += 1) {
        const dir = await crashedCopy(lived);
        const taken = await takeWay(mortalDisk(calls), dir, best.id, makeWorld());
        const files = await filesOf(dir);
        const names = [...files.keys()];
        // Nothing that was damaged is gone: it lies where it lay, or in quarantine.
        for (const [name, bytes] of damaged)
          expect([calls, name, names.some((each) => each.endsWith(name) && files.get(each)?.equals(bytes))]).toEqual([
            calls,
            name,
            true,
          ]);
        const isNew = files.get('book.json')?.includes('"recovery.take"') === true;
        expect({ calls, found: isNew ? await recordsIn(dir) : await waysOf(dir, ways) }).toEqual({
          calls,
          found: isNew ? best.content.records : ways,
        });
        if (!taken.ok) expect(taken.error.code).toBe('write-failed');
      }
    },
    60_000,
  );

  test('is refused where another process writes, where nothing may be written, and for a way that is none', async () => {
    const { dir } = await makeLived();
    await writeFile(join(dir, 'book.json'), '');
    const before = await filesOf(dir);
    expect(await takeWay({ ...realDisk, isWritable: async () => false }, dir, 'x', makeWorld())).toEqual({
      ok: false,
      error: { code: 'book-read-only' },
    });
    expect(await takeWay(realDisk, dir, 'backup:../elsewhere.json', makeWorld())).toEqual({
      ok: false,
      error: { code: 'not-found', detail: { id: 'backup:../elsewhere.json' } },
    });
    expect(await filesOf(dir)).toEqual(before);
  });

  test('on a full disk leaves everything as it was', async () => {
    const { dir } = await makeLived();
    await writeFile(join(dir, 'book.json'), '');
    const before = await filesOf(dir);
    const full: Disk = {
      ...realDisk,
      open: async (path, mode) => {
        const file = await realDisk.open(path, mode);
        return {
          ...file,
          write: async () => {
            throw Object.assign(new Error('full'), { code: 'ENOSPC' });
          },
        };
      },
    };
    const { id } = await bestWay(dir);
    expect(await takeWay(full, dir, id, makeWorld())).toEqual({
      ok: false,
      error: { code: 'disk-full', detail: { problem: 'ENOSPC' } },
    });
    const after = await filesOf(dir);
    for (const [name, bytes] of before) expect(after.get(name)).toEqual(bytes);
    expect(await bestWay(dir)).toMatchObject({ id });
  });
});
