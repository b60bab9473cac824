import { describe, expect, it } from 'vitest';
import { sayMoney, sayNumber } from '../../../shared/i18n/money-words.ts';

describe('sayMoney', () => {
  it.each([
    ['zh-CN', 12_580_000, 'CNY', '¥125,800'],
    ['en', 12_580_000, 'CNY', '¥125,800'],
    ['en', 9_950, 'USD', '$99.50'],
    ['zh-CN', -5, 'EUR', '-€0.05'],
    ['en', 1_200, 'JPY', '¥1,200'],
  ] as const)('writes in %s %d minor units of %s as %s', (language, minor, currency, words) => {
    expect(sayMoney(language, { minor, currency })).toBe(words);
  });
});

describe('sayNumber', () => {
  it('parts thousands alike in both languages', () => {
    expect([sayNumber('zh-CN', 1286), sayNumber('en', 1286)]).toEqual(['1,286', '1,286']);
  });
});
