import type { Day } from '../../shared/domain/day.ts';
import type { Instant } from '../../shared/domain/record.ts';
import type { ProfileName } from './calendar-profile.ts';
import type { DueThing } from './due-thing.ts';
import type { ExportFrame } from './export-frame.ts';
import type { GoneEvent } from './gone-events.ts';
import type { LedgerEntry } from './stamp-event.ts';

export interface CalendarAsk extends ExportFrame {
  /** Shown by the calendar program as the name of the calendar; also the file's name. */
  readonly calendarName: string;
  readonly things: readonly DueThing[];
  /** What holds as well but was not chosen: it is not in the files, and not called off either. */
  readonly unchosen?: readonly DueThing[];
  /** By UID. Holds what earlier exports gave to the same calendar. */
  readonly ledger: ReadonlyMap<string, LedgerEntry>;
  readonly now: Instant;
  /** The rep's day: lunar birthdays are written from it on. Without it, the UTC day of `now`. */
  readonly today?: Day;
  readonly profile?: ProfileName;
  /** The days that were looked at, and the zone of their times: with it, what is no more is found in the ledger. */
  readonly span?: { readonly from: Day; readonly until: Day; readonly zone: string };
  /** Only events that are new or not as they were given last. */
  readonly changesOnly?: boolean;
}

export interface CalendarPart {
  /** A file name for every system, `.ics` included. */
  readonly name: string;
  /** UTF-8 without byte order mark, CRLF, at most 75 octets a line. */
  readonly text: string;
  readonly events: number;
}

export interface RenderedCalendar {
  /** None when nothing is due: a calendar file without events is not valid. A file that is kept current may be empty. */
  readonly parts: readonly CalendarPart[];
  /** Events in the files. */
  readonly events: number;
  /** How many of those that hold were never given to this calendar, and how many are not as they were. */
  readonly fresh: number;
  readonly changed: number;
  /** What stands in this calendar and holds no more, and was not told before today. */
  readonly gone: readonly GoneEvent[];
  /** The entries to put into the ledger once the files are given away: those of new, changed, moved and called-off events. */
  readonly ledgerChanges: readonly LedgerEntry[];
  /** Why a file must not be given away: another parser does not read what was meant. */
  readonly fault: string | undefined;
}
