import { z } from 'zod';
import { DaySchema } from './day.ts';
import { IdSchema, LineSchema, RecordShape } from './record.ts';

/** A proposal the rep said no to. It does not come back for the same evidence. */
export const DismissalSchema = z.strictObject({
  ...RecordShape,
  customerId: IdSchema,
  proposal: z.string().min(1).max(40),
  /** What the proposal stood on: days and counts as one line. Other evidence asks anew. */
  evidence: LineSchema,
  on: DaySchema,
  reason: LineSchema.optional(),
});
export type Dismissal = z.infer<typeof DismissalSchema>;
