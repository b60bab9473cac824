import type { ChangeLabel } from '../../../shared/domain/book.ts';
import type { FailureCode } from '../../../shared/contract/failure.ts';
import type { Failure, Result } from '../../../shared/result.ts';

/** What the window does about the outcome of a change: offer to undo it, keep a banner until it is saved, or nothing. */
export type Effect =
  | { readonly effect: 'offer-undo'; readonly seq: number; readonly label: ChangeLabel }
  | { readonly effect: 'not-saved'; readonly failure: Failure }
  | { readonly effect: 'none' };

/** The book or the wire could not take it, whatever was filled in: worth a banner that stays, with Retry. */
const NOT_SAVED: ReadonlySet<FailureCode> = new Set([
  'disk-full',
  'write-failed',
  'reopen-needed',
  'book-in-use',
  'book-read-only',
  'wire-lost',
  'internal',
]);

export const isNotSaved = (code: FailureCode): boolean => NOT_SAVED.has(code);

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

function changedOf(value: unknown): { seq: number; label: ChangeLabel } | undefined {
  if (!isObject(value)) return undefined;
  if (isObject(value['change'])) return changedOf(value['change']);
  const { seq, label } = value;
  if (typeof seq !== 'number' || !isObject(label) || typeof label['code'] !== 'string') return undefined;
  return { seq, label: label as unknown as ChangeLabel };
}

/** What nothing takes back is not offered to be undone. */
const FOR_GOOD: ReadonlySet<string> = new Set(['privacy.erase']);

/** Reads the result of any change: answers carry `{seq, label}`, or `{change: {seq, label}}` as an import does. */
export function effectOf(result: Result<unknown>): Effect {
  if (!result.ok)
    return isNotSaved(result.error.code) ? { effect: 'not-saved', failure: result.error } : { effect: 'none' };
  const changed = changedOf(result.value);
  return changed === undefined || FOR_GOOD.has(changed.label.code)
    ? { effect: 'none' }
    : { effect: 'offer-undo', ...changed };
}
