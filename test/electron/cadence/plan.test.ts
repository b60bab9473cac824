import { describe, expect, it } from 'vitest';
import type { Channel } from '../../../shared/domain/channel.ts';
import { asDay } from '../../../shared/domain/day.ts';
import { choose, CUSTOMER, planOn, rowOn, shortOf, type Told } from '../../helpers/facts-kit.ts';
import { enrolled } from '../../helpers/trade-kit.ts';

const EXPECTED = { O: '2026-09-15', A: '2026-10-05', B: '2026-11-20', C: '2027-02-01' } as const;

describe('the window of each cadence counts from the last talk', () => {
  const TALK = { addedOn: '2026-01-05', talks: ['2026-09-10'] } as const;
  const table: readonly (readonly [string, Told, string])[] = [
    ['interested', { intent: ['interested', '2026-09-10'] }, '2026-09-12..2026-09-13 on 2026-09-14 intent.interested'],
    [
      'considering',
      { intent: ['considering', '2026-09-10'] },
      '2026-09-13..2026-09-14 on 2026-09-14 intent.considering',
    ],
    ['not soon', { intent: ['not-soon', '2026-09-10'] }, '2026-09-24..2026-10-01 on 2026-09-24 intent.not-soon'],
    ['horizon O', { expectedOn: EXPECTED.O }, '2026-09-13..2026-09-14 on 2026-09-14 grade.O'],
    ['horizon A', { expectedOn: EXPECTED.A }, '2026-09-16..2026-09-18 on 2026-09-16 grade.A'],
    ['horizon B', { expectedOn: EXPECTED.B }, '2026-09-23..2026-09-26 on 2026-09-23 grade.B'],
    ['horizon C', { expectedOn: EXPECTED.C }, '2026-11-04..2026-11-14 on 2026-11-04 grade.C'],
    ['a pinned horizon', { expectedOn: EXPECTED.C, pinned: 'A' }, '2026-09-16..2026-09-18 on 2026-09-16 grade.A'],
  ];
  it.each(table)('%s', (_name, told, expected) => {
    expect(shortOf(rowOn('2026-09-10', { ...TALK, ...told }))).toBe(expected);
  });

  it('answers why as data', () => {
    const row = rowOn('2026-09-11', { ...TALK, intent: ['considering', '2026-09-10'] });
    expect(row).toEqual({
      kind: 'follow-up',
      band: 'due',
      on: '2026-09-14',
      window: { from: '2026-09-13', until: '2026-09-14' },
      lastDay: '2026-09-14',
      overdue: false,
      daysLate: 0,
      intervalDays: 4,
      channel: 'call',
      reasons: [
        {
          cadence: 'intent.considering',
          step: 'call',
          key: `${CUSTOMER}/intent.considering/call/2026-09-10`,
          clock: { on: '2026-09-10', by: 'talk' },
          window: { from: '2026-09-13', until: '2026-09-14' },
          shifts: [{ from: '2026-09-13', to: '2026-09-14', cause: 'day-off' }],
        },
      ],
      keys: [`${CUSTOMER}/intent.considering/call/2026-09-10`],
    });
  });
});

describe('who has no cadence', () => {
  const BOUGHT = [['2026-09-05', 'paid']] as const;
  const TALKS = ['2026-09-02'];
  it.each<readonly [string, Told]>([
    ['horizon of an organization', { customer: { kind: 'organization' }, expectedOn: EXPECTED.A }],
    ['purchase more than 180 days ahead', { expectedOn: '2027-03-20' }],
    ['expected date passed by more than a week', { expectedOn: '2026-09-02' }],
    ['intent that nobody has a cadence for', { intent: ['unheard-of', '2026-09-02'] }],
  ])('%s', (_name, told) => {
    expect(planOn('2026-09-10', { talks: TALKS, ...told })).toEqual({
      state: 'none',
      cause: 'no-cadence',
      owed: [],
    });
  });

  it.each<readonly [string, Told]>([
    ['a buyer without grade', {}],
    ['a buyer whose intent the deal has cleared', { intent: ['interested', '2026-09-01'] }],
    ['a buyer whose intent a deal of that day has cleared', { intent: ['interested', '2026-09-05'] }],
  ])('is not %s: they are looked after', (_name, told) => {
    expect(shortOf(rowOn('2026-09-10', { talks: TALKS, deals: BOUGHT, ...told }))).toBe(
      '2026-10-12..2026-11-01 on 2026-10-12 service',
    );
  });

  it('keeps an intent that is younger than the deal', () => {
    const told: Told = { talks: TALKS, intent: ['interested', '2026-09-08'], deals: BOUGHT };
    expect(rowOn('2026-09-10', told).reasons[0]?.cadence).toBe('intent.interested');
  });
});

describe('states', () => {
  const BASE: Told = { talks: ['2026-09-10'], intent: ['considering', '2026-09-10'] };
  const today = '2026-09-11';
  it.each<readonly [string, Told, string]>([
    ['given up', { customer: { givenUp: { on: asDay('2026-09-11'), reason: '目标之外' } } }, 'given-up'],
    ['nothing allowed', { customer: { doNotContact: ['all'] } }, 'do-not-contact'],
    [
      'frozen through today',
      { customer: { frozen: { on: asDay('2026-09-10'), until: asDay('2026-09-11') } } },
      'frozen',
    ],
    ['no next step by choice', { customer: { noNext: true } }, 'chosen-none'],
    ['added later than the day replayed', { addedOn: '2026-09-12' }, 'not-yet'],
  ])('%s', (_name, told, cause) => {
    expect(planOn(today, { ...BASE, ...told })).toEqual({ state: 'none', cause, owed: [] });
  });

  const doNotContact: Channel[] = ['visit', 'showroom', 'social', 'event'];
  const VISITED = { enrolments: [enrolled('familiar-face', '2026-08-20')] };
  it('goes on calling who wants no visits, though one would be due', () => {
    const told: Told = { ...BASE, customer: { doNotContact }, more: VISITED };
    const row = rowOn('2026-09-14', told);
    expect([row.channel, row.reasons.map(({ cadence }) => cadence)]).toEqual(['call', ['intent.considering']]);
  });

  it('plans nothing for somebody who wants nothing of what is due', () => {
    const told: Told = { talks: ['2026-09-10'], customer: { orgGrade: 'D', doNotContact }, more: VISITED };
    expect(planOn(today, told)).toEqual({ state: 'none', cause: 'do-not-contact', owed: [] });
  });

  it('lets the date of the rep stand on its day, a Saturday too, until it is overdue', () => {
    const told: Told = {
      ...BASE,
      customer: { manualNext: { on: asDay('2026-09-12'), time: '15:30', what: '送目录' } },
    };
    const row = rowOn(today, told);
    expect([row.kind, row.on, row.time, row.what, row.overdue]).toEqual([
      'next-step',
      '2026-09-12',
      '15:30',
      '送目录',
      false,
    ]);
    expect(planOn(today, told).state).toBe('manual');
    const late = rowOn('2026-09-20', told);
    expect([late.on, late.overdue, late.daysLate]).toEqual(['2026-09-12', true, 8]);
  });

  it('gives the customer back to the cadence when the own date is skipped', () => {
    const told: Told = {
      ...BASE,
      customer: { manualNext: { on: asDay('2026-09-12') } },
      choices: [choose('skip', 'next-step/manual/2026-09-12', '2026-09-11')],
    };
    expect(planOn(today, told).row?.kind).toBe('follow-up');
  });
});

describe('channels', () => {
  const BASE: Told = { talks: ['2026-09-10'], intent: ['considering', '2026-09-10'] };
  it('proposes the favourite one', () => {
    const row = rowOn('2026-09-11', { ...BASE, customer: { preferredChannel: 'wechat' } });
    expect(row.channel).toBe('wechat');
  });

  it('turns to one that the book has an address for when calls are blocked, and says which was', () => {
    const row = rowOn('2026-09-11', {
      ...BASE,
      customer: { doNotContact: ['call'], emails: ['li@example.com'] },
    });
    expect([row.channel, row.reasons[0]?.blockedChannel]).toEqual(['email', 'call']);
  });

  it('never proposes a favourite that is blocked', () => {
    const row = rowOn('2026-09-11', {
      ...BASE,
      customer: { preferredChannel: 'wechat', doNotContact: ['wechat'] },
    });
    expect(row.channel).toBe('call');
  });
});
