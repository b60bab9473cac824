import { describe, expect, it } from 'vitest';
import { asDay } from '../../../shared/domain/day.ts';
import { planOn, rowOn, type Told } from '../../helpers/facts-kit.ts';
import { contract, special } from '../../helpers/trade-kit.ts';

// Thursday, 10 September 2026: a call is due 13 to 14 September.
const BASE: Told = { addedOn: '2026-01-05', talks: ['2026-09-10'], intent: ['considering', '2026-09-10'] };
const frozen = (on: string, until: string, told: Told = BASE): Told => ({
  ...told,
  customer: { frozen: { on: asDay(on), until: asDay(until) } },
});

function short(today: string, told: Told): string {
  const { on, window, reasons } = rowOn(today, told);
  const shifts = (reasons[0]?.shifts ?? []).map(({ cause, from, to }) => ` ${cause} ${from.slice(5)}>${to.slice(5)}`);
  return `${window.from}..${window.until} on ${on}${shifts.join('')}`;
}

describe('frozen clocks', () => {
  it('that stop on the very day of the talk begin on the last frozen day', () => {
    expect(rowOn('2026-09-18', frozen('2026-09-10', '2026-09-17')).window).toEqual({
      from: '2026-09-20',
      until: '2026-09-21',
    });
  });

  it.each<readonly [string, string, Told, string]>([
    [
      'go on with what was left',
      '2026-09-18',
      frozen('2026-09-11', '2026-09-17'),
      '2026-09-20..2026-09-21 on 2026-09-21 frozen 09-13>09-20 day-off 09-20>09-21',
    ],
    [
      'leave the window as long as it was, also when it had begun',
      '2026-09-18',
      frozen('2026-09-14', '2026-09-17'),
      '2026-09-17..2026-09-18 on 2026-09-18 frozen 09-13>09-17',
    ],
    [
      'begin on the last frozen day, where they began meanwhile',
      '2026-09-21',
      frozen('2026-09-07', '2026-09-20'),
      '2026-09-23..2026-09-24 on 2026-09-23 frozen 09-13>09-23',
    ],
    [
      'are no matter to a talk on the last frozen day',
      '2026-09-10',
      frozen('2026-09-01', '2026-09-09'),
      '2026-09-13..2026-09-14 on 2026-09-14 day-off 09-13>09-14',
    ],
    [
      'stand still already in sight: what falls into them waits',
      '2026-09-11',
      frozen('2026-09-13', '2026-09-19'),
      '2026-09-20..2026-09-21 on 2026-09-21 frozen 09-13>09-20 day-off 09-20>09-21',
    ],
    [
      'let be done before what begins before',
      '2026-09-11',
      frozen('2026-09-15', '2026-09-19'),
      '2026-09-13..2026-09-14 on 2026-09-14 day-off 09-13>09-14',
    ],
    [
      'take no day of what begins before, where it goes on in them',
      '2026-09-11',
      frozen('2026-09-14', '2026-09-20'),
      '2026-09-13..2026-09-14 on 2026-09-21 day-off 09-13>09-21',
    ],
  ])('%s', (_name, today, told, expected) => {
    expect(short(today, told)).toBe(expected);
  });

  it('are no matter to a birthday: what fell into them is due on the first day after', () => {
    const specialDays = [special('birthday', 9, 15)];
    const told: Told = {
      ...{ addedOn: '2026-01-05', talks: ['2026-09-01'], intent: ['never', '2026-09-01'], more: { specialDays } },
    };
    const thawed = rowOn('2026-09-13', frozen('2026-09-05', '2026-09-12', told));
    expect([thawed.window, thawed.reasons[0]?.shifts]).toEqual([
      { from: '2026-09-13', until: '2026-09-14' },
      [
        { from: '2026-09-10', to: '2026-09-13', cause: 'frozen' },
        { from: '2026-09-13', to: '2026-09-14', cause: 'day-off' },
      ],
    ]);
  });

  it('ask for nothing from the first to the last frozen day, but for what was promised', () => {
    const told = { ...frozen('2026-09-12', '2026-09-17'), promises: [['2026-09-15']] } as const;
    const state = (today: string) => planOn(today, told).cause ?? 'planned';
    expect(['2026-09-11', '2026-09-12', '2026-09-17', '2026-09-18'].map(state)).toEqual([
      'planned',
      'frozen',
      'frozen',
      'planned',
    ]);
    expect(planOn('2026-09-13', told).owed.map(({ on }) => on)).toEqual(['2026-09-15']);
  });

  it('do not answer a call of theirs, nor speak of a quote that ends', () => {
    const theirs: Told = {
      ...BASE,
      other: [['2026-09-11', { direction: 'in', outcome: 'no-answer' }]],
      quotes: [['2026-09-10', { validUntil: asDay('2026-09-15') }]],
    };
    expect(planOn('2026-09-13', theirs).owed.map(({ kind }) => kind)).toEqual(['unreturned', 'quote-ending']);
    expect(planOn('2026-09-13', frozen('2026-09-12', '2026-09-17', theirs)).owed).toEqual([]);
  });
});

describe('a date of the world does not wait', () => {
  // A month before 1 October: 1 to 8 September.
  const CONTRACT: Told = {
    addedOn: '2026-01-05',
    talks: ['2026-01-06'],
    more: { contracts: [contract('2026-10-01')] },
    customer: { orgGrade: 'D' },
  };
  const at = (on: string, until: string): Told => ({
    ...CONTRACT,
    customer: { orgGrade: 'D', frozen: { on: asDay(on), until: asDay(until) } },
  });
  it.each<readonly [string, Told, string, string]>([
    [
      'what fell into the frozen days is due on the first day after',
      at('2026-08-25', '2026-09-09'),
      '2026-09-10',
      '2026-09-10..2026-09-10 on 2026-09-10 frozen 09-01>09-10',
    ],
    [
      'what is left of its window is kept',
      at('2026-08-25', '2026-09-03'),
      '2026-09-04',
      '2026-09-04..2026-09-08 on 2026-09-04 frozen 09-01>09-04',
    ],
    [
      'what lay before them stays late',
      at('2026-09-20', '2026-09-30'),
      '2026-10-01',
      '2026-09-01..2026-09-08 on 2026-09-08',
    ],
    [
      'what lies behind them is untouched',
      at('2026-08-01', '2026-08-31'),
      '2026-09-01',
      '2026-09-01..2026-09-08 on 2026-09-01',
    ],
  ])('%s', (_name, told, today, expected) => {
    expect(short(today, told)).toBe(expected);
  });
});
