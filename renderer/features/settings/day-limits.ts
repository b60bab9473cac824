import { type Day, weekdayOf } from '../../../shared/domain/day.ts';
import { SettingsSchema } from '../../../shared/domain/settings.ts';

/** The number typed, where it can be one of that setting. */
export function limitIn(
  field: 'callsADay' | 'visitsADay' | 'revenueMonths' | 'shortCycleDays',
  text: string,
): number | undefined {
  if (!/^\d{1,4}$/.test(text.trim())) return undefined;
  const read = SettingsSchema.shape[field].safeParse(Number(text.trim()));
  return read.success ? read.data : undefined;
}

const SATURDAY = 6;

export const isSaturday = (day: Day): boolean => weekdayOf(day) === SATURDAY;
