import { z } from 'zod';
import { DaySchema } from './day.ts';
import { IdSchema, LineSchema, RecordShape } from './record.ts';

/**
 * Scales the rep sets; each has a field of the same name on the customer. What follows from other records (relationship, revenue class,
 * talks held, the code of a horizon on a day) is computed and has no entry here.
 */
export const SCALES = [
  'intent',
  'horizon',
  'showClass',
  'orgGrade',
  'qualification',
  'obstacle',
  'stage',
  'bond',
  'personality',
  'hesitation',
] as const;
export const ScaleSchema = z.enum(SCALES);
export type Scale = z.infer<typeof ScaleSchema>;

/** One step in the history of one scale of one customer. Written with the change itself, never rewritten; only an undo takes it away. */
export const GradingSchema = z.strictObject({
  ...RecordShape,
  customerId: IdSchema,
  scale: ScaleSchema,
  /** The value as one line; absent: there was none, or there is none any more. */
  from: LineSchema.optional(),
  to: LineSchema.optional(),
  on: DaySchema,
  /** In the rep's words. */
  why: LineSchema.optional(),
  /** The proposal that was accepted, by its code. */
  proposal: z.string().max(40).optional(),
});
export type Grading = z.infer<typeof GradingSchema>;
