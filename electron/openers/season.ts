import { addDays, type Day } from '../../shared/domain/day.ts';
import type { Opener } from '../../shared/domain/opener.ts';
import type { Generator } from './generator.ts';

/** Spoken of so many days before it; a contract that has just ended as well. */
const AHEAD_DAYS = 45;
const CONTRACT_AFTER_DAYS = 14;

/** Their contract elsewhere ends, their season begins, their money comes. */
export const season: Generator = ({ facts: { customer, contracts }, today }) => {
  const isNear = (on: Day, after = 0) => on >= addDays(today, -after) && on <= addDays(today, AHEAD_DAYS);
  const own = (sort: 'season' | 'budget', on: Day | undefined): Opener[] =>
    on !== undefined && isNear(on) ? [{ kind: 'season', record: { in: 'customers', id: customer.id }, on, sort }] : [];
  return [
    ...contracts
      .filter(({ endsOn }) => isNear(endsOn, CONTRACT_AFTER_DAYS))
      .map(
        ({ id, endsOn, supplier }): Opener => ({
          kind: 'season',
          record: { in: 'contracts', id },
          on: endsOn,
          sort: 'contract',
          what: supplier,
        }),
      ),
    ...own('season', customer.seasonOn),
    ...own('budget', customer.budgetOn),
  ];
};
