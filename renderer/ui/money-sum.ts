import type { Money } from '../../shared/domain/money.ts';

/** One sum a currency, in the order in which the currencies first appear. */
export function sumByCurrency(amounts: readonly (Money | undefined)[]): Money[] {
  const sums = new Map<string, number>();
  for (const amount of amounts)
    if (amount !== undefined) sums.set(amount.currency, (sums.get(amount.currency) ?? 0) + amount.minor);
  return [...sums].map(([currency, minor]) => ({ currency, minor }));
}
