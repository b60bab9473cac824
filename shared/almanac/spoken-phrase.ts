import {
  addDays,
  addMonths,
  type Day,
  dayOf,
  daysBetween,
  daysInMonth,
  isDay,
  partsOf,
  weekdayOf,
} from '../domain/day.ts';

export type Groups = Readonly<Record<string, string | undefined>>;

/** One way a day is said. */
export interface Phrase {
  /** Global and with named groups. */
  readonly pattern: RegExp;
  /** Every day it may mean, likeliest first; none where it speaks of the past, of every week, or of no day there is. */
  readonly days: (said: Groups, today: Day) => readonly Day[];
  /** Says too little by itself: "today" is in every other note. */
  readonly needsHour?: true;
}

/** A day told without its year that passed so lately was told of the past. */
const LATELY_DAYS = 60;

export const aDay = (year: number, month: number, day: number): readonly Day[] => {
  const text = [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
  return isDay(text) ? [text] : [];
};

const fromToday = (days: readonly Day[], today: Day): readonly Day[] => days.filter((day) => day >= today);

/** The next time the year brings that day. */
export function monthAndDay(month: number, day: number, today: Day): readonly Day[] {
  const { year } = partsOf(today);
  const lately = addDays(today, -LATELY_DAYS);
  const years = [year - 1, year, year + 1, year + 2, year + 3, year + 4];
  const next = years.flatMap((one) => aDay(one, month, day)).find((one) => one >= lately);
  return next === undefined ? [] : fromToday([next], today);
}

/** The next time a month brings that day; a month that is too short is passed over. */
export function dayOfMonth(day: number, today: Day): readonly Day[] {
  const months = [0, 1, 2, 3].map((ahead) => partsOf(addMonths(today, ahead)));
  return fromToday(
    months.flatMap(({ year, month }) => aDay(year, month, day)),
    today,
  ).slice(0, 1);
}

/** A day of this month or of one to come. */
export function dayInMonth(day: number, ahead: number, today: Day): readonly Day[] {
  const { year, month } = partsOf(addMonths(firstOf(today), ahead));
  return fromToday(aDay(year, month, day), today);
}

const firstOf = (day: Day): Day => dayOf(partsOf(day).year, partsOf(day).month, 1);

export const firstOfMonth = (ahead: number, today: Day): Day => addMonths(firstOf(today), ahead);

export function lastOfMonth(ahead: number, today: Day): Day {
  const { year, month } = partsOf(firstOfMonth(ahead, today));
  return dayOf(year, month, daysInMonth(year, month));
}

/** A weekday (1 Monday to 7 Sunday) of the week that begins on a Monday, so many weeks from this one. */
export const weekdayIn = (weeks: number, weekday: number, today: Day): Day =>
  addDays(today, weekday - weekdayOf(today) + weeks * 7);

/** The next such weekday; on the day itself it may be today or a week from now. */
export function comingWeekday(weekday: number, today: Day): readonly Day[] {
  const on = weekdayIn(0, weekday, today);
  if (on === today) return [today, addDays(today, 7)];
  return [on > today ? on : addDays(on, 7)];
}

export const explicitDay = (year: string, month: number, day: number, today: Day): readonly Day[] =>
  fromToday(aDay(Number(year), month, day), today);

export type Unit = 'day' | 'week' | 'month' | 'year';

/** So many units from today. */
export function ahead(count: number, unit: Unit, today: Day): readonly Day[] {
  if (!Number.isFinite(count) || count < 0) return [];
  const by = {
    day: () => addDays(today, count),
    week: () => addDays(today, count * 7),
    month: () => addMonths(today, count),
    year: () => addMonths(today, count * 12),
  };
  const on = by[unit]();
  return daysBetween(today, on) > 3_660 ? [] : [on];
}
