import { describe, expect, it } from 'vitest';
import { byOrderOfWork, type DueRow, dueRow, rowsOf } from '../../../electron/cadence/due-row.ts';
import { valueOf } from '../../../electron/cadence/value.ts';
import type { Band } from '../../../shared/domain/agenda.ts';
import { asDay, daysBetween } from '../../../shared/domain/day.ts';
import { makeCustomer } from '../../helpers/book-kit.ts';
import { makeRow } from '../../helpers/make-row.ts';
import { planOn, playbooks, tell, type Told } from '../../helpers/facts-kit.ts';

const TODAY = asDay('2026-09-10');
const WHO = makeRow().customer;

interface Spoken {
  readonly name: string;
  readonly band?: Band;
  readonly kind?: DueRow['row']['kind'];
  readonly lastDay?: string;
  readonly every?: number;
  readonly rank?: number;
  readonly stage?: number;
  readonly revenue?: number;
}

const due = (told: Spoken): DueRow => {
  const { name, band = 'due', kind = 'follow-up', lastDay = TODAY, every = 4 } = told;
  const { rank = 9, stage = 3, revenue = 3 } = told;
  return {
    row: makeRow({ customer: { ...WHO, name }, band, kind }),
    day: TODAY,
    lateness: daysBetween(asDay(lastDay), TODAY) / every,
    value: { grade: undefined, rank, revenue, stage, sortKey: name, id: name },
  };
};

const names = (told: readonly Spoken[]) =>
  told
    .map(due)
    .sort(byOrderOfWork)
    .map(({ row }) => row.customer.name);

describe('the order of a day', () => {
  it('is promises, deadlines, overdue, windows, greetings, unanswered calls, rewards, quotes about to expire', () => {
    const told: Spoken[] = [
      { name: 'quote', band: 'quote-ending' },
      { name: 'reward', band: 'reward' },
      { name: 'unreturned', band: 'unreturned' },
      { name: 'greeting', band: 'greeting' },
      { name: 'window', band: 'due' },
      { name: 'overdue', band: 'overdue' },
      { name: 'deadline', band: 'hard' },
      { name: 'promise', band: 'promise' },
    ];
    expect(names(told)).toEqual(told.map(({ name }) => name).reverse());
  });

  it('puts the own dates of the rep before the windows of the day', () => {
    expect(
      names([
        { name: 'a window', lastDay: '2026-09-01' },
        { name: 'own', kind: 'next-step' },
      ]),
    ).toEqual(['own', 'a window']);
  });

  it('puts first what is latest for its interval, not by days', () => {
    const told: Spoken[] = [
      { name: 'quarterly, 10 days', band: 'overdue', lastDay: '2026-08-31', every: 180 },
      { name: 'every other day, 2 days', band: 'overdue', lastDay: '2026-09-08', every: 3 },
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

  it('then goes by grade, then by revenue class, then by how far the sale has come, then by name', () => {
    const told: Spoken[] = [
      { name: 'b', rank: 1 },
      { name: 'c', rank: 0 },
      { name: 'a', rank: 1 },
      { name: 'z', rank: 1, stage: 0 },
      { name: 'x', rank: 1, revenue: 1 },
    ];
    expect(names(told)).toEqual(['c', 'x', 'z', 'a', 'b']);
  });
});

describe('a row', () => {
  const rows = (today: string, told: Told) => {
    const facts = tell(told);
    const on = asDay(today);
    const value = valueOf(facts, playbooks.scales, on);
    return rowsOf(planOn(today, told)).map((row) => dueRow(row, facts.customer, value, on));
  };

  it('tells who, how and what', () => {
    const customer = makeCustomer(1, {
      name: '测试甲',
      company: '测试公司',
      title: '经理',
      phones: [{ raw: '0755-5550 0101转8', label: 'work', ext: '8' }],
      horizon: { pinned: 'A' },
      addedOn: asDay('2026-09-01'),
    });
    const [row, ...none] = rows('2026-09-07', { customer, talks: ['2026-09-01'] });
    expect(none).toEqual([]);
    expect([row?.row.customer, row?.row.reach, row?.value.rank]).toEqual([
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
    const told: Told = { addedOn: '2026-01-05', pinned: 'A', talks: ['2026-09-01'] };
    const short = (today: string) => rows(today, told).map(({ row, day, lateness }) => [row.on, day, lateness]);
    expect(short('2026-09-02')).toEqual([['2026-09-07', '2026-09-07', -2 / 8]]);
    expect(short('2026-09-08')).toEqual([['2026-09-08', '2026-09-08', -1 / 8]]);
    expect(short('2026-09-13')).toEqual([['2026-09-09', '2026-09-13', 4 / 8]]);
  });

  it('stands behind what is owed to the same customer', () => {
    const told: Told = { addedOn: '2026-09-10', promises: [['2026-09-10']] };
    expect(rows('2026-09-10', told).map(({ row }) => row.kind)).toEqual(['promise', 'follow-up']);
  });
});
