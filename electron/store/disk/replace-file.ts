import { dirname } from 'node:path';
import type { Disk, DiskFile } from './disk.ts';
import { Refusal } from '../refusal.ts';
import { readBack, type Written } from '../snapshot/write-snapshot.ts';

/**
 * Puts a new file in the place of `path`, so that there is the old one or the new one whole, whatever happens.
 *
 * The order is the point: content on the disk, read back and found right, then the name, then the folder. A rename before the
 * fsync leaves a file of NUL octets behind after a power cut (typicode/lowdb#352).
 *
 * @param beforeRename what must be done while both files are there.
 */
export async function replaceFile<W extends Written>(
  disk: Disk,
  path: string,
  write: (file: DiskFile) => Promise<W>,
  beforeRename: (written: W) => Promise<void> = async () => {},
): Promise<W> {
  const draft = `${path}.tmp`;
  let meant: W;
  try {
    const file = await disk.open(draft, 'replace');
    try {
      meant = await write(file);
      await file.sync();
      const found = await readBack(file);
      if (found.bytes !== meant.bytes || found.crc !== meant.crc)
        throw new Refusal('write-failed', { problem: 'read-back' });
    } finally {
      await file.close();
    }
    await beforeRename(meant);
    await disk.rename(draft, path);
  } catch (error) {
    await disk.remove(draft).catch(() => undefined);
    throw error;
  }
  await disk.syncFolder(dirname(path));
  return meant;
}
