import { describe, expect, it } from 'vitest';
import {
  askOfDeal,
  askOfGift,
  askOfPromise,
  askOfQuote,
  draftOfDeal,
  draftOfGift,
  draftOfPromise,
  draftOfQuote,
} from '../../../../renderer/features/trade/trade-drafts.ts';
import { asDay } from '../../../../shared/domain/day.ts';
import type { Commitment, Deal, Gift, Quote } from '../../../../shared/domain/trade.ts';
import { CUSTOMER_ID, stamped } from '../../../helpers/make-dossier.ts';

const TODAY = asDay('2026-09-17');
const of = { ...stamped(8), customerId: CUSTOMER_ID };
const { createdAt: _created, changedAt: _changed, ...kept } = of;
const cny = (minor: number) => ({ minor, currency: 'CNY' });

describe('a form filled from a record', () => {
  it('writes back a promise', () => {
    const fields = { what: '报价', dueOn: asDay('2026-09-20'), keptOn: asDay('2026-09-19') };
    const promise: Commitment = { ...of, ...fields };
    expect(askOfPromise(draftOfPromise(promise), CUSTOMER_ID, of.id)).toEqual({ ...kept, ...fields });
  });

  it('writes back a quote', () => {
    const fields = { title: 'Q1', amount: cny(9_950), sentOn: asDay('2026-09-11'), validUntil: asDay('2026-09-20') };
    const quote: Quote = { ...of, ...fields };
    expect(askOfQuote(draftOfQuote(quote, TODAY, 'USD'), CUSTOMER_ID, of.id)).toEqual({ ...kept, ...fields });
  });

  it('writes back a deal', () => {
    const fields = { product: 'E6', quantity: 1.5, amount: cny(1), stage: 'lost', on: TODAY, lostTo: '别家' } as const;
    const deal: Deal = { ...of, ...fields };
    expect(askOfDeal(draftOfDeal(deal, TODAY, 'USD'), CUSTOMER_ID, of.id)).toEqual({ ...kept, ...fields });
  });

  it('writes back a gift', () => {
    const fields = { item: '书', direction: 'given', state: 'bought', on: TODAY, cost: cny(12_800) } as const;
    const gift: Gift = { ...of, ...fields, personId: stamped(9).id, occasion: '开学', reception: '喜欢' };
    const { createdAt: _c, changedAt: _d, ...whole } = gift;
    expect(askOfGift(draftOfGift(gift, TODAY, 'USD'), CUSTOMER_ID, of.id)).toEqual(whole);
  });
});

describe('a form that is not finished', () => {
  const quote = { ...draftOfQuote(undefined, TODAY, 'CNY'), title: 'Q1' };
  const deal = { ...draftOfDeal(undefined, TODAY, 'CNY'), product: 'E6' };

  it.each([
    ['a promise without words', askOfPromise({ what: ' ', dueOn: TODAY, keptOn: undefined }, CUSTOMER_ID)],
    ['a promise without a day', askOfPromise({ what: 'x', dueOn: undefined, keptOn: undefined }, CUSTOMER_ID)],
    ['a quote that ends before it is sent', askOfQuote({ ...quote, validUntil: asDay('2026-09-16') }, CUSTOMER_ID)],
    ['an amount nobody can read', askOfQuote({ ...quote, amount: { text: '很多', currency: 'CNY' } }, CUSTOMER_ID)],
    ['a quantity of nothing', askOfDeal({ ...deal, quantity: '0' }, CUSTOMER_ID)],
    ['a gift without a name', askOfGift(draftOfGift(undefined, TODAY, 'CNY'), CUSTOMER_ID)],
  ])('%s asks for nothing', (_, ask) => {
    expect(ask).toBeUndefined();
  });

  it('takes what a new form begins with', () => {
    expect(
      askOfDeal({ ...deal, quantity: '1,200', amount: { text: '12.58万', currency: 'CNY' } }, CUSTOMER_ID),
    ).toEqual({
      customerId: CUSTOMER_ID,
      product: 'E6',
      quantity: 1_200,
      amount: cny(12_580_000),
      stage: 'open',
      on: TODAY,
    });
  });

  it('counts what was received as given, and names a rival only where a deal was lost', () => {
    const gift = { ...draftOfGift(undefined, TODAY, 'CNY'), item: '茶', direction: 'received', state: 'idea' } as const;
    expect(askOfGift(gift, CUSTOMER_ID)).toMatchObject({ direction: 'received', state: 'given' });
    expect(askOfDeal({ ...deal, lostTo: '别家' }, CUSTOMER_ID)).not.toHaveProperty('lostTo');
  });
});
