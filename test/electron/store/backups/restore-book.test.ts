import { cp, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { crc32, gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Backup } from '../../../../shared/contract/backup-channels.ts';
import { BOOK_SCHEMA } from '../../../../shared/domain/book.ts';
import { keepAttachment } from '../../../../electron/store/attachments/attachment-files.ts';
import { prepareSecondPlace } from '../../../../electron/store/backups/second-place.ts';
import { keepRing } from '../../../../electron/store/backups/keep-ring.ts';
import { restoreBook } from '../../../../electron/store/backups/restore-book.ts';
import { checkBook } from '../../../../electron/store/check/check-book.ts';
import { hex } from '../../../../electron/store/journal/journal-line.ts';
import { bookFileNames } from '../../../../electron/store/layout.ts';
import { lookForWays } from '../../../../electron/store/recovery/recovery.ts';
import { realDisk } from '../../../../electron/store/disk/disk.ts';
import {
  askOf,
  backUp,
  backupsOf,
  changeAt,
  copyOf,
  hoursAfter,
  makeSavedBook,
  NOON,
} from '../../../helpers/backups-kit.ts';
import { idOf, LABEL, putCustomer, valueOf } from '../../../helpers/book-kit.ts';
import { makeFaultyDisk } from '../../../helpers/faulty-disk.ts';
import { contentOf, makeBook, makeFolder, namesOf, open } from '../../../helpers/store-kit.ts';

const V1 = fileURLToPath(new URL('../../../fixtures/books/v1/', import.meta.url));
const LATER = hoursAfter(NOON, 5);

const oneOf = (dir: string, { id, place }: Pick<Backup, 'id' | 'place'>, second?: string) => ({
  dir,
  id,
  place,
  now: LATER,
  second,
});

/** A book of 顾客 1, backed up, to which 顾客 2 came afterwards. */
async function makeMovedBook(): Promise<{ dir: string; backup: Backup }> {
  const dir = await makeSavedBook();
  const backup = await backUp(dir);
  await changeAt(dir, hoursAfter(NOON, 2), 2);
  return { dir, backup };
}

/** Leaves a change in the journal, as a kill does. */
async function leaveInJournal(dir: string, n: number): Promise<void> {
  const book = await open(dir);
  valueOf(await book.transact(LABEL, [putCustomer(n)]));
  const killed = await makeFolder();
  const names = [...(await bookFileNames(realDisk, dir)), 'backups'];
  for (const name of names) await cp(join(dir, name), join(killed, name), { recursive: true });
  await book.close();
  for (const name of await readdir(dir)) await rm(join(dir, name), { recursive: true });
  for (const name of names) await cp(join(killed, name), join(dir, name), { recursive: true });
}

describe('a backup in the place of the book', () => {
  test('is what the book is then, and what the book was is kept', async () => {
    const { dir, backup } = await makeMovedBook();
    const { seq, saved } = valueOf(await restoreBook(realDisk, oneOf(dir, backup)));
    expect(seq).toBe(3);
    expect(saved).toMatchObject({ kind: 'kept', place: 'book', seq: 2, verifiedAt: LATER, content: { customers: 2 } });
    const book = await open(dir);
    expect(namesOf(book)).toEqual(['顾客 1']);
    expect(book.status()).toMatchObject({ seq: 3, readOnly: false, notices: [] });
    const [entry] = book.history({ offset: 0, limit: 9 }).entries;
    const label = { code: 'backup.restore', params: { savedAt: NOON } };
    expect(entry).toMatchObject({ seq: 3, at: LATER, label, by: 'transaction', undoable: false });
    expect(await book.undo()).toMatchObject({ error: { code: 'nothing-to-undo' } });
    valueOf(await book.transact(LABEL, [putCustomer(7)]));
    await book.close();
    const again = await open(dir);
    expect([namesOf(again), again.status().notices]).toEqual([['顾客 1', '顾客 7'], []]);
    await again.close();
    expect(await checkBook(dir)).toMatchObject({ ok: true });
    valueOf(await restoreBook(realDisk, oneOf(dir, saved)));
    expect(namesOf(await open(dir))).toEqual(['顾客 1', '顾客 2']);
  });

  test('saves what only the journal holds', async () => {
    const { dir, backup } = await makeMovedBook();
    await leaveInJournal(dir, 3);
    const { seq, saved } = valueOf(await restoreBook(realDisk, oneOf(dir, backup)));
    expect([seq, saved.seq, saved.content?.customers]).toEqual([4, 3, 3]);
    expect(namesOf(await open(dir))).toEqual(['顾客 1']);
    expect(await readdir(join(dir, 'backups'))).not.toContain('present.json.tmp');
  });

  test('saves a book that was edited outside as it can be read', async () => {
    const { dir, backup } = await makeMovedBook();
    const path = join(dir, 'book.json');
    await writeFile(path, (await readFile(path, 'utf8')).replace('顾客 2', '顾客二'));
    const { saved } = valueOf(await restoreBook(realDisk, oneOf(dir, backup)));
    valueOf(await restoreBook(realDisk, oneOf(dir, saved)));
    expect(namesOf(await open(dir))).toEqual(['顾客 1', '顾客二']);
  });

  test('may be a generation, too', async () => {
    const { dir } = await makeMovedBook();
    const id = (await readdir(join(dir, 'backups'))).find((name) => name.startsWith('book-000000000001')) ?? '';
    valueOf(await restoreBook(realDisk, oneOf(dir, { id, place: 'book' })));
    expect(namesOf(await open(dir))).toEqual(['顾客 1']);
  });

  test('is found again with all that followed, should book.json be destroyed afterwards', async () => {
    const { dir, backup } = await makeMovedBook();
    valueOf(await restoreBook(realDisk, oneOf(dir, backup)));
    await leaveInJournal(dir, 8);
    await rm(join(dir, 'book.json'));
    const { ways } = valueOf(await lookForWays(realDisk, dir));
    expect(ways[0]).toMatchObject({ kind: 'replay', seq: 4, content: { customers: 2 }, lostLines: 0, lostChanges: 0 });
  });

  test('is found again when book.json is written over where it lies, too', async () => {
    const { dir, backup } = await makeMovedBook();
    valueOf(await restoreBook(realDisk, oneOf(dir, backup)));
    await writeFile(join(dir, 'book.json'), 'nonsense');
    const { ways } = valueOf(await lookForWays(realDisk, dir));
    expect(ways[0]).toMatchObject({ seq: 3, content: { customers: 1 }, lostLines: 0, lostChanges: 0 });
  });

  test('is found though the ring has renamed it meanwhile', async () => {
    const { dir, backup } = await makeMovedBook();
    await changeAt(dir, hoursAfter(NOON, 48), 3);
    await backUp(dir, hoursAfter(NOON, 48));
    expect(await backupsOf(dir)).not.toContain(backup.id);
    expect((await restoreBook(realDisk, oneOf(dir, backup))).ok).toBe(true);
  });

  test('of the first schema is put there as it is, and migrated when it is opened', async () => {
    const dir = await makeBook('0b00c0de-0000-4000-8000-000000000001');
    const name = '20261122T020722Z-000000000002-kept-schema1.json.gz';
    await mkdir(join(dir, 'backups'));
    await writeFile(join(dir, 'backups', name), gzipSync(await readFile(join(V1, 'book.json'))));
    valueOf(await restoreBook(realDisk, oneOf(dir, { id: name, place: 'book' })));
    expect(await readFile(join(dir, 'book.json'), 'utf8')).toContain('"schema":1,');
    const book = await open(dir);
    expect(book.status()).toMatchObject({ schema: BOOK_SCHEMA, readOnly: false });
    expect([book.records.customers.size, book.records.interactions.size]).toEqual([2, 2]);
  });

  test('brings back photos from the second place', async () => {
    const dir = await makeSavedBook();
    const second = await makeFolder();
    valueOf(await prepareSecondPlace(realDisk, second));
    const { hash } = valueOf(await keepAttachment(realDisk, dir, Buffer.from('a photo'), Buffer.from('small')));
    const base = { id: idOf(70), createdAt: NOON, changedAt: NOON };
    const file = { ...base, customerId: idOf(1), name: 'a.jpg', mediaType: 'image/jpeg', bytes: 7, hash };
    const book = await open(dir, { world: { now: () => hoursAfter(NOON, 1) } });
    valueOf(await book.transact(LABEL, [['put', 'attachments', file]]));
    await book.close();
    const now = hoursAfter(NOON, 1);
    const { made } = valueOf(await keepRing(realDisk, askOf(dir, now, second)));
    await rm(join(dir, 'attachments'), { recursive: true });
    const from = oneOf(dir, { id: made?.id ?? '', place: 'second' }, second);
    valueOf(await restoreBook(realDisk, from));
    expect(await readFile(join(dir, 'attachments', hash), 'utf8')).toBe('a photo');
    expect(await readFile(join(dir, 'attachments', `${hash}.thumb`), 'utf8')).toBe('small');
  });
});

describe('what is not put in the place of the book', () => {
  const damage: [string, (bytes: Buffer) => Buffer, object][] = [
    ['cut short', (bytes) => bytes.subarray(0, -20), { code: 'backup-unreadable' }],
    ['a bit turned over', flipped, { code: 'backup-unreadable' }],
    ['empty', () => Buffer.alloc(0), { code: 'backup-unreadable' }],
    ['another letter', repacked('顾客 1', '顾客 9'), { code: 'backup-unreadable', detail: { problem: 'crc' } }],
    ['sealed, but no JSON', repacked('"personIds":[]', '"personIds":[}', true), { code: 'backup-unreadable' }],
    [
      'of a newer app',
      repacked(`"schema":${BOOK_SCHEMA}`, `"schema":${BOOK_SCHEMA + 1}`, true),
      { code: 'book-newer', detail: { schema: BOOK_SCHEMA + 1 } },
    ],
    ['of another book', repacked(idOf(900_000), idOf(900_001), true), { code: 'book-foreign' }],
  ];
  test.each(damage)('%s', async (_, change, error) => {
    const { dir, backup } = await makeMovedBook();
    const path = join(dir, 'backups', backup.id);
    await writeFile(path, change(await readFile(path)));
    const before = await readFile(join(dir, 'book.json'));
    expect(await restoreBook(realDisk, oneOf(dir, backup))).toMatchObject({ ok: false, error });
    expect(await readFile(join(dir, 'book.json'))).toEqual(before);
  });

  test('what is not there, nor while somebody writes in the book, nor into a damaged one', async () => {
    const { dir, backup } = await makeMovedBook();
    const nowhere = oneOf(dir, { id: '../../book.json', place: 'book' });
    expect(await restoreBook(realDisk, nowhere)).toMatchObject({ error: { code: 'not-found' } });
    expect(await restoreBook(realDisk, oneOf(dir, { id: backup.id, place: 'second' }))).toMatchObject({
      error: { code: 'not-found' },
    });
    const book = await open(dir);
    expect(await restoreBook(realDisk, oneOf(dir, backup))).toMatchObject({ error: { code: 'book-in-use' } });
    await book.close();
    await writeFile(join(dir, 'book.json'), 'nonsense');
    expect(await restoreBook(realDisk, oneOf(dir, backup))).toMatchObject({ error: { code: 'book-unreadable' } });
    expect(await readFile(join(dir, 'book.json'), 'utf8')).toBe('nonsense');
  });
});

test('stopped anywhere while restoring, the book is the old one or the new one, and the rest of its files stay sound', async () => {
  const { dir, backup } = await makeMovedBook();
  const counting = makeFaultyDisk();
  valueOf(await restoreBook(counting, oneOf(await copyOf(dir), backup)));
  const steps = counting.calls.length;
  const seen = new Set<string>();
  for (let stopAfter = 0; stopAfter <= steps; stopAfter += 1) {
    const fresh = await copyOf(dir);
    const disk = Object.assign(makeFaultyDisk(), { stopAfter });
    const done = await restoreBook(disk, oneOf(fresh, backup));
    const book = await open(fresh);
    const { seq, notices } = book.status();
    seen.add(`${seq} ${namesOf(book).join()} ${notices.length}`);
    if (done.ok) expect(seq).toBe(3);
    valueOf(await book.transact(LABEL, [putCustomer(9)]));
    expect(contentOf(book)['customers']).toHaveProperty(idOf(9));
    await book.close();
    expect(namesOf(await open(fresh))).toContain('顾客 9');
    expect((await stat(join(fresh, 'backups', backup.id))).size).toBe(backup.bytes);
  }
  expect([...seen].sort()).toEqual(['2 顾客 1,顾客 2 0', '3 顾客 1 0']);
}, 60_000);

function flipped(bytes: Buffer): Buffer {
  const bad = Buffer.from(bytes);
  bad[40] = (bad[40] ?? 0) ^ 4;
  return bad;
}

/** The same backup with other words in it, under a seal that is right where `seal` says so. */
function repacked(from: string, to: string, seal = false): (bytes: Buffer) => Buffer {
  return (bytes) => {
    const text = gunzipSync(bytes).toString('utf8').replace(from, to);
    const body = text.slice(0, text.indexOf('"end":'));
    return gzipSync(seal ? text.replace(/"crc32":"\w+"/, `"crc32":"${hex(crc32(body))}"`) : text);
  };
}
