import ical, {
  type ICalCalendar,
  ICalEvent,
  ICalAlarmType,
  ICalCalendarMethod,
  ICalEventClass,
  ICalEventStatus,
  ICalEventTransparency,
  escape,
} from 'ical-generator';
import { type Day, dayNumber } from '../../shared/domain/day.ts';
import { foldLines } from './fold-lines.ts';
import { alarmsOf, type Span, type StampedEvent } from './calendar-event.ts';

const DAY_MS = 86_400_000;
const REFRESH_S = 3_600;

/** Midnight in UTC: ical-generator reads all-day dates with UTC getters, a local midnight comes out a day early in Shanghai. */
const midnight = (day: Day): Date => new Date(dayNumber(day) * DAY_MS);

const datesOf = (span: Span): { allDay: boolean; start: Date; end: Date } =>
  span.allDay
    ? { allDay: true, start: midnight(span.on), end: midnight(span.until) }
    : { allDay: false, start: new Date(span.start), end: new Date(span.end) };

/** Not yet folded. */
function eventText(calendar: ICalCalendar, event: StampedEvent): string {
  const stamp = new Date(event.stampedAt);
  const written = new ICalEvent(
    {
      ...datesOf(event.span),
      id: event.uid,
      sequence: event.sequence,
      stamp,
      lastModified: stamp,
      summary: event.summary,
      status: event.cancelled === true ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      class: ICalEventClass.PRIVATE,
      transparency: event.transparent ? ICalEventTransparency.TRANSPARENT : ICalEventTransparency.OPAQUE,
      // As a string, because the structured form writes UNTIL and friends of all-day events wrongly.
      ...(event.rule !== '' && { repeating: event.rule }),
      ...(event.description !== '' && { description: event.description }),
      ...(event.location !== '' && { location: event.location }),
    },
    calendar,
  );
  for (const minutes of alarmsOf(event)) written.createAlarm({ type: ICalAlarmType.display, trigger: minutes * 60 });
  return written.toString();
}

/**
 * One iCalendar file.
 *
 * ical-generator is driven the one way in which it writes right dates on every machine: UTC `Date`s, no time zone on the
 * calendar or an event, every id and stamp given, triggers before the start in whole minutes. It escapes the texts of
 * events but not the calendar's name, and leaves out the last line break. Events are written one at a time and folded
 * here: a calendar that holds them all and folds itself takes five times as long.
 *
 * @param name clean, on one line, not escaped.
 * @param refreshed the file is kept current where it lies, so a reader may look again.
 */
export function icalText(name: string, events: readonly StampedEvent[], refreshed = false): string {
  const calendar = ical({
    name: escape(name, false),
    prodId: { company: 'Account Book', product: 'Calendar', language: 'EN' },
    scale: 'GREGORIAN',
    method: ICalCalendarMethod.PUBLISH,
    ...(refreshed && { ttl: REFRESH_S }),
  });
  const frame = calendar.toString();
  const end = frame.lastIndexOf('END:VCALENDAR');
  let text = frame.slice(0, end);
  for (const event of events) text += foldLines(eventText(calendar, event));
  return `${text}${frame.slice(end)}\r\n`;
}
