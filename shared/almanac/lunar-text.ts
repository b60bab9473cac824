import type { Day } from '../domain/day.ts';
import type { Language } from '../domain/record.ts';
import { lunarDateText, lunarDayName, lunarMonthName } from './lunar-date-text.ts';
import { lunarOf } from './lunar.ts';

/** 农历八月初七, `Lunar 8-7`; undefined outside 1900–2099. */
export function lunarText(day: Day, language: Language): string | undefined {
  const lunar = lunarOf(day);
  return lunar && lunarDateText(lunar, language);
}

/** The short form for a calendar cell: 初七, and the month's name on its first day; `8-7`, `leap 6-3` in English. */
export function lunarCellText(day: Day, language: Language): string | undefined {
  const lunar = lunarOf(day);
  if (lunar === undefined) return undefined;
  if (language === 'en') return `${lunar.leap ? 'leap ' : ''}${lunar.month}-${lunar.day}`;
  return lunar.day === 1 ? lunarMonthName(lunar.month, lunar.leap) : lunarDayName(lunar.day);
}
