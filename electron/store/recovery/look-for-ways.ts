import type { RecoveryWay } from '../../../shared/contract/backup-channels.ts';
import { ok, type Result } from '../../../shared/result.ts';
import { pacer } from '../disk/blocks.ts';
import { codeOf, type Disk } from '../disk/disk.ts';
import { BOOK_FILE } from '../layout.ts';
import { loadBook } from '../load-book.ts';
import { Damage, failureOf, type Problem } from '../refusal.ts';
import { findWays } from './find-ways.ts';
import { surveyScene } from './scene.ts';

export interface Ways {
  /** Why the book does not open, or what opening it had to say of it. */
  readonly problem?: Problem;
  /** The one that loses least first. */
  readonly ways: readonly RecoveryWay[];
}

/** What is wrong, as opening the book would say. */
async function problemOf(disk: Disk, dir: string): Promise<Problem | undefined> {
  try {
    const { notices } = await loadBook(disk, dir);
    const [told] = notices.flatMap(({ code }) =>
      code === 'edited-outside' || code === 'journal-missing' ? [code] : [],
    );
    return told && { code: told, file: BOOK_FILE };
  } catch (error) {
    if (error instanceof Damage) return error.problem;
    if (codeOf(error) === 'ENOENT') return { code: 'missing', file: BOOK_FILE };
    failureOf(error);
    return { code: 'unreadable', file: BOOK_FILE, detail: codeOf(error) };
  }
}

/** A chore: looks at all that is in the folder, writes nothing, and needs no lock. */
export async function lookForWaysIn(disk: Disk, { dir }: { dir: string }): Promise<Result<Ways>> {
  const problem = await problemOf(disk, dir);
  const ways = await findWays(await surveyScene(disk, dir, pacer()));
  // Of a sound book there is nothing to be had but how it was before.
  if (problem === undefined) return ok({ ways: ways.filter(({ kind }) => kind === 'backup') });
  return ok({ problem, ways });
}
