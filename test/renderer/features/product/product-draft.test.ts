import { describe, expect, it } from 'vitest';
import { askOfProduct, draftOfProduct, pricesNow } from '../../../../renderer/features/product/product-draft.ts';
import { asDay } from '../../../../shared/domain/day.ts';
import type { Product } from '../../../../shared/domain/product.ts';
import { stamped } from '../../../helpers/make-dossier.ts';

const TODAY = asDay('2026-09-17');
const usd = (minor: number) => ({ minor, currency: 'USD' });
const first = { from: asDay('2026-01-01'), amount: usd(100) };
const second = { from: asDay('2026-09-17'), amount: usd(120), why: '原料' };
const third = { from: asDay('2026-10-01'), amount: usd(130) };

const product: Product = {
  ...stamped(8),
  name: 'E6',
  code: 'E6-2',
  prices: [first, second],
  priceEveryMonths: 3,
  note: '冷藏',
};
const { createdAt: _created, changedAt: _changed, ...kept } = product;

describe('the form of a product card', () => {
  it('writes back what it was filled from', () => {
    expect(askOfProduct(draftOfProduct(product, TODAY, 'CNY'), product.id)).toEqual(kept);
  });

  it('adds a price in its place, in the currency of the last one', () => {
    const draft = draftOfProduct({ ...product, prices: [third, first] }, TODAY, 'CNY');
    expect(draft.price.amount.currency).toBe('USD');
    const added = { ...draft, price: { ...draft.price, amount: { text: '1.2', currency: 'USD' }, why: ' 原料 ' } };
    expect(askOfProduct(added)?.prices).toEqual([first, second, third]);
  });

  it('holds one price from one day: the later word', () => {
    const draft = draftOfProduct(product, TODAY, 'CNY');
    const again = { ...draft, price: { from: TODAY, amount: { text: '1.5', currency: 'USD' }, why: '' } };
    expect(askOfProduct(again)?.prices).toEqual([first, { from: TODAY, amount: usd(150) }]);
  });

  const draft = draftOfProduct(product, TODAY, 'CNY');
  const amount = { text: '9', currency: 'USD' };
  it.each([
    ['without a name', { ...draft, name: ' ' }],
    ['with a rhythm of no month', { ...draft, everyMonths: '0' }],
    ['with a price nobody can read', { ...draft, price: { ...draft.price, amount: { text: '贵', currency: 'USD' } } }],
    ['with a price from no day', { ...draft, price: { from: undefined, amount, why: '' } }],
  ])('%s asks for nothing', (_, unfinished) => {
    expect(askOfProduct(unfinished)).toBeUndefined();
  });
});

it('tells the price of today and the next one that is known', () => {
  expect(pricesNow({ prices: [third, second, first] }, TODAY)).toEqual({ now: second, next: third });
  expect(pricesNow({ prices: [third] }, TODAY)).toEqual({ now: undefined, next: third });
});
