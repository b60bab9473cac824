import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { BOOK_SCHEMA } from '../../../shared/domain/book.ts';
import { ok, type Result } from '../../../shared/result.ts';
import { ATTACHMENTS } from '../attachments/attachment-files.ts';
import { pacer } from '../disk/blocks.ts';
import { copyAsGeneration } from '../merging/copy-as-generation.ts';
import type { Disk, DiskFile } from '../disk/disk.ts';
import { BOOK_FILE } from '../layout.ts';
import type { PastEntry } from '../past/past-entry.ts';
import { readSnapshot } from '../snapshot/read-snapshot.ts';
import { failureOf, Refusal } from '../refusal.ts';
import { replaceFile } from '../disk/replace-file.ts';
import type { Written } from '../snapshot/write-snapshot.ts';
import type { OneAsk, Restored } from './backup-asks.ts';
import { type Found, readOne } from './backup-list.ts';
import { copyAttachments } from './copy-attachments.ts';
import { impatientDisk } from './impatient-disk.ts';
import { keepBackup } from './keep-backup.ts';
import { lookAt } from './look.ts';
import { feedFrom, writePieces } from './octets.ts';
import { presentBook, withPresent } from './present-book.ts';
import { refused } from './refused.ts';
import { type Rewrite, rewritten } from './rewrite-snapshot.ts';
import { secondFolder } from './second-place.ts';

/** Fills a draft with the backup under its new header. */
async function fill(disk: Disk, draft: DiskFile, from: string, rewrite: Rewrite): Promise<Written> {
  let crc = 0;
  let bytes = 0;
  await feedFrom(disk, from, async (pieces) => {
    async function* summed(): AsyncGenerator<Buffer> {
      for await (const piece of rewritten(pieces, rewrite)) {
        crc = crc32(piece, crc);
        yield piece;
      }
    }
    bytes = await writePieces(draft, summed());
  });
  return { bytes, crc };
}

/** Photos that the restored book names and that are gone here. What cannot be had is told when the book is next checked. */
async function fetchAttachments(disk: Disk, { dir, second }: OneAsk, { header, hashes }: Found): Promise<void> {
  if (second === undefined || hashes.size === 0) return;
  const from = join(secondFolder(second, header.bookId), ATTACHMENTS);
  await copyAttachments(impatientDisk(disk), from, join(dir, ATTACHMENTS), hashes).catch(failureOf);
}

/** Room for the draft beside everything that stays. */
async function findRoom(disk: Disk, dir: string, bytes: number): Promise<void> {
  const free = await disk.freeBytes(dir);
  if (free < bytes) throw new Refusal('disk-full', { problem: 'ENOSPC', needs: bytes, free });
}

const entryOf = (seq: number, { backup }: Found, at: string): PastEntry => ({
  seq,
  at,
  label: { code: 'backup.restore', params: { savedAt: backup.savedAt } },
  by: 'transaction',
  undoable: false,
});

/** A seal says that nobody has touched what was written, not that it was a book: it is read as opening will read it. */
async function openOnce(disk: Disk, path: string): Promise<void> {
  const file = await disk.open(path, 'read');
  const book = await readSnapshot(file, pacer()).finally(() => file.close());
  if (book === undefined) throw new Refusal('backup-unreadable', { problem: 'record' });
}

/** The file in the place of `book.json`, read back before it comes there: as many records as the backup has, and the entry. */
async function putInPlace(disk: Disk, dir: string, found: Found, rewrite: Rewrite): Promise<void> {
  const path = join(dir, BOOK_FILE);
  await replaceFile(
    disk,
    path,
    (draft) => fill(disk, draft, found.path, rewrite),
    async () => {
      const { lines, header } = await lookAt(disk, `${path}.tmp`);
      const right = lines === found.lines + 1 && header.seq === rewrite.header.seq;
      if (!right) throw new Refusal('write-failed', { problem: 'read-back' });
      await openOnce(disk, `${path}.tmp`);
    },
  );
}

async function restore(disk: Disk, ask: OneAsk): Promise<Restored> {
  const { dir, now } = ask;
  const found = await readOne(disk, ask);
  const { schema, bookId } = found.header;
  if (schema > BOOK_SCHEMA) throw new Refusal('book-newer', { schema });
  const present = await presentBook(disk, dir);
  if (present.book.bookId !== bookId) throw new Refusal('book-foreign', { file: ask.id });
  await findRoom(disk, dir, found.octets + ((await disk.sizeOf(join(dir, BOOK_FILE))) ?? 0));
  const saved = await withPresent(disk, dir, present, (from) => keepBackup(disk, { dir, why: 'restore', now, from }));
  if (!saved.ok) throw new Refusal(saved.error.code, saved.error.detail);
  await fetchAttachments(disk, ask, found);
  // Above everything in the journal, so that none of it applies to the restored book; a backup may be ahead of a book put back by hand.
  const seq = Math.max(present.book.seq, found.header.seq) + 1;
  const entry = entryOf(seq, found, now);
  await putInPlace(disk, dir, found, { header: { seq, clean: true, savedAt: now }, entry });
  await copyAsGeneration(disk, dir, seq);
  return { seq, saved: saved.value };
}

/**
 * Does what `restoreBook` says, which holds the lock meanwhile.
 *
 * Until the one rename the book is the old one, afterwards the new one, whatever happens in between.
 */
export async function restoreIn(disk: Disk, ask: OneAsk): Promise<Result<Restored>> {
  try {
    return ok(await restore(disk, ask));
  } catch (error) {
    return refused(error);
  }
}
