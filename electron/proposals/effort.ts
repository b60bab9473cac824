import { addMonths, type Day } from '../../shared/domain/day.ts';
import { boughtOn, type Deal } from '../../shared/domain/deal.ts';
import type { Money } from '../../shared/domain/money.ts';
import type { Seen } from './rule.ts';

/** Effort and gain are compared over so many months. */
const EFFORT_MONTHS = 12;
/** What is taken to be left of a deal whose margin nobody wrote down, in per cent. */
const ASSUMED_MARGIN = 10;

/** What went in and what came out, in the rep's own currency; what has no rate is left out. */
export interface Effort {
  readonly minutes: number;
  readonly trips: number;
  readonly spentMinor: number;
  readonly earnedMinor: number;
}

const TRIPS = new Set(['visit', 'event', 'social']);

const gainOf = ({ margin, amount }: Deal): Money | undefined =>
  margin ?? (amount && { ...amount, minor: Math.round((amount.minor * ASSUMED_MARGIN) / 100) });

export function effortOf({ facts, gifts, rules, today }: Seen): Effort {
  const from = addMonths(today, -EFFORT_MONTHS);
  const isIn = (on: Day | undefined) => on !== undefined && on > from && on <= today;
  const sum = (amounts: readonly (Money | undefined)[]) =>
    amounts.reduce((total, money) => total + (money === undefined ? 0 : (rules.worth(money)?.minor ?? 0)), 0);
  const contacts = facts.interactions.filter(({ on, channel }) => isIn(on) && channel !== 'note');
  const given = gifts.filter(({ on, direction, state }) => isIn(on) && direction === 'given' && state !== 'idea');
  const bought = facts.deals.filter((deal) => isIn(boughtOn(deal)));
  const back = facts.deals.flatMap(({ returned }) => (isIn(returned?.on) ? [returned?.amount] : []));
  return {
    minutes: contacts.reduce((total, { minutes = 0 }) => total + minutes, 0),
    trips: contacts.filter(({ channel, direction }) => TRIPS.has(channel) && direction === 'out').length,
    spentMinor: sum([...contacts.map(({ cost }) => cost), ...given.map(({ cost }) => cost)]),
    earnedMinor: sum(bought.map(gainOf)) - sum(back),
  };
}
