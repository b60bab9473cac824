import { z } from 'zod';
import { DaySchema } from './day.ts';
import { IdSchema, RecordShape, WordsSchema } from './record.ts';

export const FEEDBACK_KINDS = ['complaint', 'suggestion', 'product-gap', 'reason', 'praise'] as const;

/** What a customer said about us, in their words. */
export const FeedbackSchema = z.strictObject({
  ...RecordShape,
  customerId: IdSchema,
  kind: z.enum(FEEDBACK_KINDS),
  on: DaySchema,
  words: WordsSchema,
  /** The talk it came up in. */
  interactionId: IdSchema.optional(),
  /** The promise to put it right. */
  promiseId: IdSchema.optional(),
  closedOn: DaySchema.optional(),
  /** What made it good. */
  outcome: WordsSchema.optional(),
});
export type Feedback = z.infer<typeof FeedbackSchema>;
