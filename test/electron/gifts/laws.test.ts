import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { GiftBudgets } from '../../../shared/domain/gift-budget.ts';
import { RECIPIENTS } from '../../../shared/domain/audience.ts';
import { cny, facts, gift, said } from './gift-kit.ts';

const minor = fc.integer({ min: 0, max: 200_000 });
const item = fc.constantFrom('挂钟', '茶叶', '购物卡', '书', '红酒');
const recipient = fc.constantFrom(...RECIPIENTS);
const revenueClass = fc.constantFrom('A', 'B', 'C', undefined);
const past = fc.array(
  fc
    .record({ cost: minor.map(cny), item, occasion: fc.constantFrom('中秋', undefined) })
    .map((part) => gift({ ...part, occasion: part.occasion ?? '' })),
  { maxLength: 5 },
);
const world = fc.record({ item, recipient, revenueClass, gifts: past });

/** A 4 in a sum is about the figure, and goes with it. */
const lasting = (warnings: readonly string[]) => warnings.filter((warning) => warning !== 'sum-four');

it('no warning disappears when a price rises', () => {
  fc.assert(
    fc.property(world, minor, minor, ({ recipient: whom, revenueClass: of, item: what, gifts }, price, more) => {
      const about = facts({ recipient: whom }, { gifts, revenueClass: of });
      const at = (sum: number) => lasting(said({ item: what, occasion: '中秋', cost: cny(sum) }, about));
      expect(at(price + more)).toEqual(expect.arrayContaining(at(price)));
    }),
  );
});

it('stricter limits never lose a warning', () => {
  const limits = fc.record({ class: minor, personYear: minor, firmOccasion: minor, firmYear: minor, less: minor });
  fc.assert(
    fc.property(world, minor, limits, ({ recipient: whom, revenueClass: of, item: what, gifts }, price, limit) => {
      const by = (less: number): GiftBudgets => {
        const sum = (most: number) => cny(Math.max(0, most - less));
        return {
          byClass: { A: sum(limit.class), B: sum(limit.class), C: sum(limit.class) },
          personYear: sum(limit.personYear),
          firmOccasion: sum(limit.firmOccasion),
          firmYear: sum(limit.firmYear),
        };
      };
      const under = (budgets: GiftBudgets) =>
        said(
          { item: what, occasion: '中秋', cost: cny(price) },
          facts({ recipient: whom }, { gifts, revenueClass: of, budgets }),
        );
      expect(under(by(limit.less))).toEqual(expect.arrayContaining(under(by(0))));
    }),
  );
});
