import { dealStage } from '../../shared/domain/deal.ts';
import { type Effort, effortOf } from './effort.ts';
import type { Rule, Seen } from './rule.ts';

/** So much without any gain is too much: ten hours, or six trips. */
const MUCH_MINUTES = 600;
const MUCH_TRIPS = 6;

/** It has to grow by so much before it is asked again. */
const MORE_MINUTES = 300;
const MORE_TRIPS = 3;

/** The gain of what is under way is still to come. */
const isUnderWay = ({ facts: { deals }, today }: Seen): boolean =>
  deals.some((deal) => deal.on <= today && ['open', 'signed', 'deposit'].includes(dealStage(deal, today)));

/** They cost more than they bring: money against money, or a great deal of time for none. */
const isTooMuch = ({ minutes, trips, spentMinor, earnedMinor }: Effort): boolean =>
  spentMinor > Math.max(0, earnedMinor) || (earnedMinor <= 0 && (minutes >= MUCH_MINUTES || trips >= MUCH_TRIPS));

/** One small present is no reason: money is weighed once time went in as well. */
const isWorthAsking = ({ minutes, trips }: Effort): boolean => minutes >= MORE_MINUTES || trips >= MORE_TRIPS;

/** A year's effort against what it brought. */
export const giveUp: Rule = (seen) => {
  const effort = effortOf(seen);
  if (isUnderWay(seen) || !isTooMuch(effort) || !isWorthAsking(effort)) return undefined;
  const { minutes, trips, spentMinor, earnedMinor } = effort;
  const { currency } = seen.rules;
  return {
    code: 'give-up',
    evidence: `${Math.floor(minutes / MORE_MINUTES)} ${Math.floor(trips / MORE_TRIPS)} ${earnedMinor}`,
    about: {
      minutes,
      trips,
      spent: { minor: spentMinor, currency },
      earned: { minor: earnedMinor, currency },
    },
    options: [{ givenUp: { on: seen.today, reason: 'costs-more' } }],
    go: 'give-up',
  };
};
