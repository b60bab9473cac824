import { z } from 'zod';
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
});
export type SpecialDay = z.infer<typeof SpecialDaySchema>;
