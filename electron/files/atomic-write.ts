import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fail, ok, type Result } from '../../shared/result.ts';

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

const DISK_FULL = new Set(['ENOSPC', 'EDQUOT']);

async function writeThrough(path: string, content: string | Uint8Array): Promise<void> {
  const handle = await open(path, 'wx');
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Makes the new name durable. Windows cannot open a folder and does not need it. */
async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r');
    await handle.sync().finally(() => handle.close());
  } catch {
    // The file itself is safe; a folder that cannot be synced (Windows, some network drives) is no failure of the write.
  }
}

/**
 * Writes a file whole or not at all: beside it first, then renamed over it.
 *
 * @param mark makes the name of the file beside it unique, e.g. a random id
 * Refuses with `disk-full` or `file-write-failed` (detail: the system's code); what was there before is then unchanged.
 */
export async function writeAtomically(path: string, content: string | Uint8Array, mark: string): Promise<Result<void>> {
  const beside = `${path}.${mark}.part`;
  try {
    await writeThrough(beside, content);
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    const code = codeOf(error);
    return DISK_FULL.has(code) ? fail('disk-full') : fail('file-write-failed', { reason: code });
  }
  await syncFolder(dirname(path));
  return ok(undefined);
}
