import { describe, expect, it } from 'vitest';
import {
  askOfGift,
  draftOfGift,
  fromStock,
  inState,
  weighOfDraft,
} from '../../../../renderer/features/gift/gift-draft.ts';
import { asDay } from '../../../../shared/domain/day.ts';
import type { Gift } from '../../../../shared/domain/trade.ts';
import { CUSTOMER_ID, stamped } from '../../../helpers/make-dossier.ts';

const TODAY = asDay('2026-11-23');
const LATER = asDay('2026-12-24');
const cny = (minor: number) => ({ minor, currency: 'CNY' });
const { createdAt: _created, changedAt: _changed, ...kept } = { ...stamped(8), customerId: CUSTOMER_ID };
const begun = draftOfGift(undefined, TODAY, 'CNY');

describe('a gift’s form', () => {
  it.each([
    ['an idea', { state: 'idea', on: TODAY, forOn: LATER, shipDays: 0, prepDays: 7 }],
    ['one bought', { state: 'bought', on: TODAY, boughtOn: TODAY, forOn: LATER, checked: ['price-tag'] }],
    [
      'one given',
      {
        state: 'given',
        on: LATER,
        givenOn: LATER,
        boughtOn: TODAY,
        liked: 'no',
        refused: 'returned',
        approvedBy: '样例',
      },
    ],
  ] as const)('writes back %s', (_, part) => {
    const fields = {
      item: '书',
      category: '书',
      occasion: '开学',
      reception: '喜欢',
      note: '有签名',
      cost: cny(12_800),
    };
    const more = { ...fields, ...part, direction: 'given', personId: stamped(9).id, stockId: stamped(7).id } as const;
    const gift = { ...stamped(8), customerId: CUSTOMER_ID, ...more } as unknown as Gift;
    expect(askOfGift(draftOfGift(gift, TODAY, 'USD'), CUSTOMER_ID, kept.id)).toEqual({ ...kept, ...more });
  });

  it('asks for nothing without a name, a day or a number that can be read', () => {
    const book = { ...begun, item: '书' };
    expect(askOfGift(begun, CUSTOMER_ID)).toBeUndefined();
    expect(askOfGift({ ...book, state: 'given', givenOn: undefined }, CUSTOMER_ID)).toBeUndefined();
    expect(askOfGift({ ...book, shipDays: '半天' }, CUSTOMER_ID)).toBeUndefined();
    expect(askOfGift({ ...book, cost: { text: '很多', currency: 'CNY' } }, CUSTOMER_ID)).toBeUndefined();
  });

  it('counts what was received as given, and keeps nothing of buying', () => {
    const received = { ...begun, item: '茶', direction: 'received', forOn: LATER, shipDays: '3' } as const;
    expect(askOfGift(received, CUSTOMER_ID)).toEqual({
      customerId: CUSTOMER_ID,
      item: '茶',
      direction: 'received',
      state: 'given',
      on: TODAY,
    });
  });

  it('keeps the day of every step, forth and back', () => {
    const bought = inState(begun, 'bought', TODAY);
    const given = inState(bought, 'given', LATER);
    expect(inState(given, 'bought', LATER)).toMatchObject({ state: 'bought', boughtOn: TODAY, givenOn: LATER });
  });

  it('takes name and price from the cupboard', () => {
    const stock = { ...stamped(7), item: '食用油', count: 3, cost: cny(8_800) };
    expect(fromStock(begun, stock)).toMatchObject({ item: '食用油', stockId: stock.id, cost: { text: '88' } });
    expect(fromStock(fromStock(begun, stock), undefined)).toMatchObject({ item: '食用油', stockId: '' });
  });

  it('is weighed while it is half written, and not at all when it was received', () => {
    expect(weighOfDraft({ ...begun, shipDays: '半天' }, CUSTOMER_ID, TODAY, undefined)).toEqual({
      customerId: CUSTOMER_ID,
      item: '',
      on: TODAY,
    });
    expect(weighOfDraft({ ...begun, direction: 'received' }, CUSTOMER_ID, TODAY, undefined)).toBeUndefined();
  });
});
