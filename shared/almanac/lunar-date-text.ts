import type { Language } from '../domain/record.ts';
import type { LunarDate } from './lunar.ts';

// Words alone, apart from the reckoning of lunar-text.ts: the window says lunar dates and must not carry tyme4ts for it.

const MONTHS = ['正', '二', '三', '四', '五', '六', '七', '八', '九', '十', '冬', '腊'] as const;
const DIGITS = ['十', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const;
const TENS = ['初', '十', '廿'] as const;

/** 闰六月. */
export const lunarMonthName = (month: number, leap: boolean): string =>
  `${leap ? '闰' : ''}${MONTHS[month - 1] ?? ''}月`;

/** 初一 … 初十, 十一 … 十九, 二十, 廿一 … 廿九, 三十. */
export function lunarDayName(day: number): string {
  if (day === 20) return '二十';
  if (day === 30) return '三十';
  return `${TENS[Math.floor((day - 1) / 10)] ?? ''}${DIGITS[day % 10] ?? ''}`;
}

/** 农历闰六月初三, `Lunar leap 6-3`. The year is left out on purpose: an anniversary has none. */
export function lunarDateText({ month, day, leap }: Omit<LunarDate, 'year'>, language: Language): string {
  return language === 'zh-CN'
    ? `农历${lunarMonthName(month, leap)}${lunarDayName(day)}`
    : `Lunar ${leap ? 'leap ' : ''}${month}-${day}`;
}
