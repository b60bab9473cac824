import ICAL from 'ical.js';
import { addDays, type Day, dayIn, dayOf, daysBetween } from '../../shared/domain/day.ts';
import { msInZone, timeIn } from './zoned-time.ts';

/** When a meeting is, on the rep's own clock. What lasts longer than a day is told in whole days, and its hours as words. */
export interface MeetingTime {
  readonly on: Day;
  readonly until?: Day;
  readonly time?: string;
  readonly minutes?: number;
  readonly hours?: string;
  /** No list knows its zone: read off the rep's own clock. */
  readonly zoneGuessed: boolean;
}

const MINUTE_MS = 60_000;
const LONGEST_MINUTES = 1_440;

const pad = (n: number): string => String(n).padStart(2, '0');
const dayAt = (time: ICAL.Time): Day => dayOf(time.year, time.month, time.day);
const wallOf = (time: ICAL.Time): string => `${pad(time.hour)}:${pad(time.minute)}`;

/** One everybody knows by this name. */
export function isKnownZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

/** The zone a time names: one everybody knows, one the file itself describes, none, or one that is in no list. */
type Zoned = { readonly ms: number; readonly guessed: boolean };

/**
 * The instant of a time as it is written.
 *
 * A name everybody knows goes before the file's own description, which is often cut short; no name at all is the wall clock of
 * whoever reads it.
 */
function instantOf(time: ICAL.Time, tzid: string | undefined, own: string): Zoned {
  if (time.zone === ICAL.Timezone.utcTimezone) return { ms: time.toUnixTime() * 1_000, guessed: false };
  if (tzid !== undefined && isKnownZone(tzid)) return { ms: msInZone(tzid, dayAt(time), wallOf(time)), guessed: false };
  const described = tzid !== undefined && time.zone !== ICAL.Timezone.localTimezone;
  if (described) return { ms: time.toUnixTime() * 1_000, guessed: false };
  return { ms: msInZone(own, dayAt(time), wallOf(time)), guessed: tzid !== undefined };
}

interface Written {
  readonly start: ICAL.Time;
  readonly end: ICAL.Time;
  readonly tzid: string | undefined;
  readonly endTzid: string | undefined;
}

function wholeDays({ start, end }: Written): MeetingTime {
  const on = dayAt(start);
  // iCalendar names the day after the last.
  const last = end.isDate ? addDays(dayAt(end), -1) : on;
  return { on, ...(daysBetween(on, last) > 0 && { until: last }), zoneGuessed: false };
}

/** @param own the rep's zone */
export function meetingTime(written: Written, own: string): MeetingTime {
  const { start, end, tzid, endTzid } = written;
  if (start.isDate) return wholeDays(written);
  const from = instantOf(start, tzid, own);
  const to = instantOf(end, endTzid, own).ms;
  const minutes = Math.round((to - from.ms) / MINUTE_MS);
  const [on, time] = [dayIn(own, from.ms), timeIn(own, from.ms)];
  if (minutes > LONGEST_MINUTES) {
    const until = dayIn(own, to);
    return { on, until, hours: `${on} ${time} – ${until} ${timeIn(own, to)}`, zoneGuessed: from.guessed };
  }
  return { on, time, ...(minutes >= 1 && { minutes }), zoneGuessed: from.guessed };
}
