import { partsOf } from '../domain/day.ts';
import { dayOfSerial } from './birth-date.ts';
import {
  dayNumberOf,
  FESTIVAL_DAYS,
  isLunarDayName,
  isLunarMonthName,
  monthNumber,
  yearNumber,
} from './lunar-numerals.ts';

/** What a text says of itself. Two numbers of which either may be the month are left as they are. */
export type WrittenDate =
  | {
      readonly shape: 'month-day';
      readonly year?: number;
      readonly month: number;
      readonly day: number;
      /** `either`: such a date is said in both calendars. Absent: figures that follow their column. */
      readonly calendar?: 'solar' | 'lunar' | 'either';
    }
  | { readonly shape: 'two-numbers'; readonly year?: number; readonly first: number; readonly second: number };

const optionalYear = (year: number | string | undefined) => (year === undefined ? {} : { year: Number(year) });

/** 19880508, 1988-05-08, 1988/5/8, 1988.5.8. */
function yearFirst(text: string): WrittenDate | undefined {
  const found = /^(\d{4})(\d{2})(\d{2})$/.exec(text) ?? /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  if (found === null) return undefined;
  const [, year, month, day] = found;
  return { shape: 'month-day', year: Number(year), month: Number(month), day: Number(day) };
}

/** 32271: what a cell with a date holds once its format is gone. Five digits: 1927 to 2173. */
function serial(text: string): WrittenDate | undefined {
  if (!/^[1-9]\d{4}(?:\.\d{1,12})?$/.test(text)) return undefined;
  return { shape: 'month-day', ...partsOf(dayOfSerial(Number(text))) };
}

/** --05-08, --0508, 05-08: month first, as in ISO 8601. 15-08 can only be a day and a month. */
function monthFirst(text: string): WrittenDate | undefined {
  const found = /^--(\d{2})-?(\d{2})$/.exec(text) ?? /^(\d{1,2})-(\d{1,2})$/.exec(text);
  if (found === null) return undefined;
  const [first, second] = [Number(found[1]), Number(found[2])];
  if (first > 12 && second <= 12) return { shape: 'two-numbers', first, second };
  return { shape: 'month-day', month: first, day: second };
}

/** 5/8/1988, 8.5.88, 5/8, 8.15. */
function yearLast(text: string): WrittenDate | undefined {
  const found = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})$/.exec(text) ?? /^(\d{1,2})[/.](\d{1,2})$/.exec(text);
  if (found === null) return undefined;
  const [, first, second, year] = found;
  return {
    shape: 'two-numbers',
    ...optionalYear(year),
    first: Number(first),
    second: Number(second),
  };
}

const CHINESE =
  /^(?:([\d〇零○一二三四五六七八九]{2,4})年)?([\d正冬腊臘一二三四五六七八九十元]{1,3})月份?([\d初廿念卅一二三四五六七八九十]{1,3})([日号號])?$/u;

function calendarOf(month: string, day: string, suffix: string | undefined): 'solar' | 'lunar' | 'either' {
  if (isLunarMonthName(month) || isLunarDayName(day)) return 'lunar';
  const figures = /\d/.test(month + day);
  if (suffix === undefined) return figures ? 'either' : 'lunar';
  return figures || suffix !== '日' ? 'solar' : 'either';
}

/** 1988年5月8日, 5月8日, 8月15, 八月十五, 腊月廿三, 一九八八年八月十五. */
function chinese(text: string): WrittenDate | undefined {
  const [, year, month = '', day = '', suffix] = CHINESE.exec(text) ?? [];
  const [m, d] = [monthNumber(month), dayNumberOf(day)];
  const y = year === undefined ? undefined : yearNumber(year);
  if (m === undefined || d === undefined || (year !== undefined && y === undefined)) return undefined;
  return { shape: 'month-day', ...optionalYear(y), month: m, day: d, calendar: calendarOf(month, day, suffix) };
}

/** 大年初三, 除夕, 中秋节. */
function festival(text: string): WrittenDate | undefined {
  const newYear = /^(?:大年|年)(初[一二三四五六七八九十])$/u.exec(text)?.[1];
  const known =
    newYear === undefined ? FESTIVAL_DAYS.get(text.replace(/节$/u, '')) : ([1, dayNumberOf(newYear) ?? 0] as const);
  return known && { shape: 'month-day', month: known[0], day: known[1], calendar: 'lunar' };
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const englishMonth = (word: string): number => (/^[a-z]{3,9}$/.test(word) ? MONTHS.indexOf(word.slice(0, 3)) + 1 : 0);
const englishDay = (word: string): number => Number(/^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word)?.[1] ?? 0);

/** May 8, 1988; 8 May 1988; 8-May-88; May 8th. */
function english(text: string): WrittenDate | undefined {
  const [first = '', second = '', year, more] = text.toLowerCase().split(/[\s,.-]+/);
  const month = englishMonth(first) || englishMonth(second);
  const day = englishDay(first) || englishDay(second);
  const isDate = month > 0 && day > 0 && more === undefined && /^(?:\d{2}|\d{4})$/.test(year ?? '00');
  if (!isDate) return undefined;
  return { shape: 'month-day', ...optionalYear(year), month, day, calendar: 'solar' };
}

const FORMS = [yearFirst, serial, monthFirst, yearLast, chinese, festival, english];

/** The first form that the text fits; undefined for words. */
export function writtenDate(text: string): WrittenDate | undefined {
  for (const form of FORMS) {
    const found = form(text);
    if (found !== undefined) return found;
  }
  return undefined;
}
