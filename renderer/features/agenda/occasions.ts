import type { Answer } from '../../../shared/contract/contract.ts';
import type { CalendarEntry } from '../../../shared/contract/calendar-entry.ts';
import type { Day } from '../../../shared/domain/day.ts';
import type { Language } from '../../../shared/domain/record.ts';

type CalendarDay = Answer<'calendar.range'>['days'][number];

/** A date of somebody in the book. */
export type DateEntry = CalendarEntry & { readonly customerId: string };

/** A date worth knowing about: somebody's birthday or other day, the last day to order a gift, or a festival. */
export type Occasion =
  | { readonly kind: 'entry'; readonly on: Day; readonly entry: DateEntry }
  | { readonly kind: 'festival'; readonly on: Day; readonly name: string };

const DATES: readonly CalendarEntry['kind'][] = ['birthday', 'special-day', 'gift'];
const isDate = (entry: CalendarEntry): entry is DateEntry =>
  entry.customerId !== undefined && DATES.includes(entry.kind);

/** Birthdays and other days of people on one day. */
export const datesOf = (day: CalendarDay | undefined): DateEntry[] => (day?.entries ?? []).filter(isDate);

/** The festivals and people's dates of some days in order, at most `limit`. */
export const occasionsOf = (days: readonly CalendarDay[], language: Language, limit: number): Occasion[] =>
  days
    .flatMap((day): Occasion[] => [
      ...(day.festival === undefined ? [] : [{ kind: 'festival' as const, on: day.on, name: day.festival[language] }]),
      ...datesOf(day).map((entry) => ({ kind: 'entry' as const, on: day.on, entry })),
    ])
    .slice(0, limit);
