import { mkdir, readFile, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { keepRing, makeBackup } from '../../../../electron/store/backups/keep-ring.ts';
import { lookAt } from '../../../../electron/store/backups/look.ts';
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
  packedIn,
} from '../../../helpers/backups-kit.ts';
import { valueOf } from '../../../helpers/book-kit.ts';
import { type FaultyDisk, makeFaultyDisk } from '../../../helpers/faulty-disk.ts';
import { namesOf, open } from '../../../helpers/store-kit.ts';

const nameAt = (stamp: string, seq: number, purpose: string) =>
  `${stamp}-${String(seq).padStart(12, '0')}-${purpose}.json.gz`;

/** Works on the book at these instants, and keeps the ring after each. */
async function workAt(dir: string, instants: readonly string[], from = 100): Promise<void> {
  for (const [i, now] of instants.entries()) {
    await changeAt(dir, now, from + i);
    valueOf(await keepRing(realDisk, askOf(dir, now)));
  }
}

describe('the ring of a book', () => {
  test('gets one an hour at most, and none of a state that has one', async () => {
    const dir = await makeSavedBook();
    const first = valueOf(await keepRing(realDisk, askOf(dir)));
    expect(first.made).toMatchObject({
      id: nameAt('20261122T040000Z', 1, 'today'),
      place: 'book',
      kind: 'today',
      savedAt: NOON,
      seq: 1,
      verifiedAt: NOON,
      content: { customers: 1, interactions: 1, records: 2, last: { name: '顾客 1', at: NOON } },
    });
    expect(valueOf(await keepRing(realDisk, askOf(dir, hoursAfter(NOON, 30))))).toEqual({});
    await changeAt(dir, hoursAfter(NOON, 0.9), 2);
    expect(valueOf(await keepRing(realDisk, askOf(dir, hoursAfter(NOON, 0.9))))).toEqual({});
    expect(valueOf(await keepRing(realDisk, askOf(dir, hoursAfter(NOON, 1)))).made?.seq).toBe(2);
  });

  test('turns from today to daily to weekly as weeks go by', async () => {
    const dir = await makeSavedBook();
    const days = Array.from({ length: 20 }, (_, day) => hoursAfter(NOON, 24 * day));
    await workAt(dir, [...days, ...[2, 3, 4, 5].map((hours) => hoursAfter(days.at(-1) ?? NOON, hours))]);
    const stamp = (day: string, hour = '04') => `2026${day}T${hour}0000Z`;
    expect(await backupsOf(dir)).toEqual([
      nameAt(stamp('1122'), 2, 'weekly'),
      nameAt(stamp('1129'), 9, 'weekly'),
      nameAt(stamp('1204'), 14, 'daily'),
      nameAt(stamp('1205'), 15, 'daily'),
      nameAt(stamp('1206'), 16, 'daily'),
      nameAt(stamp('1207'), 17, 'daily'),
      nameAt(stamp('1208'), 18, 'daily'),
      nameAt(stamp('1209'), 19, 'daily'),
      nameAt(stamp('1210'), 20, 'daily'),
      nameAt(stamp('1211', '07'), 23, 'today'),
      nameAt(stamp('1211', '08'), 24, 'today'),
      nameAt(stamp('1211', '09'), 25, 'today'),
    ]);
    for (const name of await backupsOf(dir)) await lookAt(realDisk, join(dir, 'backups', name));
  }, 60_000);

  test('on demand is backed up at once; the same state again is read again', async () => {
    const dir = await makeSavedBook();
    const first = await backUp(dir);
    await changeAt(dir, hoursAfter(NOON, 0.1), 2);
    const second = await backUp(dir, hoursAfter(NOON, 0.1));
    expect([first.seq, second.seq]).toEqual([1, 2]);
    const again = await backUp(dir, hoursAfter(NOON, 0.5));
    expect(again).toEqual({ ...second, verifiedAt: hoursAfter(NOON, 0.5) });
    await writeFile(join(dir, 'backups', second.id), Buffer.alloc(second.bytes));
    const mended = await backUp(dir, hoursAfter(NOON, 0.6));
    expect(mended).toEqual({ ...second, verifiedAt: hoursAfter(NOON, 0.6) });
  });

  test('leaves alone what is not its own, and counts on nothing that cannot be read', async () => {
    const dir = await makeSavedBook();
    const folder = join(dir, 'backups');
    await mkdir(join(folder, nameAt('20261101T040000Z', 9, 'today')), { recursive: true });
    const strange = {
      'letter.txt': 'x',
      [nameAt('20261102T040000Z', 8, 'today')]: '',
      [nameAt('20261103T040000Z', 7, 'daily')]: 'not packed',
      [nameAt('20261104T040000Z', 6, 'weekly')]: gzipSync('packed, but no book'),
      'catalog.json': '{"format":"account-book-backups","backups":{"x":1}}',
    };
    for (const [name, content] of Object.entries(strange)) await writeFile(join(folder, name), content);
    await workAt(
      dir,
      Array.from({ length: 12 }, (_, day) => hoursAfter(NOON, 24 * day)),
    );
    const { 'catalog.json': _, ...untouched } = strange;
    for (const [name, content] of Object.entries(untouched))
      expect(await readFile(join(folder, name))).toEqual(Buffer.from(content));
    expect((await packedIn(folder)).filter((name) => name > '202611220')).toHaveLength(9);
  }, 60_000);

  test('refuses to pack a book that is not as we write it, and lets nothing go', async () => {
    const dir = await makeSavedBook();
    await backUp(dir);
    const path = join(dir, 'book.json');
    const text = await readFile(path, 'utf8');
    await writeFile(path, text.replace('"seq":1', '"seq":2').replace('顾客 1', '顾客 2'));
    const refused = { ok: false, error: { code: 'backup-unreadable', detail: { problem: 'crc' } } };
    expect(await makeBackup(realDisk, askOf(dir, hoursAfter(NOON, 2)))).toEqual(refused);
    await writeFile(path, 'edited beyond recognition');
    expect(await keepRing(realDisk, askOf(dir, hoursAfter(NOON, 2)))).toMatchObject({
      error: { detail: { problem: 'header' } },
    });
    expect(await backupsOf(dir)).toEqual([nameAt('20261122T040000Z', 1, 'today')]);
  });
});

/** A book with four backups of today, of which the next one lets the first go; a fifth state waits. */
async function makeFullRing(): Promise<{ dir: string; now: string }> {
  const dir = await makeSavedBook();
  await workAt(dir, [NOON, hoursAfter(NOON, 1), hoursAfter(NOON, 2)]);
  const now = hoursAfter(NOON, 3);
  await changeAt(dir, now, 500);
  return { dir, now };
}

const OLD = [2, 3, 4];
const seqsIn = async (dir: string) => (await backupsOf(dir)).map((name) => Number(name.slice(17, 29))).sort();
const packed = (disk: FaultyDisk, dir: string, now: string) => makeBackup(disk, askOf(dir, now));

describe('when the disk refuses', () => {
  test.each<[string, Partial<FaultyDisk>, string]>([
    ['no room left', { free: 10 }, 'disk-full'],
    ['full in the midst of it', { faults: [{ call: 'write', on: 'draft-', code: 'ENOSPC' }] }, 'disk-full'],
    ['a failing sync', { faults: [{ call: 'sync', on: 'draft-', code: 'EIO' }] }, 'write-failed'],
    ['a failing rename', { faults: [{ call: 'rename', on: 'today', code: 'EPERM' }] }, 'write-failed'],
    ['a failing sync of the folder', { faults: [{ call: 'syncFolder', on: 'backups', code: 'EIO' }] }, 'write-failed'],
    ['a disk that keeps something else than it was given', { liesAbout: 'draft-' }, 'backup-unreadable'],
  ])('%s: no older backup goes', async (_, faults, code) => {
    const { dir, now } = await makeFullRing();
    const disk = Object.assign(makeFaultyDisk(), faults);
    expect(await packed(disk, dir, now)).toMatchObject({ ok: false, error: { code } });
    expect(await seqsIn(dir)).toEqual(expect.arrayContaining(OLD));
    expect((await packed(makeFaultyDisk(), dir, now)).ok).toBe(true);
    expect((await seqsIn(dir)).slice(-3)).toEqual([3, 4, 5]);
  });

  test('a disk that takes a few octets at a time gets all of them', async () => {
    const { dir, now } = await makeFullRing();
    expect((await packed(Object.assign(makeFaultyDisk(), { most: 7 }), dir, now)).ok).toBe(true);
  });

  test.each(['remove', 'rename'] as const)(
    'a failing %s of an older one does not take back the new one',
    async (call) => {
      const { dir, now } = await makeFullRing();
      const disk = makeFaultyDisk();
      const next = hoursAfter(now, 24);
      await changeAt(dir, next, 600);
      disk.faults = [{ call, on: call === 'remove' ? '-today' : '-daily', code: 'EBUSY' }];
      expect((await packed(disk, dir, next)).ok).toBe(true);
      expect(await seqsIn(dir)).toContain(6);
    },
  );

  test('a lost catalog costs nothing but reading', async () => {
    const { dir, now } = await makeFullRing();
    await unlink(join(dir, 'backups', 'catalog.json'));
    const disk = makeFaultyDisk();
    disk.faults = [{ call: 'rename', on: 'catalog.json', code: 'EACCES' }];
    expect((await packed(disk, dir, now)).ok).toBe(true);
    expect(await seqsIn(dir)).toEqual([3, 4, 5]);
  });
});

test('stopped anywhere while packing and turning, no sound backup is missing that no sound newer one stands for', async () => {
  const { dir, now } = await makeFullRing();
  const counting = makeFaultyDisk();
  await packed(counting, await copyOf(dir), now);
  const steps = counting.calls.length;
  expect(steps).toBeGreaterThan(10);
  for (let stopAfter = 0; stopAfter < steps; stopAfter += 1) {
    const fresh = await copyOf(dir);
    await packed(Object.assign(makeFaultyDisk(), { stopAfter }), fresh, now);
    const names = await backupsOf(fresh);
    const sound = names.filter((name) => !name.startsWith('draft-'));
    for (const name of sound) await lookAt(realDisk, join(fresh, 'backups', name));
    const seqs = sound.map((name) => Number(name.slice(17, 29))).sort();
    expect([
      [2, 3, 4],
      [2, 3, 4, 5],
      [3, 4, 5],
    ]).toContainEqual(seqs);
    expect((await packed(makeFaultyDisk(), fresh, now)).ok).toBe(true);
    const seqsAfter = (await seqsIn(fresh)).slice(-3);
    expect(seqsAfter).toEqual([3, 4, 5]);
    expect(namesOf(await open(fresh))).toHaveLength(5);
  }
}, 60_000);
