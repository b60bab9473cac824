import { expect, it } from 'vitest';
import { withProduct } from '../../../renderer/ui/product-choice.ts';

const CARDS = [
  { value: 'a', label: 'E6' },
  { value: 'b', label: 'E8' },
];

it('takes the name of the card where nobody wrote words of their own', () => {
  expect(withProduct({ product: '', productId: '' }, 'a', CARDS)).toEqual({ product: 'E6', productId: 'a' });
  expect(withProduct({ product: 'E6', productId: 'a' }, 'b', CARDS)).toEqual({ product: 'E8', productId: 'b' });
  expect(withProduct({ product: 'E6 六台', productId: 'a' }, 'b', CARDS)).toEqual({
    product: 'E6 六台',
    productId: 'b',
  });
});

it('keeps the words when the card is taken away', () => {
  expect(withProduct({ product: 'E6', productId: 'a' }, '', CARDS)).toEqual({ product: 'E6', productId: '' });
});
