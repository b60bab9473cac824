import { type Day, asDay, dayFromNumber, dayNumber, partsOf } from '../domain/day.ts';
import { type LunarMonth, lunarMonths } from './lunar-months.ts';

/** A day of the Chinese calendar. `year` is the lunar year: of a day in January or February it is usually one less than the Gregorian. */
export interface LunarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly leap: boolean;
}

/** The days whose lunar dates are known and agreed upon. Outside them nothing is guessed. */
export const FIRST_KNOWN_DAY = asDay('1900-01-01');
export const LAST_KNOWN_DAY = asDay('2099-12-31');

const FIRST_LUNAR_YEAR = 1899;
const LAST_LUNAR_YEAR = 2099;

const isKnown = (day: Day): boolean => day >= FIRST_KNOWN_DAY && day <= LAST_KNOWN_DAY;

function monthOf(year: number, month: number, leap: boolean): LunarMonth | undefined {
  if (!Number.isInteger(year) || year < FIRST_LUNAR_YEAR || year > LAST_LUNAR_YEAR) return undefined;
  return lunarMonths(year).find((m) => m.month === month && m.leap === leap);
}

/** 29 or 30; undefined when that year has no such month, as most years have no leap month. */
export const lunarMonthDays = (year: number, month: number, leap: boolean): number | undefined =>
  monthOf(year, month, leap)?.days;

/** The lunar date of a day from 1900-01-01 to 2099-12-31, else undefined. */
export function lunarOf(day: Day): LunarDate | undefined {
  if (!isKnown(day)) return undefined;
  const n = dayNumber(day);
  const gregorian = partsOf(day).year;
  for (const year of [gregorian, gregorian - 1]) {
    const month = lunarMonths(year).findLast((m) => m.first <= n);
    if (month !== undefined) return { year, month: month.month, day: n - month.first + 1, leap: month.leap };
  }
  return undefined;
}

/** The inverse of `lunarOf`. Undefined when there is no such lunar day, or it lies outside the days `lunarOf` knows. */
export function solarOf({ year, month, day, leap }: LunarDate): Day | undefined {
  const found = monthOf(year, month, leap);
  if (found === undefined || !Number.isInteger(day) || day < 1 || day > found.days) return undefined;
  const solar = dayFromNumber(found.first + day - 1);
  return isKnown(solar) ? solar : undefined;
}
