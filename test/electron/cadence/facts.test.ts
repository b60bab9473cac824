import { describe, expect, it } from 'vitest';
import { bareFacts, firstBoughtOn, firstContactOn, lastContactOn, talksHeld } from '../../../electron/cadence/facts.ts';
import { byHandOf } from '../../../electron/cadence/enrolled.ts';
import { liveIntent } from '../../../electron/cadence/grade-mark.ts';
import { asDay } from '../../../shared/domain/day.ts';
import { makeCustomer } from '../../helpers/book-kit.ts';
import { tell, type Told } from '../../helpers/facts-kit.ts';
import { enrolled } from '../../helpers/trade-kit.ts';

const TODAY = asDay('2026-09-10');
type Table = readonly (readonly [string, Told, string | undefined])[];

it('somebody of whom nothing is known has nothing but themselves', () => {
  const customer = makeCustomer(1);
  const { around, ...facts } = bareFacts(customer);
  expect(facts).toEqual({
    customer,
    ...{ interactions: [], quotes: [], deals: [], promises: [], samples: [], wants: [], serviceVisits: [] },
    ...{ referrals: [], contracts: [], enrolments: [], specialDays: [], choices: [] },
  });
  expect([around.product('x'), around.batch('x'), around.boughtOn('x')]).toEqual([undefined, undefined, undefined]);
});

describe('the first contact', () => {
  const table: Table = [
    ['is none while nobody was reached', { other: [['2026-09-01', { outcome: 'no-answer' }]] }, undefined],
    ['is the first talk', { talks: ['2026-09-03', '2026-09-05'] }, '2026-09-03'],
    ['is none of tomorrow', { talks: ['2026-09-11'] }, undefined],
    ['is a quote, though its sending was not logged', { quotes: [['2026-09-04']] }, '2026-09-04'],
    ['is no quote of tomorrow', { quotes: [['2026-09-11']] }, undefined],
    ['is the quote, where that went first', { talks: ['2026-09-05'], quotes: [['2026-09-04']] }, '2026-09-04'],
    ['is the talk, where that came first', { talks: ['2026-09-03'], quotes: [['2026-09-04']] }, '2026-09-03'],
    ['is the first of two quotes', { quotes: [['2026-09-06'], ['2026-09-04'], ['2026-09-05']] }, '2026-09-04'],
  ];
  it.each(table)('%s', (_name, told, expected) => {
    expect(firstContactOn(tell(told), TODAY)).toBe(expected);
  });
});

describe('the last contact', () => {
  const table: Table = [
    ['is none while there was none', {}, undefined],
    ['is the newest up to today', { talks: ['2026-09-03', '2026-09-05', '2026-09-11'] }, '2026-09-05'],
    ['is what was sent as well', { talks: ['2026-09-03'], sent: ['2026-09-06'] }, '2026-09-06'],
  ];
  it.each(table)('%s', (_name, told, expected) => {
    expect(lastContactOn(tell(told), TODAY)).toBe(expected);
  });
});

describe('the first purchase', () => {
  const table: Table = [
    ['is none of an open deal', { deals: [['2026-09-01', 'signed']] }, undefined],
    [
      'is the first of several',
      {
        deals: [
          ['2026-09-05', 'paid'],
          ['2026-09-03', 'paid'],
          ['2026-09-04', 'paid'],
        ],
      },
      '2026-09-03',
    ],
    ['is none of tomorrow', { deals: [['2026-09-11', 'paid']] }, undefined],
    [
      'is the one there was, beside one of tomorrow',
      {
        deals: [
          ['2026-09-05', 'paid'],
          ['2026-09-11', 'paid'],
        ],
      },
      '2026-09-05',
    ],
    [
      'is the one there was, beside an open deal',
      {
        deals: [
          ['2026-09-05', 'paid'],
          ['2026-09-01', 'open'],
        ],
      },
      '2026-09-05',
    ],
  ];
  it.each(table)('%s', (_name, told, expected) => {
    expect(firstBoughtOn(tell(told), TODAY)).toBe(expected);
  });
});

it('talks are counted up to today, and after a day where one is given', () => {
  const facts = tell({ talks: ['2026-09-03', '2026-09-05', '2026-09-07', '2026-09-11'], sent: ['2026-09-06'] });
  expect([talksHeld(facts, TODAY), talksHeld(facts, TODAY, asDay('2026-09-05'))]).toEqual([3, 1]);
});

describe('an intent', () => {
  const of = (told: Told) => liveIntent(tell(told), TODAY)?.code;
  const INTENT = { intent: ['interested', '2026-09-05'] } as const;
  it.each<readonly [string, Told, string | undefined]>([
    ['holds', INTENT, 'interested'],
    ['does not before it is given', { intent: ['interested', '2026-09-11'] }, undefined],
    ['does on the day it is given', { intent: ['interested', '2026-09-10'] }, 'interested'],
    ['is fulfilled by a purchase since', { ...INTENT, deals: [['2026-09-06', 'paid']] }, undefined],
    ['is fulfilled by a purchase of today', { ...INTENT, deals: [['2026-09-10', 'paid']] }, undefined],
    ['is not by one of tomorrow', { ...INTENT, deals: [['2026-09-11', 'paid']] }, 'interested'],
    ['is not by one before', { ...INTENT, deals: [['2026-09-04', 'paid']] }, 'interested'],
    ['is not by a signature', { ...INTENT, deals: [['2026-09-06', 'signed']] }, 'interested'],
  ])('%s', (_name, told, expected) => {
    expect(of(told)).toBe(expected);
  });
});

describe('what the rep decided by hand about a cadence', () => {
  const said = (...enrolments: ReturnType<typeof enrolled>[]) => byHandOf({ enrolments }, 'grade.B', TODAY);
  const on = (day: string, exit?: string, createdAt = '2026-09-01T00:00:00.000Z') =>
    enrolled('grade.B', day, exit, { createdAt });
  it.each<readonly [string, ReturnType<typeof enrolled>[], object]>([
    ['nothing', [], {}],
    ['nothing, where another was meant', [enrolled('grade.C', '2026-09-01')], {}],
    ['put on them', [on('2026-09-01')], { since: '2026-09-01' }],
    ['taken off them', [on('2026-09-01', '2026-09-05')], { leftOn: '2026-09-05' }],
    ['to be taken off tomorrow', [on('2026-09-01', '2026-09-11')], { since: '2026-09-01' }],
    ['put on again', [on('2026-09-06'), on('2026-09-01', '2026-09-05')], { since: '2026-09-06' }],
    ['taken off since', [on('2026-09-01', '2026-09-05'), on('2026-09-03')], { leftOn: '2026-09-05' }],
    [
      'of one day the word entered last, whichever comes first',
      [
        on('2026-09-05', undefined, '2026-09-05T10:00:00.000Z'),
        on('2026-09-01', '2026-09-05', '2026-09-05T09:00:00.000Z'),
      ],
      { since: '2026-09-05' },
    ],
    [
      'of one instant the later in the book',
      [on('2026-09-05'), on('2026-09-01', '2026-09-05')],
      { leftOn: '2026-09-05' },
    ],
  ])('%s', (_name, enrolments, expected) => {
    expect(said(...enrolments)).toEqual(expected);
  });
});
