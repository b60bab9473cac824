import type { Customer } from '../../shared/domain/customer.ts';

/** Which of the two somebody is called, where the way they are called says so. */
type Gender = 'man' | 'woman';

/** A name as it is compared: whole, and without what is said around it. */
export interface NameForms {
  readonly kind: Customer['kind'];
  /** As it is written, without case, width and blanks. */
  readonly whole: string;
  /** Chinese without the title; empty for a name in Latin letters. */
  readonly han: string;
  /** Latin words without the title; the syllables of a Chinese name. */
  readonly words: readonly string[];
  /** A family name with a title: 王总, 老王, Mr Wang. */
  readonly isFamilyOnly: boolean;
  readonly gender: Gender | undefined;
}

const HAN = /\p{Script=Han}/u;
const TITLE = new RegExp(
  `^(\\p{Script=Han}{1,2}?)(先生|女士|小姐|太太|夫人|老师|师傅|老板|总经理|经理|董事长|主任|科长|处长|厂长|教授|医生|工|总|董|姐|哥)$`,
  'u',
);
const NICKNAME = /^[小老阿](\p{Script=Han})$/u;
const ENGLISH_TITLES = new Set(['mr', 'mrs', 'ms', 'miss', 'dr', 'prof', 'madam', 'sir']);
const MEN = new Set(['先生', '哥', 'mr', 'sir']);
const WOMEN = new Set(['女士', '小姐', '太太', '夫人', '姐', 'mrs', 'ms', 'miss', 'madam']);
/** What a firm's name says about its form, and not about the firm. */
const FIRM_FORM =
  /股份有限公司|有限责任公司|有限公司|集团公司|集团|公司|\b(?:co|ltd|limited|inc|llc|gmbh|ag|corp|corporation|company|group)\b/gu;

export const plain = (text: string | undefined): string =>
  (text ?? '').normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();

/** A firm's own name: without its legal form and without punctuation. */
export function firmCore(name: string | undefined): string {
  const written = plain(name);
  const core = written.replace(FIRM_FORM, ' ').replace(/[^\p{L}\p{N}]+/gu, '');
  return core === '' ? written : core;
}

const genderOf = (title: string | undefined): Gender | undefined => {
  if (title === undefined) return undefined;
  if (MEN.has(title)) return 'man';
  return WOMEN.has(title) ? 'woman' : undefined;
};

const syllables = (sort: string): string[] =>
  sort
    .split(' ')
    .map((syllable) => syllable.replace(/(?<=[a-z])[0-5]$/u, ''))
    .filter((syllable) => syllable !== '');

type Called = Pick<NameForms, 'han' | 'words' | 'isFamilyOnly' | 'gender'>;

function chinese(written: string, sort: string): Called {
  const bare = written.replace(/[^\p{L}\p{N}]+/gu, '');
  const [, family, title] = TITLE.exec(bare) ?? [];
  const han = family ?? NICKNAME.exec(bare)?.[1] ?? bare;
  const read = syllables(sort);
  // 老王 is filed under lao: the family name stands behind.
  const words = NICKNAME.test(bare) ? read.slice(1) : read.slice(0, family === undefined ? read.length : han.length);
  return { han, words, isFamilyOnly: han !== bare, gender: genderOf(title) };
}

function latin(written: string): Called {
  const all = written.match(/[\p{L}\p{N}]+/gu) ?? [];
  const words = all.filter((word) => !ENGLISH_TITLES.has(word));
  const title = all.find((word) => ENGLISH_TITLES.has(word));
  return { han: '', words, isFamilyOnly: title !== undefined && words.length === 1, gender: genderOf(title) };
}

/** A name taken apart once, so that it can be held against many. */
export function nameForms({ kind, name, nameKey }: Pick<Customer, 'kind' | 'name' | 'nameKey'>): NameForms {
  const whole = plain(name);
  if (kind === 'organization')
    return {
      kind,
      whole: firmCore(name),
      han: '',
      words: syllables(nameKey.sort),
      isFamilyOnly: false,
      gender: undefined,
    };
  return { kind, whole, ...(HAN.test(whole) ? chinese(whole, nameKey.sort) : latin(whole)) };
}
