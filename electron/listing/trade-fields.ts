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
    world.facts(who).wants.flatMap(({ product, closedOn }) => (closedOn === undefined ? [product] : [])),
  ),
  field('trade', 'choice', 'bought', (who, world) => [
    ...new Set(world.facts(who).deals.flatMap((deal) => (boughtOn(deal) === undefined ? [] : [deal.product]))),
  ]),
  ...days('trade', [
    ['expectedOn', ({ horizon }) => horizon?.expectedOn],
    ['quotedOn', (who, world) => newest(world.facts(who).quotes.map(({ sentOn }) => sentOn))],
    ['boughtOn', (who, world) => newest(world.facts(who).deals.map(boughtOn))],
    ['budgetOn', ({ budgetOn }) => budgetOn],
    ['seasonOn', ({ seasonOn }) => seasonOn],
    ['contractEnd', (who, world) => soonest(world.facts(who).contracts.map(({ endsOn }) => endsOn))],
    [
      'promiseDue',
      (who, world) =>
        soonest(world.facts(who).promises.map(({ dueOn, keptOn }) => (keptOn === undefined ? dueOn : undefined))),
    ],
  ]),
  ...numbers('trade', [
    ['received', (who, world) => world.received(who)],
    ['deals', (who, world) => world.facts(who).deals.filter((deal) => boughtOn(deal) !== undefined).length],
    ['promises', (who, world) => world.facts(who).promises.filter(({ keptOn }) => keptOn === undefined).length],
    ['referrals', (who, world) => world.facts(who).referrals.length],
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
