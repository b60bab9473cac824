import { type Day, partsOf } from '../domain/day.ts';
import type { OwnDays } from '../domain/own-days.ts';
import { lawDaysOf } from './law-days.ts';
import { type WorkDays, weekdaysOnly } from './work-day.ts';
import type { ArrangedDay, WorkYear } from './work-year.ts';

/**
 * How sure it is what a day is.
 *
 * `official`: the year was arranged. `statutory-only`: it was not, but the law gives this day off. `unknown`: it was not,
 * and the day is presumed to be what such a day of the week usually is.
 */
export type Certainty = 'official' | 'statutory-only' | 'unknown';

export interface WorkDay {
  readonly isWorkDay: boolean;
  /** What it is off for, or worked for, in the words of its source. */
  readonly name?: string;
  /** Of the calendar, whatever the rep has set over it. */
  readonly certainty: Certainty;
  /** The rep's own word stands over the calendar's. */
  readonly own?: true;
}

/** Who knows working days, and how sure it is. */
export interface WorkCalendar extends WorkDays {
  dayAt(day: Day): WorkDay;
}

/** Days on which the rep does not work though the calendar does, or the other way. */
export type OwnSpan = Pick<OwnDays, 'from' | 'until' | 'isOffDay' | 'name'>;

/** From the weakest to the strongest. */
export interface WorkDayLayers {
  /** What an ordinary week is like; Monday to Friday when absent. */
  readonly week?: WorkDays;
  /** Days off that a year has by law, arranged or not; those of mainland China when absent. */
  readonly lawOf?: (year: number) => ReadonlyMap<Day, string>;
  readonly shipped: readonly WorkYear[];
  /** A year in here takes the place of the shipped one, whole. */
  readonly imported?: readonly WorkYear[];
  /** Leave and days of the company, over everything; of two spans over one day the later counts. */
  readonly personal?: readonly OwnSpan[];
}

/** By year, ascending; an empty year says nothing and hides nothing. */
function arrangedYears({ shipped, imported = [] }: WorkDayLayers): readonly WorkYear[] {
  const said = [...shipped, ...imported].filter(({ days }) => days.length > 0);
  return [...new Map(said.map((year) => [year.year, year])).values()].sort((a, b) => a.year - b.year);
}

class LayeredWorkDays implements WorkCalendar {
  readonly #years: ReadonlySet<number>;
  readonly #arranged: ReadonlyMap<Day, ArrangedDay>;
  readonly #personal: readonly OwnSpan[];
  readonly #week: WorkDays;
  readonly #lawOf: (year: number) => ReadonlyMap<Day, string>;
  readonly #laws = new Map<number, ReadonlyMap<Day, string>>();
  /** The engine asks of the same days for every customer. */
  readonly #known = new Map<Day, WorkDay>();

  constructor(layers: WorkDayLayers) {
    const years = arrangedYears(layers);
    this.#years = new Set(years.map(({ year }) => year));
    this.#arranged = new Map(years.flatMap(({ days }) => days.map((day) => [day.date, day] as const)));
    this.#personal = layers.personal ?? [];
    this.#week = layers.week ?? weekdaysOnly;
    this.#lawOf = layers.lawOf ?? lawDaysOf;
  }

  isWorkDay(day: Day): boolean {
    return this.dayAt(day).isWorkDay;
  }

  dayAt(day: Day): WorkDay {
    const known = this.#known.get(day);
    if (known !== undefined) return known;
    const found = this.#find(day);
    this.#known.set(day, found);
    return found;
  }

  #find(day: Day): WorkDay {
    const calendar = this.#byCalendar(day);
    const own = this.#personal.findLast(({ from, until }) => from <= day && day <= until);
    if (own === undefined) return calendar;
    return { isWorkDay: !own.isOffDay, name: own.name, certainty: calendar.certainty, own: true };
  }

  #byCalendar(day: Day): WorkDay {
    const arranged = this.#arranged.get(day);
    if (arranged !== undefined) return { isWorkDay: !arranged.isOffDay, name: arranged.name, certainty: 'official' };
    const { year } = partsOf(day);
    if (this.#years.has(year)) return { isWorkDay: this.#week.isWorkDay(day), certainty: 'official' };
    const name = this.#lawIn(year).get(day);
    if (name !== undefined) return { isWorkDay: false, name, certainty: 'statutory-only' };
    return { isWorkDay: this.#week.isWorkDay(day), certainty: 'unknown' };
  }

  #lawIn(year: number): ReadonlyMap<Day, string> {
    const there = this.#laws.get(year);
    if (there !== undefined) return there;
    const law = this.#lawOf(year);
    this.#laws.set(year, law);
    return law;
  }
}

/** Working days by what is known of them. A year nobody arranged is answered from the law and the week. */
export const workDaysOf = (layers: WorkDayLayers): WorkCalendar => new LayeredWorkDays(layers);
