import { addDays, type Day, daysBetween, isDay } from '../../../shared/domain/day.ts';

/** The days a stretch of text names, and the dates in it that are none. */
export interface NamedDays {
  readonly days: readonly Day[];
  readonly wrong: readonly string[];
}

const DATE = String.raw`(?:(\d{4})年)?(?:(\d{1,2})月)?(\d{1,2})日`;
const SPAN = new RegExp(`${DATE}(?:(?:至|到|-|–|—|~)${DATE})?`, 'gu');

/** No break is as long; more is a slip of the pen. */
const LONGEST_SPAN_DAYS = 31;

interface Point {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** What a date leaves out stands in the one before it; a month that falls back has gone into the next year. */
function pointFrom(parts: readonly (string | undefined)[], before: Point, arranged: number): Point | undefined {
  const [year, month, day] = parts;
  if (day === undefined) return undefined;
  const inMonth = month === undefined ? before.month : Number(month);
  const turned = inMonth < before.month && before.year < arranged ? before.year + 1 : before.year;
  return { year: year === undefined ? turned : Number(year), month: inMonth, day: Number(day) };
}

const two = (number: number): string => String(number).padStart(2, '0');

function dayAt({ year, month, day }: Point): Day | undefined {
  const text = `${year}-${two(month)}-${two(day)}`;
  return isDay(text) ? text : undefined;
}

function daysOfSpan(first: Point, last: Point): Day[] | undefined {
  const [from, until] = [dayAt(first), dayAt(last)];
  if (from === undefined || until === undefined) return undefined;
  const length = daysBetween(from, until) + 1;
  if (length < 1 || length > LONGEST_SPAN_DAYS) return undefined;
  return Array.from({ length }, (_, index) => addDays(from, index));
}

/** 12月30日至1月1日 without a year begins in the year before the one that is arranged. */
const beforeNewYear = (first: Point, last: Point, written: boolean): Point =>
  !written && last.month < first.month && first.year >= last.year ? { ...first, year: last.year - 1 } : first;

/**
 * Reads dates and spans of dates: 2月10日至17日, 1月26日、2月8日, 2022年12月31日至2023年1月2日.
 *
 * @param text without blanks and brackets.
 * @param arranged the year that is meant where none is written.
 */
export function namedDays(text: string, arranged: number): NamedDays {
  const days: Day[] = [];
  const wrong: string[] = [];
  let before: Point = { year: arranged, month: 0, day: 0 };
  for (const match of text.matchAll(SPAN)) {
    const opening = pointFrom(match.slice(1, 4), before, arranged);
    if (opening === undefined) continue;
    const last = pointFrom(match.slice(4, 7), opening, arranged) ?? opening;
    const first = beforeNewYear(opening, last, match[1] !== undefined);
    const named = daysOfSpan(first, last);
    if (named === undefined) wrong.push(match[0]);
    else days.push(...named);
    before = last;
  }
  return { days, wrong };
}
