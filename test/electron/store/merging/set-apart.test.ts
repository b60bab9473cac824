import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { RingAsk } from '../../../../electron/store/backups/backup-asks.ts';
import { keepRing } from '../../../../electron/store/backups/keep-ring.ts';
import { prepareSecondPlace, secondFolder } from '../../../../electron/store/backups/second-place.ts';
import { realDisk } from '../../../../electron/store/disk/disk.ts';
import { askOf, backupsOf, changeAt, hoursAfter, makeSavedBook, NOON, packedIn } from '../../../helpers/backups-kit.ts';
import { idOf, valueOf } from '../../../helpers/book-kit.ts';
import { bestWay, segmentsOf, takeAndOpen } from '../../../helpers/recovery-kit.ts';
import { makeFolder, namesOf, open } from '../../../helpers/store-kit.ts';

const BOOK = 'book.json';
const hour = (n: number) => hoursAfter(NOON, n);

/** Worked on up to seq 4, backed up each time; then its state of seq 2 is put back by hand, and the journals are deleted. */
async function makePutBack(keep = (ask: RingAsk) => keepRing(realDisk, ask)) {
  const dir = await makeSavedBook();
  valueOf(await keep(askOf(dir)));
  await changeAt(dir, hour(2), 2);
  valueOf(await keep(askOf(dir, hour(2))));
  const older = await readFile(join(dir, BOOK));
  await changeAt(dir, hour(4), 3);
  valueOf(await keep(askOf(dir, hour(4))));
  await changeAt(dir, hour(6), 4);
  valueOf(await keep(askOf(dir, hour(6))));
  await writeFile(join(dir, BOOK), older);
  for (const name of await segmentsOf(dir)) await rm(join(dir, name));
  return dir;
}

describe('a book that was put back by hand, its journals deleted', () => {
  test('gives numbers twice, and keeps what bore them first out of the way', async () => {
    const dir = await makePutBack();
    const before = await backupsOf(dir);
    for (const n of [13, 14, 15]) await changeAt(dir, hour(20 + n), n);
    const generations = (await readdir(join(dir, 'backups'))).filter((name) => name.startsWith('book-'));
    expect(generations.sort()).toEqual(['book-000000000003.json', 'book-000000000004.json']);
    expect(await readdir(join(dir, 'quarantine'))).toEqual(['book-000000000003.json.apart-1']);
    const after = await backupsOf(dir);
    expect(after).toHaveLength(before.length);
    expect(after.filter((name) => name.includes('kept-apart'))).toHaveLength(2);
    const ours = await readFile(join(dir, 'backups', 'book-000000000003.json'), 'utf8');
    expect([ours.includes('顾客 13'), ours.includes('顾客 3"')]).toEqual([true, false]);
  });

  test.each([1, 2, 3, 4])('and destroyed after %i changes more is replayed as it was last', async (changes) => {
    const dir = await makePutBack();
    for (let n = 1; n <= changes; n += 1) await changeAt(dir, hour(20 + n), 10 + n);
    const names = namesOf(await open(dir, { readOnly: true }));
    expect(names).toHaveLength(2 + changes);
    await writeFile(join(dir, BOOK), Buffer.alloc(4_096));
    const best = await bestWay(dir);
    expect(best).toMatchObject({ kind: 'replay', lostLines: 0, lostChanges: 0 });
    const { book } = await takeAndOpen(dir, best.id);
    expect(namesOf(book)).toEqual(names);
  });

  test('is backed up under a number that already has a backup, here and in the second place', async () => {
    const second = await makeFolder();
    valueOf(await prepareSecondPlace(realDisk, second));
    const dir = await makePutBack((ask) => keepRing(realDisk, { ...ask, second }));
    await changeAt(dir, hour(20), 13);
    const kept = valueOf(await keepRing(realDisk, askOf(dir, hour(20), second)));
    expect(kept.made).toMatchObject({ seq: 3, savedAt: hour(20), content: { last: { name: '顾客 13' } } });
    const there = await packedIn(secondFolder(second, idOf(900_000)));
    expect(there).toContain(kept.made?.id);
    const again = valueOf(await keepRing(realDisk, askOf(dir, hour(30), second)));
    expect(again.made).toBeUndefined();
  });
});
