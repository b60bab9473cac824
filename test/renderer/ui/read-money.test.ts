import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMoney, writeMoney } from '../../../renderer/ui/read-money.ts';

describe('an amount as people write it', () => {
  it.each([
    ['125800', 'CNY', 12_580_000],
    ['125,800', 'CNY', 12_580_000],
    ['¥ 99.50', 'CNY', 9_950],
    ['99.5', 'CNY', 9_950],
    ['12.58万', 'CNY', 12_580_000],
    ['3k', 'USD', 300_000],
    ['-15', 'EUR', -1_500],
    ['0', 'CNY', 0],
    ['-0', 'CNY', 0],
    ['1200', 'JPY', 1_200],
    ['1.10', 'CNY', 110],
    ['1.100', 'CNY', 110],
  ])('%s %s', (text, currency, minor) => {
    expect(readMoney(text, currency)).toEqual({ minor, currency });
  });

  it.each(['', '.', 'abc', '1.005', '1,5.2.3', '9999999999999999999', '12..5'])('%s is none', (text) => {
    expect(readMoney(text, 'CNY')).toBeUndefined();
  });

  it('has no cents where the currency has none', () => {
    expect(readMoney('10.5', 'JPY')).toBeUndefined();
  });

  it('is read back as it was written, to the last unit', () => {
    const minor = fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 });
    fc.assert(
      fc.property(minor, fc.constantFrom('CNY', 'JPY', 'USD'), (units, currency) => {
        const money = { minor: units, currency };
        expect(readMoney(writeMoney(money), currency)).toEqual(money);
      }),
    );
  });
});
