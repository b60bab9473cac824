/** A piece of a text, and whether the query is what it was found by. */
export interface Part {
  readonly text: string;
  readonly hit: boolean;
}

const HAN = /^\p{Script=Han}+$/u;
const LETTERS = /^[a-z]+$/;

const whole = (text: string, hit: boolean): Part[] => (text === '' ? [] : [{ text, hit }]);

/** Where each digit of a text stands: `199 0000` has its fourth digit at 4. */
const digitPlaces = (text: string): { digits: string; at: number[] } => {
  const at = [...text.matchAll(/\d/g)].map((match) => match.index);
  return { digits: at.map((index) => text[index]).join(''), at };
};

function spanOfDigits(text: string, query: string): readonly [number, number] | undefined {
  const wanted = query.replace(/\D/g, '');
  if (wanted === '' || /[^\d\s()+-]/.test(query)) return undefined;
  const { digits, at } = digitPlaces(text);
  const found = digits.indexOf(wanted);
  const [from, until] = [at[found], at[found + wanted.length - 1]];
  return from === undefined || until === undefined ? undefined : [from, until + 1];
}

function spanOfWord(text: string, word: string): readonly [number, number] | undefined {
  const found = text.toLowerCase().indexOf(word);
  return found < 0 ? undefined : [found, found + word.length];
}

/**
 * A text cut into what the query matched and the rest, for underlining.
 *
 * Readings are known to the book alone, so letters that may be a name's initials (as many as it has characters)
 * underline all of it, and longer pinyin underlines nothing.
 */
export function matchedParts(text: string, query: string): Part[] {
  const words = query.trim().toLowerCase().split(/\s+/).filter(Boolean);
  const span = spanOfDigits(text, query) ?? words.map((word) => spanOfWord(text, word)).find((found) => found);
  if (span !== undefined) {
    const [from, until] = span;
    return [
      ...whole(text.slice(0, from), false),
      ...whole(text.slice(from, until), true),
      ...whole(text.slice(until), false),
    ];
  }
  const initials = words.length === 1 && LETTERS.test(words[0] ?? '') && words[0]?.length === [...text].length;
  return whole(text, initials && HAN.test(text));
}
