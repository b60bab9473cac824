import { z } from 'zod';

/** A civil day, `YYYY-MM-DD`, proleptic Gregorian, years 0001 to 9999. Compares correctly as a string. */
export type Day = string & { readonly __day: true };

const SHAPE = /^\d{4}-\d{2}-\d{2}$/;
const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

export const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Days in a month, 1 to 12. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : (MONTH_DAYS[month - 1] ?? 0);

export interface DayParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export const partsOf = (day: Day): DayParts => ({
  year: Number(day.slice(0, 4)),
  month: Number(day.slice(5, 7)),
  day: Number(day.slice(8, 10)),
});

/** True only for days that exist: 2026-02-29 is not one. */
export function isDay(text: string): text is Day {
  if (!SHAPE.test(text)) return false;
  const { year, month, day } = partsOf(text as Day);
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** @throws RangeError when there is no such day. Use `isDay` first for text from outside. */
export function asDay(text: string): Day {
  if (!isDay(text)) throw new RangeError(`not a day: ${text}`);
  return text;
}

/** @throws RangeError when there is no such day. */
export const dayOf = (year: number, month: number, day: number): Day =>
  asDay(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);

/** Days since 1970-01-01; negative before. Source: Howard Hinnant, days_from_civil. */
export function dayNumber(day: Day): number {
  const { year, month, day: d } = partsOf(day);
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + d - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
}

/** Days that were asked for before: plans ask for the same few hundred of them again and again, and hold them by the thousand. */
const KNOWN = new Map<number, Day>();
const KNOWN_AT_MOST = 20_000;

/** The inverse of `dayNumber`. */
export function dayFromNumber(n: number): Day {
  const known = KNOWN.get(n);
  if (known !== undefined) return known;
  const day = civilFromDays(n);
  if (KNOWN.size < KNOWN_AT_MOST) KNOWN.set(n, day);
  return day;
}

/** Source: Howard Hinnant, civil_from_days. */
function civilFromDays(n: number): Day {
  const z0 = n + 719468;
  const era = Math.floor(z0 / 146097);
  const doe = z0 - era * 146097;
  const yoe = Math.floor((doe - Math.floor(doe / 1460) + Math.floor(doe / 36524) - Math.floor(doe / 146096)) / 365);
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100));
  const mp = Math.floor((5 * doy + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  return dayOf(yoe + era * 400 + (month <= 2 ? 1 : 0), month, doy - Math.floor((153 * mp + 2) / 5) + 1);
}

export const addDays = (day: Day, days: number): Day => dayFromNumber(dayNumber(day) + days);

/** Whole days from `a` to `b`; negative when `b` is earlier. */
export const daysBetween = (a: Day, b: Day): number => dayNumber(b) - dayNumber(a);

/** Counts months from the anchor, so that the 31st comes back after February. */
export function addMonths(anchor: Day, months: number): Day {
  const { year, month, day } = partsOf(anchor);
  const index = year * 12 + (month - 1) + months;
  const y = Math.floor(index / 12);
  const m = (((index % 12) + 12) % 12) + 1;
  return dayOf(y, m, Math.min(day, daysInMonth(y, m)));
}

/** 1 Monday to 7 Sunday (ISO 8601). */
export const weekdayOf = (day: Day): number => ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;

export const minDay = (a: Day, b: Day): Day => (a <= b ? a : b);
export const maxDay = (a: Day, b: Day): Day => (a >= b ? a : b);

/** Every day from `from` to `until`, both included. */
export function daysFrom(from: Day, until: Day): Day[] {
  const first = dayNumber(from);
  return Array.from({ length: Math.max(0, dayNumber(until) - first + 1) }, (_, i) => dayFromNumber(first + i));
}

/** The civil day of an instant in a time zone. The only place that asks `Intl` for a date; Gregorian, so ICU's lunar faults do not matter. */
export function dayIn(zone: string, instantMs: number): Day {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    calendar: 'gregory',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(instantMs);
  const pick = (type: string) => parts.find((p) => p.type === type)?.value ?? '';
  return asDay(`${pick('year').padStart(4, '0')}-${pick('month')}-${pick('day')}`);
}

/** The time on the clock of a zone at an instant, `HH:MM`, 24 h. */
export const timeIn = (zone: string, instantMs: number): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(
    instantMs,
  );

export const DaySchema = z.string().refine(isDay, 'day') as unknown as z.ZodType<Day, Day>;
