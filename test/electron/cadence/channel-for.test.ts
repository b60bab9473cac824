import { describe, expect, it } from 'vitest';
import { channelFor, isUnreachable } from '../../../electron/cadence/channel-for.ts';
import type { Channel } from '../../../shared/domain/channel.ts';
import type { Customer } from '../../../shared/domain/customer.ts';
import type { Completion } from '../../../shared/domain/playbook.ts';
import { makeCustomer } from '../../helpers/book-kit.ts';

type Patch = Partial<Customer>;
const CALL = ['call', 'talk'] as const;
const VISIT = ['visit', 'meeting'] as const;
const CARD = ['post', 'sending'] as const;
const MAIL = { emails: ['someone@example.com'] };
const WECHAT = { wechat: 'someone' };

describe('the channel to propose', () => {
  it.each<readonly [string, Patch, readonly [Channel, Completion], readonly Channel[], Channel | undefined]>([
    ['is the step’s own', {}, CALL, [], 'call'],
    ['is the favourite', { preferredChannel: 'wechat' }, CALL, [], 'wechat'],
    ['is never a note', { preferredChannel: 'note' }, CALL, [], 'call'],
    ['is the card where a card is asked for', { preferredChannel: 'wechat' }, CARD, [], 'post'],
    ['is no favourite for a meeting, unless one meets there', { preferredChannel: 'wechat' }, VISIT, [], 'visit'],
    ['is the favourite place to meet', { preferredChannel: 'showroom' }, VISIT, [], 'showroom'],
    [
      'is the step’s own where the favourite is blocked',
      { preferredChannel: 'wechat', doNotContact: ['wechat'] },
      CALL,
      [],
      'call',
    ],
    ['is one with an address where its own is blocked', { doNotContact: ['call'], ...MAIL }, CALL, [], 'email'],
    ['is the nearest where the book has no address at all', { doNotContact: ['call'] }, CALL, [], 'wechat'],
    ['stays a meeting where visits are blocked', { doNotContact: ['visit'], ...WECHAT }, VISIT, [], 'showroom'],
    ['is none where everything is blocked', { doNotContact: ['all'] }, CALL, [], undefined],
    [
      'is none where every way to meet is blocked',
      { doNotContact: ['visit', 'showroom', 'social', 'event'] },
      VISIT,
      [],
      undefined,
    ],
    ['is another one when its own is tired', WECHAT, CALL, ['call'], 'wechat'],
    [
      'is the step’s own again where the favourite is tired',
      { preferredChannel: 'wechat', ...WECHAT },
      CALL,
      ['wechat'],
      'call',
    ],
    ['stays tired where the book has no other way', {}, CALL, ['call'], 'call'],
    ['passes by a tired one with an address', { ...WECHAT, ...MAIL }, CALL, ['call', 'wechat'], 'email'],
    ['never is a blocked one, tired or not', { ...WECHAT, ...MAIL, doNotContact: ['wechat'] }, CALL, ['call'], 'email'],
  ])('%s', (_name, patch, [channel, completedBy], tired, expected) => {
    expect(channelFor(makeCustomer(1, patch), { channel, completedBy }, new Set(tired))).toBe(expected);
  });

  it.each<readonly [string, Customer['doNotContact'], boolean]>([
    ['all at once', ['all'], true],
    [
      'each by itself',
      ['call', 'sms', 'wechat', 'messenger', 'email', 'fax', 'post', 'visit', 'showroom', 'event', 'social'],
      true,
    ],
    [
      'all but one',
      ['call', 'sms', 'wechat', 'messenger', 'email', 'fax', 'visit', 'showroom', 'event', 'social'],
      false,
    ],
    ['none', [], false],
  ])('nobody is reached when channels are blocked %s', (_name, doNotContact, expected) => {
    expect(isUnreachable({ doNotContact })).toBe(expected);
  });
});
