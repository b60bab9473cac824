import { type Day, addDays, partsOf, weekdayOf } from '../domain/day.ts';
import type { Language } from '../domain/record.ts';
import { lunarOf } from './lunar.ts';
import { termDay } from './solar-term.ts';

type Names = Readonly<Record<Language, string>>;

const named = (zh: string, en: string): Names => ({ 'zh-CN': zh, en });

const SOLAR: Readonly<Record<string, Names>> = {
  '1-1': named('元旦', 'New Year’s Day'),
  '3-8': named('妇女节', 'Women’s Day'),
  '5-1': named('劳动节', 'Labour Day'),
  '6-1': named('儿童节', 'Children’s Day'),
  '9-10': named('教师节', 'Teachers’ Day'),
  '10-1': named('国庆节', 'National Day'),
  '12-25': named('圣诞节', 'Christmas'),
};

/** Of ordinary months only: a leap month has no second Dragon Boat and no second Mid-Autumn. */
const LUNAR: Readonly<Record<string, Names>> = {
  '1-1': named('春节', 'Spring Festival'),
  '1-15': named('元宵节', 'Lantern Festival'),
  '2-2': named('龙抬头', 'Longtaitou'),
  '5-5': named('端午节', 'Dragon Boat Festival'),
  '7-7': named('七夕', 'Qixi'),
  '7-15': named('中元节', 'Zhongyuan'),
  '8-15': named('中秋节', 'Mid-Autumn Festival'),
  '9-9': named('重阳节', 'Double Ninth'),
  '12-8': named('腊八', 'Laba'),
  '12-23': named('小年（北）', 'Little New Year (north)'),
  '12-24': named('小年（南）', 'Little New Year (south)'),
};

const EVE = named('除夕', 'New Year’s Eve (lunar)');
const TERMS = { qingming: named('清明节', 'Qingming'), dongzhi: named('冬至', 'Winter Solstice') } as const;

function lunarFestival(day: Day): Names | undefined {
  const lunar = lunarOf(day);
  if (lunar === undefined || lunar.leap) return undefined;
  return LUNAR[`${lunar.month}-${lunar.day}`];
}

/** The eve is the day before Spring Festival: the 29th or the 30th of the twelfth month, whichever is its last. */
function isEve(day: Day): boolean {
  const tomorrow = lunarOf(addDays(day, 1));
  return tomorrow?.month === 1 && tomorrow.day === 1 && !tomorrow.leap;
}

function movableSunday(day: Day): Names | undefined {
  const { month, day: d } = partsOf(day);
  if (weekdayOf(day) !== 7) return undefined;
  const nth = Math.ceil(d / 7);
  if (month === 5 && nth === 2) return named('母亲节', 'Mother’s Day');
  return month === 6 && nth === 3 ? named('父亲节', 'Father’s Day') : undefined;
}

function termFestival(day: Day): Names | undefined {
  const { year } = partsOf(day);
  if (day === termDay('qingming', year)) return TERMS.qingming;
  return day === termDay('dongzhi', year) ? TERMS.dongzhi : undefined;
}

/**
 * The name of the Chinese festival on a day, for a calendar cell; two on one day (National Day and Mid-Autumn 2020)
 * are joined. Undefined on ordinary days and outside 1900–2099.
 */
export function festivalName(day: Day, language: Language): string | undefined {
  if (lunarOf(day) === undefined) return undefined;
  const { month, day: d } = partsOf(day);
  const found = [
    SOLAR[`${month}-${d}`],
    isEve(day) ? EVE : undefined,
    lunarFestival(day),
    termFestival(day),
    movableSunday(day),
  ].filter((names) => names !== undefined);
  return found.length === 0 ? undefined : found.map((names) => names[language]).join(' · ');
}
