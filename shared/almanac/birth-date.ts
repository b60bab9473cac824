import { type Day, dayFromNumber, dayNumber, asDay, daysInMonth, partsOf } from '../domain/day.ts';

/** A date of every year, before anybody has asked whether it exists. */
export interface BirthDate {
  readonly calendar: 'solar' | 'lunar';
  /** Solar or lunar year, as `calendar` says. */
  readonly year?: number;
  readonly month: number;
  readonly day: number;
  /** Lunar leap month. */
  readonly leap: boolean;
}

export type BirthdayReading =
  | { readonly kind: 'empty' }
  /** `doubtful`: the file gave a year that only programs are born in, and it was left out. */
  | { readonly kind: 'date'; readonly date: BirthDate; readonly doubtful: boolean }
  | { readonly kind: 'impossible' }
  /** Each choice, read in place of the text, is a date. */
  | { readonly kind: 'ambiguous'; readonly choices: readonly string[] }
  /** Words that are no date, or a date outside what the almanac knows (`outside`, 1900 to 2099): they stay words. */
  | { readonly kind: 'unread'; readonly doubtful: boolean; readonly outside?: true };

const OLDEST_YEAR = 1900;
const NEWEST_YEAR = 2099;

/** Written by programs where no year is known: Apple's 1604, and the epochs of the two spreadsheet calendars. */
const YEARS_OF_PROGRAMS: ReadonlySet<number> = new Set([1900, 1904]);
const YEARS_OF_NOBODY: ReadonlySet<number> = new Set([0, 1604]);
/** The first days of those epochs: not even the day means anything. */
const EPOCHS: ReadonlySet<string> = new Set(['1900-1-0', '1900-1-1', '1904-1-1']);

/** Days that mean "no date": Access, Exchange and a spreadsheet's zero. */
const EMPTY_DAYS: ReadonlySet<string> = new Set(['1899-12-30', '1899-12-31', '4501-1-1']);

/** 88 is 1988 and 12 is 2012: the youngest reading that is not in the future. */
export function fullYear(year: number, today: Day): number {
  if (year >= 100) return year;
  const now = partsOf(today).year;
  const candidate = now - (now % 100) + year;
  return candidate > now ? candidate - 100 : candidate;
}

/** The day of a spreadsheet's serial number, 1 being 1900-01-01; right from 61 on. */
export const dayOfSerial = (serial: number): Day => dayFromNumber(dayNumber(asDay('1899-12-30')) + Math.floor(serial));

function exists({ calendar, year, month, day }: BirthDate): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  // Without a year the 29th of February stands.
  return calendar === 'lunar' ? day <= 30 : day <= daysInMonth(year ?? 2000, month);
}

function isFuture({ calendar, year, month, day }: BirthDate, today: Day): boolean {
  const now = partsOf(today);
  if (year === undefined || year < now.year) return false;
  if (year > now.year || calendar === 'lunar') return year > now.year;
  return month > now.month || (month === now.month && day > now.day);
}

const withoutYear = ({ calendar, month, day, leap }: BirthDate): BirthDate => ({ calendar, month, day, leap });

const isEmpty = ({ month, day }: BirthDate, key: string): boolean => EMPTY_DAYS.has(key) || (month === 0 && day === 0);

/** A date that exists, with what its year is worth. */
function dated(date: BirthDate): BirthdayReading {
  if (date.year === undefined) return { kind: 'date', date, doubtful: false };
  if (YEARS_OF_PROGRAMS.has(date.year)) return { kind: 'date', date: withoutYear(date), doubtful: true };
  const kept = date.year >= OLDEST_YEAR && date.year <= NEWEST_YEAR;
  return kept ? { kind: 'date', date, doubtful: false } : { kind: 'unread', doubtful: false, outside: true };
}

/** Says whether a date that was written can be a birthday; `mayLieAhead`: or the day of a wedding to come. */
export function checked(written: BirthDate, today: Day, mayLieAhead = false): BirthdayReading {
  const key = `${written.year ?? ''}-${written.month}-${written.day}`;
  if (isEmpty(written, key)) return { kind: 'empty' };
  if (EPOCHS.has(key)) return { kind: 'unread', doubtful: true };
  const date = YEARS_OF_NOBODY.has(written.year ?? NEWEST_YEAR) ? withoutYear(written) : written;
  return !exists(date) || (!mayLieAhead && isFuture(date, today)) ? { kind: 'impossible' } : dated(date);
}

/** A spelling that is read back as this very date, whatever column it stands in. */
export function spelled({ calendar, year, month, day, leap }: BirthDate): string {
  const written = `${year === undefined ? '' : `${year}年`}${leap ? '闰' : ''}${month}月${day}日`;
  return `${calendar === 'lunar' ? '农历' : '公历'}${written}`;
}
