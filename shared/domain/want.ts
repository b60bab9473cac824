import { z } from 'zod';
import { DaySchema } from './day.ts';
import { IdSchema, LineSchema, RecordShape, WordsSchema } from './record.ts';

/** What a customer would like to have: product, model, colour, quantity. Open until it is had or no longer wanted. */
export const WantSchema = z.strictObject({
  ...RecordShape,
  customerId: IdSchema,
  product: LineSchema.min(1),
  productId: IdSchema.optional(),
  /** Model, colour, size: what must be right about it. */
  spec: LineSchema.optional(),
  quantity: z.number().positive().max(1e9).optional(),
  since: DaySchema,
  /** The day it came in for them. */
  arrivedOn: DaySchema.optional(),
  closedOn: DaySchema.optional(),
  note: WordsSchema.optional(),
});
export type Want = z.infer<typeof WantSchema>;
