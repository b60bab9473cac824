import type { Customer, NameKey } from '../../shared/domain/customer.ts';
import { plainLatin, plainSyllable, readingOf, type Syllable, syllablesOf } from './reading.ts';

const HAN = /\p{Script=Han}/u;
const SORT_LIMIT = 500;
const SEARCH_LIMIT = 2_000;

const toneless = (syllable: Syllable): string => syllable.replace(/(?<=[a-z])[0-5]$/, '');

/** 王芳 as `wangfang`, `wf` and `wangf`: typed in full, by initials, or the family name in full and the rest by initials. */
function spellings(syllables: readonly Syllable[]): string[] {
  const plain = syllables.map(toneless);
  const initials = plain.map((syllable) => syllable.charAt(0));
  const [family = '', ...rest] = plain;
  return [plain.join(''), initials.join(''), `${family}${rest.map((syllable) => syllable.charAt(0)).join('')}`];
}

/** 吕 is typed as lv, and by those who do not know that, as lu. */
const withPlainU = (spelling: string): string[] =>
  /[ln]v/.test(spelling) ? [spelling, spelling.replace(/([ln])v/g, '$1u')] : [spelling];

/** Everything that may be typed for a name that is read so. */
export const spellingsOf = (syllables: readonly Syllable[]): string[] => spellings(syllables).flatMap(withPlainU);

/** The rep's own reading beats the dictionary from the first character on, as far as it goes: `tan2` for 覃泰 is enough. */
function overridden(override: string | undefined, dictionary: readonly Syllable[]): Syllable[] {
  const words = (override ?? '').split(/[\s'’]+/u).map(plainSyllable);
  const own = words.filter((word) => word !== '').flatMap(syllablesOf);
  return [...own, ...dictionary.slice(own.length)];
}

/**
 * How a name is filed and found. `search` is one lower-case text: look for a lower-case substring of it.
 *
 * It holds the name itself and, where Chinese characters are in it, its pinyin in full and by initials, read both as a
 * family name and as plain words, because nobody knows which of the two the rep will type.
 */
export function nameKeyOf(name: string, kind: Customer['kind'], override?: string): NameKey {
  const written = name.normalize('NFKC').trim();
  const person = kind === 'person';
  const dictionary = readingOf(written, person);
  const filed = overridden(override, dictionary);
  const readings = HAN.test(written) && person ? [filed, dictionary, readingOf(written, false)] : [filed, dictionary];
  const found = [written.toLowerCase(), plainLatin(written), ...readings.flatMap(spellingsOf)];
  return {
    sort: filed.join(' ').slice(0, SORT_LIMIT),
    search: [...new Set(found)]
      .filter((text) => text !== '')
      .join(' ')
      .slice(0, SEARCH_LIMIT),
    ...(override === undefined || override.trim() === '' ? {} : { override: override.trim() }),
  };
}
