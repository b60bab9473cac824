import type { SpecialDay } from '../domain/special-day.ts';

// Apart from observance.ts: the form asks it, and the window must not carry tyme4ts.

/** A question about a day that some years lack, or have twice. */
export type DayPolicy = 'leap-born' | 'ordinary-born' | 'feb-29' | 'day-30';

/** No first and no twelfth month is ever a leap month in the years that are known. */
const canRepeat = (month: number): boolean => month >= 2 && month <= 11;

/** What has to be asked about a day; nothing about most. */
export function policiesOf({
  calendar,
  month,
  day,
  leap,
}: Pick<SpecialDay, 'calendar' | 'month' | 'day' | 'leap'>): readonly DayPolicy[] {
  if (calendar === 'solar') return month === 2 && day === 29 ? ['feb-29'] : [];
  const months: readonly DayPolicy[] = leap ? ['leap-born'] : canRepeat(month) ? ['ordinary-born'] : [];
  return day === 30 ? [...months, 'day-30'] : months;
}
