import { appendFile, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { encodeLine } from '../../../../electron/store/journal/journal-line.ts';
import { openBook } from '../../../../electron/store/open-book.ts';
import { AT, idOf, LABEL, makeWorld, putCustomer, valueOf } from '../../../helpers/book-kit.ts';
import { makeFaultyDisk } from '../../../helpers/faulty-disk.ts';
import { expectedOf, thaw } from '../../../helpers/frozen-books.ts';
import { contentOf, historyOf, open } from '../../../helpers/store-kit.ts';

const KEPT = 'backups/20261122T030000Z-000000000008-kept-schema1.json.gz';
const MIGRATED = { code: 'migrated', from: 1, to: 2, kept: KEPT };
const at = (dir: string, name: string) => readFile(join(dir, name));

interface Packed {
  readonly [list: string]: unknown;
  readonly interactions: readonly { id: string }[];
}

async function filesIn(dir: string): Promise<Record<string, string>> {
  const names = (await readdir(dir, { recursive: true, withFileTypes: true })).flatMap((entry) =>
    entry.isFile() ? [join(entry.parentPath, entry.name)] : [],
  );
  const files: Record<string, string> = {};
  for (const name of names) files[name] = await readFile(name, 'latin1');
  return files;
}

describe('a book of schema 1', () => {
  test('is brought to today when it is opened, once, and says so', async () => {
    const dir = await thaw('v1');
    const book = await open(dir);
    expect(book.status()).toMatchObject({ schema: 2, seq: 9, notices: [MIGRATED] });
    expect(historyOf(book)[0]).toMatchObject({ label: { code: 'book.migrate', params: { from: 1, to: 2 } } });
    expect(historyOf(book).filter(({ undoable }) => undoable)).toEqual([]);
    valueOf(await book.transact(LABEL, [putCustomer(77)]));
    await book.close();
    const again = await open(dir);
    expect(again.status()).toMatchObject({ schema: 2, seq: 10, notices: [] });
    expect(historyOf(again).length).toBe(9);
    valueOf(await again.undo());
    expect(contentOf(again)).toEqual(await expectedOf('v1'));
  });

  test('is kept as it was, journal included, in a backup that is never rotated', async () => {
    const dir = await thaw('v1');
    await (await open(dir)).close();
    const kept = JSON.parse(gunzipSync(await at(dir, KEPT)).toString()) as Packed;
    expect(kept).toMatchObject({ schema: 1, seq: 8, clean: true });
    expect([kept['bin'], kept['attachments'], kept.interactions.length]).toEqual([undefined, undefined, 3]);
    expect(JSON.stringify(kept['history'])).toContain('"inv"');
    expect((await readdir(join(dir, 'backups'))).filter((name) => name.includes('draft'))).toEqual([]);
  });

  test('is only looked at by a reader', async () => {
    const dir = await thaw('v1');
    const before = await filesIn(dir);
    const reader = await open(dir, { readOnly: true });
    expect(contentOf(reader)).toEqual(await expectedOf('v1'));
    expect(reader.status()).toMatchObject({ schema: 2, seq: 8, readOnly: true, notices: [] });
    expect(await filesIn(dir)).toEqual(before);
    const writer = await open(dir);
    valueOf(await writer.transact(LABEL, [putCustomer(77)]));
    await reader.refresh();
    expect([reader.status().seq, contentOf(reader)]).toEqual([10, contentOf(writer)]);
    valueOf(await writer.transact(LABEL, [['del', 'customers', idOf(77)]]));
    await reader.refresh();
    expect(contentOf(reader)).toEqual(await expectedOf('v1'));
  });

  test('is read anew, and led up again, when an older app writes on in it', async () => {
    const dir = await thaw('v1');
    const reader = await open(dir, { readOnly: true });
    const told: string[] = [];
    reader.onChange(({ by, changes }) => told.push(`${by} ${changes.map(({ id }) => id).join()}`));
    const head = {
      seq: 9,
      write: 9,
      tx: 9,
      more: false,
      at: AT,
      label: LABEL,
      by: 'transaction',
      undoable: true,
    } as const;
    const put = JSON.stringify(putCustomer(77));
    const line = encodeLine(head, [JSON.stringify(['del', 'customers', idOf(77)])], [put]);
    await appendFile(join(dir, 'journal-000000000002-laptop1.jsonl'), line);
    await reader.refresh();
    expect([reader.status().seq, told, historyOf(reader)[0]?.undoable]).toEqual([9, [`reread ${idOf(77)}`], false]);
    expect(contentOf(await open(dir))).toEqual(contentOf(reader));
  });

  test.each(['ENOSPC', 'EROFS', 'EIO'])('opens and takes no change where the disk says %s', async (code) => {
    const dir = await thaw('v1');
    const disk = makeFaultyDisk();
    disk.faults = [{ call: 'write', on: 'book', code }];
    const book = await open(dir, { disk });
    expect(contentOf(book)).toEqual(await expectedOf('v1'));
    expect((await book.transact(LABEL, [putCustomer(77)])).ok).toBe(false);
    await book.close();
    disk.faults = [];
    expect((await open(dir)).status()).toMatchObject({ schema: 2, notices: [MIGRATED] });
  });

  test('is the old one or the new one wherever the power fails', async () => {
    const counted = makeFaultyDisk();
    await (await open(await thaw('v1'), { disk: counted })).close();
    const calls = counted.calls.length;
    expect(calls).toBeGreaterThan(15);
    for (let stopAfter = 0; stopAfter <= calls; stopAfter += 1) {
      const dir = await thaw('v1');
      const disk = makeFaultyDisk();
      disk.stopAfter = stopAfter;
      const stopped = await openBook(dir, { world: makeWorld(), disk });
      if (stopped.ok) await stopped.value.close();
      const book = await open(dir);
      expect([stopAfter, contentOf(book)]).toEqual([stopAfter, await expectedOf('v1')]);
      expect(book.status()).toMatchObject({ schema: 2, seq: 9 });
      expect(book.status().notices).toEqual(book.status().notices.length === 0 ? [] : [MIGRATED]);
      valueOf(await book.transact(LABEL, [putCustomer(77)]));
      await book.close();
      const again = await open(dir);
      expect([again.records.customers.has(idOf(77)), again.status().notices]).toEqual([true, []]);
      expect((await readdir(join(dir, 'backups'))).filter((name) => name.includes('kept'))).toHaveLength(1);
    }
  }, 60_000);
});
