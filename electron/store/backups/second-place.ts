import { join } from 'node:path';
import { ok, type Result } from '../../../shared/result.ts';
import { ATTACHMENTS } from '../attachments/attachment-files.ts';
import { codeOf, type Disk } from '../disk/disk.ts';
import { BACKUPS } from '../layout.ts';
import { failureOf, Refusal } from '../refusal.ts';
import type { RingAsk, SecondPlace } from './backup-asks.ts';
import { addToRing } from './add-to-ring.ts';
import { copyAttachments } from './copy-attachments.ts';
import { impatientDisk } from './impatient-disk.ts';

/** What is ours in the folder that the rep chose, for every book that has its second place there. */
const OURS = 'Account Book backups';

/** Where the backups of one book lie in the second place; below it its attachments. */
export const secondFolder = (second: string, bookId: string): string => join(second, OURS, bookId);

/**
 * Makes a folder the second place of books. Refuses with `folder-not-writable` and the system's code.
 *
 * What is made here is the sign that the right stick or share is there: a mount point without it is only a folder of the laptop,
 * and backups put there would be no second place at all.
 */
export async function prepareSecondPlace(
  patient: Disk,
  second: string,
  patienceMs?: number,
): Promise<Result<{ folder: string }>> {
  const disk = impatientDisk(patient, patienceMs);
  try {
    await disk.list(second);
    await disk.makeFolder(join(second, OURS));
    const probe = join(second, OURS, '.probe');
    const file = await disk.open(probe, 'replace');
    await file.close();
    await disk.remove(probe);
    await disk.syncFolder(second);
    return ok({ folder: second });
  } catch (error) {
    return { ok: false, error: { code: 'folder-not-writable', detail: { problem: problemOf(error) } } };
  }
}

/** A word of the system for what went wrong there. */
export function problemOf(error: unknown): string {
  if (error instanceof Refusal) return error.failure.code === 'disk-full' ? 'ENOSPC' : 'EIO';
  failureOf(error);
  return codeOf(error) ?? 'EIO';
}

/** As a system's code, why backups cannot be put into the second place just now; undefined when they can. */
export async function secondProblem(disk: Disk, second: string): Promise<string | undefined> {
  try {
    await disk.list(join(second, OURS));
    return (await disk.isWritable(join(second, OURS))) ? undefined : 'EACCES';
  } catch (error) {
    return problemOf(error);
  }
}

/**
 * Puts the newest backup and all attachments into the second place, where they are read back again. The second place has a ring of
 * its own: it may have been away for weeks.
 *
 * @param newest the newest verified backup beside the book.
 */
export async function keepSecond(
  patient: Disk,
  second: string,
  { newest, bookId, force }: { newest: { name: string; seq: number } | undefined; bookId: string; force: boolean },
  ask: RingAsk,
): Promise<SecondPlace> {
  const disk = impatientDisk(patient);
  try {
    await disk.list(join(second, OURS));
    const folder = secondFolder(second, bookId);
    await disk.makeFolder(folder);
    await disk.syncFolder(join(second, OURS));
    if (newest !== undefined) {
      const from = join(ask.dir, BACKUPS, newest.name);
      await addToRing(disk, folder, { from, seq: newest.seq, bookId, force }, ask);
    }
    await copyAttachments(disk, join(ask.dir, ATTACHMENTS), join(folder, ATTACHMENTS));
    return { folder: second };
  } catch (error) {
    return { folder: second, problem: problemOf(error) };
  }
}
