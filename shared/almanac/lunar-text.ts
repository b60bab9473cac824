import type { Day } from '../domain/day.ts';
import type { Language } from '../domain/record.ts';
import { type LunarDate, lunarOf } from './lunar.ts';

const MONTHS = ['正', '二', '三', '四', '五', '六', '七', '八', '九', '十', '冬', '腊'] as const;
const DIGITS = ['十', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const;
const TENS = ['初', '十', '廿'] as const;

const monthName = (month: number, leap: boolean): string => `${leap ? '闰' : ''}${MONTHS[month - 1] ?? ''}月`;

/** 初一 … 初十, 十一 … 十九, 二十, 廿一 … 廿九, 三十. */
function dayName(day: number): string {
  if (day === 20) return '二十';
  if (day === 30) return '三十';
  return `${TENS[Math.floor((day - 1) / 10)] ?? ''}${DIGITS[day % 10] ?? ''}`;
}

/** 农历闰六月初三, `Lunar leap 6-3`. The year is left out on purpose: an anniversary has none. */
export function lunarDateText({ month, day, leap }: Omit<LunarDate, 'year'>, language: Language): string {
  return language === 'zh-CN'
    ? `农历${monthName(month, leap)}${dayName(day)}`
    : `Lunar ${leap ? 'leap ' : ''}${month}-${day}`;
}

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
  return lunar.day === 1 ? monthName(lunar.month, lunar.leap) : dayName(lunar.day);
}
