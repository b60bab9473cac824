import { z } from 'zod';
import { DaySchema } from '../domain/day.ts';
import { MoneySchema } from '../domain/money.ts';
import { QualificationSchema } from '../domain/qualification.ts';
import { RevenueClassSchema } from '../domain/revenue.ts';
import { CustomerSchema } from '../domain/customer.ts';

/** The relationship; a buyer who went quiet, or to another, is dormant. */
export const STANDINGS = ['lead', 'prospect', 'buyer', 'dormant', 'lost'] as const;
export const StandingSchema = z.enum(STANDINGS);
export type Standing = z.infer<typeof StandingSchema>;

const CauseSchema = z.discriminatedUnion('code', [
  z.strictObject({ code: z.enum(['talk', 'need']) }),
  z.strictObject({ code: z.enum(['delivered', 'paid', 'deal']), product: z.string() }),
  z.strictObject({
    code: z.literal('lost'),
    product: z.string(),
    lostTo: z.string().optional(),
    lostWhy: z.string().optional(),
  }),
  z.strictObject({ code: z.literal('quiet'), months: z.number().int() }),
]);

/** A day on which the relationship became another; positive: they bought, negative: they went to another or quiet. */
export const ConversionSchema = z.strictObject({
  on: DaySchema,
  from: StandingSchema,
  to: StandingSchema,
  cause: CauseSchema,
  turn: z.enum(['positive', 'negative']).optional(),
});
export type Conversion = z.infer<typeof ConversionSchema>;

export const PeriodShape = { from: DaySchema, until: DaySchema };

/** What came in from one customer in the period of the settings, and where that puts them. */
export const RevenueSchema = z.strictObject({
  ...PeriodShape,
  code: RevenueClassSchema.optional(),
  sum: MoneySchema,
  /** In a currency without a rate. */
  uncounted: z.array(MoneySchema),
});

export const OUTCOMES_OF_MAN = ['key', 'normal', 'waken-need', 'arrange-payment', 'none', 'find-out'] as const;
const LetterSchema = z.enum(['A', 'B', 'C']);
const FromSchema = z.enum(['rep', 'deals']);

/** What the answers on record come to; each absent while nothing is on record. What is set stands in the customer. */
export const PlacedSchema = z.strictObject({
  showClass: LetterSchema.optional(),
  orgGrade: LetterSchema.optional(),
  /** Cycle and lot, typed by the rep or told by three purchases. */
  buying: z.strictObject({
    cycleDays: z.number().int().optional(),
    cycleFrom: FromSchema.optional(),
    lot: MoneySchema.optional(),
    lotFrom: FromSchema.optional(),
  }),
  outcome: z.enum(OUTCOMES_OF_MAN).optional(),
  unknown: z.array(z.enum(['money', 'authority', 'need'])),
});
export type Placed = z.infer<typeof PlacedSchema>;

/** What a form is about to write, to see what it would come to. */
export const PlacingAskShape = {
  fourQuestions: CustomerSchema.shape.fourQuestions,
  buying: CustomerSchema.shape.buying,
  qualification: QualificationSchema.optional(),
};
