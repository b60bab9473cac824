import type { CalendarEntry } from '../../../shared/contract/calendar-entry.ts';
import type { Day } from '../../../shared/domain/day.ts';

/** An entry with the day it stands on. */
export interface Placed {
  readonly entry: CalendarEntry;
  readonly on: Day;
}

/** What can be done with an entry on any of the views. */
export interface EntryDeeds {
  readonly open: (entry: CalendarEntry) => void;
  /** Where it leads to, as an address; undefined where it opens a form. */
  readonly hrefOf: (entry: CalendarEntry) => string | undefined;
  /** The one the keys stand on, for M. */
  readonly choose: (placed: Placed | undefined) => void;
}
