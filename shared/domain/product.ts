import { z } from 'zod';
import { type Day, DaySchema } from './day.ts';
import { MoneySchema } from './money.ts';
import { IdSchema, LineSchema, RecordShape, WordsSchema } from './record.ts';

/** A product card. Prices are kept with the day from which they hold. */
export const ProductSchema = z.strictObject({
  ...RecordShape,
  name: LineSchema.min(1),
  code: LineSchema.optional(),
  prices: z.array(z.strictObject({ from: DaySchema, amount: MoneySchema, why: LineSchema.optional() })).max(500),
  /** Price news is due every so many months where the trade has such a rhythm. */
  priceEveryMonths: z.number().int().min(1).max(60).optional(),
  note: WordsSchema.optional(),
  specs: WordsSchema.optional(),
  /** Its place in the range: entry, middle, top, or in the rep's words. */
  place: LineSchema.optional(),
  sellingPoints: z.array(LineSchema.min(1)).max(50).optional(),
  /** Told openly: a caution, a cheaper choice that would do, a successor on its way. */
  tellOpenly: z
    .array(z.strictObject({ kind: z.enum(['caution', 'cheaper', 'successor']), text: LineSchema.min(1) }))
    .max(50)
    .optional(),
  differences: z
    .array(z.strictObject({ competitorId: IdSchema, text: LineSchema.min(1) }))
    .max(50)
    .optional(),
});
export type Product = z.infer<typeof ProductSchema>;

/** The newest day up to `today` from which a new price holds; the first price of a card is no change. */
export function priceChangedOn({ prices }: Pick<Product, 'prices'>, today: Day): Day | undefined {
  const days = [...new Set(prices.map(({ from }) => from))].sort();
  return days.slice(1).findLast((from) => from <= today);
}
