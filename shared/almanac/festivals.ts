import { addDays, type Day, dayOf, partsOf, weekdayOf } from '../domain/day.ts';
import { unreachable } from '../result.ts';
import { easterOf } from './easter.ts';
import { type Festival, type FestivalRule, FESTIVALS } from './festival-rules.ts';
import { solarOf } from './lunar.ts';
import { termDay } from './solar-term.ts';

/** Lunar dates and terms are known for these; before and after nothing is guessed. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2099;

const BY_CODE: ReadonlyMap<string, Festival> = new Map(FESTIVALS.map((one) => [one.code, one]));

function nthWeekday(year: number, month: number, weekday: number, nth: number): Day {
  const first = dayOf(year, month, 1);
  return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7);
}

/** A lunar day lies in the Gregorian year of its own number or in the next: a year may hold none of it, or two. */
function lunarDays(year: number, month: number, day: number): Day[] {
  return [year - 1, year]
    .map((lunarYear) => solarOf({ year: lunarYear, month, day, leap: false }))
    .filter((found) => found !== undefined)
    .filter((found) => partsOf(found).year === year);
}

function daysBy(rule: FestivalRule, year: number): Day[] {
  switch (rule.by) {
    case 'solar':
      return [dayOf(year, rule.month, rule.day)];
    case 'lunar':
      return lunarDays(year, rule.month, rule.day);
    case 'eve':
      return lunarDays(year, 1, 1).map((spring) => addDays(spring, -1));
    case 'weekday':
      return [nthWeekday(year, rule.month, rule.weekday, rule.nth)];
    case 'term':
      return [termDay(rule.term, year)];
    case 'easter':
      return [addDays(easterOf(year), rule.offset)];
    default:
      return unreachable(rule);
  }
}

/** The engine asks for the same few years for every customer. */
const kept = new Map<string, readonly Day[]>();

function daysIn(festival: Festival, year: number): readonly Day[] {
  if (year < FIRST_YEAR || year > LAST_YEAR) return [];
  const key = `${festival.code}/${year}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const days = daysBy(festival.rule, year);
  kept.set(key, days);
  return days;
}

/** What a cadence may name as a festival. */
export const isFestival = (code: string): boolean => BY_CODE.has(code);

/** What a festival is called; undefined for a code nobody knows. */
export const festivalNames = (code: string): Festival['name'] | undefined => BY_CODE.get(code)?.name;

/** Every time a festival comes from `from` to `until`, both included, in order. Nothing outside 1900 to 2099, or of a code nobody knows. */
export function festivalDays(code: string, from: Day, until: Day): readonly Day[] {
  const festival = BY_CODE.get(code);
  const found: Day[] = [];
  if (festival === undefined) return found;
  const last = partsOf(until).year;
  for (let { year } = partsOf(from); year <= last; year++)
    for (const day of daysIn(festival, year)) if (day >= from && day <= until) found.push(day);
  return found;
}

const shownIn = new Map<number, ReadonlyMap<Day, readonly Festival[]>>();

/** The festivals that calendar cells of a year name, by day. */
export function shownFestivals(year: number): ReadonlyMap<Day, readonly Festival[]> {
  const known = shownIn.get(year);
  if (known !== undefined) return known;
  const byDay = new Map<Day, Festival[]>();
  for (const festival of FESTIVALS.filter(({ shown }) => shown))
    for (const day of daysIn(festival, year)) byDay.set(day, [...(byDay.get(day) ?? []), festival]);
  shownIn.set(year, byDay);
  return byDay;
}
