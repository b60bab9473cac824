import { pinyin } from 'pinyin-pro';

/** One syllable or one run of Latin letters: `lv3`, `amy`. */
export type Syllable = string;

const MARKS: Readonly<Record<string, string>> = { '\u0304': '1', '\u0301': '2', '\u030c': '3', '\u0300': '4' };

/** `lǘ`, `lü2` and `LV2` are one reading: lower case, ü as v, the tone as a digit behind. */
export function plainSyllable(text: string): Syllable {
  let tone = '';
  const letters = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/u([\u0300-\u0304\u030c]?)\u0308([\u0300-\u0304\u030c]?)/gu, 'v$1$2')
    .replace(/[\u0304\u0301\u030c\u0300]/gu, (mark) => {
      tone = MARKS[mark] ?? tone;
      return '';
    })
    .replace(/\p{M}/gu, '');
  return /\d$/.test(letters) ? letters : `${letters}${tone}`;
}

const SYLLABLE =
  /(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ueng|[aeo]ng|ing|iao|ian|uai|uan|[aeu]i|ao|ou|[aeiuv]n|i[aeu]|u[aoie]|ve|er|[aoeiuv])[1-5]?(?![aeiouv])/g;

/** `shili` is shi and li; a word that is no pinyin stays whole. */
export function syllablesOf(word: string): Syllable[] {
  const parts = word.match(SYLLABLE) ?? [];
  return parts.join('') === word ? [...parts] : [word];
}

/** Latin letters without their accents, lower case; everything else as it is. */
export const plainLatin = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').normalize('NFC').toLowerCase();

const WORDS = /[\p{L}\p{N}]+/gu;

/**
 * How a name is read: one syllable per Chinese character, one entry per Latin word, punctuation left out.
 *
 * `surname` reads the first characters as a family name (单 shàn, 尉迟 yùchí). For persons only: it would read 单位 as shàn wèi.
 */
export function readingOf(name: string, surname: boolean): Syllable[] {
  const parts = pinyin(name, {
    surname: surname ? 'head' : 'off',
    toneType: 'num',
    type: 'array',
    v: true,
    nonZh: 'consecutive',
  });
  return parts.flatMap((part) => plainLatin(part).match(WORDS) ?? []);
}
