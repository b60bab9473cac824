import { daysInMonth } from '../../shared/domain/day.ts';
import type { SpecialDay } from '../../shared/domain/special-day.ts';

/** A day of every year as it is typed: solar or lunar, with or without its year. */
export interface YearlyDraft {
  readonly calendar: SpecialDay['calendar'];
  readonly year: string;
  readonly month: string;
  readonly day: string;
  readonly leap: boolean;
}

export type Yearly = Pick<SpecialDay, 'calendar' | 'year' | 'month' | 'day' | 'leap'>;

export type YearlyError = 'monthWrong' | 'dayWrong' | 'yearWrong';
export type YearlyErrors = Partial<Record<'year' | 'month' | 'day', YearlyError>>;

export const NO_DAY: YearlyDraft = { calendar: 'solar', year: '', month: '', day: '', leap: false };

export const yearlyDraft = ({ calendar, year, month, day, leap }: Yearly): YearlyDraft => ({
  calendar,
  year: year === undefined ? '' : String(year),
  month: String(month),
  day: String(day),
  leap,
});

/** Digits only, else not a number at all: `Number('')` would be 0. */
const whole = (text: string): number => (/^\d{1,4}$/.test(text.trim()) ? Number(text.trim()) : Number.NaN);

/** A year without a 29 February does not forbid one where the year is unknown. */
const LEAP_YEAR = 2024;
const LUNAR_MONTH_DAYS = 30;

function longest({ calendar, year, month }: YearlyDraft): number {
  if (calendar === 'lunar') return LUNAR_MONTH_DAYS;
  return daysInMonth(year.trim() === '' ? LEAP_YEAR : whole(year), whole(month));
}

/** What is wrong with the numbers; nothing when a day can be made of them. */
export function errorsOfDay(draft: YearlyDraft): YearlyErrors {
  const [year, month, day] = [whole(draft.year), whole(draft.month), whole(draft.day)];
  const yearFits = draft.year.trim() === '' || (year >= 1900 && year <= 2099);
  const monthFits = month >= 1 && month <= 12;
  const dayFits = day >= 1 && (!monthFits || !yearFits || day <= longest(draft));
  return {
    ...(yearFits ? {} : { year: 'yearWrong' }),
    ...(monthFits ? {} : { month: 'monthWrong' }),
    ...(dayFits ? {} : { day: 'dayWrong' }),
  };
}

/** The day itself; undefined while something is wrong. */
export function yearlyOf(draft: YearlyDraft): Yearly | undefined {
  if (Object.keys(errorsOfDay(draft)).length > 0) return undefined;
  const { calendar, year, month, day, leap } = draft;
  return {
    calendar,
    month: whole(month),
    day: whole(day),
    leap: calendar === 'lunar' && leap,
    ...(year.trim() === '' ? {} : { year: whole(year) }),
  };
}

/** Nothing was typed: no day is meant. */
export const isNoDay = ({ year, month, day }: YearlyDraft): boolean =>
  [year, month, day].every((text) => text.trim() === '');
