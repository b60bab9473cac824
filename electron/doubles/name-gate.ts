import type { NameForms } from './name-forms.ts';

/** `same`: one name, perhaps spelt two ways. `possible`: one says less than the other. `different`: two people, whatever they share. */
export type Gate = 'same' | 'possible' | 'different';

/** A firm's name inside a longer one says something from here on: two Chinese characters, four Latin letters. */
const TELLING_HAN = 2;
const TELLING_LATIN = 4;

const isTelling = (text: string): boolean =>
  text.length >= (/\p{Script=Han}/u.test(text) ? TELLING_HAN : TELLING_LATIN);

function firms(a: NameForms, b: NameForms): Gate {
  if (a.whole === b.whole) return 'same';
  const [short, long] = a.whole.length <= b.whole.length ? [a.whole, b.whole] : [b.whole, a.whole];
  return isTelling(short) && long.includes(short) ? 'possible' : 'different';
}

const joined = (words: readonly string[]): string => words.join('');

/** 王建国 as wangjianguo, and as jianguowang for those who put the family name last. */
const orders = ({ words }: NameForms): string[] => [
  joined(words),
  ...[1, 2].map((family) => joined([...words.slice(family), ...words.slice(0, family)])),
];

/** Each word of the shorter name is in the longer one, in full or as its first letter; every word once. */
function isWithin(short: readonly string[], long: readonly string[]): boolean {
  const left = [...long];
  return short.every((word) => {
    const exact = left.indexOf(word);
    const at = exact >= 0 ? exact : left.findIndex((other) => isInitial(word, other));
    if (at < 0) return false;
    left.splice(at, 1);
    return true;
  });
}

const isInitial = (a: string, b: string): boolean =>
  (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));

function latins({ words: a }: NameForms, { words: b }: NameForms): Gate {
  if (a.length === 0 || b.length === 0) return 'different';
  if (joined(a.toSorted()) === joined(b.toSorted())) return 'same';
  const fits = a.length <= b.length ? isWithin(a, b) : isWithin(b, a);
  return fits ? 'possible' : 'different';
}

/** A family name with a title beside a name in full. */
function families(family: NameForms, full: NameForms): Gate {
  const sameHan = family.han !== '' && full.han !== '';
  const fits = sameHan
    ? full.han.startsWith(family.han)
    : orders(full).some((order) => order.startsWith(joined(family.words)));
  return fits && family.words.length > 0 ? 'possible' : 'different';
}

const isManAndWoman = ({ gender: a }: NameForms, { gender: b }: NameForms): boolean =>
  a !== undefined && b !== undefined && a !== b;

/** At least one of the two is a family name with a title. */
function titled(a: NameForms, b: NameForms): Gate {
  if (!b.isFamilyOnly) return families(a, b);
  if (!a.isFamilyOnly) return families(b, a);
  return joined(a.words) === joined(b.words) ? 'possible' : 'different';
}

function inFull(a: NameForms, b: NameForms): Gate {
  if (a.han === '' && b.han === '') return latins(a, b);
  const spoken = (one: NameForms, other: NameForms) => orders(one).includes(joined(other.words));
  return spoken(a, b) || spoken(b, a) ? 'same' : 'different';
}

function people(a: NameForms, b: NameForms): Gate {
  if (isManAndWoman(a, b)) return 'different';
  if (a.whole === b.whole) return 'same';
  return a.isFamilyOnly || b.isFamilyOnly ? titled(a, b) : inFull(a, b);
}

/**
 * Whether two names may be one person's, or one firm's. The same whichever stands first.
 *
 * Two given names that differ are two people even where they share everything else: a household, or colleagues.
 */
export function nameGate(a: NameForms, b: NameForms): Gate {
  if (a.kind !== b.kind) return a.whole === b.whole ? 'possible' : 'different';
  return a.kind === 'organization' ? firms(a, b) : people(a, b);
}
