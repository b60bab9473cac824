import { addDays, type Day, daysBetween, weekdayOf } from '../domain/day.ts';
import type { Settings } from '../domain/settings.ts';
import { type WorkDays, weekdaysOnly } from './work-day.ts';

/** Which Saturdays the rep works. */
export type WeekHabit = Pick<Settings, 'weekend' | 'workedSaturday'>;

const FRIDAY = 5;
const SATURDAY = 6;
const SUNDAY = 7;

const saturdayOfWeek = (day: Day): Day => addDays(day, SATURDAY - weekdayOf(day));

/** Alternating Saturdays hang on one that is worked; while none is named, none is presumed to be. */
function alternating(worked: Day | undefined): WorkDays {
  if (worked === undefined) return weekdaysOnly;
  const first = saturdayOfWeek(worked);
  return {
    isWorkDay: (day) => {
      const weekday = weekdayOf(day);
      return weekday === SATURDAY ? daysBetween(first, day) % 14 === 0 : weekday < SATURDAY;
    },
  };
}

/** The rep's ordinary week. */
export function weekOf({ weekend, workedSaturday }: WeekHabit): WorkDays {
  if (weekend === 'single') return { isWorkDay: (day) => weekdayOf(day) < SUNDAY };
  return weekend === 'alternate' ? alternating(workedSaturday) : weekdaysOnly;
}

/**
 * Weekends that are not Saturday and Sunday, by ISO 3166-1 code.
 *
 * Source: Unicode CLDR 48, supplemental weekData (weekendStart, weekendEnd); by the working week of their own governments, where CLDR
 * is silent: BD, MV and PS Friday and Saturday, NP Saturday, BN Friday and Sunday. The Emirates have rested on Saturday and
 * Sunday since 2022. Where CLDR calls Sunday the only day of rest (IN, UG), offices close on Saturday too, and so do we.
 */
const FREE: readonly (readonly [weekdays: readonly number[], countries: string])[] = [
  [[FRIDAY, SATURDAY], 'BD BH DZ EG IL IQ JO KW LY MV OM PS QA SA SD SY YE'],
  [[4, FRIDAY], 'AF'],
  [[FRIDAY], 'IR'],
  [[SATURDAY], 'NP'],
  [[FRIDAY, SUNDAY], 'BN'],
];

const BY_COUNTRY = new Map(
  FREE.flatMap(([weekdays, countries]) => countries.split(' ').map((country) => [country, weekdays] as const)),
);

/** The ordinary week of a country. */
export function weekIn(country: string): WorkDays {
  const free = BY_COUNTRY.get(country);
  return free === undefined ? weekdaysOnly : { isWorkDay: (day) => !free.includes(weekdayOf(day)) };
}
