import type { FailureCode } from './contract/failure.ts';

/** A refusal that is part of ordinary work. `detail` feeds the sentence that shared/i18n words; it never is a sentence itself. */
export interface Failure {
  readonly code: FailureCode;
  readonly detail?: Readonly<Record<string, string | number | boolean | null>>;
}

/** What may fail in the ordinary course. Plain JSON, so that it crosses every wire unchanged. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: Failure };

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });

export const fail = (code: FailureCode, detail?: Failure['detail']): { ok: false; error: Failure } => ({
  ok: false,
  error: detail === undefined ? { code } : { code, detail },
});

/** Ends a switch over a union: a case forgotten does not compile, a case forged at run time throws. */
export function unreachable(value: never): never {
  throw new Error(`unreachable: ${JSON.stringify(value)}`);
}
