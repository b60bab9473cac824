import { z } from 'zod';
import { MoneySchema } from './money.ts';
import { LineSchema, RecordShape } from './record.ts';

/** A gift kept in the cupboard. */
export const StockSchema = z.strictObject({
  ...RecordShape,
  item: LineSchema.min(1),
  category: LineSchema.optional(),
  count: z.number().int().min(0).max(100_000),
  /** What one cost. */
  cost: MoneySchema.optional(),
  note: LineSchema.optional(),
});
export type Stock = z.infer<typeof StockSchema>;
