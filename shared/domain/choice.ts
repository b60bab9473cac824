import { z } from 'zod';
import { DaySchema } from './day.ts';
import { IdSchema, LineSchema, RecordShape, TimeSchema } from './record.ts';

/** `<customer>/<cadence>/<step>/<clock day>`: follow-ups are computed, so a choice about one names it by this key. */
export const FollowUpKeySchema = z.string().max(300);

/** What the rep decided about one follow-up. */
export const ChoiceSchema = z.strictObject({
  ...RecordShape,
  customerId: IdSchema,
  key: FollowUpKeySchema,
  kind: z.enum(['snooze', 'skip']),
  /** The day of the decision. A skipped step counts as passed on it. */
  on: DaySchema,
  /** Snooze: the day it comes back. */
  until: DaySchema.optional(),
  time: TimeSchema.optional(),
  /** Snooze: it was put off among many, to level an overdue pile. */
  spread: z.literal(true).optional(),
  reason: LineSchema.optional(),
});
export type Choice = z.infer<typeof ChoiceSchema>;
