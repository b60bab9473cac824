import { fail, type Result } from '../../../shared/result.ts';
import { Damage, failureOf } from '../refusal.ts';

/** What the disk or a damaged file refuses, as an answer. @throws a fault of ours, which must not pass for a full disk. */
export function refused(error: unknown): Result<never> {
  if (!(error instanceof Damage)) return { ok: false, error: failureOf(error) };
  const { file, code } = error.problem;
  return fail(error.code, { file, problem: code });
}
