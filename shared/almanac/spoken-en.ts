import { addDays, type Day, dayOf, partsOf } from '../domain/day.ts';
import { EN_NUMBER as N, readNumber } from './spoken-number.ts';
import {
  ahead,
  comingWeekday,
  dayOfMonth,
  explicitDay,
  firstOfMonth,
  type Groups,
  lastOfMonth,
  monthAndDay,
  type Phrase,
  type Unit,
  weekdayIn,
} from './spoken-phrase.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const WEEKDAY =
  '(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)';

const re = (source: string): RegExp => new RegExp(`(?<![\\p{L}\\d])(?:${source})(?![\\p{L}\\d])`, 'giu');
const none: Phrase['days'] = () => [];

const monthOf = (name = ''): number => MONTHS.indexOf(name.toLowerCase().slice(0, 3)) + 1;
const weekdayOf = (name = ''): number => WEEKDAYS.indexOf(name.toLowerCase().slice(0, 3)) + 1;
const unitOf = (name = ''): Unit =>
  (['day', 'week', 'month', 'year'] as const).find((unit) => name.startsWith(unit)) ?? 'day';

const NOT_AHEAD: readonly Phrase[] = [
  { pattern: re('(?:the )?day before yesterday|yesterday'), days: none },
  { pattern: re(`last (?:week|month|year|night|weekend|${WEEKDAY})`), days: none },
  { pattern: re(`${N} (?:hours?|days?|weeks?|months?|years?) (?:ago|earlier|before)`), days: none },
  { pattern: re(`every (?:other |second )?(?:day|week|month|year|${WEEKDAY})`), days: none },
];

/** A weekday that only stands beside its date. */
const BESIDE = `(?:${WEEKDAY},? )?`;

function named({ d, month, y }: Groups, today: Day): readonly Day[] {
  return y === undefined
    ? monthAndDay(monthOf(month), Number(d), today)
    : explicitDay(y, monthOf(month), Number(d), today);
}

const DATES: readonly Phrase[] = [
  {
    pattern: re(`${BESIDE}(?<y>\\d{4})[-/.](?<m>\\d{1,2})[-/.](?<d>\\d{1,2})`),
    days: ({ y = '', m, d }, today) => explicitDay(y, Number(m), Number(d), today),
  },
  {
    pattern: re(`${BESIDE}(?:the )?(?<d>\\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<month>${MONTH})(?:,? (?<y>20\\d\\d))?`),
    days: named,
  },
  {
    pattern: re(`${BESIDE}(?<month>${MONTH}) (?<d>\\d{1,2})(?:st|nd|rd|th)?(?:,? (?<y>20\\d\\d))?(?!:)`),
    days: named,
  },
  {
    pattern: re('the (?<d>\\d{1,2})(?:st|nd|rd|th)(?! (?:floor|time|of|one))'),
    days: ({ d }, today) => dayOfMonth(Number(d), today),
  },
];

const isAbbreviated = (name: string): boolean => !name.toLowerCase().endsWith('day');

/** "sat" and "wed" are words too: alone they count with a capital letter. */
const meansWeekday = (lead: string | undefined, name: string): boolean =>
  lead !== undefined || !isAbbreviated(name) || name.charAt(0) !== name.charAt(0).toLowerCase();

function weekdays({ lead, turn, w = '', week }: Groups, today: Day): readonly Day[] {
  const at = weekdayOf(w);
  const coming = comingWeekday(at, today);
  if (week !== undefined) return coming.map((day) => addDays(day, 7)).slice(0, 1);
  if (turn?.toLowerCase() === 'next') {
    // Some mean the one of next week, some the one that comes first.
    const [first = today] = coming.filter((day) => day > today);
    return [...new Set([weekdayIn(1, at, today), first])];
  }
  return meansWeekday(lead ?? turn, w) ? coming : [];
}

const WEEKS: readonly Phrase[] = [
  {
    pattern: re(`(?:(?<turn>next|this|coming) |(?<lead>on|by|until|till|before) )?(?<w>${WEEKDAY})(?<week> week)?`),
    days: weekdays,
  },
  {
    pattern: re('(?<w>sat|sun|mon|tue|wed|thu|fri)(?= (?:at )?\\d)'),
    days: ({ w }, today) => comingWeekday(weekdayOf(w), today),
  },
  { pattern: re('next week'), days: (_, today) => [weekdayIn(1, 1, today)] },
  { pattern: re('(?:the )?week after next'), days: (_, today) => [weekdayIn(2, 1, today)] },
  { pattern: re('next weekend'), days: (_, today) => [weekdayIn(1, 6, today)] },
  { pattern: re('(?:this |the )?weekend'), days: (_, today) => comingWeekday(6, today).slice(0, 1) },
  { pattern: re('(?:the )?end of (?:the |this )?week'), days: (_, today) => comingWeekday(5, today).slice(0, 1) },
];

const NEAR: readonly Phrase[] = [
  { pattern: re('today|tonight|this (?:morning|afternoon|evening)'), days: (_, today) => [today], needsHour: true },
  { pattern: re('tomorrow'), days: (_, today) => [addDays(today, 1)] },
  { pattern: re('(?:the )?day after tomorrow'), days: (_, today) => [addDays(today, 2)] },
  { pattern: re('next month'), days: (_, today) => [firstOfMonth(1, today)] },
  {
    pattern: re('(?:the )?(?:end of (?:the |this )?month|month[- ]end)'),
    days: (_, today) => [lastOfMonth(0, today)],
  },
  { pattern: re('(?:the )?end of next month'), days: (_, today) => [lastOfMonth(1, today)] },
  {
    pattern: re('(?:the )?(?:end of (?:the |this )?year|year[- ]end)'),
    days: (_, today) => [dayOf(partsOf(today).year, 12, 31)],
  },
  { pattern: re('in a fortnight'), days: (_, today) => [addDays(today, 14)] },
  {
    pattern: re(`(?:in|within) (?<n>${N}) (?<unit>days?|weeks?|months?|years?)(?:['’]?s? time)?`),
    days: ({ n = '', unit }, today) => ahead(readNumber(n), unitOf(unit), today),
  },
  {
    pattern: re(`(?<n>${N}) (?<unit>days?|weeks?|months?|years?) (?:from (?:now|today)|later)`),
    days: ({ n = '', unit }, today) => ahead(readNumber(n), unitOf(unit), today),
  },
];

/** How English says a day. */
export const EN_PHRASES: readonly Phrase[] = [...NOT_AHEAD, ...DATES, ...WEEKS, ...NEAR];
