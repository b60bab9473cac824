import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { keepAttachment } from '../../../../electron/store/attachments/attachment-files.ts';
import { listBackups } from '../../../../electron/store/backups/backup-list.ts';
import { keepRing, makeBackup } from '../../../../electron/store/backups/keep-ring.ts';
import { lookAt } from '../../../../electron/store/backups/look.ts';
import { prepareSecondPlace, secondFolder } from '../../../../electron/store/backups/second-place.ts';
import { realDisk } from '../../../../electron/store/disk/disk.ts';
import { askOf, backupsOf, changeAt, hoursAfter, makeSavedBook, NOON, packedIn } from '../../../helpers/backups-kit.ts';
import { idOf, valueOf } from '../../../helpers/book-kit.ts';
import { type FaultyDisk, makeFaultyDisk } from '../../../helpers/faulty-disk.ts';
import { makeFolder } from '../../../helpers/store-kit.ts';

/** A saved book, and a stick that is its second place. */
async function makePlaces(): Promise<{ dir: string; second: string; there: string }> {
  const dir = await makeSavedBook();
  const second = await makeFolder();
  valueOf(await prepareSecondPlace(realDisk, second));
  return { dir, second, there: secondFolder(second, idOf(900_000)) };
}

describe('the second place', () => {
  test('gets every backup and every photo, read back there', async () => {
    const { dir, second, there } = await makePlaces();
    const { hash } = valueOf(await keepAttachment(realDisk, dir, Buffer.from('a photo'), undefined));
    expect(valueOf(await keepRing(realDisk, askOf(dir, NOON, second)))).toMatchObject({ second: { folder: second } });
    expect(await packedIn(there)).toEqual(await backupsOf(dir));
    for (const name of await packedIn(there))
      expect((await lookAt(realDisk, join(there, name))).content.customers).toBe(1);
    expect(await readFile(join(there, 'attachments', hash), 'utf8')).toBe('a photo');
  });

  test('has a ring of its own: after weeks away it goes on where it was', async () => {
    const { dir, second, there } = await makePlaces();
    valueOf(await keepRing(realDisk, askOf(dir, NOON, second)));
    await rename(second, `${second}-away`);
    for (let day = 1; day < 12; day += 1) {
      const now = hoursAfter(NOON, 24 * day);
      await changeAt(dir, now, 100 + day);
      const kept = valueOf(await keepRing(realDisk, askOf(dir, now, second)));
      expect(kept).toMatchObject({ made: { seq: day + 1 }, second: { folder: second, problem: 'ENOENT' } });
    }
    await rename(`${second}-away`, second);
    const now = hoursAfter(NOON, 24 * 12);
    await changeAt(dir, now, 200);
    expect(valueOf(await keepRing(realDisk, askOf(dir, now, second))).second).toEqual({ folder: second });
    expect((await packedIn(there)).map((name) => name.slice(17))).toEqual([
      '000000000001-daily.json.gz',
      '000000000013-today.json.gz',
    ]);
  }, 60_000);

  test('catches up with what the first place has already', async () => {
    const { dir, second, there } = await makePlaces();
    valueOf(await keepRing(realDisk, askOf(dir)));
    expect(valueOf(await keepRing(realDisk, askOf(dir, NOON, second)))).toEqual({ second: { folder: second } });
    expect(await packedIn(there)).toEqual(await backupsOf(dir));
  });

  test('never has a photo written over, and none that is not what its name says', async () => {
    const { dir, second, there } = await makePlaces();
    const { hash } = valueOf(await keepAttachment(realDisk, dir, Buffer.from('a photo'), undefined));
    await mkdir(join(there, 'attachments'), { recursive: true });
    await writeFile(join(there, 'attachments', hash), 'as it was');
    await writeFile(join(dir, 'attachments', 'f'.repeat(64)), 'damaged');
    await writeFile(join(dir, 'attachments', 'notes.txt'), 'somebody’s');
    valueOf(await keepRing(realDisk, askOf(dir, NOON, second)));
    expect(await readdir(join(there, 'attachments'))).toEqual([hash]);
    expect(await readFile(join(there, 'attachments', hash), 'utf8')).toBe('as it was');
  });

  test('is not made up where the stick is gone and only its mount point is left', async () => {
    const { dir, second } = await makePlaces();
    await rm(second, { recursive: true });
    await mkdir(second);
    const { made, second: told } = valueOf(await keepRing(realDisk, askOf(dir, NOON, second)));
    expect([made?.seq, told]).toEqual([1, { folder: second, problem: 'ENOENT' }]);
    expect(await readdir(second)).toEqual([]);
  });

  test.each<[string, Partial<FaultyDisk>, string]>([
    ['full', { faults: [{ call: 'write', on: 'Account Book backups', code: 'ENOSPC' }] }, 'ENOSPC'],
    ['read-only', { faults: [{ call: 'open', on: 'Account Book backups', code: 'EROFS' }] }, 'EROFS'],
    ['broken', { faults: [{ call: 'sync', on: 'Account Book backups', code: 'EIO' }] }, 'EIO'],
    ['keeping something else', { liesAbout: 'Account Book backups' }, 'EIO'],
  ])('%s: told, and the backup beside the book is made all the same', async (_, faults, problem) => {
    const { dir, second, there } = await makePlaces();
    await makeBackup(realDisk, askOf(dir, NOON, second));
    const now = hoursAfter(NOON, 24);
    await changeAt(dir, now, 5);
    const disk = Object.assign(makeFaultyDisk(), faults);
    const kept = valueOf(await keepRing(disk, askOf(dir, now, second)));
    expect(kept).toMatchObject({ made: { seq: 2 }, second: { folder: second, problem } });
    expect((await packedIn(there)).map((name) => Number(name.slice(17, 29)))).toEqual([1]);
    expect(await backupsOf(dir)).toHaveLength(2);
  });

  test('without room for one more is told before anything is written', async () => {
    const { dir, second, there } = await makePlaces();
    const disk = makeFaultyDisk();
    disk.freeBytes = async (folder) => (folder.startsWith(second) ? 100 : 1_000_000_000);
    const kept = valueOf(await keepRing(disk, askOf(dir, NOON, second)));
    expect(kept).toMatchObject({ made: { seq: 1 }, second: { problem: 'ENOSPC' } });
    expect(await packedIn(there)).toEqual([]);
  });
});

test('a folder that cannot be written into does not become a second place', async () => {
  const folder = await makeFolder();
  const refused = (problem: string) => ({ ok: false, error: { code: 'folder-not-writable', detail: { problem } } });
  expect(await prepareSecondPlace(realDisk, join(folder, 'none'))).toEqual(refused('ENOENT'));
  const disk = Object.assign(makeFaultyDisk(), { faults: [{ call: 'makeFolder', code: 'EACCES' }] });
  expect(await prepareSecondPlace(disk, folder)).toEqual(refused('EACCES'));
  expect(await prepareSecondPlace(realDisk, folder)).toEqual({ ok: true, value: { folder } });
  expect(await readdir(join(folder, 'Account Book backups'))).toEqual([]);
});

test('a share that never answers is told as such, and nobody waits for it', async () => {
  const { dir, second } = await makePlaces();
  await makeBackup(realDisk, askOf(dir, NOON));
  const disk = {
    ...realDisk,
    list: (folder: string) => (folder.startsWith(second) ? forEver() : realDisk.list(folder)),
  };
  const told = valueOf(await listBackups(disk, { dir, second, now: NOON }, 20));
  expect([told.second, told.backups.length]).toEqual([{ folder: second, problem: 'ETIMEDOUT' }, 2]);
  expect(await prepareSecondPlace(disk, second, 20)).toMatchObject({ error: { detail: { problem: 'ETIMEDOUT' } } });
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  // Another thread asks for itself.
  const kept = keepRing({ ...disk }, askOf(dir, NOON, second));
  await vi.waitUntil(() => vi.getTimerCount() > 0);
  await vi.advanceTimersByTimeAsync(30_000);
  expect(valueOf(await kept).second).toEqual({ folder: second, problem: 'ETIMEDOUT' });
});

const forEver = () => new Promise<string[]>(() => undefined);
