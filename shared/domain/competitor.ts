import { z } from 'zod';
import { DaySchema } from './day.ts';
import { MoneySchema } from './money.ts';
import { LineSchema, RecordShape, WordsSchema } from './record.ts';

/** A competitor card. Their merits are granted; they are never run down. */
export const CompetitorSchema = z.strictObject({
  ...RecordShape,
  name: LineSchema.min(1),
  products: z
    .array(
      z.strictObject({
        name: LineSchema.min(1),
        prices: z.array(z.strictObject({ on: DaySchema, amount: MoneySchema, where: LineSchema.optional() })).max(200),
      }),
    )
    .max(200),
  merits: z.array(LineSchema.min(1)).max(50),
  weakPoints: z.array(LineSchema.min(1)).max(50),
  /** What we answer when they are named. */
  ourAnswer: WordsSchema.optional(),
  note: WordsSchema.optional(),
});
export type Competitor = z.infer<typeof CompetitorSchema>;
