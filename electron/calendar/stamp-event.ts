import type { ExportEntry } from '../../shared/domain/ledger.ts';
import type { Instant } from '../../shared/domain/record.ts';
import type { CalendarEvent, StampedEvent } from './calendar-event.ts';
import type { Hash } from './event-uid.ts';

/** What the export ledger knows of an event, without the record's own id and dates. */
export type LedgerEntry = Pick<
  ExportEntry,
  'uid' | 'hash' | 'scheduleHash' | 'sequence' | 'stampedAt' | 'part' | 'was' | 'goneOn'
>;

/**
 * Raise when the same content comes to be written in other octets: else a reader is given new text under an old stamp.
 */
const FORM = 1;
const statusOf = (e: CalendarEvent): string => (e.cancelled === true ? 'CANCELLED' : 'CONFIRMED');

const contentOf = (e: CalendarEvent): string =>
  JSON.stringify([
    FORM,
    e.summary,
    e.description,
    e.location,
    e.span,
    e.rule,
    statusOf(e),
    e.transparent,
    e.alarmMin ?? null,
    ...(e.moreAlarmsMin ? [e.moreAlarmsMin] : []),
  ]);

const scheduleOf = (e: CalendarEvent): string => JSON.stringify([e.span, e.rule, statusOf(e)]);

/** Stamps are written in whole seconds, so a change within the second of the last one, or with the clock set back, goes one ahead. */
function laterThan(old: Instant, now: Instant): Instant {
  const second = (instant: Instant): number => Math.floor(Date.parse(instant) / 1000);
  return second(now) > second(old) ? now : new Date((second(old) + 1) * 1000).toISOString();
}

export interface Stamped {
  readonly event: StampedEvent;
  readonly entry: Omit<LedgerEntry, 'part' | 'was' | 'goneOn'>;
}

/**
 * Gives an event its SEQUENCE and stamp.
 *
 * Unchanged content keeps both, so that its octets are those of the last export; changed content gets a newer stamp;
 * a changed time or rule raises SEQUENCE as well, without which Google ignores the new date.
 */
export function stampEvent(event: CalendarEvent, old: LedgerEntry | undefined, now: Instant, hash: Hash): Stamped {
  const hashes = { hash: hash(contentOf(event)), scheduleHash: hash(scheduleOf(event)) };
  const stamps = stampsFrom(hashes, old, now);
  return { event: { ...event, ...stamps }, entry: { uid: event.uid, ...hashes, ...stamps } };
}

function stampsFrom(
  fresh: Pick<LedgerEntry, 'hash' | 'scheduleHash'>,
  old: LedgerEntry | undefined,
  now: Instant,
): Pick<LedgerEntry, 'sequence' | 'stampedAt'> {
  if (old === undefined) return { sequence: 0, stampedAt: now };
  if (old.hash === fresh.hash) return { sequence: old.sequence, stampedAt: old.stampedAt };
  const moved = old.scheduleHash !== fresh.scheduleHash;
  return { sequence: old.sequence + (moved ? 1 : 0), stampedAt: laterThan(old.stampedAt, now) };
}
