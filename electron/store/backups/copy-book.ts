import { dirname, join } from 'node:path';
import { ok, fail, type Result } from '../../../shared/result.ts';
import { ATTACHMENTS } from '../attachments/attachment-files.ts';
import { pacer } from '../disk/blocks.ts';
import { UNSEEN } from '../create-book.ts';
import { codeOf, type Disk, type DiskFile } from '../disk/disk.ts';
import { BOOK_FILE, listSegments } from '../layout.ts';
import { Refusal } from '../refusal.ts';
import { replayJournal } from '../journal/replay.ts';
import { writeSnapshot } from '../snapshot/write-snapshot.ts';
import type { Copied, CopyAsk } from './backup-asks.ts';
import { copyAttachments } from './copy-attachments.ts';
import { headOf } from './head-of.ts';
import { impatientDisk } from './impatient-disk.ts';
import { type Looked, lookAt } from './look.ts';
import { feedFrom, writePieces } from './octets.ts';
import { presentBook } from './present-book.ts';
import { refused } from './refused.ts';
import { rewritten } from './rewrite-snapshot.ts';

/** The system's words for a folder into which nothing can be put. */
const CLOSED: ReadonlySet<string> = new Set([
  'EACCES',
  'EPERM',
  'EROFS',
  'ENOTDIR',
  'EEXIST',
  'ENAMETOOLONG',
  'EINVAL',
]);

async function isVacant(disk: Disk, folder: string): Promise<boolean> {
  const names = (await disk.list(folder)).filter((name) => !UNSEEN.has(name));
  // A copy that found no room has left nothing else behind.
  if (names.length === 1 && names[0] === ATTACHMENTS) return (await disk.list(join(folder, ATTACHMENTS))).length === 0;
  return names.length === 0;
}

async function findRoom(disk: Disk, { dir, folder }: CopyAsk): Promise<void> {
  const segments = await listSegments(disk, dir);
  const journal = segments.reduce((sum, { bytes }) => sum + bytes, 0);
  const needs = journal + ((await disk.sizeOf(join(dir, BOOK_FILE))) ?? 0);
  const free = await disk.freeBytes(folder);
  if (free < needs) throw new Refusal('disk-full', { problem: 'ENOSPC', needs, free });
}

/** True where no journal has anything to add, so that `book.json` can be copied as it is, without holding it in memory. */
async function isMerged(disk: Disk, dir: string): Promise<boolean> {
  const head = await headOf(disk, join(dir, BOOK_FILE));
  if (typeof head !== 'object') return false;
  const end = await replayJournal(disk, dir, head, () => undefined, pacer());
  return end === undefined || end.seq <= head.seq;
}

/** A copy has no journal beside it, so it must not wait for one. */
const CLOSED_BOOK = { header: { clean: true } };

async function copyFile(disk: Disk, dir: string, draft: DiskFile): Promise<boolean> {
  if (!(await isMerged(disk, dir))) return false;
  try {
    await feedFrom(
      disk,
      join(dir, BOOK_FILE),
      async (pieces) => void (await writePieces(draft, rewritten(pieces, CLOSED_BOOK))),
    );
    return true;
  } catch (error) {
    // Edited outside, perhaps, and still a book that can be read as a whole.
    if (!(error instanceof Refusal) || error.failure.code !== 'backup-unreadable') throw error;
    await draft.truncate(0);
    return false;
  }
}

async function fill(disk: Disk, dir: string, draft: DiskFile): Promise<void> {
  if (await copyFile(disk, dir, draft)) return;
  const { book } = await presentBook(disk, dir);
  await writeSnapshot(draft, { ...book, clean: true }, pacer());
}

/** Writes the draft, reads it back whole, and fetches what it names; only then the folder holds a book. */
async function copy(disk: Disk, { dir, folder }: CopyAsk): Promise<Copied> {
  const path = join(folder, BOOK_FILE);
  const draft = `${path}.tmp`;
  const file = await disk.open(draft, 'replace');
  try {
    await fill(disk, dir, file);
    await file.sync();
  } finally {
    await file.close();
  }
  const looked: Looked = await lookAt(disk, draft);
  const attached = await copyAttachments(disk, join(dir, ATTACHMENTS), join(folder, ATTACHMENTS), looked.hashes);
  await disk.rename(draft, path);
  await disk.syncFolder(folder);
  await disk.syncFolder(dirname(folder));
  return {
    folder,
    content: looked.content,
    bytes: looked.octets + attached.bytes,
    attachmentsMissing: attached.missing,
  };
}

/** Leaves the folder as empty as it was, so that one can try again. */
async function clear(disk: Disk, folder: string): Promise<void> {
  for (const name of [BOOK_FILE, `${BOOK_FILE}.tmp`]) await disk.remove(join(folder, name));
  const attachments = join(folder, ATTACHMENTS);
  for (const name of await disk.list(attachments)) await disk.remove(join(attachments, name));
}

/**
 * Makes one verified book in a new or empty folder: the whole of it in one `book.json`, history and attachments included, the same
 * `bookId`. It opens elsewhere as the book does here.
 *
 * May run beside the open book, which goes on: it reads a list of names, and `book.lock` is not among them.
 *
 * Refuses with `folder-not-empty`, `folder-not-writable`, `disk-full`, `write-failed`, `book-unreadable`, `book-newer`; the folder is
 * as empty then as it was.
 */
export async function copyBook(patient: Disk, ask: CopyAsk): Promise<Result<Copied>> {
  const disk = impatientDisk(patient);
  const { folder } = ask;
  try {
    await disk.makeFolder(folder);
    if (!(await isVacant(disk, folder))) return fail('folder-not-empty', { folder });
    if (!(await disk.isWritable(folder))) return fail('folder-not-writable', { folder, problem: 'EACCES' });
  } catch (error) {
    return notWritable(folder, error);
  }
  try {
    await findRoom(disk, ask);
    return ok(await copy(disk, ask));
  } catch (error) {
    await clear(disk, folder).catch(() => undefined);
    return notWritable(folder, error);
  }
}

function notWritable(folder: string, error: unknown): Result<never> {
  const problem = codeOf(error) ?? '';
  return CLOSED.has(problem) ? fail('folder-not-writable', { folder, problem }) : refused(error);
}
