import { z } from 'zod';
import { DaySchema } from './day.ts';
import { MoneySchema } from './money.ts';
import { IdSchema, LineSchema, RecordShape, WordsSchema } from './record.ts';

export const QuoteSchema = z.strictObject({
  ...RecordShape,
  customerId: IdSchema,
  title: LineSchema,
  /** The product card it is about: a change of its price is told to whoever holds the quote. */
  productId: IdSchema.optional(),
  amount: MoneySchema.optional(),
  sentOn: DaySchema,
  validUntil: DaySchema.optional(),
  /** The day an answer came, whatever it was; an answered quote is no longer silent. */
  answeredOn: DaySchema.optional(),
});
export type Quote = z.infer<typeof QuoteSchema>;

/** Said to a customer and owed until kept. */
export const PromiseSchema = z.strictObject({
  ...RecordShape,
  customerId: IdSchema,
  what: LineSchema,
  /** `fix`: a problem found, to be put right on site the same or the next day; `answer`: a question of theirs that was left open. */
  kind: z.enum(['promise', 'fix', 'answer']).optional(),
  dueOn: DaySchema,
  keptOn: DaySchema.optional(),
});
export type Commitment = z.infer<typeof PromiseSchema>;

export const GIFT_CHECKS = ['price-tag', 'card', 'wrapping', 'receipt', 'fits-policy'] as const;

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
  category: LineSchema.optional(),
  boughtOn: DaySchema.optional(),
  givenOn: DaySchema.optional(),
  /** The day it is for, and how long it takes to come and to be made ready, in working days. */
  forOn: DaySchema.optional(),
  shipDays: z.number().int().min(0).max(90).optional(),
  prepDays: z.number().int().min(0).max(90).optional(),
  /** What was looked after before it was handed over. */
  checked: z.array(z.enum(GIFT_CHECKS)).max(10).optional(),
  liked: z.enum(['yes', 'no', 'unknown']).optional(),
  /** It came back, or was not taken. */
  refused: z.enum(['declined', 'returned']).optional(),
  approvedBy: LineSchema.optional(),
  /** Where it was taken from. */
  stockId: IdSchema.optional(),
  note: WordsSchema.optional(),
});
export type Gift = z.infer<typeof GiftSchema>;

/** Who brought whom, and what is owed for it. Earned as soon as the one who was brought has bought. */
export const ReferralSchema = z.strictObject({
  ...RecordShape,
  /** The one who referred. */
  customerId: IdSchema,
  referredName: LineSchema.min(1),
  /** Their own dossier, once there is one. */
  referredId: IdSchema.optional(),
  on: DaySchema,
  reward: z.enum(['thanks', 'gift', 'amount']),
  amount: MoneySchema.optional(),
  what: LineSchema.optional(),
  /** The rep looked into it: in many places and firms a paid commission is not allowed. */
  allowed: z.boolean().optional(),
  promisedOn: DaySchema.optional(),
  /** Set by hand where the one referred has no dossier. */
  earnedOn: DaySchema.optional(),
  paidOn: DaySchema.optional(),
  note: WordsSchema.optional(),
});
export type Referral = z.infer<typeof ReferralSchema>;
