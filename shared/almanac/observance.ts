import { addDays, type Day, dayOf, daysInMonth, partsOf } from '../domain/day.ts';
import type { SpecialDay } from '../domain/special-day.ts';
import { lunarMonthDays, solarOf } from './lunar.ts';

/** What of a special day decides when it is observed. */
export type Anniversary = Pick<SpecialDay, 'calendar' | 'month' | 'day' | 'leap' | 'year' | 'policy'>;

/** Why a day is observed on another date than it is written. Where two rules stack, the missing leap month is named. */
export type ObservanceNote = 'day-30-missing' | 'leap-month-missing' | 'feb-29';

export interface Occurrence {
  readonly on: Day;
  /** Lunar days only: the lunar year it belongs to, the key of its calendar event. */
  readonly lunarYear?: number;
  readonly note?: ObservanceNote;
}

const FIRST_YEAR = 1900;
const LAST_YEAR = 2099;

/** The day in one month of a lunar year: a 30th that the month lacks is kept on its last day, or on the day after that. */
function inLunarMonth({ month, day, policy }: Anniversary, lunarYear: number, leap: boolean): Occurrence | undefined {
  const days = lunarMonthDays(lunarYear, month, leap);
  if (days === undefined || day > 30) return undefined;
  const last = solarOf({ year: lunarYear, month, day: Math.min(day, days), leap });
  if (last === undefined) return undefined;
  if (day <= days) return { on: last, lunarYear };
  const on = policy?.missing === 'day-after' ? addDays(last, 1) : last;
  return partsOf(on).year > LAST_YEAR ? undefined : { on, lunarYear, note: 'day-30-missing' };
}

/** In which of the two months of one number it is kept, that year. */
function monthsKept({ leap, policy }: Anniversary, hasLeap: boolean) {
  const keeps = policy?.leap ?? 'leap-month';
  if (!hasLeap) return { ordinary: true, leap: false, isMoved: leap && keeps !== 'ordinary-month' };
  if (keeps === 'both') return { ordinary: true, leap: true, isMoved: false };
  const inLeap = leap && keeps === 'leap-month';
  return { ordinary: !inLeap, leap: inLeap, isMoved: false };
}

/**
 * The folk rules, stacked: a leap month the year lacks is observed in the ordinary month of the same number,
 * and a 30th the month lacks on the 29th. A day of an ordinary month is observed in the leap month as well only where its policy says so.
 */
function inLunarYear(special: Anniversary, year: number): Occurrence[] {
  const kept = monthsKept(special, lunarMonthDays(year, special.month, true) !== undefined);
  const ordinary = kept.ordinary ? inLunarMonth(special, year, false) : undefined;
  return [
    ordinary && kept.isMoved ? { ...ordinary, note: 'leap-month-missing' as const } : ordinary,
    kept.leap ? inLunarMonth(special, year, true) : undefined,
  ].filter((one) => one !== undefined);
}

function inSolarYear({ month, day, policy }: Anniversary, year: number): Occurrence[] {
  if (year < FIRST_YEAR || year > LAST_YEAR || day < 1) return [];
  if (day <= daysInMonth(year, month)) return [{ on: dayOf(year, month, day) }];
  if (month !== 2 || day !== 29) return [];
  return [{ on: policy?.missing === 'day-after' ? dayOf(year, 3, 1) : dayOf(year, 2, 28), note: 'feb-29' }];
}

const inYear = (special: Anniversary, year: number): Occurrence[] =>
  special.calendar === 'lunar' ? inLunarYear(special, year) : inSolarYear(special, year);

/**
 * The day on which a special day is observed; the first of two where it is kept in both months.
 *
 * @param year lunar year for lunar days, Gregorian year for solar ones. Undefined outside 1900–2099 and for dates
 * that never exist (31 April, a lunar 31st).
 */
export const observedOn = (special: Anniversary, year: number): Day | undefined => inYear(special, year)[0]?.on;

/**
 * Every time a special day is observed from `from` to `until`, both included, in order. A Gregorian year may hold
 * none or two of a lunar day. Nothing is observed before the year of the event itself, where that is known.
 */
export function occurrences(special: Anniversary, from: Day, until: Day): Occurrence[] {
  const first = Math.max(FIRST_YEAR - 1, partsOf(from).year - 1, special.year ?? FIRST_YEAR - 1);
  const last = Math.min(LAST_YEAR, partsOf(until).year);
  const found: Occurrence[] = [];
  for (let year = first; year <= last; year++)
    found.push(...inYear(special, year).filter(({ on }) => on >= from && on <= until));
  return found;
}

/** The first observance on or after `today`; undefined where the almanac ends. */
export function nextOccurrence(special: Anniversary, today: Day): Occurrence | undefined {
  // A lunar year is at most 384 days long, but the wedding of next autumn begins in its own year.
  const start = Math.max(partsOf(today).year - 1, special.year ?? FIRST_YEAR - 1);
  for (let year = start; year <= Math.min(start + 3, LAST_YEAR); year++) {
    const seen = inYear(special, year).find(({ on }) => on >= today);
    if (seen !== undefined) return seen;
  }
  return undefined;
}
