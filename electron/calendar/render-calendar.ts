import { type Day, dayIn } from '../../shared/domain/day.ts';
import type { Instant } from '../../shared/domain/record.ts';
import { unreachable } from '../../shared/result.ts';
import { birthdayEvents } from './birthday-events.ts';
import { type CalendarEvent, type StampedEvent, byStart } from './calendar-event.ts';
import { cleanLine } from './clean-text.ts';
import type { DueThing } from './due-thing.ts';
import { octetsAtMost } from './event-size.ts';
import type { ExportFrame } from './export-frame.ts';
import { followUpEvent } from './follow-up-event.ts';
import { icalText } from './ical-text.ts';
import { planParts } from './part-plan.ts';
import { type LedgerEntry, stampEvent } from './stamp-event.ts';

const UNNAMED = 'Account Book';

export interface CalendarAsk extends ExportFrame {
  /** Shown by the calendar program as the name of the calendar; also the file's name. */
  readonly calendarName: string;
  readonly things: readonly DueThing[];
  /** By UID. Holds what earlier exports gave away. */
  readonly ledger: ReadonlyMap<string, LedgerEntry>;
  readonly now: Instant;
  /** The rep's day: lunar birthdays are written from it on. Without it, the UTC day of `now`. */
  readonly today?: Day;
}

export interface CalendarPart {
  /** A file name for every system, `.ics` included. */
  readonly name: string;
  /** UTF-8 without byte order mark, CRLF, at most 75 octets a line. */
  readonly text: string;
  readonly events: number;
}

export interface RenderedCalendar {
  /** None when nothing is due: a calendar file without events is not valid. */
  readonly parts: readonly CalendarPart[];
  readonly events: number;
  /** The entries to put into the ledger once the files are given away: those of new, changed and moved events. */
  readonly ledgerChanges: readonly LedgerEntry[];
}

function eventsOf(thing: DueThing, ask: CalendarAsk, today: Day): CalendarEvent[] {
  switch (thing.kind) {
    case 'follow-up':
      return [followUpEvent(thing, ask)];
    case 'birthday':
      return birthdayEvents(thing, ask, today);
    default:
      return unreachable(thing);
  }
}

/** One event a UID, the first given: two would overwrite each other in every reader. */
function uniqueEvents(ask: CalendarAsk): CalendarEvent[] {
  const today = ask.today ?? dayIn('UTC', Date.parse(ask.now));
  const byUid = new Map<string, CalendarEvent>();
  for (const thing of ask.things) {
    for (const event of eventsOf(thing, ask, today)) {
      if (!byUid.has(event.uid)) byUid.set(event.uid, event);
    }
  }
  return [...byUid.values()].sort(byStart);
}

/** Leaves out what Windows, macOS or Linux refuses in a name. */
function fileName(calendarName: string, number: string): string {
  const safe = calendarName
    .replace(/[\\/:*?"<>|]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[ .]+|[ .]+$/g, '');
  return `${Array.from(safe).slice(0, 60).join('').trim() || 'calendar'}${number}.ics`;
}

/** The first file keeps its plain name when a second one comes to be. */
function toPart(calendarName: string, index: number, events: readonly StampedEvent[]): CalendarPart {
  const number = index === 0 ? '' : ` ${index + 1}`;
  return {
    name: fileName(calendarName, number),
    text: icalText(`${calendarName}${number}`, events),
    events: events.length,
  };
}

const isNews = (old: LedgerEntry | undefined, entry: LedgerEntry): boolean =>
  old === undefined || old.hash !== entry.hash || old.scheduleHash !== entry.scheduleHash || old.part !== entry.part;

/**
 * Turns due things into iCalendar files for Outlook, Google and Apple.
 *
 * The same ask gives the same octets on every machine and in every time zone. An event whose content has not changed
 * keeps the octets and the file of the last export; see `stampEvent` and `planParts`. An import never deletes: what is
 * no longer due is simply not in the files.
 *
 * @throws RangeError for a time zone or a day that does not exist, which the book's schemas keep out.
 */
export function renderCalendar(ask: CalendarAsk): RenderedCalendar {
  const stamped = uniqueEvents(ask).map((event) => stampEvent(event, ask.ledger.get(event.uid), ask.now, ask.hash));
  const plan = planParts(
    stamped.map(({ event }) => ({
      uid: event.uid,
      octets: octetsAtMost(event),
      part: ask.ledger.get(event.uid)?.part,
    })),
  );
  const placed = stamped.map(({ event, entry }) => ({ event, entry: { ...entry, part: plan.get(event.uid) ?? 0 } }));
  const files = [...Map.groupBy(placed, ({ entry }) => entry.part)].sort(([a], [b]) => a - b);
  const name = cleanLine(ask.calendarName) || UNNAMED;
  return {
    parts: files.map(([index, inFile]) =>
      toPart(
        name,
        index,
        inFile.map(({ event }) => event),
      ),
    ),
    events: placed.length,
    ledgerChanges: placed.map(({ entry }) => entry).filter((entry) => isNews(ask.ledger.get(entry.uid), entry)),
  };
}
