import { z } from 'zod';
import { daysInMonth } from './day.ts';
import { IdSchema, LineSchema, RecordShape } from './record.ts';

/** A dated event of every year. Without `year` the date has no age and no zodiac, and none is ever invented. */
export const SpecialDaySchema = z.strictObject({
  ...RecordShape,
  customerId: IdSchema,
  personId: IdSchema.optional(),
  kind: z.enum(['birthday', 'wedding', 'founding', 'first-deal', 'custom']),
  label: LineSchema.optional(),
  calendar: z.enum(['solar', 'lunar']),
  /** Solar or lunar year, as `calendar` says. */
  year: z.number().int().min(1900).max(2099).optional(),
  month: z.number().int().min(1).max(12),
  day: z.number().int().min(1).max(31),
  /** Lunar leap month. */
  leap: z.boolean(),
  /**
   * Where a year has not the day. `leap`: born in a leap month, kept in it where there is one (absent), or always in the ordinary
   * month; or born in an ordinary month and kept in both. `missing`: the 30th of a short month, or 29 February, is kept the day
   * before (absent) or the day after.
   */
  policy: z
    .strictObject({
      leap: z.enum(['leap-month', 'ordinary-month', 'both']).optional(),
      missing: z.enum(['day-before', 'day-after']).optional(),
    })
    .optional(),
  /** Days before it at which it is told; absent: as the settings say. */
  leadDays: z.number().int().min(0).max(90).optional(),
});
export type SpecialDay = z.infer<typeof SpecialDaySchema>;

const A_LEAP_YEAR = 2000;
const LONGEST_LUNAR_MONTH = 30;

/**
 * False for days no calendar holds: 30 February, 29 February of 2023, a solar leap month, the 31st of a lunar month.
 *
 * Whether one lunar year has the month and its 30th is not asked: people often know their lunar year only roughly.
 */
export function canBe({ calendar, year, month, day, leap }: Pick<SpecialDay, DateField>): boolean {
  if (calendar === 'lunar') return day <= LONGEST_LUNAR_MONTH;
  return !leap && day <= daysInMonth(year ?? A_LEAP_YEAR, month);
}
type DateField = 'calendar' | 'year' | 'month' | 'day' | 'leap';
