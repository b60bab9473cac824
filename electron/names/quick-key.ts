import { spellingsOf } from './name-key.ts';
import { plainLatin, readingOf, type Syllable } from './reading.ts';

const HAN = /\p{Script=Han}/u;
const PIECES = /\p{Script=Han}|[^\P{L}\p{Script=Han}]+|\p{N}+/gu;

/** Grows with the characters and family names of a book, not with its people. */
const READ = { name: new Map<string, readonly Syllable[]>(), word: new Map<string, readonly Syllable[]>() };

function read(text: string, as: keyof typeof READ): readonly Syllable[] {
  const known = READ[as].get(text);
  if (known !== undefined) return known;
  const reading = HAN.test(text) ? readingOf(text, as === 'name') : [plainLatin(text)];
  READ[as].set(text, reading);
  return reading;
}

const plainly = (pieces: readonly string[]): Syllable[] => pieces.flatMap((piece) => read(piece, 'word'));

/**
 * What finds a person by pinyin, beside the name itself: in full, by initials, the family name in full and the rest by initials.
 *
 * As `nameKeyOf` has it, but for words of several characters, which are not looked up: so the tens of thousands of people around
 * customers can be read anew with every opening instead of being kept in the book.
 */
export function quickKeyOf(name: string): string {
  const written = name.normalize('NFKC').trim();
  if (!HAN.test(written)) return plainLatin(written);
  const pieces = written.match(PIECES) ?? [];
  // A family name may have two characters, and readings of its own: 尉迟 yùchí, 单 shàn.
  const [first = '', second = ''] = pieces;
  const filed = [
    ...read(HAN.test(second) ? first + second : first, 'name'),
    ...plainly(pieces.slice(HAN.test(second) ? 2 : 1)),
  ];
  const plain = plainly(pieces);
  const found = spellingsOf(filed);
  return (filed.join() === plain.join() ? found : [...found, ...spellingsOf(plain)]).join(' ');
}
