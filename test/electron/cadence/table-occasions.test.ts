import { describe, expect, it } from 'vitest';
import type { SpecialDay } from '../../../shared/domain/special-day.ts';
import { choose, rowOn, stepsOf, type Told } from '../../helpers/facts-kit.ts';
import { enrolled, special } from '../../helpers/trade-kit.ts';

const NEVER: Told = { addedOn: '2026-01-05', talks: ['2026-02-03'], intent: ['never', '2026-02-03'] };
const LOST: Told = { addedOn: '2026-01-05', talks: ['2026-02-03'], deals: [['2026-02-03', 'lost']] };
const BUYER: Told = { addedOn: '2026-01-05', talks: ['2026-02-03'], deals: [['2026-02-03', 'paid']] };

describe('a festival card', () => {
  // Mid-Autumn: 25 September 2026; Spring Festival: 17 February 2026, 6 February 2027, 26 January 2028.
  const CARD = 'card 2026-09-18..2026-09-24';
  const AHEAD = 'card 2027-01-30..2027-02-05';
  it.each<readonly [string, Told, string, string]>([
    ['lies ahead the day before its window', {}, '2026-09-17', CARD],
    ['is due from seven days before', {}, '2026-09-18', CARD],
    ['to the day before', {}, '2026-09-24', CARD],
    ['is late after it', {}, '2026-09-25', CARD],
    ['is late for two weeks', {}, '2026-10-09', CARD],
    ['then is no reason any more: the next festival comes', {}, '2026-10-10', AHEAD],
    ['is done with a card sent', { sent: ['2026-09-20'] }, '2026-09-20', AHEAD],
    ['is done with a talk', { talks: ['2026-02-03', '2026-09-20'] }, '2026-09-20', AHEAD],
    ['is not done by a card of before', { sent: ['2026-09-17'] }, '2026-09-18', CARD],
    [
      'is passed by a skip',
      { choices: [choose('skip', 'long-term.festival/card/2026-09-25', '2026-09-19')] },
      '2026-09-19',
      AHEAD,
    ],
    [
      'is not passed by the skip of another year',
      { choices: [choose('skip', 'long-term.festival/card/2025-10-06', '2026-09-19')] },
      '2026-09-19',
      CARD,
    ],
    ['crosses the year', {}, '2027-12-31', 'card 2028-01-19..2028-01-25'],
  ])('%s', (_name, told, today, expected) => {
    expect(stepsOf('long-term.festival', today, { ...NEVER, ...told })).toBe(expected);
  });

  it('goes to those who bought elsewhere as well, and to nobody else', () => {
    expect(stepsOf('lost.friend.festival', '2026-09-18', LOST)).toBe(CARD);
    expect(stepsOf('lost.friend.festival', '2026-09-18', NEVER)).toBe('none');
    expect(stepsOf('long-term.festival', '2026-09-18', BUYER)).toBe('none');
  });

  it('is not sent once the rep has taken it off them', () => {
    const told: Told = { ...NEVER, more: { enrolments: [enrolled('long-term.festival', '2026-03-01', '2026-03-02')] } };
    expect(stepsOf('long-term.festival', '2026-09-18', told)).toBe('none');
  });
});

describe('a birthday gift', () => {
  type Born = readonly [month: number, day: number, patch?: Partial<SpecialDay>];
  it.each<readonly [string, Born, string, string]>([
    ['five days to one before', [10, 10], '2026-10-01', 'gift 2026-10-05..2026-10-09'],
    ['of early January, in December', [1, 2], '2026-12-28', 'gift 2026-12-28..2027-01-01'],
    ['of 29 February, in a plain year', [2, 29], '2027-02-20', 'gift 2027-02-23..2027-02-27'],
    ['of 29 February, in a leap year', [2, 29], '2028-02-20', 'gift 2028-02-24..2028-02-28'],
    [
      'lunar, the eighth of the twelfth month, after New Year',
      [12, 8, { calendar: 'lunar' }],
      '2026-12-20',
      'gift 2027-01-10..2027-01-14',
    ],
    [
      'lunar, the 30th of a month of 29 days',
      [12, 30, { calendar: 'lunar' }],
      '2027-01-20',
      'gift 2027-01-31..2027-02-04',
    ],
    [
      'of a leap month, in a year that has it',
      [6, 1, { calendar: 'lunar', leap: true }],
      '2025-07-20',
      'gift 2025-07-20..2025-07-24',
    ],
    [
      'of a leap month, in a plain year',
      [6, 1, { calendar: 'lunar', leap: true }],
      '2026-07-01',
      'gift 2026-07-09..2026-07-13',
    ],
  ])('%s', (_name, [month, day, patch], today, expected) => {
    const told: Told = {
      ...NEVER,
      addedOn: '2025-01-05',
      talks: ['2025-02-03'],
      intent: ['never', '2025-02-03'],
      more: { specialDays: [special('birthday', month, day, patch)] },
    };
    expect(stepsOf('long-term.birthday', today, told)).toBe(expected);
  });

  it('is none on a wedding day, and comes once a lunar year', () => {
    const wedding: Told = { ...NEVER, more: { specialDays: [special('wedding', 10, 10)] } };
    expect(stepsOf('long-term.birthday', '2026-10-06', wedding)).toBe('none');
    const lunar: Told = { ...NEVER, more: { specialDays: [special('birthday', 12, 8, { calendar: 'lunar' })] } };
    // 2027-01-15 and 2028-01-04: none in between, though 2027 holds but one of them.
    expect(stepsOf('long-term.birthday', '2027-01-12', { ...lunar, sent: ['2027-01-12'] })).toBe(
      'gift 2027-12-30..2028-01-03',
    );
  });
});

describe('the visit before New Year', () => {
  const VISIT = 'visit 2027-01-09..2027-02-04';
  it.each<readonly [string, Told, string, string]>([
    ['lies ahead all year', {}, '2026-09-01', VISIT],
    ['is open to the day before the Eve', {}, '2027-02-04', VISIT],
    ['is not done by a call', { talks: ['2026-02-03', '2027-01-12'] }, '2027-01-12', VISIT],
    ['is not done by a visit of December', { other: [['2026-12-20', { channel: 'visit' }]] }, '2027-01-12', VISIT],
    [
      'is done by a visit, and comes again',
      { other: [['2027-01-12', { channel: 'visit' }]] },
      '2027-01-12',
      'visit 2027-12-29..2028-01-24',
    ],
    ['lapses two weeks after the festival', {}, '2027-02-21', 'visit 2027-12-29..2028-01-24'],
  ])('%s', (_name, told, today, expected) => {
    expect(stepsOf('new-year.visit', today, { ...BUYER, ...told })).toBe(expected);
  });
});

describe('a card', () => {
  it('is a card: the call of the next quarter makes no call of it', () => {
    expect([rowOn('2026-09-18', { ...NEVER, talks: ['2026-09-17'] }).channel]).toEqual(['post']);
  });

  it('is said by telephone where the call is due anyway', () => {
    expect([rowOn('2026-09-18', NEVER).channel]).toEqual(['call']);
  });
});

describe('a friendly word at the weekend', () => {
  // 28 to 42 days after Friday, 13 February, when the card went out: 13 to 27 March 2026.
  it.each<readonly [string, Told]>([
    ['to those who never want it', NEVER],
    ['to those who bought elsewhere', LOST],
  ])('goes out on a free day %s', (_name, told) => {
    const row = rowOn('2026-02-20', { ...told, sent: ['2026-02-13'] });
    expect([row.on, row.channel, row.reasons[0]?.shifts.at(-1)?.cause]).toEqual(['2026-03-14', 'wechat', 'weekend']);
  });

  it('counts from what was sent last, while the call of “never” counts from the last talk', () => {
    const told: Told = { ...NEVER, sent: ['2026-03-07'] };
    expect(stepsOf('long-term', '2026-03-07', told)).toBe('message 2026-04-04..2026-04-18');
    expect(stepsOf('intent.never', '2026-03-07', told)).toBe('call 2026-05-04..2026-08-02');
  });

  it('ends for a lost one with a new need, and never mentions business before', () => {
    expect(stepsOf('lost.friend', '2026-03-07', { ...LOST, intent: ['interested', '2026-02-03'] })).not.toBe('none');
    expect(stepsOf('intent.interested', '2026-03-07', { ...LOST, intent: ['interested', '2026-02-03'] })).toBe('none');
    const anew: Told = { ...LOST, intent: ['interested', '2026-03-05'] };
    expect(stepsOf('lost.friend', '2026-03-04', anew)).not.toBe('none');
    expect([stepsOf('lost.friend', '2026-03-05', anew), stepsOf('intent.interested', '2026-03-05', anew)]).toEqual([
      'none',
      'call 2026-02-05..2026-02-06',
    ]);
  });
});
