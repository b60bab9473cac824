import { addDays, type Day, daysBetween, isDay, partsOf } from '../../shared/domain/day.ts';

/** What a day without a year, or a word such as "tomorrow", is read against. */
export interface DayContext {
  readonly today: Day;
  /** The day to be nearest to; today when absent. */
  readonly near?: Day | undefined;
  readonly min?: Day | undefined;
  readonly max?: Day | undefined;
}

const WORDS: Readonly<Record<string, number>> = {
  前天: -2,
  昨天: -1,
  yesterday: -1,
  今天: 0,
  today: 0,
  明天: 1,
  tomorrow: 1,
  后天: 2,
  大后天: 3,
};

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WEEKDAY = /(周|星期|礼拜)[一二三四五六日天]|\b(mon|tue|wed|thu|fri|sat|sun)[a-z]*\b/g;

const build = (year: number, month: number, day: number): Day | undefined => {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isDay(text) ? text : undefined;
};

/** The year that brings month and day nearest, among those the field allows. */
function nearestYear(month: number, day: number, context: DayContext): Day | undefined {
  const near = context.near ?? context.today;
  const { year } = partsOf(near);
  const found = [year - 1, year, year + 1].flatMap((one) => build(one, month, day) ?? []);
  const allowed = found.filter((one) => one >= (context.min ?? one) && one <= (context.max ?? one));
  const best = (days: readonly Day[]) =>
    days.toSorted((a, b) => Math.abs(daysBetween(near, a)) - Math.abs(daysBetween(near, b))).at(0);
  return best(allowed) ?? best(found);
}

function fromNumbers(text: string, context: DayContext): Day | undefined {
  const full =
    text.match(/^(\d{4})(\d{2})(\d{2})$/) ?? text.match(/^(\d{4})\s*[-./年]\s*(\d{1,2})\s*[-./月]\s*(\d{1,2})[日号]?$/);
  if (full !== null) return build(Number(full[1]), Number(full[2]), Number(full[3]));
  const short = text.match(/^(\d{1,2})\s*[-./月]\s*(\d{1,2})[日号]?$/);
  if (short !== null) {
    const [first, second] = [Number(short[1]), Number(short[2])];
    return first > 12 ? nearestYear(second, first, context) : nearestYear(first, second, context);
  }
  const alone = text.match(/^(\d{1,2})[日号]?$/);
  return alone === null
    ? undefined
    : nearestYear(partsOf(context.near ?? context.today).month, Number(alone[1]), context);
}

const NAMED = [
  /^(?<day>\d{1,2})(?:st|nd|rd|th)?\s+(?<month>[a-z]{3,9})\s*(?<year>\d{4})?$/,
  /^(?<month>[a-z]{3,9})\s+(?<day>\d{1,2})(?:st|nd|rd|th)?\s*(?<year>\d{4})?$/,
];

function fromNames(text: string, context: DayContext): Day | undefined {
  const parts = NAMED.map((shape) => shape.exec(text)?.groups).find((groups) => groups !== undefined);
  if (parts === undefined) return undefined;
  const month = MONTHS.indexOf((parts.month ?? '').slice(0, 3)) + 1;
  const day = Number(parts.day);
  return parts.year === undefined ? nearestYear(month, day, context) : build(Number(parts.year), month, day);
}

/**
 * The day a person meant: `2026-09-20`, `20260920`, `9/20`, `9月20日 周日`, `20号`, `20 Sep 2026`, `Sep 20`, `明天`, `today`.
 * Undefined when there is no such day. Two numbers are month and day, unless the first cannot be a month.
 */
export function readDay(written: string, context: DayContext): Day | undefined {
  const text = written.normalize('NFKC').toLowerCase().replace(WEEKDAY, ' ').replaceAll(',', ' ').trim();
  const offset = WORDS[text];
  if (offset !== undefined) return addDays(context.today, offset);
  return fromNumbers(text.replace(/\s+/g, ' '), context) ?? fromNames(text.replace(/\s+/g, ' '), context);
}

/** The day an arrow key moves a day field to: up is the day after, as a number field counts up. */
export function dayAfterKey(key: string, day: Day): Day | undefined {
  if (key === 'ArrowUp') return addDays(day, 1);
  return key === 'ArrowDown' ? addDays(day, -1) : undefined;
}
