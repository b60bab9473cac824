import { boughtOn } from '../../shared/domain/deal.ts';
import type { Day } from '../../shared/domain/day.ts';
import { decimalsOf } from '../../shared/domain/money.ts';
import { days, field, type ListField, numbers, truths, words } from './list-fields.ts';

const newest = (found: readonly (Day | undefined)[]): Day | undefined =>
  found
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
const soonest = (found: readonly (Day | undefined)[]): Day | undefined =>
  found.filter((day) => day !== undefined).sort()[0];

/** What they want, what they bought, what is owed. Money is told in whole units of the rep's own currency. */
export const TRADE_FIELDS: readonly ListField[] = [
  ...words('trade', ['wanted']),
  field('trade', 'choice', 'wants', (who, world) =>
    world.records('wants', who).flatMap(({ product, closedOn }) => (closedOn === undefined ? [product] : [])),
  ),
  field('trade', 'choice', 'bought', (who, world) => [
    ...new Set(world.records('deals', who).flatMap((deal) => (boughtOn(deal) === undefined ? [] : [deal.product]))),
  ]),
  ...days('trade', [
    ['expectedOn', ({ horizon }) => horizon?.expectedOn],
    ['quotedOn', (who, world) => newest(world.records('quotes', who).map(({ sentOn }) => sentOn))],
    ['boughtOn', (who, world) => newest(world.records('deals', who).map(boughtOn))],
    ['budgetOn', ({ budgetOn }) => budgetOn],
    ['seasonOn', ({ seasonOn }) => seasonOn],
    ['contractEnd', (who, world) => soonest(world.records('contracts', who).map(({ endsOn }) => endsOn))],
    [
      'promiseDue',
      (who, world) =>
        soonest(world.records('promises', who).map(({ dueOn, keptOn }) => (keptOn === undefined ? dueOn : undefined))),
    ],
  ]),
  ...numbers('trade', [
    ['received', (who, world) => world.received(who)],
    ['deals', (who, world) => world.records('deals', who).filter((deal) => boughtOn(deal) !== undefined).length],
    ['promises', (who, world) => world.records('promises', who).filter(({ keptOn }) => keptOn === undefined).length],
    ['referrals', (who, world) => world.records('referrals', who).length],
    ['creditLimit', ({ creditLimit }) => creditLimit && creditLimit.minor / 10 ** decimalsOf(creditLimit.currency)],
    ['incidents', ({ incidents = [] }) => incidents.filter(({ settledOn }) => settledOn === undefined).length],
  ]),
  ...truths('trade', [
    [
      'decisionMaker',
      (who, world) =>
        world
          .people(who)
          .some(({ role, alsoRoles = [] }) => role === 'decision-maker' || alsoRoles.includes('decision-maker')),
    ],
    ['family', (who, world) => world.people(who).some(({ relation }) => relation !== undefined)],
  ]),
];
