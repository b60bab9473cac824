import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { HandedFile } from '../services/ports.ts';

/** Octets a file from outside may have. */
export const FILE_AT_MOST = 50 * 1024 * 1024;

/** Refuses with `file-missing` what is not there or no plain file, and with `file-too-large` before reading any of it. */
export async function readHandedFile(path: string): Promise<Result<HandedFile>> {
  try {
    const seen = await stat(path);
    if (!seen.isFile()) return fail('file-missing', { file: basename(path) });
    if (seen.size > FILE_AT_MOST) return fail('file-too-large', { bytes: seen.size });
    return ok({ name: basename(path), bytes: new Uint8Array(await readFile(path)) });
  } catch {
    return fail('file-missing', { file: basename(path) });
  }
}
