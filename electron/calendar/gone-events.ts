import { addDays, type Day, maxDay } from '../../shared/domain/day.ts';
import type { CalendarEvent, Span } from './calendar-event.ts';
import { cleanLine } from './clean-text.ts';
import { isSpecialDay } from './event-uid.ts';
import type { LedgerEntry } from './stamp-event.ts';
import { utcSpan } from './zoned-time.ts';

/** How long a file that is kept current goes on saying that something was called off. */
const TOLD_DAYS = 30;
const DURATION_MIN = 30;

type Was = NonNullable<LedgerEntry['was']>;

/** What stands in a calendar and has no place in it any more. */
export interface GoneEvent {
  readonly uid: string;
  readonly title: string;
  /** Absent for a day of every year. */
  readonly on?: Day;
  readonly time?: string;
}

export interface GoneAsk {
  readonly ledger: ReadonlyMap<string, LedgerEntry>;
  readonly today: Day;
  readonly from: Day;
  readonly until: Day;
  readonly zone: string;
}

interface Gone {
  readonly entry: LedgerEntry;
  readonly was: Was;
}

/** Whatever has passed may stay in a calendar; beyond the span nobody looked whether it still holds. */
const isInSpan = (uid: string, on: Day, { from, until, today }: GoneAsk): boolean =>
  isSpecialDay(uid) || (on >= maxDay(from, today) && on <= until);

/** Entries of things that are no more. `newly`: not yet told. */
export function goneOf(ask: GoneAsk, present: ReadonlySet<string>): { newly: Gone[]; told: Gone[] } {
  const newly: Gone[] = [];
  const told: Gone[] = [];
  for (const entry of ask.ledger.values()) {
    const { was, uid, goneOn } = entry;
    if (was === undefined || present.has(uid)) continue;
    if (goneOn !== undefined) {
      if (addDays(goneOn, TOLD_DAYS) >= ask.today) told.push({ entry, was });
    } else if (isInSpan(uid, was.on, ask)) newly.push({ entry, was });
  }
  return { newly, told };
}

const spanOf = ({ on, time }: Was, zone: string): Span =>
  time === undefined
    ? { allDay: true, on, until: addDays(on, 1) }
    : { allDay: false, ...utcSpan(zone, on, time, DURATION_MIN) };

/** The event as a file that is kept current says it is called off: no words about the customer beyond the title. */
export const cancelledEvent = ({ entry, was }: Gone, zone: string): CalendarEvent => ({
  uid: entry.uid,
  summary: cleanLine(was.title),
  description: '',
  location: '',
  span: spanOf(was, zone),
  rule: '',
  transparent: true,
  alarmMin: undefined,
  cancelled: true,
});

export const goneEvent = ({ entry: { uid }, was: { title, on, time } }: Gone): GoneEvent => ({
  uid,
  title,
  ...(!isSpecialDay(uid) && { on }),
  ...(time !== undefined && { time }),
});
