import { ageOn } from '../../shared/almanac/age.ts';
import { lunarDateText } from '../../shared/almanac/lunar-date-text.ts';
import { type Occurrence, occurrences } from '../../shared/almanac/observance.ts';
import { type Day, addDays, dayOf, daysInMonth, partsOf } from '../../shared/domain/day.ts';
import type { Language } from '../../shared/domain/record.ts';
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

const YEARS_AHEAD = 3;
/** Three lunar years and the days a leap month and a 30th may add. */
const HORIZON_DAYS = YEARS_AHEAD * 385;
/** A leap month follows the month of its number. */
const BOTH_MONTHS_DAYS = 70;

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

/** Kept on 1 March where there is no 29 February: no yearly rule says that which every calendar program reads. */
const isAfterFeb29 = ({ month, day, policy }: BirthdayThing['specialDay']): boolean =>
  month === 2 && day === 29 && policy?.missing === 'day-after';

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

/** One time of those that are written one by one. */
interface Time extends Occurrence {
  /** Its lunar year, or the Gregorian one of a solar day; `-2` the second time in it. */
  readonly which: string;
  readonly isSecond: boolean;
}

const yearOf = ({ lunarYear, on }: Occurrence): number => lunarYear ?? partsOf(on).year;

/** Looks back as far as two months of one number reach, so that the second is known as such when the first has passed. */
function timesAhead({ specialDay }: BirthdayThing, today: Day): Time[] {
  const seen = new Set<number>();
  const all = occurrences(specialDay, addDays(today, -BOTH_MONTHS_DAYS), addDays(today, HORIZON_DAYS)).map(
    (one): Time => {
      const isSecond = seen.has(yearOf(one));
      seen.add(yearOf(one));
      return { ...one, isSecond, which: `${yearOf(one)}${isSecond ? '-2' : ''}` };
    },
  );
  const ahead = all.filter(({ on }) => on >= today);
  const years = [...new Set(ahead.map(yearOf))].slice(0, YEARS_AHEAD);
  return ahead.filter((one) => years.includes(yearOf(one)));
}

/** The month it is kept in that time, where it is kept in both. */
const dateAt = ({ specialDay }: BirthdayThing, { isSecond }: Time) =>
  specialDay.policy?.leap === 'both' ? { ...specialDay, leap: isSecond } : specialDay;

function noteOf({ specialDay: { policy } }: BirthdayThing, { note }: Time, language: Language): string | undefined {
  if (note === undefined) return undefined;
  const words = calendarWords(language);
  return (policy?.missing === 'day-after' ? words.noteAfter[note] : undefined) ?? words.note[note];
}

function eventOfTime(thing: BirthdayThing, frame: ExportFrame, time: Time): CalendarEvent {
  const { on, which } = time;
  const { specialDay } = thing;
  const words = calendarWords(frame.language);
  const shared = eventOn(thing, frame, on);
  const age = specialDay.kind === 'birthday' ? ageOn(specialDay, on) : undefined;
  const title = titleOf(thing, frame);
  const isLunar = specialDay.calendar === 'lunar';
  return {
    ...shared,
    uid: birthdayUid(specialDay.id, frame.bookId, which),
    summary: cleanLine(isLunar ? words.lunar(title, lunarDateText(dateAt(thing, time), frame.language)) : title),
    description: cleanLines([shared.description, age && words.age(age), noteOf(thing, time, frame.language)]),
  };
}

/**
 * The events of one special day; none for a date that does not exist or that the almanac does not know.
 *
 * No calendar program understands a lunar rule, so each of the next three years has an event of its own.
 */
export const birthdayEvents = (thing: BirthdayThing, frame: ExportFrame, today: Day): CalendarEvent[] =>
  thing.specialDay.calendar === 'lunar' || isAfterFeb29(thing.specialDay)
    ? timesAhead(thing, today).map((time) => eventOfTime(thing, frame, time))
    : solarEvents(thing, frame);
