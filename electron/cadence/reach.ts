import type { Reach } from '../../shared/domain/agenda.ts';
import type { Channel } from '../../shared/domain/channel.ts';
import type { Customer } from '../../shared/domain/customer.ts';

export type Blocking = Pick<Customer, 'doNotContact'>;

export const isBlocked = ({ doNotContact }: Blocking, channel: Channel): boolean =>
  doNotContact.includes('all') || doNotContact.includes(channel);

export type Addresses = Pick<Customer, 'phones' | 'emails' | 'addresses' | 'wechat' | 'preferredChannel'>;

/** As typed, which says the extension too. */
const phoneText = ({ phones }: Addresses, fax: boolean): string | undefined =>
  phones.find(({ label }) => (label === 'fax') === fax)?.raw;

const TEXTS: Partial<Record<Channel, (customer: Addresses) => string | undefined>> = {
  call: (customer) => phoneText(customer, false),
  sms: (customer) => phoneText(customer, false),
  fax: (customer) => phoneText(customer, true),
  wechat: ({ wechat }) => wechat,
  email: ({ emails }) => emails[0],
  post: ({ addresses }) => addresses[0]?.text,
  visit: ({ addresses }) => addresses[0]?.text,
};

/** The number, handle or place for a channel, as typed; absent when the book holds none. */
export function reachOn(customer: Addresses, channel: Channel): Reach | undefined {
  const text = TEXTS[channel]?.(customer);
  return text === undefined || text === '' ? undefined : { channel, text };
}

/** What to use first whatever the occasion: the favourite channel, else a phone, else the next best; never a blocked one. */
export function reachOf(customer: Addresses & Blocking): Reach | undefined {
  const order: readonly Channel[] = ['call', 'wechat', 'email', 'sms', 'visit', 'fax'];
  const { preferredChannel } = customer;
  for (const channel of preferredChannel === undefined ? order : [preferredChannel, ...order]) {
    const reach = isBlocked(customer, channel) ? undefined : reachOn(customer, channel);
    if (reach !== undefined) return reach;
  }
  return undefined;
}
