import { z } from 'zod';
import { DaySchema } from './day.ts';
import { CodeSchema } from './playbook.ts';
import { IdSchema, LineSchema, RecordShape, WordsSchema } from './record.ts';

/** A case to tell (案例), or somebody's words to show (感谢信). */
export const StorySchema = z.strictObject({
  ...RecordShape,
  kind: z.enum(['case', 'testimonial']),
  title: LineSchema.min(1),
  /** The customer it tells of, where they are in the book. */
  customerId: IdSchema.optional(),
  industry: LineSchema.optional(),
  since: DaySchema.optional(),
  /** In numbers where there are some: from what, to what. */
  from: LineSchema.optional(),
  to: LineSchema.optional(),
  /** The proof at hand; of a testimonial, the words themselves. */
  proof: WordsSchema.optional(),
  /** They allowed us to name them. */
  mayName: z.boolean(),
  productId: IdSchema.optional(),
  /** The objections it answers, by code. */
  objections: z.array(CodeSchema).max(50),
});
export type Story = z.infer<typeof StorySchema>;
