import { join } from 'node:path';
import { expect, test } from 'vitest';
import { impatientDisk } from '../../../../electron/store/backups/impatient-disk.ts';
import { realDisk } from '../../../../electron/store/disk/disk.ts';
import { makeFolder } from '../../../helpers/store-kit.ts';

const late = { code: 'ETIMEDOUT' };

test('a share that never answers is asked one thing at a time: each call holds one of the few threads for files', async () => {
  const [share, elsewhere] = [await makeFolder(), await makeFolder()];
  const answers: (() => void)[] = [];
  const hanging = {
    ...realDisk,
    list: (folder: string) =>
      folder.startsWith(share) ? new Promise<string[]>((done) => answers.push(() => done([]))) : realDisk.list(folder),
  };
  for (const folder of [share, share, join(share, 'ours')])
    await expect(impatientDisk(hanging, 5).list(folder)).rejects.toMatchObject(late);
  expect(answers).toHaveLength(1);
  await expect(impatientDisk(hanging, 5).sizeOf(join(share, 'a'))).rejects.toMatchObject(late);
  expect(await impatientDisk(hanging, 500).list(elsewhere)).toEqual([]);
  answers[0]?.();
  await expect.poll(() => impatientDisk(hanging, 500).sizeOf(join(share, 'a'))).toBe(undefined);
});
