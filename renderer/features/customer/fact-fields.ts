import type { Ask } from '../../../shared/contract/contract.ts';
import type { Customer } from '../../../shared/domain/customer.ts';

export type Patch = Ask<'customer.change'>['patch'];
export type Clear = NonNullable<Ask<'customer.change'>['clear']>[number];

/** A fact that is words: one line, or several. */
export type WordField =
  | 'name'
  | 'nameReading'
  | 'code'
  | 'company'
  | 'title'
  | 'wechat'
  | 'website'
  | 'source'
  | 'method'
  | 'wanted'
  | 'note'
  | 'industry'
  | 'personal';

/** Facts that hold more than a line. */
const LONG: ReadonlySet<WordField> = new Set(['wanted', 'note', 'personal']);
export const isLong = (field: WordField): boolean => LONG.has(field);

export const LONGEST = { line: 500, name: 200, words: 20_000 } as const;

export const longestOf = (field: WordField): number => {
  if (field === 'name' || field === 'nameReading') return LONGEST.name;
  return isLong(field) ? LONGEST.words : LONGEST.line;
};

/** What the book holds; a reading is shown only where the rep gave one. */
export const wordsOf = (customer: Customer, field: WordField): string =>
  (field === 'nameReading' ? customer.nameKey.override : customer[field]) ?? '';

/** Writing nothing empties the field; a name cannot be emptied. */
export function changeOf(field: WordField, words: string): { patch: Patch; clear?: Clear[] } {
  const tidy = words.trim();
  if (tidy === '' && field !== 'name') return { patch: {}, clear: [field] };
  return { patch: { [field]: tidy } };
}

/** A custom field under its own heading; empty takes it away. */
export function customOf(custom: Customer['custom'], name: string, words: string): Patch {
  const { [name]: _was, ...rest } = custom;
  return { custom: words.trim() === '' ? rest : { ...custom, [name]: words.trim() } };
}

/** The show or round they came with and what they looked at there, written together. */
export function cameWithChange(batchId: string | undefined, lookedAt: string): { patch: Patch; clear: Clear[] } {
  const words = lookedAt.trim();
  return {
    patch: { ...(batchId === undefined ? {} : { batchId }), ...(words === '' ? {} : { lookedAt: words }) },
    clear: [...(batchId === undefined ? ['batchId' as const] : []), ...(words === '' ? ['lookedAt' as const] : [])],
  };
}
