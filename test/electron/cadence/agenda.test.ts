import { describe, expect, it } from 'vitest';
import { agendaDays, type DueRow, dueRowsOf } from '../../../electron/cadence/agenda.ts';
import { asDay } from '../../../shared/domain/day.ts';
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
  lastDay: asDay(lastDay ?? on),
  intervalDays: every,
  rank,
  sortKey: name,
});

const names = (told: readonly Spoken[], on = TODAY) =>
  agendaDays({ rows: told.map(due), today: TODAY, from: on, days: 1 }).flatMap(({ rows }) =>
    rows.map(({ customer }) => customer.name),
  );

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

describe('the days', () => {
  it('shows on today what is still open from before, on a later day only its own, and before today nothing', () => {
    const rows = [{ name: 'before', on: '2026-09-08' }, { name: 'today' }, { name: 'later', on: '2026-09-12' }].map(
      due,
    );
    const days = agendaDays({ rows, today: TODAY, from: asDay('2026-09-09'), days: 4 });
    expect(days.map(({ on, rows: found }) => [on, found.map(({ customer }) => customer.name)])).toEqual([
      ['2026-09-09', []],
      ['2026-09-10', ['before', 'today']],
      ['2026-09-11', []],
      ['2026-09-12', ['later']],
    ]);
  });
});

describe('a row', () => {
  it('tells who, how and what', () => {
    const customer = makeCustomer(1, {
      name: '测试甲',
      company: '测试公司',
      title: '经理',
      phones: [{ raw: '0755-5550 0101', label: 'work', ext: '8' }],
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
      { channel: 'call', text: '0755-5550 0101 ext. 8' },
      1,
    ]);
  });
});
