import type { Language } from '../../shared/domain/record.ts';

const HAN_NAME = /^\p{Script=Han}{2,4}$/u;
/** Family names of two characters that are met today. */
const DOUBLE =
  /^(欧阳|司马|上官|诸葛|司徒|东方|独孤|南宫|夏侯|皇甫|尉迟|公孙|慕容|令狐|长孙|宇文|轩辕|端木|百里|呼延|东郭|南门)/u;
/** A name written this way is already a way to address somebody. */
const ADDRESSED_ZH = /(先生|女士|小姐|太太|老师|医生|大夫|主任|经理|总|董|工|哥|姐|叔|姨|老板|师傅|院长|店长)$/u;
const ADDRESSED_EN = /^(mr|ms|mrs|miss|dr|prof|sir|madam)\b/i;
/** Longest first: 总经理 is no 经理. */
const SHORT_TITLES: readonly (readonly [RegExp, string])[] = [
  [/董事长|董事局主席/u, '董'],
  [/副?总经理|总裁|总监|CEO|创始人/iu, '总'],
  [/工程师|技术员/u, '工'],
  [/(先生|女士|小姐|太太|老师|医生|主任|经理|院长|店长|主管|厂长|科长|处长|部长|校长|行长|会计)$/u, ''],
];
const ENGLISH_TITLES = /^(mr|ms|mrs|miss|dr|prof)\.?$/i;

const familyName = (name: string): string => DOUBLE.exec(name)?.[0] ?? [...name][0] ?? '';

function titled(title: string): string | undefined {
  for (const [pattern, short] of SHORT_TITLES) {
    const found = pattern.exec(title);
    if (found) return short === '' ? found[0] : short;
  }
  return undefined;
}

function inChinese(name: string, title: string): string {
  if (ADDRESSED_ZH.test(name) || !HAN_NAME.test(name)) return name;
  const word = titled(title);
  return word === undefined ? name : `${familyName(name)}${word}`;
}

function inEnglish(name: string, title: string): string {
  if (ADDRESSED_EN.test(name) || !ENGLISH_TITLES.test(title)) return name;
  const last = name.split(/\s+/).at(-1) ?? name;
  return `${title} ${HAN_NAME.test(last) ? familyName(last) : last}`;
}

/**
 * How one speaks to somebody: 王总, Ms Wang. Where the title says nothing about it the whole name stands: the book does not know
 * whether it is a man or a woman, and a wrong 先生 is worse than none.
 */
export function salutation(name: string, title: string | undefined, language: Language): string {
  const [plain, rank] = [name.trim(), (title ?? '').trim()];
  return language === 'zh-CN' ? inChinese(plain, rank) : inEnglish(plain, rank);
}
