import { z } from 'zod';
import { DaySchema } from './day.ts';
import { MoneySchema } from './money.ts';
import { IdSchema, RecordShape, WordsSchema } from './record.ts';

export const REQUEST_STATES = ['noted', 'assessed', 'dropped', 'done-free', 'done-paid'] as const;

/** A change that a customer asked for; never decided on the spot. */
export const RequestSchema = z.strictObject({
  ...RecordShape,
  customerId: IdSchema,
  what: WordsSchema,
  notedOn: DaySchema,
  /** `assessed`: reckoned, or asked above. */
  state: z.enum(REQUEST_STATES),
  /** The day of the last state. */
  stateOn: DaySchema.optional(),
  /** Why it was dropped, or what was found. */
  reason: WordsSchema.optional(),
  price: MoneySchema.optional(),
  interactionId: IdSchema.optional(),
});
export type Request = z.infer<typeof RequestSchema>;
