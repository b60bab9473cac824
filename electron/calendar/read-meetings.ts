import ICAL from 'ical.js';
import { addDays, type Day, dayOf } from '../../shared/domain/day.ts';
import { cleanLine, cleanLines } from './clean-text.ts';
import { isOurs } from './event-uid.ts';
import { bringUntilToWall } from './until-on-wall.ts';
import { meetingTime, type MeetingTime } from './meeting-time.ts';

/** One time at which a meeting in somebody's file takes place. */
export interface ReadMeeting extends Omit<MeetingTime, 'hours'> {
  /** Of this one time: a series gives each of its times one. */
  readonly uid: string;
  readonly title: string;
  readonly place: string;
  readonly note: string;
  readonly repeats: boolean;
  readonly calledOff: boolean;
  /** Written by this book. */
  readonly ours: boolean;
  /** Whoever was asked to it, the one who asks among them. */
  readonly people: readonly { readonly name: string; readonly mail: string }[];
}

export interface MeetingFrame {
  readonly bookId: string;
  readonly today: Day;
  /** The rep's, IANA. */
  readonly zone: string;
}

/** Of a series those times come in that can be planned for. */
const SERIES_DAYS = 183;
const SERIES_MOST = 30;
/** How far one time of a series may be moved and still be found. */
const MOVED_DAYS = 366;
const DAY_S = 86_400;
/** A hostile rule may come every second since 1970, and stand in a file a thousand times. */
const STEPS_MOST = 20_000;
const STEPS_OF_FILE = 200_000;
/** What looking closely at a time costs, in steps. */
const LOOK_STEPS = 10;
const EVENTS_MOST = 5_000;
const UID_MOST = 240;

const textOf = (component: ICAL.Component, name: string): string => {
  const value: unknown = component.getFirstPropertyValue(name);
  return typeof value === 'string' ? value : '';
};

const tzidOf = (component: ICAL.Component, name: string): string | undefined => {
  const tzid: unknown = component.getFirstProperty(name)?.getParameter('tzid');
  return typeof tzid === 'string' ? tzid : undefined;
};

const plainUid = (uid: string): string => cleanLine(uid).slice(0, UID_MOST);

/** Old programs leave it out; what is said and when tells one event from another as well. */
const uidOf = (component: ICAL.Component): string =>
  textOf(component, 'uid') ||
  `${String(component.getFirstPropertyValue('dtstart') ?? '')}/${textOf(component, 'summary')}`;

function peopleIn(component: ICAL.Component): ReadMeeting['people'] {
  return ['organizer', 'attendee']
    .flatMap((name) => component.getAllProperties(name))
    .map((property) => {
      const cn: unknown = property.getParameter('cn');
      const value: unknown = property.getFirstValue();
      const mail = typeof value === 'string' ? value.replace(/^mailto:/i, '') : '';
      return { name: cleanLine(typeof cn === 'string' ? cn : ''), mail: cleanLine(mail).toLowerCase() };
    });
}

interface Details {
  readonly start: ICAL.Time;
  readonly end: ICAL.Time;
  readonly uid: string;
  readonly repeats: boolean;
}

function meetingOf(event: ICAL.Event, { start, end, uid, repeats }: Details, frame: MeetingFrame): ReadMeeting {
  const { component } = event;
  const tzid = tzidOf(component, 'dtstart');
  const { hours, ...when } = meetingTime({ start, end, tzid, endTzid: tzidOf(component, 'dtend') ?? tzid }, frame.zone);
  return {
    ...when,
    uid,
    title: cleanLine(textOf(component, 'summary')),
    place: cleanLine(textOf(component, 'location')),
    note: cleanLines([hours, textOf(component, 'description')]),
    repeats,
    calledOff: textOf(component, 'status').toUpperCase() === 'CANCELLED',
    ours: isOurs(uid.replace(/#.*$/, ''), frame.bookId),
    people: peopleIn(component),
  };
}

/** How many times of series may still be looked at in a file. */
interface Patience {
  steps: number;
}

/** The times of a series that may matter, in its order. Those of the past are passed over quickly, for there may be thousands. */
function* timesIn(event: ICAL.Event, frame: MeetingFrame, patience: Patience): Generator<ICAL.Time> {
  const isMoved = Object.keys(event.exceptions).length > 0;
  const reach = 1 + Math.ceil(event.duration.toSeconds() / DAY_S) + (isMoved ? MOVED_DAYS : 0);
  const first = addDays(frame.today, -reach);
  const last = addDays(frame.today, SERIES_DAYS);
  const times = event.iterator();
  for (let step = 0; step < STEPS_MOST && patience.steps > 0; step += 1, patience.steps -= 1) {
    const next = times.next() as ICAL.Time | undefined;
    const on = next && dayOf(next.year, next.month, next.day);
    if (next === undefined || on === undefined || on > last) return;
    if (on < first) continue;
    patience.steps -= LOOK_STEPS;
    yield next;
  }
}

function* seriesOf(event: ICAL.Event, frame: MeetingFrame, patience: Patience): Generator<ReadMeeting> {
  bringUntilToWall(event, tzidOf(event.component, 'dtstart'), frame.zone);
  let found = 0;
  for (const time of timesIn(event, frame, patience)) {
    const { item, startDate: start, endDate: end } = event.getOccurrenceDetails(time);
    const uid = plainUid(`${uidOf(event.component)}#${time.toString()}`);
    const meeting = meetingOf(item, { start, end, uid, repeats: true }, frame);
    if ((meeting.until ?? meeting.on) < frame.today) continue;
    found += 1;
    yield meeting;
    if (found === SERIES_MOST) return;
  }
}

function* meetingsOf(event: ICAL.Event, frame: MeetingFrame, patience: Patience): Generator<ReadMeeting> {
  // A file with no date for it says nothing that could be planned.
  if (event.component.getFirstProperty('dtstart') === null) return;
  if (event.isRecurring()) yield* seriesOf(event, frame, patience);
  else {
    const { startDate: start, endDate: end } = event;
    yield meetingOf(event, { start, end, uid: plainUid(uidOf(event.component)), repeats: false }, frame);
  }
}

/** Times of a series that were moved stand beside it, under its UID. */
function eventsIn(calendar: ICAL.Component): ICAL.Event[] {
  const components = calendar.getAllSubcomponents('vevent').slice(0, EVENTS_MOST);
  const moved = components.filter((component) => component.hasProperty('recurrence-id'));
  const byUid = Map.groupBy(moved, (component) => textOf(component, 'uid'));
  const masters = components.filter((component) => !component.hasProperty('recurrence-id'));
  const known = new Set(masters.map((component) => textOf(component, 'uid')));
  const alone = moved.filter((component) => !known.has(textOf(component, 'uid')));
  return [
    ...masters.map((component) => new ICAL.Event(component, { exceptions: byUid.get(textOf(component, 'uid')) ?? [] })),
    ...alone.map((component) => new ICAL.Event(component)),
  ];
}

function* calendarsIn(text: string): Generator<ICAL.Component> {
  const parsed = ICAL.parse(text) as unknown as unknown[];
  // Several calendars in one file come as a list of them.
  const all = Array.isArray(parsed[0]) ? (parsed as unknown[][]) : [parsed];
  for (const one of all) {
    const component = new ICAL.Component(one);
    if (component.name === 'vcalendar') yield component;
  }
}

/** One broken event must not keep the others out. */
function readEvent(event: ICAL.Event, frame: MeetingFrame, patience: Patience): ReadMeeting[] {
  try {
    return [...meetingsOf(event, frame, patience)];
  } catch {
    return [];
  }
}

/** What a calendar file of others holds, in order of time; undefined where it is none. */
export function readMeetings(text: string, frame: MeetingFrame): ReadMeeting[] | undefined {
  try {
    const calendars = [...calendarsIn(text.replace(/^\u{FEFF}/u, ''))];
    if (calendars.length === 0) return undefined;
    const patience = { steps: STEPS_OF_FILE };
    const found = calendars.flatMap(eventsIn).flatMap((event) => readEvent(event, frame, patience));
    const byUid = new Map(found.map((meeting) => [meeting.uid, meeting]));
    const key = ({ on, time = '', uid }: ReadMeeting) => `${on} ${time} ${uid}`;
    return [...byUid.values()].sort((a, b) => (key(a) < key(b) ? -1 : 1));
  } catch {
    return undefined;
  }
}
