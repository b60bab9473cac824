import { expect, it } from 'vitest';
import { spendOf } from '../../../electron/gifts/spend.ts';
import { asDay } from '../../../shared/domain/day.ts';
import { USUAL_BUDGETS } from '../../../shared/domain/gift-budget.ts';
import type { Gift } from '../../../shared/domain/trade.ts';
import { cny, gift } from './gift-kit.ts';

const entry = (part: Partial<Gift>, who = {}) => ({
  gift: gift(part),
  customer: '云青柑',
  person: '云青柑',
  firm: '样例公司',
  revenueClass: 'B' as const,
  ...who,
});
const ENTRIES = [
  entry({ cost: cny(20_000), occasion: '中秋' }),
  entry({ cost: cny(25_000), occasion: '春节' }, { customer: '罗汉果', person: '小罗 · 罗汉果' }),
  entry({ cost: cny(8_800), direction: 'received', occasion: '中秋' }),
  entry({ cost: cny(9_900), state: 'idea', occasion: '中秋' }),
  entry({ cost: { minor: 500, currency: 'USD' }, on: asDay('2025-05-01') }),
  entry({ on: asDay('2025-05-02') }),
];
const asked = { purse: { currency: 'CNY', rates: {} }, budgets: USUAL_BUDGETS };

it.each([
  [
    'customer',
    [
      ['罗汉果', 25_000, 0, 1, 1],
      ['云青柑', 20_000, 8_800, 2, 0],
    ],
  ],
  [
    'person',
    [
      ['小罗 · 罗汉果', 25_000, 0, 1, 1],
      ['云青柑', 20_000, 8_800, 2, 0],
    ],
  ],
  ['firm', [['样例公司', 45_000, 8_800, 3, 1]]],
  ['class', [['B', 45_000, 8_800, 3, 1]]],
  [
    'occasion',
    [
      ['春节', 25_000, 0, 1, 1],
      ['中秋', 20_000, 8_800, 2, 0],
    ],
  ],
  ['year', [['2026', 45_000, 8_800, 3, 1]]],
] as const)('adds up a year by %s, what was received beside what was given', (by, rows) => {
  const spend = spendOf(ENTRIES, { ...asked, by, year: 2026 });
  expect(spend.rows.map(({ name, given, received, gifts, over }) => [name, given, received, gifts, over])).toEqual(
    rows,
  );
  expect(spend.total).toEqual({ given: 45_000, received: 8_800, gifts: 3, over: 1 });
});

it('holds persons and firms against their year, the rest against nothing', () => {
  const budget = (by: 'person' | 'firm' | 'occasion', year?: number) =>
    spendOf(ENTRIES, { ...asked, by, year }).rows[0]?.budget;
  expect([budget('person', 2026), budget('firm', 2026), budget('occasion', 2026), budget('firm')]).toEqual([
    80_000,
    50_000,
    undefined,
    undefined,
  ]);
});

it('tells what it could not count', () => {
  expect(spendOf(ENTRIES, { ...asked, by: 'year' })).toMatchObject({
    uncounted: 2,
    rows: [{ name: '2026' }, { name: '2025' }],
  });
});
