import { describe, expect, it } from 'vitest';
import { addDays, asDay } from '../../../shared/domain/day.ts';
import { playbooks, rowOn, rules, stepsOf, type Told } from '../../helpers/facts-kit.ts';
import { contract, enrolled, priced, PRODUCT, want } from '../../helpers/trade-kit.ts';

const TALKED: Told = { addedOn: '2026-01-05', talks: ['2026-01-06'] };
const having = (more: Told['more']): Told => ({ ...TALKED, ...(more === undefined ? {} : { more }) });

describe('what comes before a date', () => {
  // Each date is 1 October 2026: 30 days before is 1 September, 14 days before is 17 September.
  const on = asDay('2026-10-01');
  const DATES: readonly (readonly [string, Told, string])[] = [
    ['contract.end', having({ contracts: [contract('2026-10-01')] }), 'call 2026-09-01..2026-09-08'],
    ['budget.date', { ...TALKED, customer: { budgetOn: on } }, 'call 2026-09-17..2026-09-21'],
    ['season', { ...TALKED, customer: { seasonOn: on } }, 'call 2026-09-01..2026-09-16'],
  ];
  it.each(DATES)(
    '%s is seen ahead, from its first day, and late until two weeks past the date',
    (cadence, told, step) => {
      for (const today of ['2026-01-06', step.slice(5, 15), '2026-10-01', '2026-10-15'])
        expect([today, stepsOf(cadence, today, told)]).toEqual([today, step]);
      expect(stepsOf(cadence, '2026-10-16', told)).toBe('none');
    },
  );

  it.each(DATES)('%s is done by a talk inside its window, or late, and not by one before', (cadence, told, step) => {
    const [first = ''] = step.slice(5).split('..');
    expect(stepsOf(cadence, '2026-10-01', { ...told, talks: ['2026-08-31'] })).toBe(step);
    expect(stepsOf(cadence, first, { ...told, talks: [first] })).toBe('none');
    expect(stepsOf(cadence, '2026-10-02', { ...told, talks: ['2026-10-02'] })).toBe('none');
  });

  it.each<readonly [string, (knownOn: string) => Told, string, string]>([
    ['contract.end', (day) => having({ contracts: [contract('2026-10-01', day)] }), '2026-09-03', '2026-09-08'],
    [
      'budget.date',
      (day) => ({ ...TALKED, customer: { budgetOn: on, budgetKnownOn: asDay(day) } }),
      '2026-09-18',
      '2026-09-21',
    ],
    [
      'season',
      (day) => ({ ...TALKED, customer: { seasonOn: on, seasonKnownOn: asDay(day) } }),
      '2026-09-10',
      '2026-09-16',
    ],
  ])(
    '%s is not done by the talk in which it was told inside its window, and by the next',
    (cadence, toldOn, day, last) => {
      const after = (knownOn: string, ...talks: string[]) =>
        stepsOf(cadence, '2026-10-02', { ...toldOn(knownOn), talks });
      expect(after(day, day)).toMatch(/^call /);
      expect(after(day, addDays(asDay(day), -1))).toMatch(/^call /);
      expect(after(day, day, addDays(asDay(day), 1))).toBe('none');
      // Told on its last day there is time for one more word; the day after, the talk was it.
      expect(after(last, last)).toMatch(/^call /);
      expect(after(addDays(asDay(last), 1), addDays(asDay(last), 1))).toBe('none');
    },
  );

  it('is there for each contract of several', () => {
    const contracts = [contract('2026-10-01'), contract('2026-12-31')];
    expect(stepsOf('contract.end', '2026-09-01', having({ contracts }))).toBe(
      'call 2026-09-01..2026-09-08, call 2026-12-01..2026-12-08',
    );
  });
});

describe('a journey of theirs', () => {
  // A Saturday to the Wednesday after.
  const away: Told = {
    ...TALKED,
    customer: { trips: [{ from: asDay('2026-09-05'), to: asDay('2026-09-09'), where: '广州' }] },
  };
  it.each<readonly [string, string, Told, string, string]>([
    ['is seen ahead', '2026-08-01', away, 'wish 2026-09-05..2026-09-05', 'visit 2026-09-10..2026-09-16'],
    [
      'is wished well while they are away',
      '2026-09-09',
      away,
      'wish 2026-09-05..2026-09-05',
      'visit 2026-09-10..2026-09-16',
    ],
    ['and no more once they are back', '2026-09-10', away, 'none', 'visit 2026-09-10..2026-09-16'],
    [
      'is done with a word sent',
      '2026-09-05',
      { ...away, sent: ['2026-09-05'] },
      'none',
      'visit 2026-09-10..2026-09-16',
    ],
    ['is asked about for two weeks after the week', '2026-09-30', away, 'none', 'visit 2026-09-10..2026-09-16'],
    ['and then no longer', '2026-10-01', away, 'none', 'none'],
    ['was told in a talk after it', '2026-09-11', { ...away, talks: ['2026-09-11'] }, 'none', 'none'],
  ])('%s', (_name, today, told, wish, visit) => {
    expect([stepsOf('trip.wish', today, told), stepsOf('trip.return', today, told)]).toEqual([wish, visit]);
  });

  it('is wished well on the very day, be it a Saturday', () => {
    const row = rowOn('2026-09-01', { ...away, talks: ['2026-09-01'], intent: ['never', '2026-09-01'] });
    expect([row.on, row.reasons.map(({ clock }) => `${clock.by} ${clock.what}`)]).toEqual([
      '2026-09-05',
      ['trip.start 广州'],
    ]);
  });
});

it('what comes every year before a date is seen ahead again once this year’s has lapsed', () => {
  const season = playbooks.cadences.get('season');
  const yearly = season && { ...season, steps: season.steps.map((step) => ({ ...step, everyMonths: 12 })) };
  const cadences = new Map(yearly === undefined ? [] : [['season', yearly]]);
  const told: Told = { ...TALKED, customer: { seasonOn: asDay('2026-10-01') } };
  const by = { ...rules, playbooks: { ...playbooks, cadences } };
  expect(stepsOf('season', '2026-10-15', told, by)).toBe('call 2026-09-01..2026-09-16');
  expect(stepsOf('season', '2026-10-16', told, by)).toBe('call 2027-09-01..2027-09-16');
});

describe('price news', () => {
  const news = (prices: readonly string[], wants: ReturnType<typeof want>[], every?: number): Told =>
    having({ ...priced(prices, every), wants });
  const open = (since: string, days = {}) => want(since, days, { productId: PRODUCT });
  const CHANGED = ['2026-01-01', '2026-09-01'];
  it.each<readonly [string, Told, string, string]>([
    ['on the day of the change', news(CHANGED, [open('2026-02-01')]), '2026-09-01', 'news 2026-09-01..2026-09-03'],
    ['not before it', news(CHANGED, [open('2026-02-01')]), '2026-08-31', 'none'],
    ['not for whoever began to wait that day and knows it', news(CHANGED, [open('2026-09-01')]), '2026-09-02', 'none'],
    [
      'for whoever began the day before',
      news(CHANGED, [open('2026-08-31')]),
      '2026-09-02',
      'news 2026-09-01..2026-09-03',
    ],
    [
      'not once the want is closed',
      news(CHANGED, [open('2026-02-01', { closedOn: '2026-09-01' })]),
      '2026-09-01',
      'none',
    ],
    [
      'while it is still open',
      news(CHANGED, [open('2026-02-01', { closedOn: '2026-09-02' })]),
      '2026-09-01',
      'news 2026-09-01..2026-09-03',
    ],
    ['not for the first price of a card', news(['2026-09-01'], [open('2026-02-01')]), '2026-09-01', 'none'],
    ['not for a want of something else', news(CHANGED, [want('2026-02-01')]), '2026-09-01', 'none'],
    [
      'of a later change only',
      news([...CHANGED, '2026-09-20'], [open('2026-02-01')]),
      '2026-09-20',
      'news 2026-09-20..2026-09-22',
    ],
    [
      'by the rhythm of the product, from the 31st',
      news(['2026-01-31'], [open('2026-02-01')], 1),
      '2026-02-28',
      'news 2026-02-28..2026-03-02',
    ],
    [
      'and back on the 31st',
      news(['2026-01-31'], [open('2026-02-01')], 1),
      '2026-03-31',
      'news 2026-03-31..2026-04-02',
    ],
    [
      'the rhythm counts anew from a change',
      news([...CHANGED], [open('2026-02-01')], 2),
      '2026-11-01',
      'news 2026-11-01..2026-11-03',
    ],
  ])('%s', (_name, told, today, expected) => {
    expect(stepsOf('price.update', today, told)).toBe(expected);
  });

  it.each<readonly [string, string | undefined, string]>([
    ['good without end', undefined, 'news 2026-09-01..2026-09-03'],
    ['good to the day of the change', '2026-09-01', 'news 2026-09-01..2026-09-03'],
    ['that has run out', '2026-08-31', 'none'],
  ])('for a quote %s', (_name, until, expected) => {
    const validUntil = until === undefined ? {} : { validUntil: asDay(until) };
    const told: Told = { ...having(priced(CHANGED)), quotes: [['2026-08-01', { productId: PRODUCT, ...validUntil }]] };
    expect(stepsOf('price.update', '2026-09-01', told)).toBe(expected);
  });
});

it.each<readonly [string, string, string]>([
  ['sold since', '2026-08-02', 'none'],
  ['sold before it was sent', '2026-07-31', 'news 2026-09-01..2026-09-03'],
])('price news for a quote: %s', (_name, signedOn, expected) => {
  const told: Told = {
    ...having(priced(['2026-01-01', '2026-09-01'])),
    quotes: [['2026-08-01', { productId: PRODUCT }]],
    deals: [[signedOn, 'signed']],
  };
  expect(stepsOf('price.update', '2026-09-01', told)).toBe(expected);
});

describe('what has come in', () => {
  it.each<readonly [string, Parameters<typeof want>[1], string, string]>([
    ['is told that day or the next', { arrivedOn: '2026-09-01' }, '2026-09-01', 'call 2026-09-01..2026-09-02'],
    ['is not told before', { arrivedOn: '2026-09-01' }, '2026-08-31', 'none'],
    ['is not told while it has not', {}, '2026-09-01', 'none'],
    ['is over when it is had', { arrivedOn: '2026-09-01', closedOn: '2026-09-02' }, '2026-09-02', 'none'],
  ])('%s', (_name, days, today, expected) => {
    expect(stepsOf('arrival', today, having({ wants: [want('2026-08-01', days)] }))).toBe(expected);
  });
});

describe('the letter about the programme', () => {
  const given = (on: string): Told => having({ enrolments: [enrolled('referral.yearly', on)] });
  it.each<readonly [string, Told, string, string]>([
    ['a year after it was given', given('2026-09-01'), '2026-09-01', 'letter 2027-09-01..2027-09-15'],
    [
      'not twice in a year',
      { ...given('2026-09-01'), sent: ['2027-09-03'] },
      '2027-09-03',
      'letter 2028-09-01..2028-09-15',
    ],
    ['the newest alone, where years were missed', given('2026-09-01'), '2029-10-01', 'letter 2029-09-01..2029-09-15'],
    ['of 29 February, in a plain year', given('2028-02-29'), '2028-03-01', 'letter 2029-02-28..2029-03-14'],
    ['of 29 February, four years later', given('2028-02-29'), '2032-02-29', 'letter 2032-02-29..2032-03-14'],
  ])('%s', (_name, told, today, expected) => {
    expect(stepsOf('referral.yearly', today, told)).toBe(expected);
  });
});
