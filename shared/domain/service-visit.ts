import { z } from 'zod';
import { DaySchema } from './day.ts';
import { IdSchema, LineSchema, RecordShape, WordsSchema } from './record.ts';

/** A repair or service that was done for a customer; a few days later they are asked whether all is well. */
export const ServiceVisitSchema = z.strictObject({
  ...RecordShape,
  customerId: IdSchema,
  what: LineSchema.min(1),
  on: DaySchema,
  note: WordsSchema.optional(),
});
export type ServiceVisit = z.infer<typeof ServiceVisitSchema>;
