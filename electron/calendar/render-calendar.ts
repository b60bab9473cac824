import { type Day, dayIn } from '../../shared/domain/day.ts';
import { unreachable } from '../../shared/result.ts';
import { birthdayEvents } from './birthday-events.ts';
import type { CalendarAsk, CalendarPart, RenderedCalendar } from './calendar-ask.ts';
import { type CalendarEvent, type StampedEvent, byStart } from './calendar-event.ts';
import { type CalendarProfile, fitted, PROFILES } from './calendar-profile.ts';
import { cleanLine } from './clean-text.ts';
import { datedEvent } from './dated-event.ts';
import type { DueThing } from './due-thing.ts';
import { followUpEvent } from './follow-up-event.ts';
import { icalText } from './ical-text.ts';
import { cancelEvents, isNew, isOther, type Placed, placeEvents } from './placed-events.ts';
import { readBackFault } from './read-back.ts';
import type { LedgerEntry } from './stamp-event.ts';

const UNNAMED = 'Account Book';

function eventsOf(thing: DueThing, ask: CalendarAsk, today: Day): CalendarEvent[] {
  switch (thing.kind) {
    case 'follow-up':
      return [followUpEvent(thing, ask)];
    case 'birthday':
      return birthdayEvents(thing, ask, today);
    case 'dated':
      return [datedEvent(thing, ask)];
    default:
      return unreachable(thing);
  }
}

/** One event a UID, the first given: two would overwrite each other in every reader. */
function uniqueEvents(things: readonly DueThing[], ask: CalendarAsk, today: Day): CalendarEvent[] {
  const byUid = new Map<string, CalendarEvent>();
  for (const thing of things) {
    for (const event of eventsOf(thing, ask, today)) {
      if (!byUid.has(event.uid)) byUid.set(event.uid, event);
    }
  }
  return [...byUid.values()];
}

/** Leaves out what Windows, macOS or Linux refuses in a name. */
function fileName(calendarName: string, number: string): string {
  const safe = calendarName
    .replace(/[\\/:*?"<>|]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[ .]+|[ .]+$/g, '');
  return `${Array.from(safe).slice(0, 60).join('').trim() || 'calendar'}${number}.ics`;
}

interface Written {
  readonly part: CalendarPart;
  readonly fault: string | undefined;
}

/** The first file keeps its plain name when a second one comes to be. */
function writePart(name: string, index: number, events: readonly StampedEvent[], { kept }: CalendarProfile): Written {
  const number = index === 0 ? '' : ` ${index + 1}`;
  const text = icalText(`${name}${number}`, events, kept);
  return { part: { name: fileName(name, number), text, events: events.length }, fault: readBackFault(text, events) };
}

const isNews = (old: LedgerEntry | undefined, entry: LedgerEntry): boolean =>
  old === undefined ||
  old.hash !== entry.hash ||
  old.scheduleHash !== entry.scheduleHash ||
  old.part !== entry.part ||
  old.goneOn !== entry.goneOn;

/** What of a file's window the event falls into; a file that is kept current holds no more than its span. */
const isWithin = ({ span, rule }: CalendarEvent, ask: CalendarAsk, { kept }: CalendarProfile): boolean =>
  !kept || rule !== '' || ask.span === undefined || (span.allDay ? span.on : span.start.slice(0, 10)) <= ask.span.until;

interface Looked {
  readonly held: readonly Placed[];
  readonly cancelled: ReturnType<typeof cancelEvents>;
}

/** What holds and was chosen, and what is called off. */
function lookAt(ask: CalendarAsk, profile: CalendarProfile): Looked {
  const today = ask.today ?? dayIn('UTC', Date.parse(ask.now));
  const chosen = uniqueEvents(ask.things, ask, today);
  const unchosen = uniqueEvents(ask.unchosen ?? [], ask, today);
  const present = new Set([...chosen, ...unchosen].map(({ uid }) => uid));
  const held = chosen
    .filter((event) => isWithin(event, ask, profile))
    .map((event) => fitted(event, profile))
    .sort(byStart);
  return { held: placeEvents(held, ask, profile), cancelled: cancelEvents(ask, today, present) };
}

function writeFiles(placed: readonly Placed[], ask: CalendarAsk, profile: CalendarProfile): Written[] {
  const name = cleanLine(ask.calendarName) || UNNAMED;
  const files = [...Map.groupBy(placed, ({ entry }) => entry.part)].sort(([a], [b]) => a - b);
  return files.map(([index, inFile]) =>
    writePart(
      name,
      index,
      inFile.map(({ event }) => event),
      profile,
    ),
  );
}

/**
 * Turns due things into iCalendar files for Outlook, Google and Apple.
 *
 * The same ask gives the same octets on every machine and in every time zone. An event whose content has not changed
 * keeps the octets and the file of the last export; see `stampEvent` and `planParts`. An import never deletes, so what holds
 * no more is told; a file that is kept current says it is called off for a while. Every file is read back before it is answered.
 *
 * @throws RangeError for a time zone or a day that does not exist, which the book's schemas keep out.
 */
export function renderCalendar(ask: CalendarAsk): RenderedCalendar {
  const profile = PROFILES[ask.profile ?? 'any'];
  const { held, cancelled } = lookAt(ask, profile);
  const before = (entry: LedgerEntry) => ask.ledger.get(entry.uid);
  const others = held.filter(({ entry }) => isOther(before(entry), entry));
  const wanted = ask.changesOnly === true ? others : held;
  const inFiles = profile.kept ? [...wanted, ...cancelled.events].sort((a, b) => byStart(a.event, b.event)) : wanted;
  const written = writeFiles(inFiles, ask, profile);
  const fresh = others.filter(({ entry }) => isNew(before(entry))).length;
  return {
    parts: written.map(({ part }) => part),
    events: wanted.length,
    fresh,
    changed: others.length - fresh,
    gone: cancelled.gone,
    ledgerChanges: [...held, ...cancelled.events]
      .map(({ entry }) => entry)
      .filter((entry) => isNews(before(entry), entry)),
    fault: written.find(({ fault }) => fault !== undefined)?.fault,
  };
}
