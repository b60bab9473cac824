import { describe, expect, it } from 'vitest';
import { asDay } from '../../../shared/domain/day.ts';
import type { Qualification } from '../../../shared/domain/qualification.ts';
import { type Seeing, theOne } from '../../helpers/proposal-kit.ts';

const TODAY = '2026-09-30';
const ORG = { kind: 'organization' } as const;
const man = (authority: Qualification['authority']) => ({
  qualification: { money: 'yes', authority, need: 'yes' } satisfies Qualification,
});

describe('the one who decides', () => {
  it.each<readonly [string, Seeing, boolean]>([
    ['before a first talk', { customer: ORG }, false],
    ['after it', { customer: ORG, talks: ['2026-09-01'] }, true],
    ['known among the people', { customer: ORG, talks: ['2026-09-01'], people: [{ role: 'decision-maker' }] }, false],
    ['others known', { customer: ORG, talks: ['2026-09-01'], people: [{ role: 'user' }] }, true],
    ['our contact decides', { customer: { ...ORG, ...man('decides') }, talks: ['2026-09-01'] }, false],
    ['authority unknown', { customer: { ...ORG, ...man('unknown') }, talks: ['2026-09-01'] }, true],
    ['a person nobody asked about', { talks: ['2026-09-01'] }, false],
    ['a person whose authority is unknown', { customer: man('unknown'), talks: ['2026-09-01'] }, true],
    ['a buyer', { customer: ORG, talks: ['2026-09-01'], deals: [['2026-09-02', 'paid']] }, false],
  ])('%s', (_name, seeing, expected) => {
    expect(theOne('decision-maker', TODAY, seeing) !== undefined).toBe(expected);
  });

  it.each([
    [{ nature: 'state-owned' } as const, 'persons'],
    [{ nature: 'foreign' } as const, 'procedures'],
    [{ nature: 'foreign', ruledBy: 'persons' } as const, 'persons'],
    [{}, undefined],
  ])('is looked for as the firm is ruled: %o', (patch, ruled) => {
    const found = theOne('decision-maker', TODAY, { customer: { ...ORG, ...patch }, talks: ['2026-09-01'] });
    expect(found?.about.ruledBy).toBe(ruled);
  });
});

const yuan = (amount: number) => ({ minor: amount * 100, currency: 'CNY' });
const visits = (count: number, minutes: number, from = 10): NonNullable<Seeing['other']> =>
  Array.from(
    { length: count },
    (_, n) => [`2026-08-${String(from + n)}`, { channel: 'visit', outcome: 'reached', minutes }] as const,
  );
const bought = (margin: number | undefined, amount: number, on = '2026-08-01') =>
  [on, { paidOn: asDay(on), amount: yuan(amount), ...(margin === undefined ? {} : { margin: yuan(margin) }) }] as const;

describe('giving up', () => {
  it.each<readonly [string, Seeing, boolean]>([
    ['nine hours for nothing', { other: visits(5, 108) }, false],
    ['ten hours for nothing', { other: visits(5, 120) }, true],
    ['five trips for nothing', { other: visits(5, 10) }, false],
    ['six trips for nothing', { other: visits(6, 10) }, true],
    ['six trips and a good deal', { other: visits(6, 10), deals: [bought(3_000, 30_000)] }, false],
    [
      'presents dearer than the margin',
      { other: visits(3, 10), gifts: [{ cost: yuan(900) }], deals: [bought(800, 9_000)] },
      true,
    ],
    ['as dear as it', { other: visits(3, 10), gifts: [{ cost: yuan(800) }], deals: [bought(800, 9_000)] }, false],
    [
      'margin not written down: a tenth',
      { other: visits(3, 10), gifts: [{ cost: yuan(900) }], deals: [bought(undefined, 8_000)] },
      true,
    ],
    ['a present alone', { gifts: [{ cost: yuan(900) }] }, false],
    ['a present that is an idea', { other: visits(3, 10), gifts: [{ cost: yuan(900), state: 'idea' }] }, false],
    ['a sale under way', { other: visits(6, 10), deals: [['2026-09-01', 'open']] }, false],
    ['a deal of two years ago', { other: visits(6, 10), deals: [bought(3_000, 30_000, '2024-08-01')] }, true],
    [
      'goods that came back',
      {
        other: visits(6, 10),
        deals: [
          ['2026-08-01', { ...bought(500, 5_000)[1], returned: { on: asDay('2026-09-01'), amount: yuan(5_000) } }],
        ],
      },
      true,
    ],
  ])('%s', (_name, seeing, expected) => {
    expect(theOne('give-up', TODAY, seeing) !== undefined).toBe(expected);
  });

  it('tells effort against gain, and lets go only by the usual reason', () => {
    const found = theOne('give-up', TODAY, { other: visits(6, 100), gifts: [{ cost: yuan(200) }] });
    expect(found?.about).toEqual({ minutes: 600, trips: 6, spent: yuan(200), earned: yuan(0) });
    expect(found?.options).toEqual([{ givenUp: { on: asDay(TODAY), reason: 'costs-more' } }]);
  });
});
