import { z } from 'zod';
import { DaySchema } from './day.ts';
import { IdSchema, LineSchema, RecordShape, WordsSchema } from './record.ts';

/** A comparison sheet (对比表) for one customer: ours and the rivals', their own concern first. */
export const ComparisonSchema = z.strictObject({
  ...RecordShape,
  customerId: IdSchema,
  title: LineSchema.min(1),
  on: DaySchema,
  ours: LineSchema.min(1),
  productId: IdSchema.optional(),
  rivals: z
    .array(z.strictObject({ name: LineSchema.min(1), competitorId: IdSchema.optional() }))
    .min(1)
    .max(4),
  rows: z
    .array(
      z.strictObject({
        criterion: LineSchema.min(1),
        /** What they care about themselves; stands above the others. */
        theirConcern: z.literal(true).optional(),
        ours: LineSchema,
        /** One for each rival, in their order. */
        rivals: z.array(LineSchema).max(4),
      }),
    )
    .max(60),
  /** Our reading of it, for them. */
  evaluation: WordsSchema.optional(),
});
export type Comparison = z.infer<typeof ComparisonSchema>;
