import type { Day } from '../domain/day.ts';
import { weekIn, type WeekHabit, weekOf } from './weekends.ts';
import { type OwnSpan, type WorkCalendar, workDaysOf } from './work-days-of.ts';
import type { WorkYear } from './work-year.ts';

/** The country whose arrangements ship with the program. */
export const HOME = 'CN';

/** All that decides when somebody works, as the book and the program hold it. */
export interface WorkDaySources {
  /** Arranged years of mainland China. */
  readonly shipped: readonly WorkYear[];
  /** In the order in which they came; without a country they are of mainland China. */
  readonly imported: readonly (WorkYear & { readonly country?: string | undefined })[];
  readonly habit: WeekHabit;
  readonly own: readonly OwnSpan[];
}

export interface WorkCalendars {
  /** The rep's own. */
  readonly own: WorkCalendar;
  /** That of a contact there; without a country, or in mainland China, it is the rep's own. */
  readonly of: (country?: string) => WorkCalendar;
}

const lawless = (): ReadonlyMap<Day, string> => new Map();

/** No festival of ours moves a contact abroad: their week, their arranged years, and whether the rep is there to call. */
function abroad(country: string, { imported, own }: WorkDaySources): WorkCalendar {
  return workDaysOf({
    week: weekIn(country),
    lawOf: lawless,
    shipped: [],
    imported: imported.filter((year) => year.country === country),
    personal: own.filter(({ isOffDay }) => isOffDay),
  });
}

/** The working days of the rep, and of contacts by their country. Each calendar is made once and remembers what it was asked. */
export function workCalendars(sources: WorkDaySources): WorkCalendars {
  const { shipped, imported, habit, own } = sources;
  const mine = workDaysOf({
    week: weekOf(habit),
    shipped,
    imported: imported.filter(({ country = HOME }) => country === HOME),
    personal: own,
  });
  const made = new Map([[HOME, mine]]);
  const of = (country = HOME): WorkCalendar => {
    const there = made.get(country);
    if (there !== undefined) return there;
    const calendar = abroad(country, sources);
    made.set(country, calendar);
    return calendar;
  };
  return { own: mine, of };
}
