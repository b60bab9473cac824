import { decimalsOf, type Money } from '../../shared/domain/money.ts';
import type { Purse } from '../../shared/domain/revenue.ts';

/** An amount in minor units of the rep's own currency; undefined where no rate is known. */
export function inOwn({ minor, currency }: Money, { currency: own, rates }: Purse): number | undefined {
  if (currency === own) return minor;
  const rate = rates[currency];
  if (rate === undefined) return undefined;
  const worth = Math.round(minor * rate * 10 ** (decimalsOf(own) - decimalsOf(currency)));
  // Minus nothing is nothing.
  return Number.isSafeInteger(worth) ? worth + 0 : undefined;
}
