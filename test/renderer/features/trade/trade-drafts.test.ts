import { describe, expect, it } from 'vitest';
import {
  askOfPromise,
  askOfQuote,
  asFix,
  draftOfPromise,
  draftOfQuote,
} from '../../../../renderer/features/trade/trade-drafts.ts';
import { asDay } from '../../../../shared/domain/day.ts';
import type { Commitment, Quote } from '../../../../shared/domain/trade.ts';
import { CUSTOMER_ID, stamped } from '../../../helpers/make-dossier.ts';

const TODAY = asDay('2026-09-17');
const of = { ...stamped(8), customerId: CUSTOMER_ID };
const { createdAt: _created, changedAt: _changed, ...kept } = of;
const cny = (minor: number) => ({ minor, currency: 'CNY' });

describe('a form filled from a record', () => {
  it('writes back a promise', () => {
    const fields = { what: '报价', kind: 'fix', dueOn: asDay('2026-09-20'), keptOn: asDay('2026-09-19') } as const;
    const promise: Commitment = { ...of, ...fields };
    expect(askOfPromise(draftOfPromise(promise), CUSTOMER_ID, of.id)).toEqual({ ...kept, ...fields });
  });

  it('writes back a quote', () => {
    const fields = { title: 'Q1', amount: cny(9_950), sentOn: asDay('2026-09-11'), validUntil: asDay('2026-09-20') };
    const card = { productId: stamped(9).id, answeredOn: asDay('2026-09-12') };
    const quote: Quote = { ...of, ...fields, ...card };
    expect(askOfQuote(draftOfQuote(quote, TODAY, 'USD'), CUSTOMER_ID, of.id)).toEqual({ ...kept, ...fields, ...card });
  });
});

describe('a form that is not finished', () => {
  const quote = { ...draftOfQuote(undefined, TODAY, 'CNY'), product: 'Q1' };
  const promise = draftOfPromise(undefined);

  it.each([
    ['a promise without words', askOfPromise({ ...promise, what: ' ', dueOn: TODAY }, CUSTOMER_ID)],
    ['a promise without a day', askOfPromise({ ...promise, what: 'x' }, CUSTOMER_ID)],
    ['a quote that ends before it is sent', askOfQuote({ ...quote, validUntil: asDay('2026-09-16') }, CUSTOMER_ID)],
    ['an amount nobody can read', askOfQuote({ ...quote, amount: { text: '很多', currency: 'CNY' } }, CUSTOMER_ID)],
  ])('%s asks for nothing', (_, ask) => {
    expect(ask).toBeUndefined();
  });

  it('owes a fix on site by tomorrow, unless another day was named', () => {
    expect(asFix(promise, true, TODAY)).toMatchObject({ fix: true, dueOn: '2026-09-18' });
    expect(asFix({ ...promise, dueOn: TODAY }, true, TODAY).dueOn).toBe(TODAY);
    expect(asFix(promise, false, TODAY).dueOn).toBeUndefined();
  });
});
