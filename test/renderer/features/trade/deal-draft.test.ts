import { describe, expect, it } from 'vitest';
import { askOfDeal, draftOfDeal, nextDealStep } from '../../../../renderer/features/trade/deal-draft.ts';
import { asDay } from '../../../../shared/domain/day.ts';
import type { Deal } from '../../../../shared/domain/deal.ts';
import { CUSTOMER_ID, stamped } from '../../../helpers/make-dossier.ts';

const TODAY = asDay('2026-09-17');
const of = { ...stamped(8), customerId: CUSTOMER_ID };
const { createdAt: _created, changedAt: _changed, ...kept } = of;
const cny = (minor: number) => ({ minor, currency: 'CNY' });
const deal: Deal = { ...of, product: 'E6', on: asDay('2026-09-01') };

describe('goods that came back', () => {
  const returned = { on: asDay('2026-09-08'), amount: { minor: 500, currency: 'CNY' } };
  const margin = { minor: 900, currency: 'CNY' };
  const draft = draftOfDeal(
    { ...stamped(7), customerId: CUSTOMER_ID, product: 'E6', on: asDay('2026-09-01'), returned, margin },
    asDay('2026-09-10'),
    'CNY',
  );

  it('stay on the deal when something else of it is changed, as the margin does', () => {
    expect(askOfDeal({ ...draft, note: '一' }, CUSTOMER_ID)).toMatchObject({ returned, margin });
  });

  it('need both a day and an amount', () => {
    expect(askOfDeal({ ...draft, returnedOn: undefined }, CUSTOMER_ID)).toBeUndefined();
    expect(askOfDeal({ ...draft, returned: { text: '', currency: 'CNY' } }, CUSTOMER_ID)).toBeUndefined();
  });
});

describe('a form filled from a deal', () => {
  it('writes back every word and every day', () => {
    const fields = {
      product: 'E6',
      productId: stamped(9).id,
      quantity: 1.5,
      amount: cny(1),
      on: asDay('2026-09-01'),
      expectedOn: asDay('2026-09-30'),
      probability: 0,
      signedOn: asDay('2026-09-03'),
      depositOn: asDay('2026-09-04'),
      deliveredOn: asDay('2026-09-10'),
      invoicedOn: asDay('2026-09-11'),
      paidOn: asDay('2026-09-12'),
      lostOn: asDay('2026-09-13'),
      lostTo: '别家',
      lostWhy: '价格',
      note: '记',
    };
    const whole: Deal = { ...of, ...fields };
    expect(askOfDeal(draftOfDeal(whole, TODAY, 'USD'), CUSTOMER_ID, of.id)).toEqual({ ...kept, ...fields });
  });
});

describe('a new deal', () => {
  const begun = { ...draftOfDeal(undefined, TODAY, 'CNY'), product: 'E6' };

  it('begins today and is nothing but talked of', () => {
    const draft = { ...begun, quantity: '1,200', amount: { text: '12.58万', currency: 'CNY' } };
    expect(askOfDeal(draft, CUSTOMER_ID)).toEqual({
      customerId: CUSTOMER_ID,
      product: 'E6',
      quantity: 1_200,
      amount: cny(12_580_000),
      on: TODAY,
    });
  });

  it('names a rival only where it was lost', () => {
    expect(askOfDeal({ ...begun, lostTo: '别家', lostWhy: '价格' }, CUSTOMER_ID)).not.toHaveProperty('lostTo');
    expect(askOfDeal({ ...begun, lostTo: '别家', days: { lostOn: TODAY } }, CUSTOMER_ID)).toMatchObject({
      lostOn: TODAY,
      lostTo: '别家',
    });
  });

  it.each([
    ['no product', { ...begun, product: ' ' }],
    ['no day', { ...begun, on: undefined }],
    ['a quantity of nothing', { ...begun, quantity: '0' }],
    ['an amount nobody can read', { ...begun, amount: { text: '很多', currency: 'CNY' } }],
    ['a chance above certainty', { ...begun, probability: '101' }],
    ['half a per cent', { ...begun, probability: '0.5' }],
  ])('with %s asks for nothing', (_, draft) => {
    expect(askOfDeal(draft, CUSTOMER_ID)).toBeUndefined();
  });
});

describe('the step that one press notes', () => {
  const on = asDay('2026-09-10');

  it.each<[string, Partial<Deal>, string | undefined]>([
    ['of a deal that is talked of is the contract', {}, 'signedOn'],
    ['goes on from the furthest, whatever was passed over', { depositOn: on }, 'deliveredOn'],
    ['does not count a day that is only planned', { signedOn: asDay('2026-09-20') }, 'signedOn'],
    ['after the invoice is the money', { signedOn: on, deliveredOn: on, invoicedOn: on }, 'paidOn'],
    ['of goods paid for in advance is their delivery', { paidOn: on }, 'deliveredOn'],
    ['is none once it is finished', { deliveredOn: on, paidOn: on }, undefined],
    ['is none once it is lost', { signedOn: on, lostOn: on }, undefined],
  ])('%s', (_, days, step) => {
    expect(nextDealStep({ ...deal, ...days }, TODAY)).toBe(step);
  });
});
