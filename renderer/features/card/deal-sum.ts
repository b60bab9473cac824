import type { Money } from '../../../shared/domain/money.ts';
import type { Deal } from '../../../shared/domain/trade.ts';

/** One sum a currency: sums of different currencies are never added. */
export function sumOfDeals(deals: readonly Pick<Deal, 'amount'>[]): Money[] {
  const sums = new Map<string, number>();
  for (const { amount } of deals)
    if (amount !== undefined) sums.set(amount.currency, (sums.get(amount.currency) ?? 0) + amount.minor);
  return [...sums].map(([currency, minor]) => ({ currency, minor }));
}
