import type { Ask } from '../../../shared/contract/contract.ts';
import type { Customer } from '../../../shared/domain/customer.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';

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
  | 'personal'
  | NewWordField;

/** Facts worded in a namespace of their own. */
const NEW_FIELDS = [
  'rank',
  'qq',
  'howMet',
  'introducers',
  'education',
  'hometown',
  'tastes',
  'diet',
  'comfort',
  'car',
  'size',
  'annualPlan',
  'projects',
] as const;
type NewWordField = (typeof NEW_FIELDS)[number];
const isNew = (field: WordField): field is NewWordField => (NEW_FIELDS as readonly WordField[]).includes(field);

export const labelOf = (t: Translate, field: WordField): string =>
  isNew(field) ? t(`facts:field.${field}`) : t(`dossier:fact.${field}`);

/** Facts that hold more than a line. */
const LONG: ReadonlySet<WordField> = new Set([
  'wanted',
  'note',
  'personal',
  'howMet',
  'tastes',
  'diet',
  'comfort',
  'annualPlan',
  'projects',
]);
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

export type ArchivePart = 'traits' | 'business' | 'trading';

/** One field of a part of the archive; the part goes with its last words. */
export function partChange(
  customer: Customer,
  part: ArchivePart,
  key: string,
  words: string,
): { patch: Patch; clear?: Clear[] } {
  const rest = Object.fromEntries(Object.entries(customer[part] ?? {}).filter(([name]) => name !== key));
  const kept = words.trim() === '' ? rest : { ...rest, [key]: words.trim() };
  return Object.keys(kept).length === 0 ? { patch: {}, clear: [part] } : { patch: { [part]: kept } };
}

/** A list of things; the field goes with the last of them. */
export const listChange = <K extends 'hours' | 'trips' | 'celebrations' | 'incidents' | 'sensitive'>(
  field: K,
  items: readonly NonNullable<Customer[K]>[number][],
): { patch: Patch; clear?: Clear[] } =>
  items.length === 0 ? { patch: {}, clear: [field] } : { patch: { [field]: [...items] } };

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
