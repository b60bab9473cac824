import { type Channel, ChannelSchema } from '../../shared/domain/channel.ts';
import type { Completion } from '../../shared/domain/playbook.ts';
import { type Addresses, type Blocking, isBlocked, reachOn } from './reach.ts';

/** Where to turn when the step's own channel is blocked: closest to a call first. */
const INSTEAD: readonly Channel[] = ['wechat', 'messenger', 'email', 'sms', 'call', 'visit', 'social', 'fax', 'post'];
const MEETING: readonly Channel[] = ['visit', 'showroom', 'social', 'event'];

/** True when nothing may be scheduled at all. */
export const isUnreachable = (customer: Blocking): boolean =>
  ChannelSchema.options.every((channel) => channel === 'note' || isBlocked(customer, channel));

/** The channel a step asks for, when the customer has blocked it. */
export const blockedChannelOf = (customer: Blocking, channel: Channel): Channel | undefined =>
  isBlocked(customer, channel) ? channel : undefined;

const NONE: ReadonlySet<Channel> = new Set();

interface StepWay {
  readonly channel: Channel;
  readonly completedBy: Completion;
}

/** What would be taken if it is open: the favourite, then the step's own. A card is a card: no favourite takes its place. */
const wantedFirst = ({ preferredChannel }: Addresses, { channel }: StepWay): readonly Channel[] =>
  preferredChannel === undefined || channel === 'post' ? [channel] : [preferredChannel, channel];

/** Three calls that nobody answered lead to another channel only where the book has a number or address for it. */
function wayRound(
  customer: Addresses,
  wanted: readonly Channel[],
  instead: readonly Channel[],
  tired: ReadonlySet<Channel>,
): Channel | undefined {
  const fresh = instead.filter((each) => !tired.has(each));
  const reached = fresh.find((each) => reachOn(customer, each) !== undefined);
  return reached ?? wanted.find((each) => instead.includes(each)) ?? fresh[0];
}

/**
 * The channel to propose: the customer's favourite, else the step's own, else one that is open.
 *
 * Among those open, one with a number or address in the book goes first. Absent when every fitting channel is blocked.
 *
 * @param tired channels that were tried without an answer: taken only where there is no other way.
 */
export function channelFor(
  customer: Addresses & Blocking,
  step: StepWay,
  tired: ReadonlySet<Channel> = NONE,
): Channel | undefined {
  const { completedBy } = step;
  const fits = (each: Channel): boolean =>
    each !== 'note' && !isBlocked(customer, each) && (completedBy !== 'meeting' || MEETING.includes(each));
  const wanted = wantedFirst(customer, step);
  const first = wanted.find((each) => fits(each) && !tired.has(each));
  return first ?? wayRound(customer, wanted, (completedBy === 'meeting' ? MEETING : INSTEAD).filter(fits), tired);
}
