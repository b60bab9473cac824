import { lawDaysOf } from '../../../shared/almanac/law-days.ts';
import type { ArrangedDay, WorkYear } from '../../../shared/almanac/work-year.ts';
import { type Day, partsOf, weekdayOf } from '../../../shared/domain/day.ts';

/** What the rep should look at before taking an arrangement over. None of them refuses it. */
export type ArrangementWarning =
  /** A day worked to make up for another is a Saturday or Sunday; this one is not. */
  | { readonly warning: 'make-up-on-weekday'; readonly on: Day }
  /** The text says how many days are off, and as many could not be read. */
  | { readonly warning: 'count-differs'; readonly name: string; readonly said: number; readonly found: number }
  | { readonly warning: 'day-twice'; readonly on: Day }
  /** A day of another year, the December before aside; it is left out. */
  | { readonly warning: 'other-year'; readonly on: Day }
  /** The law gives this day off in any year, and the arrangement does not: a part is missing. */
  | { readonly warning: 'law-day-missing'; readonly on: Day; readonly name: string }
  /** A date that does not exist, or a span that ends before it begins; as it was written. */
  | { readonly warning: 'no-such-day'; readonly text: string }
  /** A row of a table that is no day; rows count from 1. */
  | { readonly warning: 'row-unread'; readonly row: number };

export interface ReadYear extends WorkYear {
  /** Days off, weekends among them. */
  readonly off: number;
  /** Days worked to make up for others. */
  readonly makeUp: number;
}

/** An arrangement as it was understood, for the rep to look at. */
export interface ArrangementReading {
  /** Ascending, each with its days in order and none twice. */
  readonly years: readonly ReadYear[];
  readonly warnings: readonly ArrangementWarning[];
}

/** New Year's days off can begin in the December before. */
function isOfYear(day: Day, arranged: number): boolean {
  const { year, month } = partsOf(day);
  return year === arranged || (year === arranged - 1 && month === 12);
}

/** Of two entries for one day the first stays; what lies in another year goes. */
function inOrder({ year, days }: WorkYear): { kept: ArrangedDay[]; twice: Day[]; strange: Day[] } {
  const kept = new Map<Day, ArrangedDay>();
  const twice = new Set<Day>();
  const strange = new Set<Day>();
  for (const day of days) {
    if (!isOfYear(day.date, year)) strange.add(day.date);
    else if (kept.has(day.date)) twice.add(day.date);
    else kept.set(day.date, day);
  }
  return {
    kept: [...kept.values()].sort((a, b) => (a.date < b.date ? -1 : 1)),
    twice: [...twice],
    strange: [...strange],
  };
}

function warningsOn({ year, days }: WorkYear): ArrangementWarning[] {
  const off = new Set(days.filter(({ isOffDay }) => isOffDay).map(({ date }) => date));
  const onWeekday = days.filter(({ isOffDay, date }) => !isOffDay && weekdayOf(date) <= 5);
  const missing = [...lawDaysOf(year)].filter(([day]) => !off.has(day));
  return [
    ...onWeekday.map(({ date }) => ({ warning: 'make-up-on-weekday', on: date }) as const),
    ...missing.map(([on, name]) => ({ warning: 'law-day-missing', on, name }) as const),
  ];
}

/** Puts in order what a reader found, counts it and holds it against week and law. A year without days is left out. */
export function reading(found: readonly WorkYear[], warnings: readonly ArrangementWarning[]): ArrangementReading {
  const years: ReadYear[] = [];
  const all = [...warnings];
  for (const each of found.toSorted((a, b) => a.year - b.year)) {
    const { kept, twice, strange } = inOrder(each);
    all.push(...strange.map((on) => ({ warning: 'other-year', on }) as const));
    if (kept.length === 0) continue;
    const off = kept.filter(({ isOffDay }) => isOffDay).length;
    const year = { ...each, days: kept, off, makeUp: kept.length - off };
    years.push(year);
    all.push(...twice.map((on) => ({ warning: 'day-twice', on }) as const), ...warningsOn(year));
  }
  return { years, warnings: all };
}

/** Days of a source that names no year of its own: each belongs to the year in which it lies. */
export function byYear(days: readonly ArrangedDay[]): WorkYear[] {
  const years = Map.groupBy(days, ({ date }) => partsOf(date).year);
  return [...years].map(([year, own]) => ({ year, days: own }));
}
