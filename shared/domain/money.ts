import { z } from 'zod';

/** An amount in minor units (fen, cents) of an ISO 4217 currency. */
export const MoneySchema = z.strictObject({
  minor: z.number().int().min(-9_007_199_254_740_991).max(9_007_199_254_740_991),
  currency: z.string().regex(/^[A-Z]{3}$/),
});
export type Money = z.infer<typeof MoneySchema>;

/** Decimals of a currency: 2 for CNY, 0 for JPY. */
export const decimalsOf = (currency: string): number =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
