import { LunarYear } from 'tyme4ts';
import { dayNumber, dayOf } from '../domain/day.ts';

/** One month of a lunar year. */
export interface LunarMonth {
  /** 1 to 12; a leap month carries the number of the month before it. */
  readonly month: number;
  readonly leap: boolean;
  /** 29 or 30. */
  readonly days: number;
  /** Day number (see `dayNumber`) of its first day. */
  readonly first: number;
}

/** A conversion by tyme4ts costs about 90 µs, a whole year hardly more: so years are kept, not days. */
const kept = new Map<number, readonly LunarMonth[]>();

function monthsByTyme(lunarYear: number): readonly LunarMonth[] {
  return LunarYear.fromYear(lunarYear)
    .getMonths()
    .map((m) => {
      const first = m.getFirstJulianDay().getSolarDay();
      return {
        month: m.getMonth(),
        leap: m.isLeap(),
        days: m.getDayCount(),
        first: dayNumber(dayOf(first.getYear(), first.getMonth(), first.getDay())),
      };
    });
}

/**
 * The months of a lunar year in their order, 12 or 13 of them.
 *
 * Never by `Intl`: ICU's Chinese calendar is a day off on hundreds of days, Spring Festival 2027 and 2030 among them.
 *
 * @throws for years far outside history; callers keep to 1899–2099.
 */
export function lunarMonths(lunarYear: number): readonly LunarMonth[] {
  const known = kept.get(lunarYear);
  if (known !== undefined) return known;
  const months = monthsByTyme(lunarYear);
  kept.set(lunarYear, months);
  return months;
}
