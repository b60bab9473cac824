import type { Channel } from '../../shared/domain/channel.ts';
import { unansweredOf } from '../cadence/attempts.ts';
import { isBlocked, reachOn } from '../cadence/reach.ts';
import { attemptRow } from './attempt-row.ts';
import type { Rule, Seen } from './rule.ts';

/** Closest to a call first. */
const ORDER: readonly Channel[] = ['wechat', 'call', 'sms', 'email', 'visit', 'fax', 'post'];

/** One that is open, not tried out, and has a number or address in the book. */
const freshOne = ({ facts: { customer } }: Seen, tired: ReadonlySet<Channel>): Channel | undefined =>
  ORDER.find((each) => !tired.has(each) && !isBlocked(customer, each) && reachOn(customer, each) !== undefined);

/** Three attempts on one channel that nobody answered: another one is tried, or its number asked for. */
export const changeChannel: Rule = (seen) => {
  const { count, tired } = unansweredOf(seen.facts, seen.today);
  const [channel] = tired;
  const { preferredChannel } = seen.facts.customer;
  if (channel === undefined || (preferredChannel !== undefined && !tired.has(preferredChannel))) return undefined;
  const fresh = freshOne(seen, tired);
  return {
    code: 'change-channel',
    evidence: `${attemptRow(seen, count)} ${[...tired].sort().join(',')}`,
    about: { count, channel },
    ...(fresh === undefined ? { options: [], go: 'contacts' as const } : { options: [{ preferredChannel: fresh }] }),
  };
};
