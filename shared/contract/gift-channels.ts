import { z } from 'zod';
import { GiftIdeaSchema } from '../domain/gift-rules.ts';
import { BuyBySchema, GiftWarningSchema } from '../domain/gift-warning.ts';
import { IdSchema } from '../domain/record.ts';
import { GiftSchema } from '../domain/trade.ts';
import { type Channel, EVERYWHERE } from './place.ts';

const CustomerSchema = z.strictObject({ id: IdSchema, name: z.string(), company: z.string().optional() });
const whole = z.number().int();
const count = whole.min(0);

const GiftRowSchema = z.strictObject({
  gift: GiftSchema,
  customer: CustomerSchema,
  /** Whom of them it is for. */
  person: z.string().optional(),
  /** Of a gift that has a day and still has to come. */
  buyBy: BuyBySchema.optional(),
  /** Of one that is not given yet: how many warnings, and whether one of them is grave. */
  warnings: count.optional(),
  severe: z.boolean().optional(),
});
export type GiftRow = z.infer<typeof GiftRowSchema>;

/** `to-buy`: thought of for a day, by the day it has to be ordered; `bought`: waits to be handed over; `ideas`: for no day yet. */
const GIFT_LISTS = ['to-buy', 'bought', 'ideas', 'past'] as const;
export const SPEND_BY = ['customer', 'person', 'firm', 'class', 'occasion', 'year'] as const;

const SumSchema = z.strictObject({
  given: whole,
  received: whole,
  gifts: count,
  /** Gifts that cost more than the class of their receiver allows. */
  over: count,
});

const SpendRowSchema = z.strictObject({
  /** Empty: those without one. */
  name: z.string(),
  ...SumSchema.shape,
  budget: whole.optional(),
});
export type SpendRow = z.infer<typeof SpendRowSchema>;

/** Gifts across the whole book, and what to think about before one is given. */
export const giftChannels = {
  /** Weighs a gift as it stands in a form; it may be in the book already or not. */
  'gift.weigh': {
    ask: z.strictObject({
      ...GiftSchema.pick({
        customerId: true,
        personId: true,
        item: true,
        category: true,
        occasion: true,
        cost: true,
        on: true,
        forOn: true,
        shipDays: true,
        prepDays: true,
        stockId: true,
      }).shape,
      id: IdSchema.optional(),
    }),
    answer: z.strictObject({ warnings: z.array(GiftWarningSchema).max(200), buyBy: BuyBySchema.optional() }),
    where: EVERYWHERE,
  },
  /** At most 200 rows; `late`: of all of them, those it is too late to order. */
  'gift.list': {
    ask: z.strictObject({ list: z.enum(GIFT_LISTS), offset: count.optional() }),
    answer: z.strictObject({ rows: z.array(GiftRowSchema).max(200), total: count, late: count }),
    where: EVERYWHERE,
  },
  /** Minor units of the rep's own currency. At most 200 rows, most first; the totals are of all. */
  'gift.spend': {
    ask: z.strictObject({ by: z.enum(SPEND_BY), year: z.number().int().min(1900).max(2100).optional() }),
    answer: z.strictObject({
      currency: z.string(),
      rows: z.array(SpendRowSchema).max(200),
      /** Of all groups, named here or not. */
      groups: count,
      total: SumSchema,
      /** Gifts without a price, or in a currency without a rate. */
      uncounted: count,
      /** Years with gifts, newest first. */
      years: z.array(whole).max(200),
    }),
    where: EVERYWHERE,
  },
  /** What can be given. */
  'gift.ideas': {
    ask: z.strictObject({}),
    answer: z.strictObject({ ideas: z.array(GiftIdeaSchema).max(200) }),
    where: EVERYWHERE,
  },
} as const satisfies Record<string, Channel>;
