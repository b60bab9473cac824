import { appendFileSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { realDisk } from '../../../electron/store/disk/disk.ts';
import {
  dropGlance,
  GLANCE_FILE,
  type GlanceLines,
  keepGlance,
  readGlance,
} from '../../../electron/store/glance-file.ts';
import { LABEL, putCustomer, valueOf } from '../../helpers/book-kit.ts';
import { makeFaultyDisk } from '../../helpers/faulty-disk.ts';
import { makeBook, makeFolder, open } from '../../helpers/store-kit.ts';

const STAMP = { bookId: 'book', schema: 2, seq: 7, app: '0.1.0', language: 'zh-CN' };

async function* days(): AsyncGenerator<GlanceLines> {
  yield { on: '2026-11-22', lines: ['{"今天":1}', '[1]'] };
  yield { on: '2026-11-23', lines: ['{"明天":1}'] };
}

describe('answers kept beside the book', () => {
  test('come back for their day, with what they are true of, and no other account may read them', async () => {
    const dir = await makeBook();
    expect(await keepGlance(realDisk, dir, STAMP, days())).toBe(true);
    expect(await readGlance(realDisk, dir, '2026-11-22')).toEqual({
      stamp: STAMP,
      first: '2026-11-22',
      lines: ['{"今天":1}', '[1]'],
    });
    expect((await readGlance(realDisk, dir, '2026-11-23'))?.lines).toEqual(['{"明天":1}']);
    expect(await readGlance(realDisk, dir, '2026-11-26')).toBeUndefined();
    expect(statSync(join(dir, GLANCE_FILE)).mode & 0o777).toBe(0o600);
    await dropGlance(realDisk, dir);
    expect(await readGlance(realDisk, dir, '2026-11-22')).toBeUndefined();
  });

  test('are not read once anything was written into the book', async () => {
    const dir = await makeBook();
    await keepGlance(realDisk, dir, STAMP, days());
    valueOf(await (await open(dir)).transact(LABEL, [putCustomer(1)]));
    expect(await readGlance(realDisk, dir, '2026-11-22')).toBeUndefined();
  });

  test('are nothing where there is no book any more', async () => {
    const dir = await makeFolder();
    await keepGlance(realDisk, dir, STAMP, days());
    expect(await readGlance(realDisk, dir, '2026-11-22')).toBeUndefined();
  });

  test('cost nothing when they are damaged anywhere', async () => {
    const dir = await makeBook();
    await keepGlance(realDisk, dir, STAMP, days());
    const whole = readFileSync(join(dir, GLANCE_FILE));
    const answers = new Set<string>();
    for (let at = 0; at < whole.length; at += 1) {
      const bent = Buffer.from(whole);
      bent[at] = (bent[at] ?? 0) ^ 4;
      writeFileSync(join(dir, GLANCE_FILE), bent);
      answers.add(JSON.stringify((await readGlance(realDisk, dir, '2026-11-22'))?.lines));
    }
    for (const size of [0, 1, whole.length - 3]) {
      writeFileSync(join(dir, GLANCE_FILE), whole.subarray(0, size));
      answers.add(JSON.stringify((await readGlance(realDisk, dir, '2026-11-22'))?.lines));
    }
    // A bit of the stamp or of another day may be wrong; a word of the answers never is.
    expect([...answers].sort()).toEqual([JSON.stringify(['{"今天":1}', '[1]']), undefined]);
  });

  test('are none where the disk is full, and what was there is gone', async () => {
    const dir = await makeBook();
    await keepGlance(realDisk, dir, STAMP, days());
    const disk = makeFaultyDisk();
    disk.faults = [{ call: 'write', on: GLANCE_FILE, code: 'ENOSPC' }];
    expect(await keepGlance(disk, dir, STAMP, days())).toBe(false);
    expect(await realDisk.list(dir)).not.toContain(GLANCE_FILE);
  });

  test('go with the half of others that a kill left behind', async () => {
    const dir = await makeBook();
    const before = await realDisk.list(dir);
    for (const name of [GLANCE_FILE, `${GLANCE_FILE}.tmp`]) writeFileSync(join(dir, name), '顾客');
    await dropGlance(realDisk, dir);
    expect(await realDisk.list(dir)).toEqual(before);
  });

  test('are left alone when they are larger than any of ours', async () => {
    const dir = await makeBook();
    await keepGlance(realDisk, dir, STAMP, days());
    appendFileSync(join(dir, GLANCE_FILE), Buffer.alloc(33_554_432, ' '));
    expect(await readGlance(realDisk, dir, '2026-11-22')).toBeUndefined();
  });
});
