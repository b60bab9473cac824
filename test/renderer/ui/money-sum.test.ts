import { expect, it } from 'vitest';
import { sumByCurrency } from '../../../renderer/ui/money-sum.ts';

it('never adds one currency to another, and leaves out what has no amount', () => {
  const amounts = [
    { minor: 1, currency: 'CNY' },
    undefined,
    { minor: 5, currency: 'USD' },
    { minor: 2, currency: 'CNY' },
  ];
  expect(sumByCurrency(amounts)).toEqual([
    { minor: 3, currency: 'CNY' },
    { minor: 5, currency: 'USD' },
  ]);
  expect(sumByCurrency([undefined])).toEqual([]);
});
