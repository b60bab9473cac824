import { constants, open } from 'node:fs/promises';
import { basename, isAbsolute } from 'node:path';
import { FILE_LIMIT_OCTETS } from '../../shared/contract/file-limit.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { HandedFile } from '../services/ports.ts';

const isPath = (path: unknown): path is string =>
  typeof path === 'string' && path.length <= 4_096 && !path.includes('\0') && isAbsolute(path);

/** Without `O_NONBLOCK`, which Windows does not have, opening a pipe would wait for somebody to write into it. */
const READ = constants.O_RDONLY | (constants.O_NONBLOCK || 0);

/** Size and content are of the same open file: the name may stand for another one a moment later. */
async function readOpen(path: string): Promise<Result<HandedFile>> {
  const handle = await open(path, READ);
  try {
    const found = await handle.stat();
    if (!found.isFile()) return fail('file-missing', { file: basename(path) });
    if (found.size > FILE_LIMIT_OCTETS) return fail('file-too-large', { bytes: found.size, limit: FILE_LIMIT_OCTETS });
    const bytes = new Uint8Array(found.size);
    const { bytesRead } = await handle.read(bytes, 0, found.size, 0);
    return ok({ name: basename(path), bytes: bytes.subarray(0, bytesRead) });
  } finally {
    await handle.close();
  }
}

/**
 * Takes in a file that the rep dropped, chose or named, by its absolute path.
 *
 * Refuses with `file-missing` what is not there or no plain file, and with `file-too-large` before reading any of it.
 */
export async function readHandedFile(path: unknown): Promise<Result<HandedFile>> {
  if (!isPath(path)) return fail('file-missing', { file: '' });
  try {
    return await readOpen(path);
  } catch {
    return fail('file-missing', { file: basename(path) });
  }
}
