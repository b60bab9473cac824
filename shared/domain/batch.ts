import { z } from 'zod';
import { DaySchema } from './day.ts';
import { LineSchema, RecordShape, WordsSchema } from './record.ts';

/** Customers who came together: the leads of a trade show, the outlets of a round. */
export const BatchSchema = z.strictObject({
  ...RecordShape,
  kind: z.enum(['show', 'round']),
  name: LineSchema.min(1),
  place: LineSchema.optional(),
  startsOn: DaySchema.optional(),
  /** The last day of a show: its leads are answered within 7 days of it, and never after 14. */
  endsOn: DaySchema.optional(),
  /** Before the number of a lead code; a code is never used again. */
  prefix: LineSchema.optional(),
  /** The highest number ever given under the prefix, whoever bore it since. */
  lastNumber: z.number().int().min(0).optional(),
  note: WordsSchema.optional(),
});
export type Batch = z.infer<typeof BatchSchema>;
