import { type Channel, ChannelSchema } from '../../shared/domain/channel.ts';
import type { Completion } from '../../shared/domain/playbook.ts';
import { type Addresses, type Blocking, isBlocked, reachOn } from './reach.ts';

/** Where to turn when the step's own channel is blocked: closest to a call first. */
const INSTEAD: readonly Channel[] = ['wechat', 'messenger', 'email', 'sms', 'call', 'visit', 'social', 'fax', 'post'];
const MEETING: readonly Channel[] = ['visit', 'showroom', 'social', 'event'];

/** True when nothing may be scheduled at all. */
export const isUnreachable = (customer: Blocking): boolean =>
  customer.doNotContact.length > 0 &&
  ChannelSchema.options.every((channel) => channel === 'note' || isBlocked(customer, channel));

/** The channel a step asks for, when the customer has blocked it. */
export const blockedChannelOf = (customer: Blocking, channel: Channel): Channel | undefined =>
  isBlocked(customer, channel) ? channel : undefined;

const NONE: ReadonlySet<Channel> = new Set();

/**
 * The channel to propose: the customer's favourite, else the step's own, else one that is open.
 *
 * Among those open, one with a number or address in the book goes first. Absent when every fitting channel is blocked.
 *
 * @param tired channels that were tried without an answer: taken only where there is no other way.
 */
export function channelFor(
  customer: Addresses & Blocking,
  { channel, completedBy }: { readonly channel: Channel; readonly completedBy: Completion },
  tired: ReadonlySet<Channel> = NONE,
): Channel | undefined {
  const isOpen = (each: Channel): boolean =>
    each !== 'note' && !isBlocked(customer, each) && (completedBy !== 'meeting' || MEETING.includes(each));
  const fits = (each: Channel): boolean => isOpen(each) && !tired.has(each);
  const { preferredChannel } = customer;
  // A card is a card: nobody's favourite way of talking takes its place.
  const favourite = preferredChannel === undefined || channel === 'post' ? [] : [preferredChannel];
  const wanted = [...favourite, channel];
  const first = wanted.find(fits);
  if (first !== undefined) return first;
  const instead = (completedBy === 'meeting' ? MEETING : INSTEAD).filter(isOpen);
  const fresh = instead.filter((each) => !tired.has(each));
  const reached = fresh.find((each) => reachOn(customer, each) !== undefined);
  if (tired.size === 0) return reached ?? fresh[0];
  // A channel without a number in the book is no way out of three calls that nobody answered.
  return reached ?? wanted.find(isOpen) ?? fresh[0] ?? instead[0];
}
