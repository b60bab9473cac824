import type { SettingsView } from '../../shared/contract/book-channels.ts';
import type { Money } from '../../shared/domain/money.ts';
import { inOwn } from '../grading/in-currency.ts';

/** Makes amounts of the rep's own currency, by the rates they keep; undefined where there is none. */
export const worthIn =
  (purse: Pick<SettingsView, 'currency' | 'rates'>) =>
  (money: Money): Money | undefined => {
    const minor = inOwn(money, purse);
    return minor === undefined ? undefined : { minor, currency: purse.currency };
  };
