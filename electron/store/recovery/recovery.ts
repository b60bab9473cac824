import type { Result } from '../../../shared/result.ts';
import { takeAccess } from '../access.ts';
import type { Chores } from '../chores/chores.ts';
import { choresHere } from '../chores/chores-here.ts';
import type { Disk } from '../disk/disk.ts';
import type { Ways } from './look-for-ways.ts';
import type { TakenWay } from './take-way.ts';

export interface RecoveryWorld {
  now(): string;
  newId(): string;
}

/** What is wrong with the book in a folder, and which ways lead out. Writes nothing, beside an open window too. */
export const lookForWays = (disk: Disk, dir: string, chores: Chores = choresHere(disk)): Promise<Result<Ways>> =>
  chores.do('lookForWays', { dir });

/**
 * Writes the book anew in one of those ways; the files as they were lie in quarantine afterwards. The book must be closed in this
 * process. Refuses with `not-found`, `book-in-use`, `book-read-only`, `disk-full` or `write-failed`, and has changed nothing then.
 */
export async function takeWay(
  disk: Disk,
  dir: string,
  id: string,
  world: RecoveryWorld,
  chores: Chores = choresHere(disk),
): Promise<Result<TakenWay>> {
  const now = world.now();
  const access = await takeAccess(disk, dir, now);
  if (access.refusal !== undefined) return { ok: false, error: access.refusal };
  try {
    return await chores.do('takeWay', { dir, id, now, newId: world.newId() });
  } finally {
    await access.release();
  }
}
