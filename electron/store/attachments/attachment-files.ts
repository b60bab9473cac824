import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { codeOf, type Disk } from '../disk/disk.ts';
import { failureOf } from '../refusal.ts';
import { replaceFile } from '../disk/replace-file.ts';
import { writeAll } from '../disk/write-all.ts';

/** Folder of the attachments below the book's. A file is called by the SHA-256 of its octets, its small picture `<hash>.thumb`. */
export const ATTACHMENTS = 'attachments';

export type AttachmentSize = 'whole' | 'thumbnail';

export const attachmentName = (hash: string, size: AttachmentSize): string =>
  size === 'whole' ? hash : `${hash}.thumb`;

export const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

async function bytesAt(disk: Disk, path: string): Promise<Uint8Array | undefined> {
  if ((await disk.sizeOf(path)) === undefined) return undefined;
  const file = await disk.open(path, 'read');
  try {
    const bytes = new Uint8Array(await file.size());
    for (let at = 0; at < bytes.length; ) {
      const count = await file.read(bytes.subarray(at), at);
      if (count === 0) return bytes.subarray(0, at);
      at += count;
    }
    return bytes;
  } finally {
    await file.close();
  }
}

async function writeBytes(disk: Disk, path: string, bytes: Uint8Array): Promise<void> {
  await replaceFile(disk, path, async (file) => {
    await writeAll(file, Buffer.from(bytes), 0);
    return { bytes: bytes.length, crc: crc32(bytes) };
  });
}

async function isThere(disk: Disk, path: string, hash: string): Promise<boolean> {
  const there = await bytesAt(disk, path).catch((error: unknown) => {
    if (codeOf(error) === 'EIO') return undefined;
    throw error;
  });
  return there !== undefined && hashOf(there) === hash;
}

/**
 * Puts a file on the disk under its content's name, before any record speaks of it. The same content is kept once; where the file
 * is there but damaged, the good octets take its place.
 *
 * Refuses with `disk-full`, `write-failed`, `book-read-only`.
 */
export async function keepAttachment(
  disk: Disk,
  dir: string,
  bytes: Uint8Array,
  thumbnail: Uint8Array | undefined,
): Promise<Result<{ hash: string }>> {
  const hash = hashOf(bytes);
  const folder = join(dir, ATTACHMENTS);
  const path = (size: AttachmentSize) => join(folder, attachmentName(hash, size));
  try {
    await disk.makeFolder(folder);
    await disk.syncFolder(dir);
    if (!(await isThere(disk, path('whole'), hash))) await writeBytes(disk, path('whole'), bytes);
    if (thumbnail !== undefined) await writeBytes(disk, path('thumbnail'), thumbnail);
    return ok({ hash });
  } catch (error) {
    return { ok: false, error: failureOf(error) };
  }
}

/** The octets of an attachment. Refuses with `not-found` when the file is missing, or is no longer what its name says. */
export async function readAttachment(
  disk: Disk,
  dir: string,
  hash: string,
  size: AttachmentSize,
): Promise<Result<Uint8Array>> {
  try {
    const bytes = await bytesAt(disk, join(dir, ATTACHMENTS, attachmentName(hash, size)));
    const sound = bytes !== undefined && (size === 'thumbnail' || hashOf(bytes) === hash);
    return sound ? ok(bytes) : fail('not-found', { noun: 'file' });
  } catch (error) {
    return { ok: false, error: failureOf(error) };
  }
}
