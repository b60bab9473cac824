import { describe, expect, it } from 'vitest';
import { byValue, type Value, valueOf } from '../../../electron/cadence/value.ts';
import type { RevenueClass } from '../../../shared/domain/revenue.ts';
import { asDay } from '../../../shared/domain/day.ts';
import { playbooks, tell, type Told } from '../../helpers/facts-kit.ts';

const TODAY = asDay('2026-09-10');
const value = (told: Told): Value => valueOf(tell(told), playbooks.scales, TODAY);

describe('what a customer weighs on a full day', () => {
  it.each<readonly [string, Told, number]>([
    ['O first', { pinned: 'O' }, 0],
    ['then A', { pinned: 'A' }, 1],
    ['an A of another scale as well', { customer: { orgGrade: 'A' } }, 1],
    ['of a show as well', { customer: { showClass: 'A' } }, 1],
    ['then B', { pinned: 'B' }, 2],
    ['then C', { pinned: 'C' }, 3],
    ['then a letter that nobody knows', { customer: { orgGrade: 'K' } }, 4],
    ['and those without one', {}, 4],
  ])('%s', (_name, told, rank) => {
    expect(value(told).rank).toBe(rank);
  });

  it.each<readonly [string, Told, number]>([
    ['signed', { deals: [['2026-09-01', 'signed']] }, 0],
    ['a deposit in', { deals: [['2026-09-01', { depositOn: asDay('2026-09-02') }]] }, 0],
    ['quoted and not answered', { quotes: [['2026-09-01']] }, 1],
    ['quoted and answered', { quotes: [['2026-09-01', { answeredOn: asDay('2026-09-02') }]] }, 3],
    ['begun', { deals: [['2026-09-01', 'open']] }, 2],
    ['paid: that sale is over', { deals: [['2026-09-01', 'paid']] }, 3],
    ['to be signed tomorrow', { deals: [['2026-09-01', { signedOn: asDay('2026-09-11') }]] }, 2],
    ['nothing yet', {}, 3],
  ])('by how far the sale has come: %s', (_name, told, stage) => {
    expect(value(told).stage).toBe(stage);
  });

  it('puts the weight on those who bring most and on the many who bring little, then on those between', () => {
    const classes: (RevenueClass | undefined)[] = [undefined, 'B', 'C', 'A'];
    const values = classes.map((revenueClass) => valueOf({ ...tell({}), revenueClass }, playbooks.scales, TODAY));
    expect(
      values.toSorted(byValue).map(({ revenue }) => classes[values.findIndex((v) => v.revenue === revenue)]),
    ).toEqual(['A', 'C', 'B', undefined]);
  });

  it('goes by grade, revenue class, stage, name, and never ties', () => {
    const of = (id: string, rank: number, stage: number, sortKey: string, revenue = 3): Value => ({
      grade: undefined,
      rank,
      revenue,
      stage,
      sortKey,
      id,
    });
    const sorted = [
      of('1', 1, 3, 'b'),
      of('2', 1, 3, 'a'),
      of('3', 1, 0, 'z'),
      of('4', 0, 3, 'z'),
      of('0', 1, 3, 'b'),
      of('5', 1, 3, 'y', 0),
    ];
    expect(sorted.toSorted(byValue).map(({ id }) => id)).toEqual(['4', '5', '3', '2', '0', '1']);
  });
});
