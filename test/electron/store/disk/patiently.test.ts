import { describe, expect, test } from 'vitest';
import { patiently } from '../../../../electron/store/disk/patiently.ts';

/** A task that is refused with these codes, one after the other, and then done; and the waits in between. */
function makeTask(codes: readonly string[]) {
  const left = [...codes];
  const waits: number[] = [];
  const task = async () => {
    const code = left.shift();
    if (code !== undefined) throw Object.assign(new Error(code), { code });
    return 'done';
  };
  return { run: () => patiently(task, async (ms) => waits.push(ms)), waits };
}

describe('what is refused for a moment', () => {
  test('is done again, with longer and longer waits', async () => {
    const { run, waits } = makeTask(['EPERM', 'EBUSY', 'EACCES']);
    expect([await run(), waits]).toEqual(['done', [40, 80, 160]]);
  });

  test('for longer than two and a half seconds is refused', async () => {
    const { run, waits } = makeTask(Array.from({ length: 6 }, () => 'EPERM'));
    await expect(run()).rejects.toThrow('EPERM');
    expect(waits).toEqual([40, 80, 160, 320, 640]);
  });

  test.each(['ENOSPC', 'EXDEV', 'EIO'])('with %s is refused at once: waiting mends nothing', async (code) => {
    const { run, waits } = makeTask([code]);
    await expect(run()).rejects.toThrow(code);
    expect(waits).toEqual([]);
  });
});
