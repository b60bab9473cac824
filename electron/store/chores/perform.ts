import { fail, type Result } from '../../../shared/result.ts';
import type { Disk } from '../disk/disk.ts';
import { Damage, failureOf } from '../refusal.ts';
import { type ChoreName, CHORES } from './chores.ts';

const isChore = (name: string): name is ChoreName => Object.hasOwn(CHORES, name);

function told(error: unknown): Result<never> {
  if (!(error instanceof Damage)) return { ok: false, error: failureOf(error) };
  const { file, code } = error.problem;
  return fail(error.code, { file, problem: code });
}

/**
 * Does a chore; what the disk or a damaged file refuses is an answer.
 *
 * @throws a fault of ours, which must not pass for a full disk.
 */
export async function perform(disk: Disk, name: string, ask: unknown): Promise<Result<unknown>> {
  if (!isChore(name)) throw new RangeError(`no such chore: ${name}`);
  const chore: (disk: Disk, ask: never) => Promise<Result<unknown>> = CHORES[name];
  try {
    // What `Chores.do` let in is what the chore of that name takes.
    return await chore(disk, ask as never);
  } catch (error) {
    return told(error);
  }
}
