import { describe, expect, it } from 'vitest';
import { asDay } from '../../../shared/domain/day.ts';
import { openOn, planOn, rowOn, rules, shortOf, stepsOf, type Told } from '../../helpers/facts-kit.ts';
import { contract, showLead } from '../../helpers/trade-kit.ts';

// 1 September 2026 is a Tuesday.
type Came = NonNullable<Told['other']>[number];
const cameIn = (on: string, more: object = {}): Came => [on, { channel: 'showroom', direction: 'in', ...more }];

describe('a walk-in without a purchase', () => {
  const at = (time: string | undefined): Told => ({
    other: [cameIn('2026-09-01', time === undefined ? {} : { time })],
  });
  it.each<readonly [string, string | undefined, string, string, string | undefined]>([
    ['within the hour of a morning', '10:20', '2026-09-01', '2026-09-01', '11:20'],
    ['within the hour, a minute before closing', '17:59', '2026-09-01', '2026-09-01', '18:59'],
    ['the next morning, at closing time', '18:00', '2026-09-01', '2026-09-02', '09:00'],
    ['the next morning, late', '21:30', '2026-09-01', '2026-09-02', '09:00'],
    ['the same day, where the hour is not known', undefined, '2026-09-01', '2026-09-01', undefined],
  ])('is thanked %s', (_name, time, today, on, hour) => {
    const row = rowOn(today, at(time));
    expect([row.reasons[0]?.step, row.on, row.time, row.channel]).toEqual(['thanks', on, hour, 'sms']);
  });

  it('closes when the rep says: the house may be open longer', () => {
    const row = rowOn('2026-09-01', at('19:00'), { ...rules, closesAt: '20:00' });
    expect([row.on, row.time]).toEqual(['2026-09-01', '20:00']);
  });

  it('is thanked on a Sunday too, and called on day 3', () => {
    const told: Told = { other: [cameIn('2026-09-06', { time: '19:00' })] };
    expect(rowOn('2026-09-06', told).on).toBe('2026-09-07');
    const saturday: Told = { other: [cameIn('2026-09-05', { time: '10:00' })] };
    expect(rowOn('2026-09-05', saturday).on).toBe('2026-09-05');
    const thanked: Told = { ...saturday, sent: ['2026-09-05'] };
    expect(stepsOf('walk-in', '2026-09-05', thanked)).toBe('call 2026-09-08..2026-09-08');
    expect([rowOn('2026-09-07', thanked).on, rowOn('2026-09-08', thanked).overdue]).toEqual(['2026-09-08', false]);
    expect(rowOn('2026-09-09', thanked).overdue).toBe(true);
  });

  it('is not thanked by the visit itself, and replaces 1-4-7', () => {
    const open = openOn('2026-09-01', { other: [cameIn('2026-09-01')] });
    expect(open).toEqual(['walk-in/thanks 2026-09-01..2026-09-01']);
  });

  it('also holds for those whom the rep met there, and not for an invitation nobody answered', () => {
    expect(stepsOf('walk-in', '2026-09-01', { other: [['2026-09-01', { channel: 'showroom' }]] })).not.toBe('none');
    const nobody: Told = { other: [['2026-09-01', { channel: 'showroom', outcome: 'no-answer' }]] };
    expect(stepsOf('walk-in', '2026-09-01', nobody)).toBe('none');
  });

  it('is called on day 3 even where the thanks were never sent: by then they would be an excuse', () => {
    const told: Told = { other: [cameIn('2026-09-01')] };
    expect(stepsOf('walk-in', '2026-09-03', told)).toBe('thanks 2026-09-01..2026-09-01');
    for (const today of ['2026-09-04', '2026-09-09'])
      expect(stepsOf('walk-in', today, told)).toBe('call 2026-09-04..2026-09-04');
  });

  it('is over with the call', () => {
    const told: Told = { other: [cameIn('2026-09-01')], talks: ['2026-09-04'] };
    for (const today of ['2026-09-04', '2026-09-30']) expect(stepsOf('walk-in', today, told)).toBe('none');
  });

  it('then goes by the grade', () => {
    const told: Told = { other: [cameIn('2026-09-01')], sent: ['2026-09-01'], talks: ['2026-09-04'], pinned: 'A' };
    expect(openOn('2026-09-04', told)).toEqual(['grade.A/call 2026-09-10..2026-09-12']);
  });

  it('ends with a purchase, and begins anew with another visit', () => {
    const bought: Told = { other: [cameIn('2026-09-01')], deals: [['2026-09-01', 'paid']] };
    expect(stepsOf('walk-in', '2026-09-01', bought)).toBe('none');
    const twice: Told = { other: [cameIn('2026-09-01'), cameIn('2026-09-10')] };
    expect(stepsOf('walk-in', '2026-09-10', twice)).toBe('thanks 2026-09-10..2026-09-10');
  });
});

describe('a lead of a show', () => {
  // The show ends on Friday, 4 September: answered within 7 days (11 September), never after 14 (18 September).
  const BOOTH: Told = { addedOn: '2026-09-03', other: [['2026-09-03', { channel: 'event' }]] };
  const lead = (showClass: string, told: Told = {}) => showLead(showClass, '2026-09-04', { ...BOOTH, ...told });
  it.each<readonly [string, string, string, string]>([
    ['A within two days of its end', 'A', '2026-09-04', 'material 2026-09-05..2026-09-06'],
    ['B by day 7', 'B', '2026-09-04', 'answer 2026-09-05..2026-09-11'],
    ['C by day 7', 'C', '2026-09-04', 'thanks 2026-09-05..2026-09-11'],
    ['A, planned while the show still runs', 'A', '2026-09-03', 'material 2026-09-05..2026-09-06'],
    ['an unclassed one not at all', 'D', '2026-09-04', 'none'],
  ])('is answered %s', (_name, showClass, today, expected) => {
    expect(stepsOf(`show.${showClass}`, today, lead(showClass))).toBe(expected);
  });

  it('of class A is called once the material is out, then weekly', () => {
    const told = lead('A', { sent: ['2026-09-08'] });
    expect(stepsOf('show.A', '2026-09-08', told)).toBe('call 2026-09-06..2026-09-08');
    const called = lead('A', { sent: ['2026-09-08'], talks: ['2026-09-09'] });
    expect(openOn('2026-09-09', called)).toEqual(['show.A.rhythm/call 2026-09-15..2026-09-17']);
  });

  it.each([
    ['B', '2026-09-22..2026-09-25'],
    ['C', '2026-10-07..2026-10-11'],
  ])('of class %s then goes by its rhythm', (showClass, window) => {
    const told = lead(showClass, { talks: ['2026-09-09'] });
    expect(openOn('2026-09-09', told)).toEqual([
      `show.${showClass}.rhythm/${showClass === 'B' ? 'call' : 'news'} ${window}`,
    ]);
  });

  it('keeps intent and grade waiting until it is answered, and 1-4-7 away for good', () => {
    const told = lead('B', { sent: [], talks: ['2026-09-03'], pinned: 'A', intent: ['interested', '2026-09-03'] });
    expect(openOn('2026-09-04', told)).toEqual(['show.B/answer 2026-09-05..2026-09-11']);
    const answered = lead('B', { talks: ['2026-09-08'] });
    expect(openOn('2026-09-08', answered).some((each) => each.startsWith('new-lead'))).toBe(false);
  });

  it.each<readonly [string, string, boolean, string]>([
    ['is due on Tuesday, the first day for mail', '2026-09-04', false, '2026-09-08'],
    ['is not late on day 7', '2026-09-11', false, '2026-09-11'],
    ['is late on day 8', '2026-09-12', true, '2026-09-11'],
    ['still is on day 14', '2026-09-18', true, '2026-09-11'],
  ])('of class B %s', (_name, today, overdue, on) => {
    const row = rowOn(today, lead('B'));
    expect([row.overdue, row.on, row.band, row.reasons[0]?.limit]).toEqual([overdue, on, 'hard', '2026-09-18']);
  });

  it.each<readonly [string, string, string]>([
    ['Wednesday, on Thursday', '2026-09-02', '2026-09-03'],
    ['Thursday, on Friday', '2026-09-03', '2026-09-04'],
    ['Friday, on Monday', '2026-09-04', '2026-09-07'],
    ['Saturday, on Monday', '2026-09-05', '2026-09-07'],
    ['Sunday, on Tuesday', '2026-09-06', '2026-09-08'],
  ])('of class A beats Tuesday to Thursday: when the show ends on a %s', (_name, endsOn, on) => {
    const told: Told = { addedOn: endsOn, other: [[endsOn, { channel: 'event' }]] };
    const row = rowOn(endsOn, showLead('A', endsOn, told));
    expect([row.on, row.channel]).toEqual([on, 'email']);
  });

  it('passes restraint up to day 14, and says so', () => {
    const tried = ['2026-09-14', '2026-09-15', '2026-09-16'].map((on) => [on, { outcome: 'no-answer' }] as const);
    const row = rowOn('2026-09-16', lead('B', { other: [...(BOOTH.other ?? []), ...tried] }));
    expect([row.on, row.reasons[0]?.shifts.at(-1)]).toEqual([
      '2026-09-18',
      { from: '2026-09-17', to: '2026-09-18', cause: 'deadline' },
    ]);
  });

  it('that was missed is not dropped in silence: it stays the loudest row after day 14, with its day', () => {
    const row = rowOn('2026-09-19', lead('B'));
    expect([row.band, row.overdue, row.reasons[0]?.limit]).toEqual(['hard', true, '2026-09-18']);
  });

  it('stays alive until invoiced or given up', () => {
    const invoiced = lead('B', { talks: ['2026-09-08'], deals: [['2026-09-09', { invoicedOn: asDay('2026-09-10') }]] });
    expect(stepsOf('show.B.rhythm', '2026-09-09', invoiced)).not.toBe('none');
    expect(stepsOf('show.B.rhythm', '2026-09-10', invoiced)).toBe('none');
    const givenUp = lead('B', { customer: { givenUp: { on: asDay('2026-09-10'), reason: 'other' } } });
    expect(planOn('2026-09-10', givenUp).cause).toBe('given-up');
  });

  it('of a round is none', () => {
    expect(stepsOf('show.B', '2026-09-08', showLead('B', '2026-09-04', {}, 'round'))).toBe('none');
  });
});

describe('what a first answer keeps waiting', () => {
  const QUOTED: Told = { talks: ['2026-09-01'], quotes: [['2026-09-01']] };
  it.each<readonly [string, Told]>([
    ['an intent', { intent: ['interested', '2026-09-01'] }],
    ['a horizon', { pinned: 'O' }],
    ['an organization grade', { customer: { orgGrade: 'A' } }],
    ['a show class', { customer: { showClass: 'A' } }],
  ])('is %s', (_name, told) => {
    expect(openOn('2026-09-01', { ...QUOTED, ...told })).toEqual(['quote.silent/day-1 2026-09-02..2026-09-02']);
  });

  it('is no callback, contract or New-Year visit: they run beside it', () => {
    const told: Told = {
      ...QUOTED,
      pinned: 'A',
      deals: [['2026-08-31', 'delivered']],
      other: [['2026-08-31', { channel: 'visit' }]],
      more: { contracts: [contract('2026-10-05')] },
    };
    expect(openOn('2026-09-01', told).map((each) => each.split(' ')[0])).toEqual([
      'quote.silent/day-1',
      'handover/card',
      'owner.callback/day-7',
      'new-year.visit/visit',
      'contract.end/call',
    ]);
    expect(shortOf(rowOn('2026-09-01', told))).toBe('2026-09-02..2026-09-02 on 2026-09-02 quote.silent');
  });
});
