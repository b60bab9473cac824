import { z } from 'zod';
import type { Settings } from './settings.ts';

/** By the share of what all customers paid in a period; the weight lies on A and C. */
export const REVENUE_CLASSES = ['A', 'B', 'C'] as const;
export const RevenueClassSchema = z.enum(REVENUE_CLASSES);
export type RevenueClass = z.infer<typeof RevenueClassSchema>;

/** The rep's own currency, and what one unit of another is worth in it. */
export interface Purse {
  readonly currency: string;
  readonly rates: Readonly<Record<string, number>>;
}

/** What revenue classes are made by. */
export interface RevenueRules extends Purse {
  readonly shares: Settings['revenueShares'];
  readonly months: number;
}
