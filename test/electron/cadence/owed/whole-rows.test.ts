import { describe, expect, it } from 'vitest';
import { owedRows } from '../../../../electron/cadence/owed/owed-rows.ts';
import type { PlannedRow } from '../../../../electron/cadence/planned.ts';
import type { Channel } from '../../../../shared/domain/channel.ts';
import { asDay } from '../../../../shared/domain/day.ts';
import type { Commitment } from '../../../../shared/domain/trade.ts';
import { AT, idOf } from '../../../helpers/book-kit.ts';
import { choose, CUSTOMER, planOn, rules, tell, type Told } from '../../../helpers/facts-kit.ts';
import { referral } from '../../../helpers/trade-kit.ts';

/** What is owed to them, whole. Not `planOn`: nothing else of the plan matters here. */
const owed = (today: string, told: Told): readonly PlannedRow[] => owedRows(tell(told), rules, asDay(today), false);

const day = (on: string) => ({ from: asDay(on), until: asDay(on) });
const keyOf = (kind: string, id: number, clock: string): string => `${CUSTOMER}/${kind}/${idOf(id)}/${clock}`;
const ON_TIME = { overdue: false, daysLate: 0, intervalDays: 1 } as const;
/** Everything but a call is closed to us, or a call is. */
const only = (open: Channel): Told => ({
  customer: {
    doNotContact: (
      ['call', 'wechat', 'messenger', 'email', 'sms', 'visit', 'showroom', 'social', 'fax'] as const
    ).filter((each) => each !== open),
  },
});

// Tuesday, 1 September 2026.
describe('a call of theirs that waits', () => {
  const missed: Told = { other: [['2026-09-01', { direction: 'in', outcome: 'no-answer' }]] };

  it('is a row of its own, on the channel on which they called', () => {
    const key = keyOf('unreturned', 100, '2026-09-01');
    expect(owed('2026-09-01', missed)).toStrictEqual([
      {
        ...{
          kind: 'unreturned',
          band: 'unreturned',
          on: '2026-09-02',
          window: day('2026-09-02'),
          lastDay: '2026-09-02',
        },
        ...{ ...ON_TIME, channel: 'call', keys: [key] },
        reasons: [
          {
            ...{ cadence: 'unreturned', step: idOf(100), key, window: day('2026-09-02'), shifts: [] },
            clock: { on: '2026-09-01', by: 'unreturned', what: 'call' },
          },
        ],
      },
    ]);
  });

  it('is put off by a snooze, told from the day it stood on', () => {
    const key = `unreturned/${idOf(100)}/2026-09-01`;
    const put = (decided: string, until: string) => {
      const choices = [choose('snooze', key, decided, { until: asDay(until) })];
      const [row] = owed('2026-09-01', { ...missed, choices });
      return [row?.on, row?.lastDay, row?.reasons[0]?.shifts];
    };
    const snoozed = { from: asDay('2026-09-02'), to: asDay('2026-09-04'), cause: 'snoozed' };
    expect(put('2026-09-01', '2026-09-04')).toStrictEqual(['2026-09-04', '2026-09-04', [snoozed]]);
    // Put off to the day it stands on anyway, or a day before it: nothing moves.
    expect(put('2026-09-01', '2026-09-02')).toStrictEqual(['2026-09-02', '2026-09-02', []]);
    expect(put('2026-09-01', '2026-09-01')).toStrictEqual(['2026-09-02', '2026-09-02', []]);
  });

  it.each<readonly [string, string, string, number]>([
    ['of this one', keyOf('unreturned', 100, '2026-09-01'), '2026-09-02', 0],
    ['of another call', keyOf('unreturned', 101, '2026-09-01'), '2026-09-02', 1],
    ['that is decided tomorrow', keyOf('unreturned', 100, '2026-09-01'), '2026-09-03', 1],
  ])('is let go by a skip %s', (_name, key, on, rows) => {
    const choices = [choose('skip', key.slice(CUSTOMER.length + 1), on)];
    expect(owed('2026-09-02', { ...missed, choices })).toHaveLength(rows);
  });

  it('is no note of the rep’s, and none where no channel is open', () => {
    const note: Told = { other: [['2026-09-01', { channel: 'note', direction: 'in', outcome: 'no-answer' }]] };
    expect(owed('2026-09-02', note)).toEqual([]);
    expect(owed('2026-09-02', { ...missed, ...only('post') }).map(({ channel }) => channel)).toEqual(['post']);
    expect(owed('2026-09-02', { ...missed, customer: { doNotContact: ['all'] } })).toEqual([]);
  });

  it('is answered in writing where they want no call', () => {
    const [row] = owed('2026-09-02', { ...missed, ...only('fax') });
    expect(row?.channel).toBe('fax');
  });
});

describe('a quote about to expire', () => {
  const quoted = (patch: object = {}): Told => ({
    quotes: [['2026-08-20', { validUntil: asDay('2026-09-10'), ...patch }]],
  });

  it('is a call of its own', () => {
    const key = keyOf('quote-ending', 300, '2026-09-10');
    const window = { from: asDay('2026-09-07'), until: asDay('2026-09-10') };
    expect(owed('2026-09-01', quoted())).toStrictEqual([
      {
        ...{ kind: 'quote-ending', band: 'quote-ending', on: '2026-09-07', window, lastDay: '2026-09-10' },
        ...{ ...ON_TIME, channel: 'call', what: '报价', keys: [key] },
        reasons: [
          {
            ...{ cadence: 'quote-ending', step: idOf(300), key, window, shifts: [] },
            clock: { on: '2026-09-10', by: 'quote.ending', what: '报价' },
          },
        ],
      },
    ]);
  });

  it('is let go by a skip, and by their wish to hear nothing', () => {
    const choices = [choose('skip', `quote-ending/${idOf(300)}/2026-09-10`, '2026-09-01')];
    expect(owed('2026-09-01', { ...quoted(), choices })).toStrictEqual([]);
    expect(owed('2026-09-01', { ...quoted(), customer: { doNotContact: ['all'] } })).toStrictEqual([]);
  });

  it('is nothing once it has passed, is answered or is still to be sent', () => {
    expect(owed('2026-09-11', quoted())).toStrictEqual([]);
    expect(owed('2026-09-01', quoted({ answeredOn: asDay('2026-08-30') }))).toStrictEqual([]);
    expect(owed('2026-08-19', quoted())).toStrictEqual([]);
  });

  it('is spoken of in writing where they want no call', () => {
    expect(owed('2026-09-01', { ...quoted(), ...only('fax') })[0]?.channel).toBe('fax');
  });
});

describe('a reward', () => {
  const earned = (patch: object = {}): Told => ({
    more: { referrals: [referral({ earnedOn: '2026-09-01' }, patch)] },
  });

  it('is a call of its own, named by who was brought', () => {
    const key = keyOf('reward', 780, '2026-09-01');
    const window = { from: asDay('2026-09-01'), until: asDay('2026-09-08') };
    expect(owed('2026-09-01', earned())).toStrictEqual([
      {
        ...{ kind: 'reward', band: 'reward', on: '2026-09-01', window, lastDay: '2026-09-08' },
        ...{ ...ON_TIME, channel: 'call', what: '李介绍', keys: [key] },
        reasons: [
          {
            ...{ cadence: 'reward', step: idOf(780), key, window, shifts: [] },
            clock: { on: '2026-09-01', by: 'reward', what: '李介绍' },
          },
        ],
      },
    ]);
  });

  it.each<readonly [string, object, string]>([
    ['what it is, where that is said', { what: '保温杯' }, '保温杯'],
    ['who was brought, where it is left empty', { what: '' }, '李介绍'],
  ])('says %s', (_name, patch, what) => {
    expect(owed('2026-09-01', earned(patch))[0]?.what).toBe(what);
  });

  it('is let go by a skip, gone when handed over, and not yet earned before its day', () => {
    const choices = [choose('skip', `reward/${idOf(780)}/2026-09-01`, '2026-09-01')];
    expect(owed('2026-09-01', { ...earned(), choices })).toStrictEqual([]);
    expect(owed('2026-09-01', earned({ paidOn: asDay('2026-09-01') }))).toStrictEqual([]);
    expect(owed('2026-08-31', earned())).toStrictEqual([]);
  });

  it('is handed over with a word in writing where they want no call, and shows where they want nothing', () => {
    expect(owed('2026-09-01', { ...earned(), ...only('fax') })[0]?.channel).toBe('fax');
    const [row] = owed('2026-09-01', { ...earned(), customer: { doNotContact: ['all'] } });
    expect(row).not.toHaveProperty('channel');
    expect(row?.what).toBe('李介绍');
  });
});

describe('a promise', () => {
  const promised: Told = { promises: [['2026-09-10']] };
  const key = `promise/${idOf(500)}/2026-09-10`;

  it('is a call, and a word in writing where they want none', () => {
    const fullKey = keyOf('promise', 500, '2026-09-10');
    expect(owed('2026-09-07', promised)).toStrictEqual([
      {
        ...{ kind: 'promise', band: 'promise', on: '2026-09-10', window: day('2026-09-10'), lastDay: '2026-09-10' },
        ...{ ...ON_TIME, channel: 'call', what: '送样品', keys: [fullKey] },
        reasons: [
          {
            ...{ cadence: 'promise', step: idOf(500), key: fullKey, window: day('2026-09-10'), shifts: [] },
            clock: { on: '2026-09-10', by: 'promise' },
          },
        ],
      },
    ]);
    expect(owed('2026-09-07', { ...promised, ...only('fax') })[0]?.channel).toBe('fax');
    expect(owed('2026-09-07', { ...promised, customer: { doNotContact: ['all'] } })[0]).not.toHaveProperty('channel');
  });

  it('put off to an hour has that hour on that day alone', () => {
    const put = (until: string) => {
      const choices = [choose('snooze', key, '2026-09-08', { until: asDay(until), time: '15:30' })];
      const [row] = owed('2026-09-08', { ...promised, choices });
      return [row?.on, row?.time, row?.reasons[0]?.shifts];
    };
    const from = asDay('2026-09-10');
    expect(put('2026-09-11')).toEqual(['2026-09-11', '15:30', [{ from, to: '2026-09-11', cause: 'snoozed' }]]);
    expect(put('2026-09-10')).toEqual(['2026-09-10', '15:30', []]);
    expect(put('2026-09-09')).toEqual(['2026-09-10', undefined, []]);
  });

  it('is on its day when that is today, and gone on the day it is kept', () => {
    expect(owed('2026-09-10', promised).map(({ on, overdue }) => [on, overdue])).toEqual([['2026-09-10', false]]);
    expect(owed('2026-09-10', { promises: [['2026-09-10', '2026-09-10']] })).toEqual([]);
  });

  it('late by a weekend stays on its own day', () => {
    const [row] = owed('2026-09-14', { promises: [['2026-09-12']] });
    expect([row?.on, row?.daysLate, row?.reasons[0]?.shifts]).toEqual(['2026-09-12', 2, []]);
  });

  it('of the same day stands in one order, whichever is read first', () => {
    const of = (n: number): Commitment => ({
      ...{ id: idOf(n), createdAt: AT, changedAt: AT, customerId: CUSTOMER },
      ...{ what: String(n), dueOn: asDay('2026-09-10') },
    });
    const told = (...order: number[]) =>
      owed('2026-09-07', { more: { promises: order.map(of) } }).map(({ what }) => what);
    expect([told(3, 1, 2), told(2, 3, 1)]).toEqual([
      ['1', '2', '3'],
      ['1', '2', '3'],
    ]);
  });
});

describe('whom nobody contacts now', () => {
  it('is still owed promises and rewards, and nothing else', () => {
    const all: Told = {
      addedOn: '2026-01-05',
      promises: [['2026-09-10']],
      quotes: [['2026-08-20', { validUntil: asDay('2026-09-10') }]],
      other: [['2026-09-01', { direction: 'in', outcome: 'no-answer' }]],
      more: { referrals: [referral({ earnedOn: '2026-09-01' })] },
    };
    const kinds = (customer: Told['customer'] = {}) =>
      planOn('2026-09-01', { ...all, customer }).owed.map(({ kind }) => kind);
    expect(kinds()).toEqual(['promise', 'unreturned', 'reward', 'quote-ending']);
    expect(kinds({ givenUp: { on: asDay('2026-08-01'), reason: 'other' } })).toEqual(['promise', 'reward']);
  });
});
