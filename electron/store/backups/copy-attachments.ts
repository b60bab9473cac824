import { createHash, type Hash } from 'node:crypto';
import { join } from 'node:path';
import { attachmentName } from '../attachments/attachment-files.ts';
import { codeOf, type Disk } from '../disk/disk.ts';
import { Refusal } from '../refusal.ts';
import { piecesOf, writePieces } from './octets.ts';

const HASH = /^[0-9a-f]{64}$/;

export interface CopiedAttachments {
  /** Octets that were written. */
  readonly bytes: number;
  /** Files that are missing at the source, or damaged there: not what their name says. */
  readonly missing: number;
}

async function* hashing(pieces: AsyncIterable<Buffer>, hash: Hash): AsyncGenerator<Buffer> {
  for await (const piece of pieces) {
    hash.update(piece);
    yield piece;
  }
}

async function hashAt(disk: Disk, path: string): Promise<string> {
  const hash = createHash('sha256');
  const file = await disk.open(path, 'read');
  try {
    for await (const piece of piecesOf(file)) hash.update(piece);
    return hash.digest('hex');
  } finally {
    await file.close();
  }
}

/** Copies into a draft and reads that back. @returns its octets, and the hash of what was read at the source. */
async function copyInto(disk: Disk, from: string, draft: string): Promise<{ bytes: number; hash: string }> {
  const source = await disk.open(from, 'read');
  try {
    const target = await disk.open(draft, 'replace');
    try {
      const hash = createHash('sha256');
      const bytes = await writePieces(target, hashing(piecesOf(source), hash));
      await target.sync();
      return { bytes, hash: hash.digest('hex') };
    } finally {
      await target.close();
    }
  } finally {
    await source.close();
  }
}

/** @param expected the hash its content must have, where its name tells one. @returns undefined when it has another. */
async function copyOne(disk: Disk, from: string, to: string, expected?: string): Promise<number | undefined> {
  const draft = `${to}.tmp`;
  try {
    const { bytes, hash } = await copyInto(disk, from, draft);
    if (expected !== undefined && hash !== expected) {
      await disk.remove(draft);
      return undefined;
    }
    if ((await hashAt(disk, draft)) !== hash) throw new Refusal('write-failed', { problem: 'read-back' });
    await disk.rename(draft, to);
    return bytes;
  } catch (error) {
    await disk.remove(draft).catch(() => undefined);
    throw error;
  }
}

async function namesIn(disk: Disk, folder: string): Promise<Set<string>> {
  try {
    return new Set(await disk.list(folder));
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return new Set();
    throw error;
  }
}

/** @throws Refusal `disk-full` before anything is written. */
async function findRoom(disk: Disk, from: string, to: string, names: readonly string[]): Promise<void> {
  let needs = 0;
  for (const name of names) needs += (await disk.sizeOf(join(from, name))) ?? 0;
  const free = await disk.freeBytes(to);
  if (free < needs) throw new Refusal('disk-full', { problem: 'ENOSPC', needs, free });
}

/**
 * Copies attachments that are not at the target yet, each found to be what its name says before it stands under that name there.
 * What is at the target is never written over.
 *
 * @param wanted content hashes; all that there are where nothing is said.
 * @throws the system's error where the target cannot be written, or Refusal `disk-full`.
 */
export async function copyAttachments(
  disk: Disk,
  from: string,
  to: string,
  wanted?: ReadonlySet<string>,
): Promise<CopiedAttachments> {
  const present = await namesIn(disk, from);
  const there = await namesIn(disk, to);
  const absent = [...(wanted ?? present)].filter((name) => HASH.test(name) && !there.has(name));
  const found = absent.filter((name) => present.has(name));
  if (found.length === 0) return { bytes: 0, missing: absent.length };
  await disk.makeFolder(to);
  await findRoom(disk, from, to, found);
  let bytes = 0;
  let missing = absent.length - found.length;
  for (const hash of found) {
    const copied = await copyOne(disk, join(from, hash), join(to, hash), hash);
    if (copied === undefined) missing += 1;
    else bytes += copied + (await copyThumbnail(disk, from, to, { hash, present, there }));
  }
  await disk.syncFolder(to);
  return { bytes, missing };
}

async function copyThumbnail(
  disk: Disk,
  from: string,
  to: string,
  { hash, present, there }: { hash: string; present: ReadonlySet<string>; there: ReadonlySet<string> },
): Promise<number> {
  const name = attachmentName(hash, 'thumbnail');
  if (!present.has(name) || there.has(name)) return 0;
  return (await copyOne(disk, join(from, name), join(to, name))) ?? 0;
}
