import { z } from 'zod';
import { DaySchema } from './day.ts';
import { MoneySchema } from './money.ts';
import { IdSchema, LineSchema, RecordShape, WordsSchema } from './record.ts';

export const QuoteSchema = z.strictObject({
  ...RecordShape,
  customerId: IdSchema,
  title: LineSchema,
  amount: MoneySchema.optional(),
  sentOn: DaySchema,
  validUntil: DaySchema.optional(),
  /** The day an answer came, whatever it was; an answered quote is no longer silent. */
  answeredOn: DaySchema.optional(),
});
export type Quote = z.infer<typeof QuoteSchema>;

export const DealSchema = z.strictObject({
  ...RecordShape,
  customerId: IdSchema,
  product: LineSchema,
  quantity: z.number().positive().max(1e9).optional(),
  amount: MoneySchema.optional(),
  stage: z.enum(['open', 'signed', 'delivered', 'paid', 'lost']),
  on: DaySchema,
  lostTo: LineSchema.optional(),
  note: WordsSchema.optional(),
});
export type Deal = z.infer<typeof DealSchema>;

/** Said to a customer and owed until kept. */
export const PromiseSchema = z.strictObject({
  ...RecordShape,
  customerId: IdSchema,
  what: LineSchema,
  dueOn: DaySchema,
  keptOn: DaySchema.optional(),
});
export type Commitment = z.infer<typeof PromiseSchema>;

export const GiftSchema = z.strictObject({
  ...RecordShape,
  customerId: IdSchema,
  personId: IdSchema.optional(),
  item: LineSchema,
  occasion: LineSchema.optional(),
  direction: z.enum(['given', 'received']),
  state: z.enum(['idea', 'bought', 'given']),
  on: DaySchema,
  cost: MoneySchema.optional(),
  reception: LineSchema.optional(),
});
export type Gift = z.infer<typeof GiftSchema>;
