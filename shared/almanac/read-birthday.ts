import type { Day } from '../domain/day.ts';
import { type BirthDate, type BirthdayReading, checked, fullYear, spelled } from './birth-date.ts';
import { type WrittenDate, writtenDate } from './birthday-forms.ts';

/** Which of two numbers is the month, once the rep has been asked for the whole file. */
export type DateOrder = 'month-first' | 'day-first';

interface BirthdayContext {
  /** The column is one of lunar birthdays: what it does not say otherwise is lunar. */
  readonly lunarColumn: boolean;
  /** The rep's day: nobody is born after it. */
  readonly today: Day;
  readonly dateOrder?: DateOrder | undefined;
  /** Weddings and openings may be to come. */
  readonly mayLieAhead?: boolean;
}

type Calendar = BirthDate['calendar'];

const LUNAR_WORD = /[农農][历曆]|[阴陰][历曆]|[旧舊][历曆]|古[历曆]|夏[历曆]|\(?\blunar\b\)?/giu;
const SOLAR_WORD = /[公阳陽新国國西][历曆]|\(?\b(?:solar|gregorian)\b\)?/giu;
const LEAP_WORD = /[闰閏]|\bleap\b/giu;
const CLOCK = /[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?: ?[ap]m)?(?:Z|[+-]\d{2}:?\d{2})?$/i;
const EMPTY = new Set([
  '',
  '0/0/00',
  '0/0/0000',
  '00/00/0000',
  '0000-00-00',
  '0000/00/00',
  '-',
  '--',
  '/',
  '无',
  '未知',
  'n/a',
]);

/** What is longer is no date, and patterns are kept from it. */
const LONGEST_DATE = 100;

interface Told {
  readonly text: string;
  readonly calendar: Calendar | undefined;
  readonly leap: boolean;
}

/** Takes out the words that say which calendar; what is left is the date alone. */
function told(raw: string, lunarColumn: boolean): Told {
  const plain = raw.normalize('NFKC').trim();
  const leap = plain.search(LEAP_WORD) >= 0;
  const lunar = plain.search(LUNAR_WORD) >= 0;
  const solar = plain.search(SOLAR_WORD) >= 0;
  const bare = [LUNAR_WORD, SOLAR_WORD, LEAP_WORD]
    .reduce((text, word) => text.replace(word, ''), plain)
    .replace(CLOCK, '')
    .replace(/[()[\]【】:]/gu, '')
    .trim();
  const text = /[a-z]/i.test(bare) ? bare : bare.replace(/\s/g, '');
  if (leap || lunar) return { text, calendar: 'lunar', leap };
  return { text, calendar: solar ? 'solar' : lunarColumn ? 'lunar' : undefined, leap };
}

function choose(dates: readonly BirthDate[], { today, mayLieAhead }: BirthdayContext): BirthdayReading {
  const readings = dates.map((date) => ({ date, reading: checked(date, today, mayLieAhead) }));
  const possible = readings.filter(({ reading }) => reading.kind !== 'impossible');
  if (possible.length > 1) return { kind: 'ambiguous', choices: possible.map(({ date }) => spelled(date)) };
  return possible[0]?.reading ?? { kind: 'impossible' };
}

/** Month and day of two numbers: as the rep said, as the lunar custom is, or both ways while both are months. */
function orders(
  { first, second, year }: Extract<WrittenDate, { shape: 'two-numbers' }>,
  calendar: Calendar | undefined,
  dateOrder: DateOrder | undefined,
): { month: number; day: number }[] {
  const monthFirst = { month: first, day: second };
  const dayFirst = { month: second, day: first };
  if (first === second) return [monthFirst];
  if (first > 12 || second > 12) return [first > 12 ? dayFirst : monthFirst];
  if (dateOrder !== undefined) return [dateOrder === 'month-first' ? monthFirst : dayFirst];
  if (calendar === 'lunar' && year === undefined) return [monthFirst];
  return [monthFirst, dayFirst];
}

/**
 * Reads a birthday as people and programs write it: 1988/5/8, --05-08, 32271, 5月8日, 农历8.15, 闰六月初三, 大年初三, May 8.
 *
 * Never guesses: 5/8/1988 and 8月15 come back as `ambiguous` with what they may mean. A year that only programs write
 * (1604, 1900, 1904) is no year. Whether a lunar year has that leap month is not asked here.
 */
export function readBirthday(raw: string, context: BirthdayContext): BirthdayReading {
  const { lunarColumn, today, dateOrder } = context;
  if (raw.trim().length > LONGEST_DATE) return { kind: 'unread', doubtful: false };
  if (EMPTY.has(raw.trim().toLowerCase())) return { kind: 'empty' };
  const { text, calendar, leap } = told(raw, lunarColumn);
  const written = writtenDate(text);
  if (written === undefined) return { kind: 'unread', doubtful: false };
  const year = written.year === undefined ? {} : { year: yearOf(written.year, text, today) };
  if (written.shape === 'two-numbers') {
    const dates = orders(written, calendar, dateOrder);
    return choose(
      dates.map((date) => ({ calendar: calendar ?? 'solar', ...year, ...date, leap })),
      context,
    );
  }
  const { month, day, calendar: said } = written;
  // 腊月 is lunar even under a heading that says solar.
  const meant: Calendar | 'either' = said === 'lunar' ? 'lunar' : (calendar ?? said ?? 'solar');
  const calendars: Calendar[] = meant === 'either' ? ['solar', 'lunar'] : [meant];
  return choose(
    calendars.map((each) => ({ calendar: each, ...year, month, day, leap })),
    context,
  );
}

/** 0000 is a program's way of saying nothing; 00 is 2000. */
const yearOf = (year: number, text: string, today: Day): number =>
  year === 0 && /(?<!\d)0000(?!\d)|^0000/.test(text) ? 0 : fullYear(year, today);
