import { describe, expect, it } from 'vitest';
import { reachOf, reachOn } from '../../../electron/cadence/reach.ts';
import { type Channel, ChannelSchema } from '../../../shared/domain/channel.ts';
import type { Customer } from '../../../shared/domain/customer.ts';
import { makeCustomer } from '../../helpers/book-kit.ts';

const ALL: Partial<Customer> = {
  phones: [
    { raw: '0755-5550 0102', label: 'fax' },
    { raw: '0755-5550 0101转8', label: 'work', ext: '8' },
  ],
  emails: ['someone@example.com', 'other@example.com'],
  addresses: [{ text: '路 1 号' }, { text: '街 2 号' }],
  wechat: 'someone',
};
const at = (patch: Partial<Customer>, channel: Channel) => reachOn(makeCustomer(1, patch), channel)?.text;
const first = (patch: Partial<Customer>) => reachOf(makeCustomer(1, patch));

describe('the number, handle or place for a channel', () => {
  it('is the first that fits, as typed', () => {
    const found = ChannelSchema.options.flatMap((channel) => {
      const text = at(ALL, channel);
      return text === undefined ? [] : [[channel, text]];
    });
    expect(Object.fromEntries(found)).toEqual({
      call: '0755-5550 0101转8',
      sms: '0755-5550 0101转8',
      fax: '0755-5550 0102',
      wechat: 'someone',
      email: 'someone@example.com',
      post: '路 1 号',
      visit: '路 1 号',
    });
  });

  it('is none where the book has none, or an empty one', () => {
    expect(ChannelSchema.options.flatMap((channel) => at({}, channel) ?? [])).toEqual([]);
    expect([at({ wechat: '' }, 'wechat'), at({ phones: [{ raw: '0755-5550 0102', label: 'fax' }] }, 'call')]).toEqual([
      undefined,
      undefined,
    ]);
    expect(at({ phones: [{ raw: '0755-5550 0101', label: 'work' }] }, 'fax')).toBeUndefined();
  });
});

describe('what to use first, whatever the occasion', () => {
  const FAX = { raw: '0755-5550 0102', label: 'fax' } as const;
  it.each<readonly [string, Partial<Customer>, Channel | undefined]>([
    ['a phone', ALL, 'call'],
    ['the favourite', { ...ALL, preferredChannel: 'email' }, 'email'],
    ['a phone where the book has nothing for the favourite', { ...ALL, preferredChannel: 'messenger' }, 'call'],
    ['never a blocked one', { ...ALL, preferredChannel: 'email', doNotContact: ['email', 'call'] }, 'wechat'],
    ['then a mail', { ...ALL, doNotContact: ['call', 'wechat'] }, 'email'],
    ['then a text message', { ...ALL, doNotContact: ['call', 'wechat', 'email'] }, 'sms'],
    ['then a visit', { ...ALL, doNotContact: ['call', 'wechat', 'email', 'sms'] }, 'visit'],
    ['a fax at the very last', { phones: [FAX] }, 'fax'],
    ['nothing where nothing is allowed', { ...ALL, doNotContact: ['all'] }, undefined],
    ['nothing where nothing is known', {}, undefined],
  ])('%s', (_name, patch, channel) => {
    expect(first(patch)?.channel).toBe(channel);
  });
});
