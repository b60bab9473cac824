import { join } from 'node:path';
import type { BackupContent, RecoveryWay } from '../../../shared/contract/backup-channels.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { ATTACHMENTS } from '../attachments/attachment-files.ts';
import { copyAttachments } from '../backups/copy-attachments.ts';
import { lookAt } from '../backups/look.ts';
import { pacer } from '../disk/blocks.ts';
import { folderProblem, UNSEEN } from '../create-book.ts';
import type { Disk } from '../disk/disk.ts';
import { BOOK_FILE } from '../layout.ts';
import { failureOf } from '../refusal.ts';
import { replaceFile } from '../disk/replace-file.ts';
import { writeSnapshot } from '../snapshot/write-snapshot.ts';
import { assemble, contentOf } from './assemble.ts';
import { candidates, findWays } from './find-ways.ts';
import type { RecoveryWorld } from './recovery.ts';
import { surveyScene } from './scene.ts';
import { rebuilt } from './take-way.ts';

export interface Repaired {
  readonly kind: RecoveryWay['kind'];
  readonly content: BackupContent;
  readonly lostLines: number;
  readonly lostChanges: number;
  /** Attachments that the book names and whose files are missing or damaged. */
  readonly attachmentsMissing: number;
}

/**
 * Writes what can be saved of a book into a new or empty folder, in the way that loses least. The original is only read, beside an
 * open window too.
 *
 * Refuses with `folder-not-empty`, `folder-not-writable`, `disk-full`, `write-failed`, and `book-unreadable` where nothing can be
 * saved.
 */
export async function repairInto(
  disk: Disk,
  dir: string,
  folder: string,
  world: RecoveryWorld,
): Promise<Result<Repaired>> {
  try {
    const problem = await folderProblem(disk, folder);
    if (problem !== undefined) return fail('folder-not-writable', { folder, problem });
    if ((await disk.list(folder)).some((name) => !UNSEEN.has(name))) return fail('folder-not-empty', { folder });
    const scene = await surveyScene(disk, dir, pacer());
    const [best] = await findWays(scene);
    const candidate = candidates(scene).find(({ id }) => id === best?.id);
    if (candidate === undefined) return fail('book-unreadable', { file: BOOK_FILE, problem: 'nothing-left' });
    const assembled = await assemble(scene, candidate);
    const book = rebuilt(scene, assembled, { now: world.now(), newId: world.newId() });
    await replaceFile(disk, join(folder, BOOK_FILE), (file) => writeSnapshot(file, book, pacer()));
    // Read once more from its first octet to its last.
    const { hashes } = await lookAt(disk, join(folder, BOOK_FILE));
    const { missing } = await copyAttachments(disk, join(dir, ATTACHMENTS), join(folder, ATTACHMENTS), hashes);
    const { lostLines, lostChanges } = assembled;
    return ok({
      kind: candidate.kind,
      content: contentOf(assembled.tables),
      lostLines,
      lostChanges,
      attachmentsMissing: missing,
    });
  } catch (error) {
    return { ok: false, error: failureOf(error) };
  }
}
