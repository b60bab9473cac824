import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buyingOf, organizationGradeOf } from '../../../electron/grading/organization-grade.ts';
import { asDay } from '../../../shared/domain/day.ts';
import { tell, type Told } from '../../helpers/facts-kit.ts';

const PURSE = { currency: 'CNY', rates: { USD: 7 } };
const CNY = (yuan: number) => ({ minor: yuan * 100, currency: 'CNY' });
const BY = { shortCycleDays: 60, largeLot: CNY(1_000) };

describe('the grade of an organization', () => {
  it.each<readonly [string, number | undefined, number | undefined, string | undefined]>([
    ['short and large', 60, 1_000, 'A'],
    ['short and just not large', 60, 999, 'B'],
    ['just not short, and large', 61, 1_000, 'C'],
    ['neither: none', 61, 999, undefined],
    ['cycle unknown: none', undefined, 5_000, undefined],
    ['lot unknown: none', 10, undefined, undefined],
  ])('%s', (_name, cycleDays, lot, grade) => {
    const habit = { ...(cycleDays !== undefined && { cycleDays }), ...(lot !== undefined && { lot: CNY(lot) }) };
    expect(organizationGradeOf(habit, BY, PURSE)).toBe(grade);
  });

  it('is none while the rep has not said what is large, or where no rate is known', () => {
    const habit = { cycleDays: 10, lot: CNY(5_000) };
    expect(organizationGradeOf(habit, { shortCycleDays: 60 }, PURSE)).toBeUndefined();
    const euros = { cycleDays: 10, lot: { minor: 9_000_000, currency: 'EUR' } };
    expect(organizationGradeOf(euros, BY, PURSE)).toBeUndefined();
    const dollars = { cycleDays: 10, lot: { minor: 20_000, currency: 'USD' } };
    expect(organizationGradeOf(dollars, BY, PURSE)).toBe('A');
  });

  it('is never better by a stricter threshold', () => {
    const ORDER = ['A', 'B', 'C', undefined];
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 200 }),
        fc.nat(200),
        fc.tuple(fc.integer({ min: 1, max: 200 }), fc.nat(50)),
        fc.tuple(fc.nat(200), fc.nat(50)),
        (cycleDays, lot, [short, shorter], [large, larger]) => {
          const gradeBy = (shortCycleDays: number, from: number) =>
            ORDER.indexOf(
              organizationGradeOf({ cycleDays, lot: CNY(lot) }, { shortCycleDays, largeLot: CNY(from) }, PURSE),
            );
          expect(gradeBy(short, large + larger)).toBeGreaterThanOrEqual(gradeBy(short, large));
          expect(gradeBy(Math.max(1, short - shorter), large)).toBeGreaterThanOrEqual(gradeBy(short, large));
        },
      ),
    );
  });
});

describe('how often they buy and for how much', () => {
  const TODAY = asDay('2026-09-10');
  const bought = (on: string, yuan?: number): NonNullable<Told['deals']>[number] => [
    on,
    { deliveredOn: asDay(on), ...(yuan !== undefined && { amount: CNY(yuan) }) },
  ];
  const habit = (told: Told) => {
    const { customer, deals } = tell(told);
    return buyingOf(customer, deals, PURSE, TODAY);
  };
  const THREE = [bought('2026-01-01', 100), bought('2026-03-01', 200), bought('2026-03-12', 301)];

  it('is told by three purchases', () => {
    expect(habit({ deals: THREE })).toEqual({
      cycleDays: 35,
      cycleFrom: 'deals',
      lot: { minor: 20_033, currency: 'CNY' },
      lotFrom: 'deals',
    });
  });

  it.each<readonly [string, Told]>([
    ['two', { deals: THREE.slice(1) }],
    ['a third that is still to come', { deals: [...THREE.slice(1), bought('2026-09-11', 5)] }],
    ['a third that was signed only', { deals: [...THREE.slice(1), ['2026-05-01', 'signed']] }],
  ])('is not told by %s', (_name, told) => {
    expect(habit(told)).toEqual({});
  });

  it('is what the rep typed, each by itself', () => {
    const told = { deals: THREE, customer: { buying: { cycleDays: 90 } } };
    expect(habit(told)).toMatchObject({ cycleDays: 90, cycleFrom: 'rep', lotFrom: 'deals' });
    expect(habit({ customer: { buying: { lot: CNY(7) } } })).toEqual({ lot: CNY(7), lotFrom: 'rep' });
  });

  it('has a cycle where amounts are missing, and a day at least', () => {
    const sameDay = ['2026-01-01', '2026-01-01', '2026-01-01'].map((on) => bought(on));
    expect(habit({ deals: sameDay })).toEqual({ cycleDays: 1, cycleFrom: 'deals' });
  });
});
