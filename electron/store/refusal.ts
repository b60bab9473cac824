import type { BookProblem } from '../../shared/contract/book-problem.ts';
import type { FailureCode } from '../../shared/contract/failure.ts';
import type { Failure } from '../../shared/result.ts';
import { codeOf } from './disk/disk.ts';

/** Something wrong with a file of the book. `line` counts from 1. */
export interface Problem {
  readonly code: BookProblem;
  readonly file: string;
  readonly line?: number | undefined;
  readonly detail?: string | undefined;
}

/** Thrown inside the store only; every export answers it as a `Result`. */
export class Refusal extends Error {
  readonly failure: Failure;
  constructor(code: FailureCode, detail?: Failure['detail']) {
    super(code);
    this.failure = detail === undefined ? { code } : { code, detail };
  }
}

/** The file cannot be read as what it should be. Nothing may be written into the book then. */
export class Damage extends Error {
  readonly problem: Problem;
  readonly code: FailureCode;
  constructor(problem: Problem, code: FailureCode = 'book-unreadable') {
    super(`${problem.file}: ${problem.code}`);
    this.problem = problem;
    this.code = code;
  }
}

const BY_SYSTEM_CODE: Readonly<Record<string, FailureCode>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EROFS: 'book-read-only',
};

/** @throws what is not a refusal of the system: a fault of ours, which must not pass for a full disk. */
export function failureOf(error: unknown): Failure {
  if (error instanceof Refusal) return error.failure;
  const problem = codeOf(error);
  if (problem === undefined || !/^E[A-Z0-9]+$/.test(problem)) throw error;
  return { code: BY_SYSTEM_CODE[problem] ?? 'write-failed', detail: { problem } };
}
