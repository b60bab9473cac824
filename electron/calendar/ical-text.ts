import ical, {
  type ICalCalendar,
  ICalAlarmType,
  ICalCalendarMethod,
  ICalEventClass,
  ICalEventStatus,
  ICalEventTransparency,
  escape,
} from 'ical-generator';
import { type Day, dayNumber } from '../../shared/domain/day.ts';
import type { Span, StampedEvent } from './calendar-event.ts';

const DAY_MS = 86_400_000;

/** Midnight in UTC: ical-generator reads all-day dates with UTC getters, a local midnight comes out a day early in Shanghai. */
const midnight = (day: Day): Date => new Date(dayNumber(day) * DAY_MS);

const datesOf = (span: Span): { allDay: boolean; start: Date; end: Date } =>
  span.allDay
    ? { allDay: true, start: midnight(span.on), end: midnight(span.until) }
    : { allDay: false, start: new Date(span.start), end: new Date(span.end) };

function addEvent(calendar: ICalCalendar, event: StampedEvent): void {
  const stamp = new Date(event.stampedAt);
  const added = calendar.createEvent({
    ...datesOf(event.span),
    id: event.uid,
    sequence: event.sequence,
    stamp,
    lastModified: stamp,
    summary: event.summary,
    status: ICalEventStatus.CONFIRMED,
    class: ICalEventClass.PRIVATE,
    transparency: event.transparent ? ICalEventTransparency.TRANSPARENT : ICalEventTransparency.OPAQUE,
    // As a string, because the structured form writes UNTIL and friends of all-day events wrongly.
    ...(event.rule === '' ? {} : { repeating: event.rule }),
    ...(event.description === '' ? {} : { description: event.description }),
    ...(event.location === '' ? {} : { location: event.location }),
  });
  if (event.alarmMin !== undefined) {
    added.createAlarm({ type: ICalAlarmType.display, trigger: event.alarmMin * 60 });
  }
}

/**
 * One iCalendar file.
 *
 * ical-generator is driven the one way in which it writes right dates on every machine: UTC `Date`s, no time zone on the
 * calendar or an event, every id and stamp given, triggers before the start in whole minutes. It escapes the texts of
 * events but not the calendar's name, and leaves out the last line break.
 *
 * @param name clean, on one line, not escaped.
 */
export function icalText(name: string, events: readonly StampedEvent[]): string {
  const calendar = ical({
    name: escape(name, false),
    prodId: { company: 'Account Book', product: 'Calendar', language: 'EN' },
    scale: 'GREGORIAN',
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const event of events) addEvent(calendar, event);
  return `${calendar.toString()}\r\n`;
}
