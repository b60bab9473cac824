import { describe, expect, it } from 'vitest';
import { asDay } from '../../../../shared/domain/day.ts';
import { choose, CUSTOMER, planOn, type Told } from '../../../helpers/facts-kit.ts';
import { AT, idOf } from '../../../helpers/book-kit.ts';

const RECORD = { createdAt: AT, changedAt: AT, customerId: CUSTOMER };

const promised = (today: string, told: Told) =>
  planOn(today, told).owed.map(({ on, overdue, daysLate }) => `${on}${overdue ? ` late ${daysLate}` : ''}`);

// 12 September 2026 is a Saturday.
describe('a promise', () => {
  it.each<readonly [string, string, Told['promises'], string[]]>([
    ['stands on its day', '2026-09-07', [['2026-09-10']], ['2026-09-10']],
    ['comes on Friday when due on Sunday', '2026-09-07', [['2026-09-13']], ['2026-09-11']],
    ['stays on the day itself when only days off are left', '2026-09-12', [['2026-09-13']], ['2026-09-13']],
    ['is late the day after', '2026-09-14', [['2026-09-13']], ['2026-09-13 late 1']],
    ['is gone once kept', '2026-09-14', [['2026-09-13', '2026-09-12']], []],
    ['is owed on the days before it was kept', '2026-09-11', [['2026-09-14', '2026-09-12']], ['2026-09-14']],
    [
      'stands beside another, soonest first',
      '2026-09-07',
      [['2026-09-10'], ['2026-09-08']],
      ['2026-09-08', '2026-09-10'],
    ],
  ])('%s', (_name, today, promises, expected) => {
    expect(promised(today, { promises })).toEqual(expected);
  });

  it.each<readonly [string, Told['customer']]>([
    ['given up', { givenUp: { on: asDay('2026-09-01'), reason: '其他' } }],
    ['not to be contacted', { doNotContact: ['all'] }],
    ['frozen', { frozen: { on: asDay('2026-09-01'), until: asDay('2026-12-31') } }],
  ])('still shows when the customer is %s', (_name, customer = {}) => {
    const plan = planOn('2026-09-07', { promises: [['2026-09-10']], customer });
    expect([plan.state, plan.owed.length]).toEqual(['none', 1]);
  });

  it('says what and why, and names no channel where all are blocked', () => {
    const plan = planOn('2026-09-07', { promises: [['2026-09-13']], customer: { doNotContact: ['all'] } });
    const key = `${CUSTOMER}/promise/${idOf(500)}/2026-09-13`;
    expect(plan.owed[0]).toEqual({
      kind: 'promise',
      band: 'promise',
      on: '2026-09-11',
      window: { from: '2026-09-13', until: '2026-09-13' },
      lastDay: '2026-09-13',
      overdue: false,
      daysLate: 0,
      intervalDays: 1,
      what: '送样品',
      keys: [key],
      reasons: [
        {
          cadence: 'promise',
          step: idOf(500),
          key,
          clock: { on: '2026-09-13', by: 'promise' },
          window: { from: '2026-09-13', until: '2026-09-13' },
          shifts: [{ from: '2026-09-13', to: '2026-09-11', cause: 'deadline' }],
        },
      ],
    });
  });

  it('moves with a snooze but is late all the same', () => {
    const key = `promise/${idOf(500)}/2026-09-10`;
    const choices = [choose('snooze', key, '2026-09-10', { until: asDay('2026-09-15') })];
    expect(promised('2026-09-14', { promises: [['2026-09-10']], choices })).toEqual(['2026-09-15 late 4']);
  });

  it('that is a fix is kept where the trouble is, by the same or the next day', () => {
    const fix = { ...RECORD, id: idOf(500), what: '漏油', kind: 'fix', dueOn: asDay('2026-09-08') } as const;
    const [row] = planOn('2026-09-07', { more: { promises: [fix] } }).owed;
    expect([row?.channel, row?.on, row?.reasons[0]?.clock]).toEqual([
      'visit',
      '2026-09-08',
      { on: '2026-09-08', by: 'promise', what: 'fix' },
    ]);
  });

  it('is not counted as an attempt, nor held back by any', () => {
    const other = [['2026-09-10', { outcome: 'no-answer' }]] as const;
    expect(promised('2026-09-10', { promises: [['2026-09-10']], other })).toEqual(['2026-09-10']);
  });
});
