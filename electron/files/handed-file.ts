import { open } from 'node:fs/promises';
import { basename, isAbsolute } from 'node:path';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { HandedFile } from '../services/ports.ts';

/** Octets a file from outside may have, 50 MB. */
const LIMIT_OCTETS = 50 * 1024 * 1024;

const isPath = (path: unknown): path is string =>
  typeof path === 'string' && path.length <= 4_096 && !path.includes('\0') && isAbsolute(path);

/** Size and content are of the same open file: the name may stand for another one a moment later. */
async function readOpen(path: string): Promise<Result<HandedFile>> {
  const handle = await open(path, 'r');
  try {
    const { size, isFile } = await handle.stat().then((found) => ({ size: found.size, isFile: found.isFile() }));
    if (!isFile) return fail('file-missing');
    if (size > LIMIT_OCTETS) return fail('file-too-large', { bytes: size, limit: LIMIT_OCTETS });
    const bytes = new Uint8Array(size);
    const { bytesRead } = await handle.read(bytes, 0, size, 0);
    return ok({ name: basename(path), bytes: bytes.subarray(0, bytesRead) });
  } finally {
    await handle.close();
  }
}

/**
 * Takes in a file that the rep dropped or chose, by its absolute path.
 *
 * Refuses with `file-missing` (also for a folder or a device) or `file-too-large`.
 */
export async function readHandedFile(path: unknown): Promise<Result<HandedFile>> {
  if (!isPath(path)) return fail('file-missing');
  try {
    return await readOpen(path);
  } catch {
    return fail('file-missing');
  }
}
