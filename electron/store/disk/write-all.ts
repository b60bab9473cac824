import type { DiskFile } from './disk.ts';

/**
 * Writes every octet, however few the system takes at a time.
 *
 * A nearly full disk takes a part and reports success; only the next call says ENOSPC. Libraries that call `write` once put a
 * truncated file in the place of a good one (fabiospampinato/atomically#18).
 *
 * @throws the system's error; some octets may then be written.
 */
export async function writeAll(file: DiskFile, bytes: Uint8Array, at: number): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    const taken = await file.write(bytes.subarray(done), at + done);
    if (taken === 0) throw Object.assign(new Error('the disk takes no more'), { code: 'ENOSPC' });
    done += taken;
  }
}
