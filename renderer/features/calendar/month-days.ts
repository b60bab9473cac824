import {
  addDays,
  addMonths,
  type Day,
  dayNumber,
  dayOf,
  daysBetween,
  daysInMonth,
  partsOf,
  weekdayOf,
} from '../../../shared/domain/day.ts';
import type { Language } from '../../../shared/domain/record.ts';

export type FirstDay = 1 | 7;

const DAY_MS = 86_400_000;

/** The first day of the week a day lies in. */
export const weekStart = (day: Day, first: FirstDay): Day => addDays(day, -((weekdayOf(day) - first + 7) % 7));

export const isSameMonth = (a: Day, b: Day): boolean => a.slice(0, 7) === b.slice(0, 7);

/** The whole weeks that hold a month, four to six of them. */
export function monthWeeks(inside: Day, first: FirstDay): Day[][] {
  const { year, month } = partsOf(inside);
  const from = weekStart(dayOf(year, month, 1), first);
  const until = addDays(weekStart(dayOf(year, month, daysInMonth(year, month)), first), 6);
  const weeks = (daysBetween(from, until) + 1) / 7;
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (__, weekday) => addDays(from, week * 7 + weekday)),
  );
}

/** November 2026, 2026年11月. */
export function monthWords(language: Language, day: Day): string {
  const { year, month } = partsOf(day);
  if (language === 'zh-CN') return `${year}年${month}月`;
  return new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    dayNumber(day) * DAY_MS,
  );
}

type Move = (day: Day, first: FirstDay) => Day;

const MOVES: Readonly<Record<string, Move>> = {
  ArrowLeft: (day) => addDays(day, -1),
  ArrowRight: (day) => addDays(day, 1),
  ArrowUp: (day) => addDays(day, -7),
  ArrowDown: (day) => addDays(day, 7),
  Home: weekStart,
  End: (day, first) => addDays(weekStart(day, first), 6),
  PageUp: (day) => addMonths(day, -1),
  PageDown: (day) => addMonths(day, 1),
  'shift+PageUp': (day) => addMonths(day, -12),
  'shift+PageDown': (day) => addMonths(day, 12),
};

interface Pressed {
  readonly key: string;
  readonly shiftKey: boolean;
}

/** Where a key leads in a month grid; undefined when it leads nowhere. Source: the grid pattern of the ARIA practices. */
export const dayAfterGridKey = ({ key, shiftKey }: Pressed, day: Day, first: FirstDay): Day | undefined =>
  MOVES[shiftKey ? `shift+${key}` : key]?.(day, first);

const WEEK_MOVES: Readonly<Record<string, Move>> = {
  ArrowLeft: (day) => addDays(day, -1),
  ArrowRight: (day) => addDays(day, 1),
  Home: weekStart,
  End: (day, first) => addDays(weekStart(day, first), 6),
  PageUp: (day) => addDays(day, -7),
  PageDown: (day) => addDays(day, 7),
  'shift+PageUp': (day) => addMonths(day, -1),
  'shift+PageDown': (day) => addMonths(day, 1),
};

/** Where a key leads in a week; up and down belong to what stands on the day. */
export const dayAfterWeekKey = ({ key, shiftKey }: Pressed, day: Day, first: FirstDay): Day | undefined =>
  WEEK_MOVES[shiftKey ? `shift+${key}` : key]?.(day, first);
