import { type Day, partsOf, weekdayOf } from '../domain/day.ts';
import type { Language } from '../domain/record.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const WEEKDAYS = {
  'zh-CN': ['星期一', '星期二', '星期三', '星期四', '星期五', '星期六', '星期日'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
} as const satisfies Record<Language, readonly string[]>;

const monthOf = (month: number): string => MONTHS[month - 1] ?? '';

/** 星期五, Friday. */
export const sayWeekday = (language: Language, day: Day): string => WEEKDAYS[language][weekdayOf(day) - 1] ?? '';

/** 五, F: for the foot of a bar. */
export const weekdayLetter = (language: Language, day: Day): string =>
  language === 'en' ? sayWeekday(language, day).slice(0, 1) : sayWeekday(language, day).slice(-1);

/** 周五, Fri. */
const shortWeekday = (language: Language, day: Day): string =>
  language === 'en' ? sayWeekday(language, day).slice(0, 3) : `周${weekdayLetter(language, day)}`;

const withYear = (day: Day, near: Day | undefined): boolean =>
  near !== undefined && day.slice(0, 4) !== near.slice(0, 4);

function say(language: Language, day: Day, near: Day | undefined, cut: boolean): string {
  const { year, month, day: date } = partsOf(day);
  if (language === 'zh-CN') return `${withYear(day, near) ? `${year}年` : ''}${month}月${date}日`;
  const name = cut ? monthOf(month).slice(0, 3) : monthOf(month);
  return `${date} ${name}${withYear(day, near) ? ` ${year}` : ''}`;
}

/** 9月18日, 18 Sep. The year stands with it when it is another than that of `near`. */
export const sayDay = (language: Language, day: Day, near?: Day): string => say(language, day, near, true);

/** 9月18日, 18 September. */
export const sayDayLong = (language: Language, day: Day, near?: Day): string => say(language, day, near, false);

/** 9月18日 周五, Fri 18 Sep. */
export const sayDayWithWeekday = (language: Language, day: Day, near?: Day): string =>
  language === 'en'
    ? `${shortWeekday(language, day)} ${sayDay(language, day, near)}`
    : `${sayDay(language, day, near)} ${shortWeekday(language, day)}`;

/** 9/18 五, Fri 18: for a narrow column. */
export function sayDayTight(language: Language, day: Day): string {
  const { month, day: date } = partsOf(day);
  return language === 'en'
    ? `${shortWeekday(language, day)} ${date}`
    : `${month}/${date} ${weekdayLetter(language, day)}`;
}

/** 9月20日–21日, 20–21 Sep; one day alone when both are the same. */
export function saySpan(language: Language, from: Day, until: Day, near?: Day): string {
  if (from === until) return sayDay(language, from, near);
  if (from.slice(0, 7) !== until.slice(0, 7)) return `${sayDay(language, from, near)}–${sayDay(language, until, near)}`;
  const first = partsOf(from).day;
  return language === 'en'
    ? `${first}–${sayDay(language, until, near)}`
    : `${sayDay(language, from, near)}–${partsOf(until).day}日`;
}
