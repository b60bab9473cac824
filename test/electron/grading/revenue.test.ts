import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOwn } from '../../../electron/grading/in-currency.ts';
import { receivedFrom, revenueClasses, revenuePeriod, sharesOf } from '../../../electron/grading/revenue.ts';
import { asDay } from '../../../shared/domain/day.ts';
import type { Deal } from '../../../shared/domain/deal.ts';
import type { RevenueClass } from '../../../shared/domain/revenue.ts';

type Paid = Pick<Deal, 'amount' | 'paidOn' | 'returned'>;
const CNY = (yuan: number) => ({ minor: yuan * 100, currency: 'CNY' });
const PURSE = { currency: 'CNY', rates: { USD: 7.2, JPY: 0.048 } };
const PERIOD = revenuePeriod(asDay('2026-09-10'), 12);
const paid = (on: string, yuan: number): Paid => ({ paidOn: asDay(on), amount: CNY(yuan) });

describe('what came in', () => {
  it.each<readonly [string, readonly Paid[], number | undefined]>([
    ['nothing of a deal that is not paid', [{ amount: CNY(5) }], undefined],
    ['nothing of a deal without an amount', [{ paidOn: asDay('2026-09-01') }], undefined],
    ['today counts', [paid('2026-09-10', 5)], 500],
    ['tomorrow does not yet', [paid('2026-09-11', 5)], undefined],
    ['the day after this day last year is the first that counts', [paid('2025-09-11', 5)], 500],
    ['this day last year counts no more', [paid('2025-09-10', 5)], undefined],
    ['several payments add up', [paid('2026-09-01', 5), paid('2026-01-01', 7)], 1_200],
    [
      'what came back is taken off',
      [{ ...paid('2026-09-01', 5), returned: { on: asDay('2026-09-05'), amount: CNY(2) } }],
      300,
    ],
    [
      'on the day it came back, whenever it was paid',
      [{ ...paid('2024-09-01', 5), returned: { on: asDay('2026-09-05'), amount: CNY(2) } }],
      -200,
    ],
    ['and not before', [{ ...paid('2026-09-01', 5), returned: { on: asDay('2026-09-11'), amount: CNY(2) } }], 500],
    [
      'goods that came back unpaid cost nothing',
      [{ amount: CNY(5), returned: { on: asDay('2026-09-05'), amount: CNY(2) } }],
      undefined,
    ],
  ])('%s', (_name, deals, minor) => {
    expect(receivedFrom(deals, PERIOD, PURSE)?.minor).toBe(minor);
  });

  it('tells of what is in a currency without a rate, and does not count it', () => {
    const euros = { minor: 900, currency: 'EUR' };
    const deals: Paid[] = [
      paid('2026-09-01', 5),
      {
        paidOn: asDay('2026-09-02'),
        amount: euros,
        returned: { on: asDay('2026-09-03'), amount: { ...euros, minor: 100 } },
      },
    ];
    expect(receivedFrom(deals, PERIOD, PURSE)).toEqual({
      minor: 500,
      uncounted: [euros, { minor: -100, currency: 'EUR' }],
    });
  });

  it.each([
    ['its own as it is', CNY(3), 300],
    ['another by its rate', { minor: 1_000, currency: 'USD' }, 7_200],
    ['one without decimals too', { minor: 1_000, currency: 'JPY' }, 4_800],
    ['one without a rate not at all', { minor: 1_000, currency: 'EUR' }, undefined],
  ])('counts %s', (_name, money, worth) => {
    expect(inOwn(money, PURSE)).toBe(worth);
  });
});

const classesOf = (sums: readonly number[], shares: '50-35-15' | '80-15-5' = '50-35-15') => {
  const classes = revenueClasses(new Map(sums.map((sum, at) => [String(at), sum])), shares);
  return sums.map((_, at) => classes.get(String(at)) ?? '-').join('');
};

describe('revenue classes', () => {
  it.each<readonly [string, readonly number[], string]>([
    ['nobody', [], ''],
    ['one who pays is A', [5], 'A'],
    ['A brings the first half, B the next 35, C the rest', [50, 35, 15], 'ABC'],
    ['who crosses the line belongs to the higher class', [40, 30, 20, 10], 'AABC'],
    ['equals share a class', [25, 25, 25, 25], 'AAAA'],
    ['equals share it lower down too', [60, 15, 10, 10, 5], 'ABBBC'],
    ['no revenue, no class', [10, 0, -5], 'A--'],
    ['what went back to others takes nothing of the total', [50, 35, 15, -100], 'ABC-'],
    ['whatever order they come in', [15, 50, 35], 'CAB'],
  ])('%s', (_name, sums, classes) => {
    expect(classesOf(sums)).toBe(classes);
  });

  it('by 80, 15 and 5 the top is wider', () => {
    expect(classesOf([50, 35, 10, 5], '80-15-5')).toBe('AABC');
  });

  const sumsArb = fc.array(
    fc.integer({ min: -3, max: 30 }).map((n) => n * 1_000),
    { maxLength: 40 },
  );
  const sharesArb = fc.constantFrom('50-35-15' as const, '80-15-5' as const);
  const ORDER: readonly (RevenueClass | '-')[] = ['A', 'B', 'C', '-'];
  const placeOf = (code: string | undefined) => ORDER.indexOf((code ?? '-') as RevenueClass);

  it('are one for everybody who brought something, and none for anybody else', () => {
    fc.assert(
      fc.property(sumsArb, sharesArb, (sums, shares) => {
        const classes = [...classesOf(sums, shares)];
        expect(classes.map((code) => code !== '-')).toEqual(sums.map((sum) => sum > 0));
      }),
    );
  });

  it('hold their shares: each line is reached, and not without the last who crosses it', () => {
    fc.assert(
      fc.property(sumsArb, sharesArb, (sums, shares) => {
        const classes = [...classesOf(sums, shares)];
        const brought = sums.map((sum) => Math.max(0, sum));
        const total = brought.reduce((a, b) => a + b, 0);
        fc.pre(total > 0);
        const [a = 0, b = 0] = sharesOf(shares);
        for (const [best, share] of [
          ['A', a],
          ['AB', a + b],
        ] as const) {
          const inside = brought.filter((_, at) => best.includes(classes[at] ?? '-'));
          const least = Math.min(...inside);
          const sum = inside.reduce((all, each) => all + each, 0);
          expect(sum * 100).toBeGreaterThanOrEqual(share * total);
          const withoutLast = inside.filter((each) => each > least).reduce((all, each) => all + each, 0);
          expect(withoutLast * 100).toBeLessThan(share * total);
        }
      }),
    );
  });

  it('never put who paid less before who paid more, and equals apart', () => {
    fc.assert(
      fc.property(sumsArb, sharesArb, (sums, shares) => {
        const classes = [...classesOf(sums, shares)];
        for (const [at, sum] of sums.entries())
          for (const [other, less] of sums.entries())
            if (less <= sum) expect(placeOf(classes[at])).toBeLessThanOrEqual(placeOf(classes[other]));
      }),
    );
  });

  it('are never lowered by paying more', () => {
    fc.assert(
      fc.property(sumsArb, sharesArb, fc.nat(), fc.nat(50_000), (sums, shares, which, more) => {
        fc.pre(sums.length > 0);
        const at = which % sums.length;
        const then = sums.map((sum, n) => (n === at ? sum + more : sum));
        expect(placeOf(classesOf(then, shares)[at])).toBeLessThanOrEqual(placeOf(classesOf(sums, shares)[at]));
      }),
    );
  });
});
