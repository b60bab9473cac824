import { describe, expect, it } from 'vitest';
import { byOrderOfWork, type DueRow, dueRowsOf } from '../../../electron/cadence/due-row.ts';
import { asDay, daysBetween } from '../../../shared/domain/day.ts';
import { makeCustomer } from '../../helpers/book-kit.ts';
import { makeRow } from '../../helpers/make-row.ts';
import { planOn, playbooks } from '../../helpers/facts-kit.ts';

const TODAY = asDay('2026-09-10');
const WHO = makeRow().customer;

interface Spoken {
  readonly name: string;
  readonly kind?: DueRow['row']['kind'];
  readonly on?: string;
  readonly late?: boolean;
  readonly lastDay?: string;
  readonly every?: number;
  readonly rank?: number;
}

const due = ({ name, kind = 'follow-up', on = TODAY, late = false, lastDay, every = 4, rank = 9 }: Spoken): DueRow => ({
  row: makeRow({ customer: { ...WHO, name }, kind, on: asDay(on), overdue: late }),
  day: TODAY,
  lateness: daysBetween(asDay(lastDay ?? on), TODAY) / every,
  rank,
  sortKey: name,
});

const names = (told: readonly Spoken[]) =>
  told
    .map(due)
    .sort(byOrderOfWork)
    .map(({ row }) => row.customer.name);

describe('the order of a day', () => {
  it('is promises, overdue, own dates, windows', () => {
    const told: Spoken[] = [
      { name: 'window' },
      { name: 'own', kind: 'next-step' },
      { name: 'overdue', on: '2026-09-08', late: true },
      { name: 'promise', kind: 'promise' },
    ];
    expect(names(told)).toEqual(['promise', 'overdue', 'own', 'window']);
  });

  it('puts first what is latest for its interval, not by days', () => {
    const told: Spoken[] = [
      { name: 'quarterly, 10 days', on: '2026-08-31', late: true, every: 180 },
      { name: 'every other day, 2 days', on: '2026-09-08', late: true, every: 3 },
    ];
    expect(names(told)).toEqual(['every other day, 2 days', 'quarterly, 10 days']);
  });

  it('puts a window that ends sooner before one that stays open', () => {
    const told: Spoken[] = [
      { name: 'open long', lastDay: '2026-09-14' },
      { name: 'last day', lastDay: '2026-09-10' },
    ];
    expect(names(told)).toEqual(['last day', 'open long']);
  });

  it('then goes by grade, then by name', () => {
    const told: Spoken[] = [
      { name: 'b', rank: 1 },
      { name: 'c', rank: 0 },
      { name: 'a', rank: 1 },
    ];
    expect(names(told)).toEqual(['c', 'a', 'b']);
  });
});

describe('a row', () => {
  it('tells who, how and what', () => {
    const customer = makeCustomer(1, {
      name: '测试甲',
      company: '测试公司',
      title: '经理',
      phones: [{ raw: '0755-5550 0101转8', label: 'work', ext: '8' }],
      horizon: { pinned: 'A' },
      addedOn: asDay('2026-09-01'),
    });
    const plan = planOn('2026-09-07', { customer, talks: ['2026-09-01'] });
    const [row, ...none] = dueRowsOf(plan, customer, playbooks, asDay('2026-09-07'));
    expect(none).toEqual([]);
    expect([row?.row.customer, row?.row.reach, row?.rank]).toEqual([
      {
        id: customer.id,
        name: '测试甲',
        kind: 'person',
        company: '测试公司',
        title: '经理',
        grade: { scale: 'horizon', code: 'A' },
      },
      { channel: 'call', text: '0755-5550 0101转8' },
      1,
    ]);
  });

  it('stands on today once its day has passed, late by days ÷ interval', () => {
    const customer = makeCustomer(1, { addedOn: asDay('2026-01-05'), horizon: { pinned: 'A' } });
    const short = (today: string) =>
      dueRowsOf(planOn(today, { customer, talks: ['2026-09-01'] }), customer, playbooks, asDay(today)).map(
        ({ row, day, lateness }) => [row.on, day, lateness],
      );
    expect(short('2026-09-02')).toEqual([['2026-09-07', '2026-09-07', -2 / 8]]);
    expect(short('2026-09-08')).toEqual([['2026-09-08', '2026-09-08', -1 / 8]]);
    expect(short('2026-09-13')).toEqual([['2026-09-09', '2026-09-13', 4 / 8]]);
  });
});
