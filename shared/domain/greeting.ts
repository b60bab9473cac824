import { z } from 'zod';
import { ChannelSchema } from './channel.ts';
import { DaySchema } from './day.ts';
import { IdSchema, RecordShape, WordsSchema } from './record.ts';

/** The words of one occasion to one person in one year. */
export const GreetingSchema = z.strictObject({
  ...RecordShape,
  customerId: IdSchema,
  personId: IdSchema.optional(),
  /** A festival by its code, or `day:` and the id of a special day. */
  occasion: z.string().min(1).max(80),
  /** Year of the day it is kept on. */
  year: z.number().int().min(1900).max(2100),
  channel: ChannelSchema,
  text: WordsSchema,
  state: z.enum(['prepared', 'sent', 'left-out']),
  sentOn: DaySchema.optional(),
  /** The contact it was logged as. */
  interactionId: IdSchema.optional(),
});
export type Greeting = z.infer<typeof GreetingSchema>;
