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

/**
 * The channel to propose: the customer's favourite, else the step's own, else one that is open.
 *
 * Among those open, one with a number or address in the book goes first. Absent when every fitting channel is blocked.
 */
export function channelFor(
  customer: Addresses & Blocking,
  { channel, completedBy }: { readonly channel: Channel; readonly completedBy: Completion },
): Channel | undefined {
  const fits = (each: Channel): boolean =>
    each !== 'note' && !isBlocked(customer, each) && (completedBy !== 'meeting' || MEETING.includes(each));
  const { preferredChannel } = customer;
  if (preferredChannel !== undefined && fits(preferredChannel)) return preferredChannel;
  if (fits(channel)) return channel;
  const open = (completedBy === 'meeting' ? MEETING : INSTEAD).filter(fits);
  return open.find((each) => reachOn(customer, each) !== undefined) ?? open[0];
}
