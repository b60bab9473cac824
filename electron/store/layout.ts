import { hostname } from 'node:os';
import { crc32 } from 'node:zlib';
import { join } from 'node:path';
import type { Disk } from './disk/disk.ts';

export const BOOK_FILE = 'book.json';
export const LOCK_FILE = 'book.lock';
export const OWNER_FILE = 'owner.json';
export const BACKUPS = 'backups';
export const QUARANTINE = 'quarantine';

const SEGMENT = /^journal-(\d{12})-([0-9a-z]{1,16})\.jsonl$/;
const GENERATION = /^book-(\d{12})\.json$/;
const padded = (seq: number) => String(seq).padStart(12, '0');

/** A journal file: the changes after `base`, written on `device`. */
export interface Segment {
  readonly name: string;
  readonly base: number;
  readonly device: string;
  readonly bytes: number;
}

/** Two laptops on one synced folder must not append to one file, so a segment bears its writer's name. */
export const deviceName = (): string => crc32(hostname()).toString(16).padStart(8, '0');

export const segmentName = (base: number, device: string): string => {
  const name = `journal-${padded(base)}-${device}.jsonl`;
  if (!SEGMENT.test(name)) throw new RangeError(`not a segment: ${name}`);
  return name;
};

export const generationName = (seq: number): string => `book-${padded(seq)}.json`;

/**
 * The segments in the order in which they were written. Files without a single octet (a crash at their birth) are left out.
 * Where two begin at one seq, one of them holds a header only: the smaller comes first.
 */
export async function listSegments(disk: Disk, dir: string): Promise<Segment[]> {
  const segments: Segment[] = [];
  for (const name of await disk.list(dir)) {
    const [, base, device] = SEGMENT.exec(name) ?? [];
    if (base === undefined || device === undefined) continue;
    const bytes = (await disk.sizeOf(join(dir, name))) ?? 0;
    if (bytes > 0) segments.push({ name, base: Number(base), device, bytes });
  }
  return segments.sort((a, b) => a.base - b.base || a.bytes - b.bytes);
}

/** Earlier snapshots kept by compaction, newest first, with the seq they end at. */
export async function listGenerations(disk: Disk, dir: string): Promise<{ name: string; seq: number }[]> {
  if (!(await disk.list(dir)).includes(BACKUPS)) return [];
  return (await disk.list(join(dir, BACKUPS)))
    .flatMap((name) => {
      const seq = GENERATION.exec(name)?.[1];
      return seq === undefined ? [] : [{ name: `${BACKUPS}/${name}`, seq: Number(seq) }];
    })
    .sort((a, b) => b.seq - a.seq);
}

/**
 * The files that make up the book, and nothing else.
 *
 * Whoever copies a book copies these. Never the folder: reading `book.lock` inside the owning process and closing it again
 * silently frees the lock (POSIX record locks belong to the process, not to the descriptor).
 */
export async function bookFileNames(disk: Disk, dir: string): Promise<string[]> {
  const present = (await disk.list(dir)).includes(BOOK_FILE) ? [BOOK_FILE] : [];
  return [...present, ...(await listSegments(disk, dir)).map((s) => s.name)];
}
