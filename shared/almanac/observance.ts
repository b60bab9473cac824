import { type Day, dayOf, daysInMonth, partsOf } from '../domain/day.ts';
import type { SpecialDay } from '../domain/special-day.ts';
import { lunarMonthDays, solarOf } from './lunar.ts';

/** What of a special day decides when it is observed. */
export type Anniversary = Pick<SpecialDay, 'calendar' | 'month' | 'day' | 'leap' | 'year'>;

export interface ObservancePolicy {
  /** Where 29 February goes in a year that has none. */
  readonly feb29: 'feb-28' | 'mar-1';
}

export const USUAL_POLICY: ObservancePolicy = { feb29: 'feb-28' };

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

/**
 * The folk rules, stacked: a leap month the year lacks is observed in the ordinary month of the same number,
 * and a 30th the month lacks on the 29th. A day of an ordinary month is never observed in the leap month as well.
 */
function inLunarYear({ month, day, leap }: Anniversary, year: number): Occurrence | undefined {
  const leapMissing = leap && lunarMonthDays(year, month, true) === undefined;
  const inLeap = leap && !leapMissing;
  const days = lunarMonthDays(year, month, inLeap);
  if (days === undefined || day > 30) return undefined;
  const on = solarOf({ year, month, day: Math.min(day, days), leap: inLeap });
  if (on === undefined) return undefined;
  if (leapMissing) return { on, lunarYear: year, note: 'leap-month-missing' };
  return day > days ? { on, lunarYear: year, note: 'day-30-missing' } : { on, lunarYear: year };
}

function inSolarYear({ month, day }: Anniversary, year: number, policy: ObservancePolicy): Occurrence | undefined {
  if (year < FIRST_YEAR || year > LAST_YEAR || day < 1) return undefined;
  if (day <= daysInMonth(year, month)) return { on: dayOf(year, month, day) };
  if (month !== 2 || day !== 29) return undefined;
  return { on: policy.feb29 === 'feb-28' ? dayOf(year, 2, 28) : dayOf(year, 3, 1), note: 'feb-29' };
}

const inYear = (special: Anniversary, year: number, policy: ObservancePolicy): Occurrence | undefined =>
  special.calendar === 'lunar' ? inLunarYear(special, year) : inSolarYear(special, year, policy);

/**
 * The day on which a special day is observed.
 *
 * @param year lunar year for lunar days, Gregorian year for solar ones. Undefined outside 1900–2099 and for dates
 * that never exist (31 April, a lunar 31st).
 */
export const observedOn = (
  special: Anniversary,
  year: number,
  policy: ObservancePolicy = USUAL_POLICY,
): Day | undefined => inYear(special, year, policy)?.on;

/**
 * Every time a special day is observed from `from` to `until`, both included, in order. A Gregorian year may hold
 * none or two of a lunar day. Nothing is observed before the year of the event itself, where that is known.
 */
export function occurrences(
  special: Anniversary,
  from: Day,
  until: Day,
  policy: ObservancePolicy = USUAL_POLICY,
): Occurrence[] {
  const first = Math.max(FIRST_YEAR - 1, partsOf(from).year - 1, special.year ?? FIRST_YEAR - 1);
  const last = Math.min(LAST_YEAR, partsOf(until).year);
  const found: Occurrence[] = [];
  for (let year = first; year <= last; year++) {
    const seen = inYear(special, year, policy);
    if (seen !== undefined && seen.on >= from && seen.on <= until) found.push(seen);
  }
  return found;
}

/** The first observance on or after `today`; undefined where the almanac ends. */
export function nextOccurrence(
  special: Anniversary,
  today: Day,
  policy: ObservancePolicy = USUAL_POLICY,
): Occurrence | undefined {
  // A lunar year is at most 384 days long, but the wedding of next autumn begins in its own year.
  const start = Math.max(partsOf(today).year - 1, special.year ?? FIRST_YEAR - 1);
  for (let year = start; year <= Math.min(start + 3, LAST_YEAR); year++) {
    const seen = inYear(special, year, policy);
    if (seen !== undefined && seen.on >= today) return seen;
  }
  return undefined;
}
