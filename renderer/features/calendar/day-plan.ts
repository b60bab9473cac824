import type { Answer } from '../../../shared/contract/contract.ts';
import type { Day } from '../../../shared/domain/day.ts';
import type { CalendarEntry } from '../../../shared/contract/calendar-entry.ts';

export type PlanDay = Answer<'calendar.range'>['days'][number];

const isDate = ({ kind }: CalendarEntry): boolean => kind === 'birthday' || kind === 'special-day';

/** What is late comes first, then what has an hour, then the rest of the work, then dates to remember. */
function rankOf(entry: CalendarEntry): number {
  if (entry.overdue) return 0;
  if (entry.time !== undefined) return 1;
  return isDate(entry) ? 2 : 3;
}

/** The entries of a day in the order in which they are read. */
export const inOrder = (entries: readonly CalendarEntry[]): CalendarEntry[] =>
  entries.toSorted((a, b) => rankOf(a) - rankOf(b) || (a.time ?? '').localeCompare(b.time ?? ''));

/** How much there is to do; dates to remember are no work. */
export const loadOf = ({ entries, total }: PlanDay): number => total - entries.filter(isDate).length;

/**
 * The measure of the load bars: the fullest of the days, today aside, on which all that is overdue has gathered and
 * which would make every other bar a dot. What today holds beyond it is drawn as excess.
 */
export function measureOf(days: readonly PlanDay[], today: Day): number {
  const others = Math.max(0, ...days.filter(({ on }) => on !== today).map(loadOf));
  return others > 0 ? others : Math.max(0, ...days.map(loadOf));
}

/** How many lines a cell shows when `room` fit: all, or one less so that "more" has its line. */
export const linesShown = (count: number, room: number): number => (count <= room ? count : Math.max(0, room - 1));
