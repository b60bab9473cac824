import { ageOn } from '../../shared/almanac/age.ts';
import { lunarDateText } from '../../shared/almanac/lunar-date-text.ts';
import { type Occurrence, occurrences } from '../../shared/almanac/observance.ts';
import { type Day, addDays, dayOf, daysInMonth } from '../../shared/domain/day.ts';
import { alarmMinutes } from './alarm-minutes.ts';
import type { CalendarEvent } from './calendar-event.ts';
import { cleanLine, cleanLines } from './clean-text.ts';
import type { BirthdayThing } from './due-thing.ts';
import { birthdayUid } from './event-uid.ts';
import type { ExportFrame } from './export-frame.ts';
import { calendarWords } from './words.ts';

/**
 * The year a solar birthday starts in when its own is unknown or earlier.
 *
 * Not before 1970, where phones and servers break; a leap year, so that 29 February has a start; and not 1970 itself,
 * whose first of January lies before the epoch in Shanghai. The start moves only when the rep corrects the year:
 * derived from today, it would move with every export.
 */
const ANCHOR_YEAR = 1972;

const LUNAR_EVENTS = 3;
/** Three lunar years and the days a leap month and a 30th may add. */
const LUNAR_HORIZON_DAYS = 3 * 385;

function titleOf({ name, personName, specialDay }: BirthdayThing, { language }: ExportFrame): string {
  const words = calendarWords(language);
  const customer = cleanLine(name);
  const person = cleanLine(personName ?? '');
  const who = person === '' || person === customer ? customer : words.personOf(person, customer);
  return words.occasion(specialDay.kind, who, cleanLine(specialDay.label ?? ''));
}

function eventOn(thing: BirthdayThing, frame: ExportFrame, on: Day): Omit<CalendarEvent, 'uid' | 'summary'> {
  const phone = cleanLine(thing.phone ?? '');
  return {
    description: cleanLines([phone && calendarWords(frame.language).phone(phone), ...(thing.why ?? [])]),
    location: '',
    span: { allDay: true, on, until: addDays(on, 1) },
    rule: '',
    transparent: true,
    alarmMin: alarmMinutes(thing.alarm, true),
    ...(thing.moreAlarmsMin && { moreAlarmsMin: thing.moreAlarmsMin }),
  };
}

/** Undefined for a date that no year has, such as 31 April. */
function anchorOf({ month, day, year }: BirthdayThing['specialDay']): Day | undefined {
  if (day < 1 || day > daysInMonth(ANCHOR_YEAR, month)) return undefined;
  const isLeapDay = month === 2 && day === 29;
  return dayOf(isLeapDay ? ANCHOR_YEAR : Math.max(ANCHOR_YEAR, year ?? ANCHOR_YEAR), month, day);
}

/** A bare yearly rule from 29 February fires every fourth year in some calendars and on 1 March in others. */
const ruleFrom = (anchor: Day): string =>
  anchor.endsWith('-02-29') ? 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1' : 'FREQ=YEARLY';

function solarEvents(thing: BirthdayThing, frame: ExportFrame): CalendarEvent[] {
  const anchor = anchorOf(thing.specialDay);
  if (anchor === undefined) return [];
  return [
    {
      ...eventOn(thing, frame, anchor),
      uid: birthdayUid(thing.specialDay.id, frame.bookId),
      summary: cleanLine(titleOf(thing, frame)),
      rule: ruleFrom(anchor),
    },
  ];
}

function lunarEvent(thing: BirthdayThing, frame: ExportFrame, { on, lunarYear, note }: Occurrence): CalendarEvent {
  const words = calendarWords(frame.language);
  const shared = eventOn(thing, frame, on);
  const age = thing.specialDay.kind === 'birthday' ? ageOn(thing.specialDay, on) : undefined;
  return {
    ...shared,
    uid: birthdayUid(thing.specialDay.id, frame.bookId, lunarYear),
    summary: cleanLine(words.lunar(titleOf(thing, frame), lunarDateText(thing.specialDay, frame.language))),
    description: cleanLines([shared.description, age && words.age(age), note && words.note[note]]),
  };
}

/** No calendar program understands a lunar rule, so each of the next three lunar years has an event of its own. */
function lunarEvents(thing: BirthdayThing, frame: ExportFrame, today: Day): CalendarEvent[] {
  return occurrences(thing.specialDay, today, addDays(today, LUNAR_HORIZON_DAYS))
    .slice(0, LUNAR_EVENTS)
    .map((occurrence) => lunarEvent(thing, frame, occurrence));
}

/** The events of one special day; none for a date that does not exist or that the almanac does not know. */
export const birthdayEvents = (thing: BirthdayThing, frame: ExportFrame, today: Day): CalendarEvent[] =>
  thing.specialDay.calendar === 'lunar' ? lunarEvents(thing, frame, today) : solarEvents(thing, frame);
