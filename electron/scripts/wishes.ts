import { festivalDays, festivalNames } from '../../shared/almanac/festivals.ts';
import { addDays, type Day } from '../../shared/domain/day.ts';
import type { Language } from '../../shared/domain/record.ts';

type Wish = Readonly<Partial<Record<Language, string>>>;

/**
 * What is wished on which festival. Dragon Boat and Double Ninth are days of remembrance: 安康 and not 快乐; on Qingming and
 * Zhongyuan nobody is congratulated. Who is written to in Chinese is wished a merry Christmas by hand only.
 */
const WISHES: Readonly<Record<string, Wish>> = {
  'new-year': { 'zh-CN': '元旦快乐', en: 'Happy New Year' },
  spring: { 'zh-CN': '新春快乐，阖家幸福', en: 'Happy Spring Festival' },
  lantern: { 'zh-CN': '元宵节快乐', en: 'Happy Lantern Festival' },
  labour: { 'zh-CN': '五一假期愉快' },
  dragonboat: { 'zh-CN': '端午安康', en: 'Best wishes for the Dragon Boat Festival' },
  midautumn: { 'zh-CN': '中秋快乐，人月两圆', en: 'Happy Mid-Autumn Festival' },
  national: { 'zh-CN': '国庆快乐' },
  chongyang: { 'zh-CN': '重阳安康' },
  dongzhi: { 'zh-CN': '冬至安康' },
  christmas: { en: 'Merry Christmas' },
};

/** A greeting is not written earlier than this. */
const AHEAD_DAYS = 14;

interface Near {
  readonly on: Day;
  readonly code: string;
}

function nearest(today: Day, language: Language): Near | undefined {
  return Object.keys(WISHES)
    .filter((code) => WISHES[code]?.[language] !== undefined)
    .flatMap((code) => festivalDays(code, today, addDays(today, AHEAD_DAYS)).map((on): Near => ({ on, code })))
    .toSorted((a, b) => (a.on < b.on ? -1 : 1))[0];
}

/** The next festival within two weeks on which this customer is greeted. */
export const nearFestival = (today: Day, language: Language): string | undefined => {
  const near = nearest(today, language);
  return near && festivalNames(near.code)?.[language];
};

/** What is wished on it. */
export const nearWish = (today: Day, language: Language): string | undefined => {
  const near = nearest(today, language);
  return near && WISHES[near.code]?.[language];
};
