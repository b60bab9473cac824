import type { Ask } from '../../../shared/contract/contract.ts';
import { daysInMonth } from '../../../shared/domain/day.ts';
import type { SpecialDay } from '../../../shared/domain/special-day.ts';

/** The form of a special day; numbers as typed. */
export interface SpecialDayDraft {
  readonly kind: SpecialDay['kind'];
  readonly label: string;
  readonly calendar: SpecialDay['calendar'];
  readonly year: string;
  readonly month: string;
  readonly day: string;
  readonly leap: boolean;
  /** Empty: the customer's own. */
  readonly personId: string;
}

export type DraftError = 'monthWrong' | 'dayWrong' | 'yearWrong';
export type DraftErrors = Partial<Record<'year' | 'month' | 'day', DraftError>>;

export const emptyDay = (kind: SpecialDay['kind']): SpecialDayDraft => ({
  kind,
  label: '',
  calendar: 'solar',
  year: '',
  month: '',
  day: '',
  leap: false,
  personId: '',
});

export const draftOfDay = (day: SpecialDay): SpecialDayDraft => ({
  kind: day.kind,
  label: day.label ?? '',
  calendar: day.calendar,
  year: day.year === undefined ? '' : String(day.year),
  month: String(day.month),
  day: String(day.day),
  leap: day.leap,
  personId: day.personId ?? '',
});

/** Digits only, else not a number at all: `Number('')` would be 0. */
const whole = (text: string): number => (/^\d{1,4}$/.test(text.trim()) ? Number(text.trim()) : Number.NaN);

/** A year without a 29 February does not forbid one where the year is unknown. */
const LEAP_YEAR = 2024;
const LUNAR_MONTH_DAYS = 30;

function longest({ calendar, year, month }: SpecialDayDraft): number {
  if (calendar === 'lunar') return LUNAR_MONTH_DAYS;
  return daysInMonth(year.trim() === '' ? LEAP_YEAR : whole(year), whole(month));
}

/** What is wrong with the numbers; nothing when a day can be made of them. */
export function errorsOfDay(draft: SpecialDayDraft): DraftErrors {
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

/** The ask that writes it; undefined while something is wrong. */
export function askOfDay(
  draft: SpecialDayDraft,
  customerId: string,
  id: string | undefined,
): Ask<'specialDay.save'> | undefined {
  if (Object.keys(errorsOfDay(draft)).length > 0) return undefined;
  const { kind, label, calendar, year, month, day, leap, personId } = draft;
  return {
    customerId,
    kind,
    calendar,
    month: whole(month),
    day: whole(day),
    leap: calendar === 'lunar' && leap,
    ...(label.trim() === '' ? {} : { label: label.trim() }),
    ...(year.trim() === '' ? {} : { year: whole(year) }),
    ...(personId === '' ? {} : { personId }),
    ...(id === undefined ? {} : { id }),
  };
}
