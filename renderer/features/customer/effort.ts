import type { Dossier } from '../../../shared/contract/customer-view.ts';
import type { Day } from '../../../shared/domain/day.ts';
import { boughtOn } from '../../../shared/domain/deal.ts';
import type { Money } from '../../../shared/domain/money.ts';
import { sumByCurrency } from '../../ui/money-sum.ts';

/** What a customer cost and brought, as far as the book knows. */
export interface Effort {
  /** Two-way contacts. */
  readonly talks: number;
  /** All contacts, notes left out; of a long history the newest 200. */
  readonly contacts: number;
  readonly gifts: readonly Money[];
  readonly bought: readonly Money[];
}

type Source = Pick<Dossier, 'talks' | 'interactions' | 'gifts' | 'deals'>;

export const effortOf = ({ talks, interactions, gifts, deals }: Source, today: Day): Effort => ({
  talks,
  contacts: interactions.filter(({ channel }) => channel !== 'note').length,
  gifts: sumByCurrency(
    gifts.flatMap(({ direction, state, cost }) => (direction === 'given' && state !== 'idea' ? [cost] : [])),
  ),
  bought: sumByCurrency(deals.flatMap((deal) => ((boughtOn(deal) ?? '9') <= today ? [deal.amount] : []))),
});
