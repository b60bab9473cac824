import { dayIn } from '../../shared/domain/day.ts';
import type { CalendarEvent } from './calendar-event.ts';
import type { LedgerEntry } from './stamp-event.ts';
import { timeIn } from './zoned-time.ts';

/** What the ledger remembers of an event, so that it can be called off by name and day. */
export function wasOf({ summary, span }: CalendarEvent, zone: string): NonNullable<LedgerEntry['was']> {
  if (span.allDay) return { title: summary, on: span.on };
  const start = Date.parse(span.start);
  return { title: summary, on: dayIn(zone, start), time: timeIn(zone, start) };
}
