import { type Day, partsOf } from '../../../shared/domain/day.ts';
import type { Language } from '../../../shared/domain/record.ts';
import { sayDay, sayDayLong } from '../../../shared/i18n/day-words.ts';

/** 2026年9月, September 2026. */
export function monthWords(language: Language, day: Day): string {
  const { year, month } = partsOf(day);
  if (language === 'zh-CN') return `${year}年${month}月`;
  return `${sayDayLong(language, day).replace(/^\d+ /, '')} ${year}`;
}

/** 9/14, 14 Sep: the year stands in the month's line. */
export function entryDay(language: Language, day: Day): string {
  const { month, day: date } = partsOf(day);
  return language === 'zh-CN' ? `${month}/${date}` : sayDay(language, day);
}
