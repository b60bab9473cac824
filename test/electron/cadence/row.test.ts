import { describe, expect, it } from 'vitest';
import { unansweredOf } from '../../../electron/cadence/attempts.ts';
import { byOrderOfWork, type DueRow, dueRow } from '../../../electron/cadence/due-row.ts';
import { planFor } from '../../../electron/cadence/plan.ts';
import { settle } from '../../../electron/cadence/proposal.ts';
import { valueOf } from '../../../electron/cadence/value.ts';
import { asDay } from '../../../shared/domain/day.ts';
import {
  choose,
  CUSTOMER,
  planOn,
  playbooks,
  rowOn,
  rules,
  stepsOf,
  tell,
  type Told,
} from '../../helpers/facts-kit.ts';
import { makeRow } from '../../helpers/make-row.ts';
import { special } from '../../helpers/trade-kit.ts';

const TODAY = asDay('2026-09-10');
/** A call is due on Friday and Saturday, 4 and 5 September. */
const DUE: Told = { addedOn: '2026-01-05', talks: ['2026-09-01'], intent: ['considering', '2026-09-01'] };
const KEY = `${CUSTOMER}/intent.considering/call/2026-09-01`;
const day = (on: string) => ({ from: asDay(on), until: asDay(on) });

describe('the rep’s own date', () => {
  const own = (more: object = {}, told: Told = {}): Told => ({
    addedOn: '2026-01-05',
    ...told,
    customer: { manualNext: { on: asDay('2026-09-12'), ...more }, ...told.customer },
  });
  const key = `${CUSTOMER}/next-step/manual/2026-09-12`;
  const put = (until: string, time?: string): Told => ({
    choices: [
      choose('snooze', 'next-step/manual/2026-09-12', '2026-09-10', {
        until: asDay(until),
        ...(time === undefined ? {} : { time }),
      }),
    ],
  });

  it('is a row, whole, and says nothing of what was not said', () => {
    expect(rowOn('2026-09-10', own())).toStrictEqual({
      ...{ kind: 'next-step', band: 'due', on: '2026-09-12', window: day('2026-09-12'), lastDay: '2026-09-12' },
      ...{ overdue: false, daysLate: 0, intervalDays: 1, channel: 'call', keys: [key] },
      reasons: [
        {
          ...{ cadence: 'next-step', step: 'manual', key, window: day('2026-09-12'), shifts: [] },
          clock: { on: '2026-09-12', by: 'manual' },
        },
      ],
    });
  });

  it('put off keeps its word, loses its hour, and says so', () => {
    const row = rowOn('2026-09-10', own({ time: '15:30', what: '送目录' }, put('2026-09-14')));
    expect([row.on, row.time, row.what]).toEqual(['2026-09-14', undefined, '送目录']);
    expect(row.reasons[0]?.shifts).toEqual([{ from: '2026-09-12', to: '2026-09-14', cause: 'snoozed' }]);
    expect(rowOn('2026-09-10', own({ time: '15:30' }, put('2026-09-14', '09:00'))).time).toBe('09:00');
  });

  it('is kept in writing where they want no call', () => {
    const doNotContact = ['call', 'wechat', 'messenger', 'email', 'sms', 'visit', 'showroom', 'social'] as const;
    expect(rowOn('2026-09-10', own({}, { customer: { doNotContact: [...doNotContact] } })).channel).toBe('fax');
  });
});

describe('a follow-up', () => {
  it('is a row, whole, on time and late', () => {
    const window = { from: asDay('2026-09-04'), until: asDay('2026-09-05') };
    const clock = { on: asDay('2026-09-01'), by: 'talk' };
    const reason = { cadence: 'intent.considering', step: 'call', key: KEY, clock, window, shifts: [] };
    const row = { kind: 'follow-up', on: '2026-09-04', window, lastDay: '2026-09-05', intervalDays: 4 };
    const rest = { channel: 'call', reasons: [reason], keys: [KEY] };
    expect(rowOn('2026-09-02', DUE)).toStrictEqual({ ...row, ...rest, band: 'due', overdue: false, daysLate: 0 });
    expect(rowOn('2026-09-05', DUE)).toMatchObject({ band: 'due', overdue: false });
    expect(rowOn('2026-09-06', DUE)).toStrictEqual({ ...row, ...rest, band: 'overdue', overdue: true, daysLate: 1 });
  });

  it('of a calendar is a greeting until it is late', () => {
    const told: Told = {
      ...{ addedOn: '2026-01-05', talks: ['2026-09-08'], intent: ['never', '2026-09-08'] },
      more: { specialDays: [special('birthday', 9, 15)] },
    };
    expect([rowOn('2026-09-10', told).band, rowOn('2026-09-16', told).band]).toEqual(['greeting', 'overdue']);
  });

  it('with a deadline goes before the rest, late or not', () => {
    const told: Told = { addedOn: '2026-01-05', deals: [['2026-09-08', 'signed']] };
    expect([rowOn('2026-09-08', told).band, rowOn('2026-09-10', told).band]).toEqual(['hard', 'hard']);
  });

  it('says why levelling put it on another day than its first', () => {
    const { proposal } = planFor(tell(DUE), rules, asDay('2026-09-02'));
    if (proposal === undefined) throw new Error('no proposal');
    const shifts = (...given: [string, ('area' | 'full')?]) => {
      const [on, cause] = given;
      const row = settle(proposal, asDay(on), cause && { cause, what: '东' });
      return row.reasons[0]?.shifts;
    };
    expect(shifts('2026-09-05', 'area')).toEqual([{ from: '2026-09-04', to: '2026-09-05', cause: 'area', what: '东' }]);
    expect([shifts('2026-09-04', 'area'), shifts('2026-09-05')]).toEqual([[], []]);
  });

  it('counts from the newer of two signatures, whichever comes first', () => {
    const deals = [
      ['2026-09-05', 'signed'],
      ['2026-09-08', 'signed'],
    ] as const;
    const steps = [deals, deals.toReversed()].map((told) => stepsOf('deal.signed', TODAY, { deals: told }));
    expect(steps).toEqual(['call 2026-09-11..2026-09-12', 'call 2026-09-11..2026-09-12']);
  });

  it('counts from what was sent, where a word in writing is enough, and says so', () => {
    const told: Told = { ...DUE, intent: ['never', '2026-09-01'], sent: ['2026-09-05'] };
    const { reasons } = rowOn('2026-10-12', told);
    expect(reasons.map(({ cadence, clock }) => [cadence, clock])).toContainEqual([
      'long-term',
      { on: '2026-09-05', by: 'sending' },
    ]);
  });

  it('tells the half of the day to try, and how often nobody answered', () => {
    const row = rowOn('2026-09-04', { ...DUE, other: [['2026-09-04', { outcome: 'no-answer', time: '10:00' }]] });
    expect([row.on, row.half, row.time, row.unanswered]).toEqual(['2026-09-07', 'afternoon', undefined, 1]);
    expect(row.reasons[0]).not.toHaveProperty('changedChannel');
  });

  it('at an hour is at that hour on that day alone', () => {
    const choices = [
      choose('snooze', KEY.slice(CUSTOMER.length + 1), '2026-09-04', { until: asDay('2026-09-07'), time: '09:00' }),
    ];
    expect([rowOn('2026-09-04', { ...DUE, choices }).time, rowOn('2026-09-08', { ...DUE, choices }).time]).toEqual([
      '09:00',
      '09:00',
    ]);
    const sent: Told = { ...DUE, choices, sent: ['2026-09-07'] };
    expect([rowOn('2026-09-07', sent).on, rowOn('2026-09-07', sent).time]).toEqual(['2026-09-08', undefined]);
  });
});

describe('who is not followed', () => {
  it('is given up from that day on, not before', () => {
    const told: Told = { ...DUE, customer: { givenUp: { on: TODAY, reason: 'other' } } };
    expect([planOn('2026-09-09', told).cause, planOn('2026-09-10', told).cause]).toEqual([undefined, 'given-up']);
  });

  it('wants to hear nothing, though nothing would be due', () => {
    const told: Told = { ...DUE, customer: { doNotContact: ['all'], noNext: true } };
    expect(planOn('2026-09-09', told).cause).toBe('do-not-contact');
  });
});

describe('a row of the agenda', () => {
  const dressed = (told: Told) => {
    const facts = tell(told);
    return dueRow(rowOn(TODAY, told), facts.customer, valueOf(facts, playbooks.scales, TODAY), TODAY);
  };
  const PLAIN: Told = { addedOn: '2026-09-10' };

  it('says nothing of what is not known', () => {
    const { row } = dressed(PLAIN);
    const { name } = tell(PLAIN).customer;
    expect(row.customer).toStrictEqual({ id: CUSTOMER, name, kind: 'person' });
    expect(Object.keys(row)).not.toContain('reach');
    expect([row.keys.length, row.reasons.length]).toEqual([1, 1]);
  });

  it('says the intent', () => {
    expect(dressed({ ...PLAIN, intent: ['interested', '2026-09-10'] }).row.customer.intent).toBe('interested');
  });

  const due = (key: string, patch: Partial<DueRow['row']> = {}, lateness = 0): DueRow => ({
    row: makeRow({ keys: [key], ...patch }),
    ...{ day: TODAY, lateness, value: { grade: undefined, rank: 0, revenue: 0, stage: 0, sortKey: '', id: '1' } },
  });
  const order = (...rows: DueRow[]) => rows.toSorted(byOrderOfWork).map(({ row }) => row.keys[0]);
  it('stands in one order with another of the same customer', () => {
    expect([order(due('b'), due('a')), order(due('a'), due('b'))]).toEqual([
      ['a', 'b'],
      ['a', 'b'],
    ]);
    expect(order(due('a'), due('x', { keys: [] }))).toEqual([undefined, 'a']);
    expect(order(due('x', { keys: [] }), due('a'))).toEqual([undefined, 'a']);
  });

  it('that is late goes by how late it is, the rep’s own date or not', () => {
    const own = due('own', { kind: 'next-step', band: 'overdue' }, 1);
    expect(order(own, due('other', { band: 'overdue' }, 2))).toEqual(['other', 'own']);
  });
});

describe('attempts that nobody answered', () => {
  const tried = (on: string) => [on, { outcome: 'no-answer' }] as const;
  it('are none, where there were none', () => {
    expect(unansweredOf(tell({}), TODAY)).toStrictEqual({ count: 0, tired: new Set() });
  });

  it('are counted from the first in the book up to today', () => {
    const facts = tell({ other: [tried('2026-09-01'), tried('2026-09-05'), tried('2026-09-11')] });
    expect([unansweredOf(facts, TODAY).count, unansweredOf(facts, TODAY).last?.on]).toEqual([2, '2026-09-05']);
  });
});
