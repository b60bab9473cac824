import { z } from 'zod';
import type { RECIPIENTS } from './audience.ts';
import { DaySchema } from './day.ts';
import { GiftLevelSchema } from './gift-rules.ts';
import { MoneySchema } from './money.ts';
import { RevenueClassSchema } from './revenue.ts';
import { TextsSchema } from './record.ts';

const GIFT_LIMITS = ['class', 'person-year', 'firm-occasion', 'firm-year'] as const;
export type GiftLimit = (typeof GIFT_LIMITS)[number];

/** Recipients whose law or firm has a say; a private one has none. */
const BOUND_RECIPIENTS = [
  'company',
  'state-owned',
  'government',
  'medical',
  'teacher',
] as const satisfies readonly Exclude<(typeof RECIPIENTS)[number], 'private'>[];

const level = GiftLevelSchema;
const item = z.string();

/** Something to think about before a gift is given, with its reason. It never stands in the way. */
export const GiftWarningSchema = z.discriminatedUnion('kind', [
  /** `word`: what in the gift's own words gave it away. */
  z.strictObject({ kind: z.literal('taboo'), level, code: z.string(), word: z.string(), reason: TextsSchema }),
  z.strictObject({ kind: z.literal('recipient'), level, recipient: z.enum(BOUND_RECIPIENTS) }),
  z.strictObject({ kind: z.literal('deceased'), level }),
  z.strictObject({ kind: z.literal('mourning'), level }),
  z.strictObject({ kind: z.literal('sum-four'), level, cost: MoneySchema }),
  /** The same thing, or the same kind of thing, came into the household already. */
  z.strictObject({
    kind: z.literal('repeat'),
    level,
    same: z.enum(['item', 'category']),
    item,
    on: DaySchema,
    whom: z.string(),
  }),
  z.strictObject({
    kind: z.literal('not-liked'),
    level,
    item,
    on: DaySchema,
    how: z.enum(['disliked', 'declined', 'returned']),
  }),
  /** `sum`: what it comes to with this gift. */
  z.strictObject({
    kind: z.literal('over'),
    level,
    limit: z.enum(GIFT_LIMITS),
    allowed: MoneySchema,
    sum: MoneySchema,
    revenueClass: RevenueClassSchema.optional(),
  }),
  /** Without a rate nothing can be held against a budget. */
  z.strictObject({ kind: z.literal('no-rate'), level, currency: z.string() }),
]);
export type GiftWarning = z.infer<typeof GiftWarningSchema>;

/** When a gift has to be there, and when it has to be ordered for that. */
export const BuyBySchema = z.strictObject({
  deliverBy: DaySchema,
  orderBy: DaySchema,
  /** Ordered today it would come too late. */
  late: z.boolean(),
  /** Working days counted, the jam included. */
  shipDays: z.number().int(),
  prepDays: z.number().int(),
  /** Couriers rest over Spring Festival, or are jammed around Singles’ Day. */
  because: z.enum(['spring', 'singles']).optional(),
});
export type BuyBy = z.infer<typeof BuyBySchema>;
