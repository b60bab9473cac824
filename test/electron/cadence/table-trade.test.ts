import { describe, expect, it } from 'vitest';
import { asDay } from '../../../shared/domain/day.ts';
import type { Deal } from '../../../shared/domain/deal.ts';
import { choose, openOn, rowOn, stepsOf, type Told } from '../../helpers/facts-kit.ts';
import { sample, serviced } from '../../helpers/trade-kit.ts';

const TALKED: Told = { addedOn: '2026-01-05', talks: ['2026-08-25'] };
const dealt = (days: Partial<Record<keyof Deal, string>>, told: Told = TALKED): Told => ({
  ...told,
  deals: [['2026-08-01', days as Partial<Deal>]],
});

// 1 September 2026 is a Tuesday.
describe('a sample goes stage by stage', () => {
  type Days = Parameters<typeof sample>[0];
  const at = (days: Days, patch = {}): Told => ({ ...TALKED, more: { samples: [sample(days, patch)] } });
  const stages = (today: string, told: Told) => openOn(today, told).filter((each) => each.startsWith('sample'));
  it.each<readonly [string, Told, string, string[]]>([
    ['asked: it is made', at({}), '2026-09-01', ['sample.asked/date 2026-09-02..2026-09-04']],
    ['made: it is sent off', at({ madeOn: '2026-09-03' }), '2026-09-03', ['sample.made/parcel 2026-09-03..2026-09-05']],
    [
      'not made yet on the day before',
      at({ madeOn: '2026-09-03' }),
      '2026-09-02',
      ['sample.asked/date 2026-09-02..2026-09-04'],
    ],
    [
      'sent: has it arrived?',
      at({ madeOn: '2026-09-03', sentOn: '2026-09-04' }),
      '2026-09-04',
      ['sample.sent/call 2026-09-09..2026-09-14'],
    ],
    [
      'arrived: the verdict, 3 days later',
      at({ sentOn: '2026-09-04', arrivedOn: '2026-09-10' }),
      '2026-09-10',
      ['sample/call 2026-09-13..2026-09-15'],
    ],
    [
      'no: others are offered',
      at({ arrivedOn: '2026-09-10', verdictOn: '2026-09-14' }, { verdict: 'no' }),
      '2026-09-14',
      ['sample.no/others 2026-09-17..2026-09-21'],
    ],
    [
      'silence is no reason to stop',
      at({ arrivedOn: '2026-09-10', verdictOn: '2026-09-14' }, { verdict: 'silent' }),
      '2026-09-14',
      ['sample.no/others 2026-09-17..2026-09-21'],
    ],
    ['yes: it is over', at({ arrivedOn: '2026-09-10', verdictOn: '2026-09-14' }, { verdict: 'yes' }), '2026-09-14', []],
    ['not asked for yet', at({}), '2026-08-31', []],
  ])('%s', (_name, told, today, expected) => {
    expect(stages(today, told)).toEqual(expected);
  });

  it('each by itself', () => {
    const samples = [sample({}), sample({ arrivedOn: '2026-09-03' })];
    expect(stages('2026-09-03', { ...TALKED, more: { samples } })).toEqual([
      'sample.asked/date 2026-09-02..2026-09-04',
      'sample/call 2026-09-06..2026-09-08',
    ]);
  });
});

describe('on the day itself', () => {
  // The call in which they asked is no answer to what it asked for; the records were entered at 02:07.
  const earlier = { createdAt: '2026-11-22T02:07:21.000Z' };
  const same = { createdAt: '2026-11-22T02:07:22.000Z' };
  const talked = (patch: object): Told['other'] => [['2026-09-01', patch]];
  it.each<readonly [string, Told]>([
    ['sample.made', { more: { samples: [sample({ madeOn: '2026-09-01' })] } }],
    ['deal.signed.papers', { deals: [['2026-09-01', 'signed']] }],
    ['handover', { deals: [['2026-09-01', 'delivered']] }],
  ])('%s is done by what was entered after it, not by what was entered before', (cadence, told) => {
    const after = (patch: object) =>
      stepsOf(cadence, '2026-09-01', { ...TALKED, ...told, other: talked({ channel: 'visit', ...patch }) });
    expect(after(earlier)).toMatch(/ 2026-09-01\.\./);
    expect(after(same)).not.toMatch(/ 2026-09-01\.\./);
  });
});

describe('a deal signed without money', () => {
  it('wants its papers at once, and a call every three to four days from the signing', () => {
    const signed = dealt({ signedOn: '2026-09-01' });
    expect(openOn('2026-09-01', signed)).toEqual([
      'deal.signed.papers/papers 2026-09-01..2026-09-02',
      'deal.signed/call 2026-09-04..2026-09-05',
    ]);
    expect(stepsOf('deal.signed', '2026-09-04', { ...signed, talks: ['2026-09-04'] })).toBe(
      'call 2026-09-07..2026-09-08',
    );
  });

  it.each<readonly [string, Partial<Record<keyof Deal, string>>]>([
    ['deposit or letter of credit', { depositOn: '2026-09-03' }],
    ['delivery', { deliveredOn: '2026-09-03' }],
    ['payment', { paidOn: '2026-09-03' }],
    ['loss', { lostOn: '2026-09-03' }],
  ])('ends with the %s, not the day before', (_name, days) => {
    const told = dealt({ signedOn: '2026-09-01', ...days });
    expect(stepsOf('deal.signed', '2026-09-02', told)).toBe('call 2026-09-04..2026-09-05');
    expect([stepsOf('deal.signed', '2026-09-03', told), stepsOf('deal.signed.papers', '2026-09-03', told)]).toEqual([
      'none',
      'none',
    ]);
  });

  it('has a deadline for its papers: the last working day up to it', () => {
    const row = rowOn('2026-09-05', dealt({ signedOn: '2026-09-05' }, { talks: ['2026-09-01'], pinned: 'C' }));
    expect([row.on, row.band, row.reasons[0]?.limit]).toEqual(['2026-09-06', 'hard', '2026-09-06']);
  });
});

describe('a hand-over', () => {
  const delivered = dealt({ deliveredOn: '2026-09-05' });
  it('is on its day, a Saturday too; the card follows on day 3 to 7', () => {
    const row = rowOn('2026-09-05', delivered);
    expect([row.reasons[0]?.cadence, row.on]).toEqual(['handover', '2026-09-05']);
    const met: Told = { ...delivered, other: [['2026-09-05', { channel: 'showroom' }]] };
    expect(stepsOf('handover', '2026-09-05', met)).toBe('card 2026-09-08..2026-09-12');
    expect(stepsOf('handover', '2026-09-08', { ...met, sent: ['2026-09-08'] })).toBe('none');
  });

  it('passes with a skip, where it was not noted', () => {
    const choices = [choose('skip', 'handover/hand-over/2026-09-05', '2026-09-07')];
    expect(stepsOf('handover', '2026-09-07', { ...delivered, choices })).toBe('card 2026-09-08..2026-09-12');
  });

  it('counts from the newest of several deliveries', () => {
    const two: Told = {
      ...TALKED,
      deals: [
        ['2026-09-01', 'delivered'],
        ['2026-09-03', 'delivered'],
      ],
    };
    expect(stepsOf('handover', '2026-09-03', two)).toBe('hand-over 2026-09-03..2026-09-03');
  });
});

describe('the callbacks after delivery', () => {
  // Delivered on 31 January 2026.
  const owner: Told = { addedOn: '2026-01-05', deals: [['2026-01-31', 'delivered']] };
  const done = (...days: string[]): Told => ({
    ...owner,
    other: days.map((on) => [on, { channel: 'visit' }] as const),
  });
  it.each<readonly [string, Told, string, string]>([
    ['day 7', owner, '2026-01-31', 'day-7 2026-02-07..2026-02-09'],
    ['a month later, on the last of February', done('2026-02-09'), '2026-02-09', 'month-1 2026-02-28..2026-03-05'],
    ['three months, back from the 31st', done('2026-02-28'), '2026-03-01', 'month-3 2026-04-30..2026-05-10'],
    ['six months, on the 31st again', done('2026-04-30'), '2026-05-01', 'month-6 2026-07-31..2026-08-14'],
    ['then half a year', done('2026-07-31'), '2026-08-01', 'month-6 2027-01-31..2027-02-14'],
    ['and again', done('2027-01-31'), '2027-02-01', 'month-6 2027-07-31..2027-08-14'],
    ['only the newest of several missed', owner, '2026-08-20', 'month-6 2026-07-31..2026-08-14'],
    ['not a month early', done('2026-02-09', '2026-02-27'), '2026-02-27', 'month-1 2026-02-28..2026-03-05'],
  ])('%s', (_name, told, today, expected) => {
    expect(stepsOf('owner.callback', today, told)).toBe(expected);
  });

  it('in a leap year come on 29 February', () => {
    const told: Told = { addedOn: '2027-01-05', deals: [['2027-08-31', 'delivered']] };
    expect(stepsOf('owner.callback', '2028-02-29', told)).toBe('month-6 2028-02-29..2028-03-14');
    expect(stepsOf('owner.callback', '2028-09-01', told)).toBe('month-6 2028-08-31..2028-09-14');
  });

  it('of 29 February come back to the 29th of other months', () => {
    const told: Told = { addedOn: '2028-01-05', deals: [['2028-02-29', 'delivered']] };
    expect(stepsOf('owner.callback', '2028-08-29', told)).toBe('month-6 2028-08-29..2028-09-12');
    expect(stepsOf('owner.callback', '2029-02-28', told)).toBe('month-6 2029-02-28..2029-03-14');
  });

  it('visit in the third month: a call is none', () => {
    const called: Told = { ...owner, talks: ['2026-05-04'] };
    expect(stepsOf('owner.callback', '2026-05-04', called)).toBe('month-3 2026-04-30..2026-05-10');
  });
});

describe('after a service, and after a deal', () => {
  it.each<readonly [string, string, string]>([
    ['the day of it', '2026-09-01', 'call 2026-09-02..2026-09-04'],
    ['the last day', '2026-09-04', 'call 2026-09-02..2026-09-04'],
    ['the day before it', '2026-08-31', 'none'],
  ])('a service is asked after, seen on %s', (_name, today, expected) => {
    const told: Told = { ...TALKED, more: { serviceVisits: [serviced('2026-09-01')] } };
    expect(stepsOf('service.callback', today, told)).toBe(expected);
  });

  it.each<readonly [string, Partial<Record<keyof Deal, string>>, string, string]>([
    [
      'paid after delivery',
      { deliveredOn: '2026-08-20', paidOn: '2026-09-01' },
      '2026-09-01',
      'gift 2026-09-04..2026-09-08',
    ],
    [
      'delivered after payment',
      { deliveredOn: '2026-09-01', paidOn: '2026-08-20' },
      '2026-09-01',
      'gift 2026-09-04..2026-09-08',
    ],
    ['not yet paid', { deliveredOn: '2026-08-20', paidOn: '2026-09-01' }, '2026-08-31', 'none'],
    ['only delivered', { deliveredOn: '2026-08-20' }, '2026-09-01', 'none'],
  ])('a deal is rounded off: %s', (_name, days, today, expected) => {
    expect(stepsOf('deal.wrap-up', today, dealt(days))).toBe(expected);
  });

  it('a buyer is seen at least every 60 days', () => {
    const told = dealt({ paidOn: '2026-08-01' }, { addedOn: '2026-01-05', talks: ['2026-09-01'] });
    expect([rowOn('2026-10-31', told).overdue, rowOn('2026-11-01', told).overdue]).toEqual([false, true]);
    expect(asDay('2026-10-31')).toBe(rowOn('2026-10-31', told).lastDay);
  });
});
