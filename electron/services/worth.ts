import type { SettingsView } from '../../shared/contract/book-channels.ts';
import type { Money } from '../../shared/domain/money.ts';

/** Digits after the point: a yen has none, and a rate is told in whole units. */
const decimalsOf = (currency: string): number =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;

/** Makes amounts of the rep's own currency, by the rates they keep; undefined where there is none. */
export const worthIn =
  ({ currency, rates }: Pick<SettingsView, 'currency' | 'rates'>) =>
  (money: Money): Money | undefined => {
    if (money.currency === currency) return money;
    const rate = rates[money.currency];
    if (rate === undefined) return undefined;
    const scale = 10 ** (decimalsOf(currency) - decimalsOf(money.currency));
    return { minor: Math.round(money.minor * rate * scale), currency };
  };
