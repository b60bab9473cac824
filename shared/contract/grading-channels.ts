import { z } from 'zod';
import { MoneySchema } from '../domain/money.ts';
import { IdSchema } from '../domain/record.ts';
import { RevenueClassSchema } from '../domain/revenue.ts';
import { SettingsSchema } from '../domain/settings.ts';
import { PeriodShape, PlacedSchema, PlacingAskShape } from './grading-view.ts';
import { type Channel, EVERYWHERE } from './place.ts';

const Who = { customerId: IdSchema, name: z.string() };

/** How a customer is placed. */
export const gradingChannels = {
  /** What answers would come to if they were written down; what is not asked about is taken as it stands in the book. */
  'grading.preview': {
    ask: z.strictObject({ customerId: IdSchema, ...PlacingAskShape }),
    answer: PlacedSchema,
    where: EVERYWHERE,
  },
  /** The revenue classes of the whole book, those who paid most first. */
  'grading.revenue': {
    ask: z.strictObject({
      offset: z.number().int().min(0).optional(),
      limit: z.number().int().min(1).max(200),
    }),
    answer: z.strictObject({
      ...PeriodShape,
      shares: SettingsSchema.shape.revenueShares,
      /** What everybody with a class paid together. */
      total: MoneySchema,
      classes: z.array(
        z.strictObject({
          code: RevenueClassSchema,
          customers: z.number().int().min(0),
          sum: MoneySchema,
        }),
      ),
      rows: z.array(z.strictObject({ ...Who, code: RevenueClassSchema.optional(), sum: MoneySchema })).max(200),
      /** All of whom money came in, or to whom it went back. */
      customers: z.number().int().min(0),
      /** Payments in a currency without a rate, at most 200 of `uncountedTotal` customers. */
      uncounted: z.array(z.strictObject({ ...Who, amounts: z.array(MoneySchema) })).max(200),
      uncountedTotal: z.number().int().min(0),
    }),
    where: EVERYWHERE,
  },
} as const satisfies Record<string, Channel>;
