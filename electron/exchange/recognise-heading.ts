import type { Phone } from '../../shared/domain/customer.ts';
import { type FamilyColumn, familyOf } from './heading-families.ts';
import { headingKey, headingKeyWithoutBrackets } from './heading-key.ts';
import {
  FIELD_WORDS,
  IDLE_WORDS,
  NAME_PART_WORDS,
  type NamePart,
  PHONE_WORDS,
  SINGLE_FIELDS,
  type SingleField,
  wordsOf,
} from './heading-words.ts';

/** What one heading says about its column. */
export type Recognised =
  | { readonly as: 'field'; readonly field: SingleField }
  | { readonly as: 'phone'; readonly label: Phone['label'] | undefined }
  | { readonly as: 'name-part'; readonly part: NamePart }
  | { readonly as: 'family'; readonly member: FamilyColumn }
  /** `idle`: cells that hold one of these words say nothing. */
  | { readonly as: 'custom'; readonly idle: readonly string[] };

const PHONE_LABELS = ['mobile', 'work', 'home', 'fax', 'service', 'other', 'by-number'] as const;
const NAME_PARTS = ['last', 'middle', 'first', 'suffix', 'readingLast', 'readingFirst'] as const;

const entries = (list: string, meaning: Recognised): [string, Recognised][] =>
  wordsOf(list).map((word) => [word, meaning]);

const MEANINGS: ReadonlyMap<string, Recognised> = new Map([
  ...SINGLE_FIELDS.flatMap((field) => entries(FIELD_WORDS[field], { as: 'field', field })),
  ...PHONE_LABELS.flatMap((label) =>
    entries(PHONE_WORDS[label], { as: 'phone', label: label === 'by-number' ? undefined : label }),
  ),
  ...NAME_PARTS.flatMap((part) => entries(NAME_PART_WORDS[part], { as: 'name-part', part })),
]);

/** Google's newer CSV and plain words: `Organization 1 - Name`. */
const ORGANIZATION = /^organization(?: \d{1,2})? -? ?(name|title)$/;

/** What is longer is no heading of ours, and patterns are kept from it. */
const LONGEST_HEADING = 100;

/** What a heading means, in any of the languages and families known; a stranger is `custom`. */
export function recogniseHeading(text: string): Recognised {
  const heading = text.trim().slice(0, LONGEST_HEADING);
  const key = headingKey(heading);
  const organization = ORGANIZATION.exec(heading.normalize('NFKC').toLowerCase().trim())?.[1];
  if (organization !== undefined) return { as: 'field', field: organization === 'name' ? 'company' : 'title' };
  const bare = headingKeyWithoutBrackets(heading);
  const meaning = MEANINGS.get(key) ?? MEANINGS.get(bare);
  if (meaning !== undefined) return meaning;
  const member = familyOf(heading, key) ?? familyOf(heading, bare);
  return member === undefined ? { as: 'custom', idle: IDLE_WORDS.get(key) ?? [] } : { as: 'family', member };
}

/** A, B … Z, AA …: what a spreadsheet calls the column at an index from 0. */
export function columnLetters(index: number): string {
  const rest = Math.floor(index / 26);
  return `${rest === 0 ? '' : columnLetters(rest - 1)}${String.fromCharCode(65 + (index % 26))}`;
}
