import { expect, it } from 'vitest';
import { askOfRequest, draftOfRequest, withState } from '../../../../renderer/features/request/request-draft.ts';
import { asDay } from '../../../../shared/domain/day.ts';

const today = asDay('2026-11-23');
const noted = { ...draftOfRequest(undefined, today, 'CNY'), what: ' 白色座椅 ' };

it('is noted first, without a word of what becomes of it', () => {
  expect(askOfRequest(noted, 'a', undefined)).toEqual({
    customerId: 'a',
    what: '白色座椅',
    notedOn: today,
    state: 'noted',
  });
});

it('is dropped with a reason only', () => {
  const dropped = withState(noted, 'dropped', today);
  expect(askOfRequest(dropped, 'a', undefined)).toBeUndefined();
  expect(askOfRequest({ ...dropped, reason: '模具不允许' }, 'a', undefined)).toMatchObject({
    state: 'dropped',
    stateOn: today,
    reason: '模具不允许',
  });
});

it('carries a price only where it is paid for', () => {
  const price = { text: '800', currency: 'CNY' };
  const priceOf = (state: 'done-free' | 'done-paid') =>
    askOfRequest({ ...withState(noted, state, today), price }, 'a', undefined)?.price;
  expect([priceOf('done-free'), priceOf('done-paid')]).toEqual([undefined, { minor: 80_000, currency: 'CNY' }]);
});
