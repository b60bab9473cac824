import { describe, expect, it } from 'vitest';
import { appliesTo } from '../../../electron/cadence/applies.ts';
import { isDormant, lostDeal, newestDeal, relationshipOf } from '../../../electron/cadence/relationship.ts';
import { isInvoiced, showEndedOn, standingOf } from '../../../electron/cadence/standing.ts';
import { asDay } from '../../../shared/domain/day.ts';
import type { AppliesTo } from '../../../shared/domain/playbook.ts';
import { idOf } from '../../helpers/book-kit.ts';
import { choose, playbooks, tell, type Told } from '../../helpers/facts-kit.ts';
import { showLead, want } from '../../helpers/trade-kit.ts';

const TODAY = asDay('2026-09-10');
const standing = (told: Told) => standingOf(tell(told), playbooks, TODAY);
type Deals = NonNullable<Told['deals']>;

describe('the deal in which something happened last', () => {
  const on = asDay;
  const newest = (deals: Deals) => newestDeal(tell({ deals }), TODAY)?.product;
  it.each<readonly [string, Deals, string | undefined]>([
    ['none', [], undefined],
    ['none of tomorrow', [['2026-09-11', { product: '甲' }]], undefined],
    ['one of today', [['2026-09-10', { product: '甲' }]], '甲'],
    [
      'not the one begun last, but moved last',
      [
        ['2026-09-03', { product: '甲' }],
        ['2026-09-01', { product: '乙', signedOn: on('2026-09-05') }],
      ],
      '乙',
    ],
    [
      'whatever will happen tomorrow',
      [
        ['2026-09-01', { product: '乙', signedOn: on('2026-09-11') }],
        ['2026-09-03', { product: '甲' }],
      ],
      '甲',
    ],
    [
      'of one day the one entered last',
      [
        ['2026-09-03', { product: '乙', createdAt: '2026-09-03T10:00:00.000Z' }],
        ['2026-09-03', { product: '甲', createdAt: '2026-09-03T09:00:00.000Z' }],
      ],
      '乙',
    ],
    [
      'of one instant the later id',
      [
        ['2026-09-03', { product: '乙', id: idOf(999) }],
        ['2026-09-03', { product: '甲' }],
      ],
      '乙',
    ],
  ])('%s', (_name, deals, expected) => {
    expect(newest(deals)).toBe(expected);
    expect(newest(deals.toReversed())).toBe(expected);
  });
});

describe('somebody lost to another', () => {
  const LOST: Told = { deals: [['2026-09-03', 'lost']] };
  const wants = (...days: string[]): Told => ({ more: { wants: days.map((since) => want(since)) } });
  it.each<readonly [string, Told, boolean]>([
    ['is lost', LOST, true],
    ['is not before that day', { deals: [['2026-09-11', 'lost']] }, false],
    ['is not once they change their mind', { ...LOST, intent: ['interested', '2026-09-04'] }, false],
    ['is with a mind they had then', { ...LOST, intent: ['interested', '2026-09-03'] }, true],
    ['is with a mind they will have tomorrow', { ...LOST, intent: ['interested', '2026-09-11'] }, true],
    ['is not once they wish for something new', { ...LOST, ...wants('2026-09-01', '2026-09-04') }, false],
    ['is with the wishes they had', { ...LOST, ...wants('2026-09-01') }, true],
    [
      'is not once a new deal begins',
      {
        deals: [
          ['2026-09-03', 'lost'],
          ['2026-09-05', 'open'],
        ],
      },
      false,
    ],
  ])('%s', (_name, told, expected) => {
    expect(lostDeal(tell(told), TODAY) !== undefined).toBe(expected);
  });
});

describe('where a customer stands', () => {
  it.each<readonly [string, Told, string]>([
    ['a lead', {}, 'lead'],
    ['a lead until tomorrow', { talks: ['2026-09-11'] }, 'lead'],
    ['a lead, though something was sent', { sent: ['2026-09-01'] }, 'lead'],
    ['a prospect from the first talk, today', { talks: ['2026-09-10'] }, 'prospect'],
    ['lost', { talks: ['2026-09-01'], deals: [['2026-09-03', 'lost']] }, 'lost'],
    [
      'a buyer, lost or not',
      {
        deals: [
          ['2026-09-01', 'paid'],
          ['2026-09-03', 'lost'],
        ],
      },
      'buyer',
    ],
  ])('%s', (_name, told, expected) => {
    expect(relationshipOf(tell(told), TODAY)).toBe(expected);
  });

  it.each<readonly [string, Deals, boolean]>([
    ['who never bought is not', [['2024-09-01', 'signed']], false],
    ['who bought a year ago to the day is', [['2025-09-10', 'paid']], true],
    ['who bought a day later is not yet', [['2025-09-11', 'paid']], false],
    [
      'who went to another is at once',
      [
        ['2026-09-01', 'paid'],
        ['2026-09-03', 'lost'],
      ],
      true,
    ],
    ['who has no deal is not', [], false],
  ])('dormant: %s', (_name, deals, expected) => {
    expect(isDormant(tell({ deals }), playbooks.scales, TODAY)).toBe(expected);
  });

  it('is told once, whole', () => {
    const { facts: _facts, ...told } = standing({
      addedOn: '2026-09-01',
      talks: ['2026-09-05'],
      other: [['2026-09-07', { channel: 'showroom', direction: 'in' }]],
      deals: [['2026-09-04', 'paid']],
      pinned: 'A',
    });
    expect({ ...told, walkIn: told.walkIn?.on }).toEqual({
      ...{ today: TODAY, first: '2026-09-04', passed: undefined, relationship: 'buyer' },
      ...{ intent: undefined, horizon: 'A', graded: true, bought: true, walkIn: '2026-09-07' },
    });
    expect(standing({ addedOn: '2026-09-01' })).toMatchObject({ first: undefined, graded: false, bought: false });
  });

  it.each<readonly [string, Told, string | undefined]>([
    ['a talk', { talks: ['2026-09-05'] }, '2026-09-05'],
    ['a purchase, where no talk is written down', { deals: [['2026-09-04', 'paid']] }, '2026-09-04'],
    ['a talk before the purchase', { talks: ['2026-09-03'], deals: [['2026-09-04', 'paid']] }, '2026-09-03'],
  ])('began with %s', (_name, told, expected) => {
    expect(standing(told).first).toBe(expected);
  });

  it('as passed is the newest skip of their first contact', () => {
    const skip = (on: string, cadence = 'first-contact') => choose('skip', `${cadence}/hello/2026-09-01`, on);
    const passed = (...choices: ReturnType<typeof skip>[]) => standing({ addedOn: '2026-09-01', choices }).passed;
    expect([
      passed(),
      passed(skip('2026-09-02')),
      passed(skip('2026-09-05', 'grade.A')),
      passed(skip('2026-09-11')),
    ]).toEqual([undefined, '2026-09-02', undefined, undefined]);
  });

  it.each<readonly [string, NonNullable<Told['other']>[number][1], string | undefined]>([
    ['they came', { direction: 'in', outcome: 'no-answer' }, '2026-09-07'],
    ['they were seen there', { direction: 'out', outcome: 'reached' }, '2026-09-07'],
    ['nobody was there', { direction: 'out', outcome: 'no-answer' }, undefined],
    ['it was elsewhere', { direction: 'in', channel: 'visit' }, undefined],
  ])('was in the showroom where %s', (_name, patch, expected) => {
    const other = [['2026-09-07', { channel: 'showroom', ...patch }]] as const;
    expect(standing({ other }).walkIn?.on).toBe(expected);
    expect(standing({ other: [['2026-09-11', { channel: 'showroom', ...patch }]] }).walkIn).toBeUndefined();
  });

  it.each<readonly [string, Deals, boolean]>([
    ['not by a signature', [['2026-09-01', 'signed']], false],
    ['by a payment', [['2026-09-01', 'paid']], true],
    ['by an invoice', [['2026-09-01', { invoicedOn: asDay('2026-09-02') }]], true],
    ['not by one of tomorrow', [['2026-09-01', { invoicedOn: asDay('2026-09-11') }]], false],
  ])('is invoiced %s', (_name, deals, expected) => {
    expect(isInvoiced(standing({ deals }))).toBe(expected);
  });

  it('came from a show, where that is known to end', () => {
    expect(showEndedOn(standing(showLead('A', '2026-09-08')))).toEqual({ on: '2026-09-08', name: '样品展' });
    const open = showLead('A', '2026-09-08');
    const batch = () => ({ id: idOf(710), kind: 'show', name: '样品展' }) as never;
    const endless = { ...open, more: { around: { ...tell(open).around, batch } } };
    expect([showEndedOn(standing(endless)), showEndedOn(standing({}))]).toEqual([undefined, undefined]);
  });
});

describe('a cadence is for a customer', () => {
  const is = (to: AppliesTo, told: Told) => appliesTo(to, standing(told));
  const SHOW = showLead('A', '2026-09-08', { talks: ['2026-09-09'] });
  const { showClass: _class, ...unclassed } = SHOW.customer ?? {};
  it.each<readonly [string, AppliesTo, Told, boolean]>([
    ['spoken with', {}, { talks: ['2026-09-01'] }, true],
    ['not before they are spoken with', {}, {}, false],
    ['who bought unspoken', {}, { deals: [['2026-09-01', 'paid']] }, true],
    [
      'whose first contact was let go',
      {},
      { choices: [choose('skip', 'first-contact/hello/2026-09-01', '2026-09-02')] },
      true,
    ],
    ['unspoken, where an event begins it', { trigger: 'added' }, {}, true],
    ['of that sort alone', { trigger: 'added', customerKind: 'organization' }, {}, false],
    ['not where the rep has to choose it', { trigger: 'added', optIn: true }, {}, false],
    ['on that letter alone', { trigger: 'added', orgGrade: ['A'] }, { customer: { orgGrade: 'B' } }, false],
    ['not without any letter', { trigger: 'added', orgGrade: ['A'] }, {}, false],
    ['not of a show', { unless: ['show'] }, SHOW, false],
    ['of a show that gave them no class', { unless: ['show'] }, { ...SHOW, customer: unclassed }, true],
    ['of a class without a show', { unless: ['show'] }, { talks: ['2026-09-09'], customer: { showClass: 'A' } }, true],
  ])('%s', (_name, to, told, expected) => {
    expect(is(to, told)).toBe(expected);
  });
});
