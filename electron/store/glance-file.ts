import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { z } from 'zod';
import type { Disk } from './disk/disk.ts';
import { BOOK_FILE, bookFileNames } from './layout.ts';
import { writeAll } from './disk/write-all.ts';

/** Answers kept beside the book for the next opening. Lost or wrong, they cost nothing: nobody copies or backs them up. */
export const GLANCE_FILE = 'glance.json';

/** What the kept answers are true of. Whoever uses them compares all of it. */
export interface GlanceStamp {
  readonly bookId: string;
  readonly schema: number;
  readonly seq: number;
  /** Version of the app that answered. */
  readonly app: string;
  readonly language: string;
}

/** Answers of one day, opaque here: texts without line breaks. */
export interface GlanceLines {
  readonly on: string;
  readonly lines: readonly string[];
}

/** A few hundred octets a customer, packed; a file beyond it is none of ours. */
const LIMIT_BYTES = 33_554_432;
/** Unpacked, a day of the largest book. */
const DAY_LIMIT_BYTES = 134_217_728;

const GlanceSchema = z.strictObject({
  format: z.literal('account-book-glance'),
  stamp: z.strictObject({
    bookId: z.string().min(1).max(100),
    schema: z.number().int(),
    seq: z.number().int(),
    app: z.string(),
    language: z.string(),
  }),
  /** The files of the book and their octets, as they were when the answers were true. */
  files: z.array(z.tuple([z.string(), z.number().int()])),
  /** Base64 of the packed lines: what is none unpacks to nothing. */
  days: z.array(z.strictObject({ on: z.string(), packed: z.string() })),
});

const pack = promisify<string, { level: number }, Buffer>(gzip);
/** Speed before size: nobody carries the file anywhere. */
const FAST = { level: 1 };
const unpack = promisify<Uint8Array, { maxOutputLength: number }, Buffer>(gunzip);

async function filesOf(disk: Disk, dir: string): Promise<[string, number][]> {
  const names = await bookFileNames(disk, dir);
  return Promise.all(names.map(async (name) => [name, (await disk.sizeOf(join(dir, name))) ?? 0] as [string, number]));
}

const draftOf = (path: string): string => `${path}.tmp`;

async function put(disk: Disk, dir: string, bytes: Uint8Array): Promise<void> {
  const path = join(dir, GLANCE_FILE);
  const draft = draftOf(path);
  try {
    const file = await disk.open(draft, 'replace');
    await writeAll(file, bytes, 0).finally(() => file.close());
    await disk.rename(draft, path);
  } catch (error) {
    await disk.remove(draft);
    throw error;
  }
}

/**
 * Keeps answers for the next opening. Whoever calls holds the lock; nothing may be written into the book meanwhile.
 *
 * @returns false where it could not be done: a full disk, or more than is worth keeping. There is none then.
 */
export async function keepGlance(
  disk: Disk,
  dir: string,
  stamp: GlanceStamp,
  days: AsyncIterable<GlanceLines>,
): Promise<boolean> {
  try {
    const packed: { on: string; packed: string }[] = [];
    for await (const { on, lines } of days)
      packed.push({ on, packed: (await pack(lines.join('\n'), FAST)).toString('base64') });
    const glance = { format: 'account-book-glance', stamp, files: await filesOf(disk, dir), days: packed };
    const bytes = Buffer.from(`${JSON.stringify(glance)}\n`);
    if (bytes.length > LIMIT_BYTES) throw new RangeError('too large to be worth it');
    await put(disk, dir, bytes);
    return true;
  } catch {
    await dropGlance(disk, dir);
    return false;
  }
}

/** Takes the kept answers away, and what a kill may have left of others: names stand in both. */
export async function dropGlance(disk: Disk, dir: string): Promise<void> {
  for (const name of [GLANCE_FILE, draftOf(GLANCE_FILE)]) await disk.remove(join(dir, name)).catch(() => undefined);
}

async function contentOf(disk: Disk, path: string): Promise<string> {
  const file = await disk.open(path, 'read');
  try {
    const size = await file.size();
    if (size > LIMIT_BYTES) return '';
    const bytes = Buffer.allocUnsafe(size);
    let held = 0;
    for (let count = -1; count !== 0 && held < size; held += count) count = await file.read(bytes.subarray(held), held);
    return bytes.toString('utf8', 0, held);
  } finally {
    await file.close();
  }
}

/**
 * The answers kept for one day, where every file of the book has the length it had when they were true.
 *
 * @returns undefined for whatever is missing, old, damaged or not ours.
 */
export async function readGlance(
  disk: Disk,
  dir: string,
  on: string,
): Promise<{ stamp: GlanceStamp; first: string; lines: string[] } | undefined> {
  try {
    const { stamp, files, days } = GlanceSchema.parse(JSON.parse(await contentOf(disk, join(dir, GLANCE_FILE))));
    const day = days.find((one) => one.on === on);
    if (day === undefined || JSON.stringify(files) !== JSON.stringify(await filesOf(disk, dir))) return undefined;
    if (files[0]?.[0] !== BOOK_FILE) return undefined;
    const text = await unpack(Buffer.from(day.packed, 'base64'), { maxOutputLength: DAY_LIMIT_BYTES });
    return { stamp, first: days[0]?.on ?? on, lines: text.toString('utf8').split('\n') };
  } catch {
    return undefined;
  }
}
