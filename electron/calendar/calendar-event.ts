import type { Day } from '../../shared/domain/day.ts';
import type { Instant } from '../../shared/domain/record.ts';

/** `until` is the day after the last, as iCalendar counts; instants are UTC, whole minutes. */
export type Span =
  | { readonly allDay: true; readonly on: Day; readonly until: Day }
  | { readonly allDay: false; readonly start: Instant; readonly end: Instant };

/** One event as the rep will see it, before it has any stamp. Texts are clean: see clean-text. */
export interface CalendarEvent {
  readonly uid: string;
  readonly summary: string;
  readonly description: string;
  readonly location: string;
  readonly span: Span;
  /** RRULE without its name; empty for a single event. */
  readonly rule: string;
  /** Does not occupy the rep's time. */
  readonly transparent: boolean;
  /** Whole minutes before the start, 0 or more; undefined without alarm. */
  readonly alarmMin: number | undefined;
  /** Further alarms for a calendar that takes several. */
  readonly moreAlarmsMin?: readonly number[];
  /** Called off: told to whoever follows a file that is kept current. */
  readonly cancelled?: true;
}

/** An event with what its history in the export ledger gives it. */
export interface StampedEvent extends CalendarEvent {
  readonly sequence: number;
  /** DTSTAMP and LAST-MODIFIED: the last time its content really changed. */
  readonly stampedAt: Instant;
}

/** Sorts an export by time; the UID decides between equals, so that the order never depends on the caller's. */
export function byStart(a: CalendarEvent, b: CalendarEvent): number {
  const key = (e: CalendarEvent) => `${e.span.allDay ? e.span.on : e.span.start} ${e.uid}`;
  const [x, y] = [key(a), key(b)];
  if (x === y) return 0;
  return x < y ? -1 : 1;
}

/** All alarms of an event, none twice. */
export const alarmsOf = ({ alarmMin, moreAlarmsMin = [] }: CalendarEvent): readonly number[] =>
  alarmMin === undefined ? [] : [...new Set([alarmMin, ...moreAlarmsMin])];
