import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { listBackups, previewBackup } from '../../../../electron/store/backups/backup-list.ts';
import { keepBackup } from '../../../../electron/store/backups/keep-backup.ts';
import { makeBackup } from '../../../../electron/store/backups/keep-ring.ts';
import { prepareSecondPlace } from '../../../../electron/store/backups/second-place.ts';
import { realDisk } from '../../../../electron/store/disk/disk.ts';
import { askOf, backUp, changeAt, hoursAfter, makeSavedBook, NOON } from '../../../helpers/backups-kit.ts';
import { idOf, valueOf } from '../../../helpers/book-kit.ts';
import { makeFaultyDisk } from '../../../helpers/faulty-disk.ts';
import { makeBook, makeFolder } from '../../../helpers/store-kit.ts';

const listOf = async (dir: string, second?: string, now = NOON) =>
  valueOf(await listBackups(realDisk, { dir, second, now }));

/** Two states of a book: the first backed up and kept, both in the second place. */
async function makeTwoStates() {
  const dir = await makeSavedBook();
  const second = await makeFolder();
  valueOf(await prepareSecondPlace(realDisk, second));
  const first = valueOf(await makeBackup(realDisk, askOf(dir, NOON, second)));
  const kept = valueOf(await keepBackup(realDisk, { dir, why: 'schema1', now: NOON }));
  const later = hoursAfter(NOON, 2);
  await changeAt(dir, later, 2);
  const latest = valueOf(await makeBackup(realDisk, askOf(dir, later, second)));
  return { dir, second, first, kept, latest, later };
}

describe('the list of backups', () => {
  test('is empty for a new book', async () => {
    expect(await listOf(await makeBook())).toEqual({ backups: [] });
  });

  test('tells those of both places, the newest first, with what they hold', async () => {
    const { dir, second, first, kept, latest, later } = await makeTwoStates();
    const { backups, ...rest } = await listOf(dir, second);
    expect(rest).toEqual({ second: { folder: second }, newestVerifiedAt: later });
    expect(backups).toHaveLength(7);
    expect(backups.slice(0, 2)).toEqual([latest, { ...latest, place: 'second', verifiedAt: later }]);
    expect(backups).toContainEqual(first);
    expect(backups).toContainEqual(kept);
    const generations = backups.filter(({ kind }) => kind === 'generation');
    expect(generations.map(({ id, seq, savedAt }) => [id, seq, savedAt])).toEqual([
      ['book-000000000001.json', 1, NOON],
      ['book-000000000000.json', 0, '2026-11-22T02:07:22.000Z'],
    ]);
  });

  test('goes by what is there, whatever the catalog says of it', async () => {
    const { dir, first, latest } = await makeTwoStates();
    await rm(join(dir, 'backups', first.id));
    const ids = async () => (await listOf(dir)).backups.map(({ id }) => id);
    expect(await ids()).not.toContain(first.id);
    await writeFile(join(dir, 'backups', latest.id), 'torn');
    const torn = (await listOf(dir)).backups.find(({ id }) => id === latest.id);
    expect(torn).toEqual({ id: latest.id, place: 'book', kind: 'today', savedAt: latest.savedAt, seq: 2, bytes: 4 });
    await mkdir(join(dir, 'backups', '20261101T040000Z-000000000009-today.json.gz'));
    await writeFile(join(dir, 'backups', 'book-000000000007.json'), 'no book');
    expect(await ids()).toHaveLength(4);
  });

  test('without its catalog still tells which states there are, and a look fills it again', async () => {
    const { dir, latest, later } = await makeTwoStates();
    await writeFile(join(dir, 'backups', 'catalog.json'), '{"format":"account-book-backups","backups":[]}');
    const { content, verifiedAt, ...known } = latest;
    expect((await listOf(dir)).backups[0]).toEqual(known);
    expect((await listOf(dir)).newestVerifiedAt).toBeUndefined();
    const ask = { dir, id: latest.id, place: 'book', now: later } as const;
    expect(await previewBackup(realDisk, ask)).toEqual({ ok: true, value: { ...known, content, verifiedAt } });
    expect((await listOf(dir)).backups[0]).toEqual(latest);
  });

  test('is told where book.json is destroyed, the second place included', async () => {
    const { dir, second } = await makeTwoStates();
    await rm(join(dir, 'book.json'));
    expect((await listOf(dir, second)).backups).toHaveLength(7);
  });

  test('says why the second place cannot be used, and what it held is not told', async () => {
    const { dir, second } = await makeTwoStates();
    await rm(second, { recursive: true });
    const list = await listOf(dir, second);
    expect(list.second).toEqual({ folder: second, problem: 'ENOENT' });
    expect(list.backups.every(({ place }) => place === 'book')).toBe(true);
    const disk = makeFaultyDisk();
    disk.writable = false;
    valueOf(await prepareSecondPlace(realDisk, await makeFolder().then((folder) => mkdir(second).then(() => folder))));
    valueOf(await prepareSecondPlace(realDisk, second));
    const told = valueOf(await listBackups(disk, { dir, second, now: NOON })).second;
    expect(told).toEqual({ folder: second, problem: 'EACCES' });
  });

  test('leaves out the backups of another book', async () => {
    const { dir, first } = await makeTwoStates();
    const path = join(dir, 'backups', first.id);
    const text = gunzipSync(await readFile(path)).toString('utf8');
    const name = '20261101T040000Z-000000000009-daily.json.gz';
    await writeFile(join(dir, 'backups', name), gzipSync(text.replace(idOf(900_000), idOf(900_001))));
    expect((await listOf(dir)).backups.map(({ id }) => id)).not.toContain(name);
  });
});

describe('the preview of a backup', () => {
  test('reads it whole, and says so when it cannot be read any more', async () => {
    const { dir, latest } = await makeTwoStates();
    const ask = { dir, id: latest.id, place: 'book', now: hoursAfter(NOON, 9) } as const;
    expect(await previewBackup(realDisk, ask)).toEqual({
      ok: true,
      value: { ...latest, verifiedAt: hoursAfter(NOON, 9) },
    });
    const path = join(dir, 'backups', latest.id);
    const bad = await readFile(path);
    bad[50] = (bad[50] ?? 0) ^ 1;
    await writeFile(path, bad);
    expect(await previewBackup(realDisk, ask)).toMatchObject({ error: { code: 'backup-unreadable' } });
    expect((await listOf(dir)).backups.find(({ id }) => id === latest.id)).not.toHaveProperty('content');
  });

  test('of a generation, and of one in the second place', async () => {
    const { dir, second, latest } = await makeTwoStates();
    const generation = { dir, id: 'book-000000000001.json', place: 'book', now: NOON } as const;
    expect(valueOf(await previewBackup(realDisk, generation)).content?.customers).toBe(1);
    const away = { dir, second, id: latest.id, place: 'second', now: NOON } as const;
    expect(valueOf(await previewBackup(realDisk, away))).toEqual({ ...latest, place: 'second', verifiedAt: NOON });
  });

  test.each(['letter.txt', '../book.json', '', 'catalog.json', '20261122T040000Z-000000000099-today.json.gz'])(
    'of %j is not to be had',
    async (id) => {
      const dir = await makeSavedBook();
      await backUp(dir);
      await writeFile(join(dir, 'backups', 'letter.txt'), 'x');
      const ask = { dir, id, place: 'book', now: NOON } as const;
      expect(await previewBackup(realDisk, ask)).toMatchObject({ error: { code: 'not-found' } });
      expect(await previewBackup(realDisk, { ...ask, place: 'second' })).toMatchObject({
        error: { code: 'not-found' },
      });
    },
  );
});

test('the same state kept twice for the same reason is one file, and no ring lets it go', async () => {
  const { dir, kept } = await makeTwoStates();
  expect(valueOf(await keepBackup(realDisk, { dir, why: 'schema1', now: NOON })).seq).toBe(2);
  valueOf(await keepBackup(realDisk, { dir, why: 'schema1', now: NOON }));
  for (let day = 1; day < 14; day += 1) {
    await changeAt(dir, hoursAfter(NOON, 24 * day), 100 + day);
    await backUp(dir, hoursAfter(NOON, 24 * day));
  }
  const all = (await listOf(dir)).backups.filter(({ kind }) => kind === 'kept');
  expect(all.map(({ id }) => id)).toEqual(['20261122T060000Z-000000000002-kept-schema1.json.gz', kept.id]);
}, 60_000);
