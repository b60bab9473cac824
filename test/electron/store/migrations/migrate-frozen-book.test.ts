import { appendFile, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { encodeLine } from '../../../../electron/store/journal/journal-line.ts';
import { listsOf } from '../../../../electron/store/migrations/lists-since.ts';
import { openBook } from '../../../../electron/store/open-book.ts';
import { isCollection } from '../../../../electron/store/tables.ts';
import { BOOK_SCHEMA } from '../../../../shared/domain/book.ts';
import { AT, idOf, LABEL, makeWorld, putCustomer, valueOf } from '../../../helpers/book-kit.ts';
import { makeFaultyDisk } from '../../../helpers/faulty-disk.ts';
import { expectedTodayOf, thaw } from '../../../helpers/frozen-books.ts';
import { contentOf, historyOf, open } from '../../../helpers/store-kit.ts';

/** Books that must be led up: what is on the disk, and how far each has come. */
const OLDER = [
  {
    version: 'v1',
    schema: 1,
    seq: 8,
    at: '20261122T030000Z',
    journal: 'journal-000000000002-laptop1.jsonl',
    changes: 7,
  },
  {
    version: 'v2',
    schema: 2,
    seq: 14,
    at: '20261123T012000Z',
    journal: 'journal-000000000006-laptop2.jsonl',
    changes: 14,
  },
].map((book) => {
  const kept = `backups/${book.at}-${String(book.seq).padStart(12, '0')}-kept-schema${book.schema}.json.gz`;
  return { ...book, kept, notice: { code: 'migrated', from: book.schema, to: BOOK_SCHEMA, kept } };
});
const at = (dir: string, name: string) => readFile(join(dir, name));

interface Packed {
  readonly [list: string]: unknown;
  readonly interactions: readonly unknown[];
  readonly deals: readonly unknown[];
  readonly customers: readonly unknown[];
}

async function filesIn(dir: string): Promise<Record<string, string>> {
  const names = (await readdir(dir, { recursive: true, withFileTypes: true })).flatMap((entry) =>
    entry.isFile() ? [join(entry.parentPath, entry.name)] : [],
  );
  const files: Record<string, string> = {};
  for (const name of names) files[name] = await readFile(name, 'latin1');
  return files;
}

describe.each(OLDER)('a book of schema $schema', ({ version, schema, seq, journal, changes, kept, notice }) => {
  test('is brought to today when it is opened, once, and says so', async () => {
    const dir = await thaw(version);
    const book = await open(dir);
    expect(book.status()).toMatchObject({ schema: BOOK_SCHEMA, seq: seq + 1, notices: [notice] });
    expect(historyOf(book)[0]).toMatchObject({
      label: { code: 'book.migrate', params: { from: schema, to: BOOK_SCHEMA } },
    });
    expect(historyOf(book).filter(({ undoable }) => undoable)).toEqual([]);
    valueOf(await book.transact(LABEL, [putCustomer(77)]));
    await book.close();
    const again = await open(dir);
    expect(again.status()).toMatchObject({ schema: BOOK_SCHEMA, seq: seq + 2, notices: [] });
    expect(historyOf(again).length).toBe(changes + 2);
    valueOf(await again.undo());
    expect(contentOf(again)).toEqual(await expectedTodayOf(version));
  });

  test('is kept as it was, journal included, in a backup that is never rotated', async () => {
    const dir = await thaw(version);
    await (await open(dir)).close();
    const packed = JSON.parse(gunzipSync(await at(dir, kept)).toString()) as Packed;
    expect(packed).toMatchObject({ schema, seq, clean: true });
    expect(Object.keys(packed).filter((name) => isCollection(name))).toEqual(listsOf(schema));
    expect(packed.interactions.length).toBe(3);
    expect(JSON.stringify([packed.deals, packed.customers])).toMatch(/"stage":.*"frozenUntil":/);
    expect(JSON.stringify(packed['history'])).toContain('"inv"');
    expect((await readdir(join(dir, 'backups'))).filter((name) => name.includes('draft'))).toEqual([]);
  });

  test('is only looked at by a reader', async () => {
    const dir = await thaw(version);
    const before = await filesIn(dir);
    const reader = await open(dir, { readOnly: true });
    expect(contentOf(reader)).toEqual(await expectedTodayOf(version));
    expect(reader.status()).toMatchObject({ schema: BOOK_SCHEMA, seq, readOnly: true, notices: [] });
    expect(await filesIn(dir)).toEqual(before);
    const writer = await open(dir);
    valueOf(await writer.transact(LABEL, [putCustomer(77)]));
    await reader.refresh();
    expect([reader.status().seq, contentOf(reader)]).toEqual([seq + 2, contentOf(writer)]);
    valueOf(await writer.transact(LABEL, [['del', 'customers', idOf(77)]]));
    await reader.refresh();
    expect(contentOf(reader)).toEqual(await expectedTodayOf(version));
  });

  test('is read anew, and led up again, when an older app writes on in it', async () => {
    const dir = await thaw(version);
    const reader = await open(dir, { readOnly: true });
    const told: string[] = [];
    reader.onChange(({ by, changes }) => told.push(`${by} ${changes.map(({ id }) => id).join()}`));
    const head = {
      seq: seq + 1,
      write: seq + 1,
      tx: seq + 1,
      more: false,
      at: AT,
      label: LABEL,
      by: 'transaction',
      undoable: true,
    } as const;
    const put = JSON.stringify(putCustomer(77));
    const line = encodeLine(head, [JSON.stringify(['del', 'customers', idOf(77)])], [put]);
    await appendFile(join(dir, journal), line);
    await reader.refresh();
    expect([reader.status().seq, told, historyOf(reader)[0]?.undoable]).toEqual([
      seq + 1,
      [`reread ${idOf(77)}`],
      false,
    ]);
    expect(contentOf(await open(dir))).toEqual(contentOf(reader));
  });

  test.each(['ENOSPC', 'EROFS', 'EIO'])('opens and takes no change where the disk says %s', async (code) => {
    const dir = await thaw(version);
    const disk = makeFaultyDisk();
    disk.faults = [{ call: 'write', on: 'book', code }];
    const book = await open(dir, { disk });
    expect(contentOf(book)).toEqual(await expectedTodayOf(version));
    expect((await book.transact(LABEL, [putCustomer(77)])).ok).toBe(false);
    await book.close();
    disk.faults = [];
    expect((await open(dir)).status()).toMatchObject({ schema: BOOK_SCHEMA, notices: [notice] });
  });

  test('is the old one or the new one wherever the power fails', async () => {
    const counted = makeFaultyDisk();
    await (await open(await thaw(version), { disk: counted })).close();
    const calls = counted.calls.length;
    expect(calls).toBeGreaterThan(15);
    for (let stopAfter = 0; stopAfter <= calls; stopAfter += 1) {
      const dir = await thaw(version);
      const disk = makeFaultyDisk();
      disk.stopAfter = stopAfter;
      const stopped = await openBook(dir, { world: makeWorld(), disk });
      if (stopped.ok) await stopped.value.close();
      const book = await open(dir);
      expect([stopAfter, contentOf(book)]).toEqual([stopAfter, await expectedTodayOf(version)]);
      expect(book.status()).toMatchObject({ schema: BOOK_SCHEMA, seq: seq + 1 });
      expect(book.status().notices).toEqual(book.status().notices.length === 0 ? [] : [notice]);
      valueOf(await book.transact(LABEL, [putCustomer(77)]));
      await book.close();
      const again = await open(dir);
      expect([again.records.customers.has(idOf(77)), again.status().notices]).toEqual([true, []]);
      expect((await readdir(join(dir, 'backups'))).filter((name) => name.includes('kept'))).toHaveLength(1);
    }
  }, 60_000);
});
