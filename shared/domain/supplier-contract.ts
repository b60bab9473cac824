import { z } from 'zod';
import { DaySchema } from './day.ts';
import { IdSchema, LineSchema, RecordShape, WordsSchema } from './record.ts';

/** What binds a customer to a competitor, and until when. */
export const SupplierContractSchema = z.strictObject({
  ...RecordShape,
  customerId: IdSchema,
  supplier: LineSchema.min(1),
  endsOn: DaySchema,
  /** The day on which the rep was told that it ends then: talks up to it were no answer to that. */
  knownOn: DaySchema.optional(),
  quota: LineSchema.optional(),
  /** The year-end rebate, in the customer's words. */
  rebate: LineSchema.optional(),
  note: WordsSchema.optional(),
});
export type SupplierContract = z.infer<typeof SupplierContractSchema>;
