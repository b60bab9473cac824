import { describe, expect, it } from 'vitest';
import { asDay } from '../../../shared/domain/day.ts';
import { choose, rowOn, shortOf, stepsOf, type Told } from '../../helpers/facts-kit.ts';

const LONG_AGO = '2026-01-05';
/** A talk on Tuesday, 1 September 2026, from which the days count. */
const talked = (more: Told): Told => ({ addedOn: LONG_AGO, talks: ['2026-09-01'], ...more });

/** `[cadence, told, the day before its window, first day, last day, the day after]`. */
type Edges = readonly [string, Told, string, string, string, string];

const EDGES: readonly Edges[] = [
  [
    'intent.interested',
    { intent: ['interested', '2026-09-01'] },
    '2026-09-02',
    '2026-09-03',
    '2026-09-04',
    '2026-09-05',
  ],
  [
    'intent.considering',
    { intent: ['considering', '2026-09-01'] },
    '2026-09-03',
    '2026-09-04',
    '2026-09-05',
    '2026-09-06',
  ],
  ['intent.not-soon', { intent: ['not-soon', '2026-09-01'] }, '2026-09-14', '2026-09-15', '2026-09-22', '2026-09-23'],
  ['grade.O', { pinned: 'O' }, '2026-09-03', '2026-09-04', '2026-09-05', '2026-09-06'],
  ['grade.A', { pinned: 'A' }, '2026-09-06', '2026-09-07', '2026-09-09', '2026-09-10'],
  ['grade.B', { pinned: 'B' }, '2026-09-13', '2026-09-14', '2026-09-17', '2026-09-18'],
  ['grade.C', { pinned: 'C' }, '2026-10-25', '2026-10-26', '2026-11-05', '2026-11-06'],
  ['show.A.rhythm', { customer: { showClass: 'A' } }, '2026-09-06', '2026-09-07', '2026-09-09', '2026-09-10'],
  ['show.B.rhythm', { customer: { showClass: 'B' } }, '2026-09-13', '2026-09-14', '2026-09-17', '2026-09-18'],
  ['show.C.rhythm', { customer: { showClass: 'C' } }, '2026-09-28', '2026-09-29', '2026-10-03', '2026-10-04'],
  ['service', { deals: [['2026-08-03', 'paid']] }, '2026-10-10', '2026-10-12', '2026-10-31', '2026-11-01'],
];

describe('a rhythm', () => {
  it.each(EDGES)('%s is ahead the day before, due on its first and last day, late the day after', (...told) => {
    const [cadence, more, before, first, last, after] = told;
    const seen = (today: string) => {
      const { on, overdue, daysLate, reasons } = rowOn(today, talked(more));
      return [on, overdue, daysLate, reasons[0]?.cadence];
    };
    expect(seen(before)).toEqual([first, false, 0, cadence]);
    expect(seen(first)).toEqual([first, false, 0, cadence]);
    expect(seen(last).slice(1)).toEqual([false, 0, cadence]);
    expect(seen(after).slice(1)).toEqual([true, 1, cadence]);
  });

  it.each(EDGES)('%s counts anew from the next talk, and not from the one before it', (cadence, more) => {
    const again = talked({ ...more, talks: ['2026-08-03', '2026-09-01'] });
    expect(stepsOf(cadence, '2026-09-01', again)).toBe(stepsOf(cadence, '2026-09-01', talked(more)));
  });

  it.each(EDGES)('%s goes on from a skip as from a talk', (cadence, more) => {
    const step = cadence === 'show.C.rhythm' ? 'news' : 'call';
    const choices = [choose('skip', `${cadence}/${step}/2026-08-20`, '2026-09-01')];
    const skipped: Told = { ...more, addedOn: LONG_AGO, talks: ['2026-08-20'], choices };
    expect(stepsOf(cadence, '2026-09-01', skipped)).toBe(stepsOf(cadence, '2026-09-01', talked(more)));
  });
});

describe('a call with an occasion', () => {
  // Mid-Autumn 2026 is 25 September, a Friday; National Day 1 October.
  it.each<readonly [string, string, string]>([
    ['A, every 15 to 30 days, goes to the festival', 'A', '2026-09-16..2026-10-01 on 2026-09-25 org.A'],
    ['B, every 25 to 45 days, goes before National Day', 'B', '2026-09-26..2026-10-16 on 2026-10-01 org.B'],
    ['C, every 35 to 60 days, goes to the Double Ninth', 'C', '2026-10-06..2026-10-31 on 2026-10-16 org.C'],
  ])('of an organization %s', (_name, orgGrade, expected) => {
    const told = talked({ customer: { kind: 'organization', orgGrade } });
    expect(shortOf(rowOn('2026-09-02', told))).toBe(expected);
  });

  it('is on the first day of its window where none lies in it', () => {
    const told: Told = { addedOn: LONG_AGO, talks: ['2026-03-02'], customer: { orgGrade: 'A' } };
    expect(shortOf(rowOn('2026-03-03', told))).toBe('2026-03-17..2026-04-01 on 2026-03-17 org.A');
  });

  it('is late all the same once its window has passed', () => {
    const told = talked({ customer: { orgGrade: 'A' } });
    expect([rowOn('2026-10-01', told).overdue, rowOn('2026-10-02', told).overdue]).toEqual([false, true]);
  });
});

describe('who a rhythm is for', () => {
  it.each<readonly [string, string, Told, string]>([
    ['the horizon is of persons', 'grade.A', { pinned: 'A', customer: { kind: 'organization' } }, 'none'],
    ['the organization grade wants its letter', 'org.A', { customer: { orgGrade: 'D' } }, 'none'],
    [
      'an invoiced show lead is no lead',
      'show.A.rhythm',
      { customer: { showClass: 'A' }, deals: [['2026-08-20', { invoicedOn: asDay('2026-08-31') }]] },
      'none',
    ],
    ['an intent of tomorrow is none today', 'intent.interested', { intent: ['interested', '2026-09-02'] }, 'none'],
    [
      'the last resort rests while another rhythm runs',
      'service',
      { deals: [['2026-08-03', 'paid']], pinned: 'A' },
      'none',
    ],
    ['and comes back when it ends', 'service', { deals: [['2026-08-03', 'paid']] }, 'call 2026-10-11..2026-10-31'],
  ])('%s', (_name, cadence, more, expected) => {
    expect(stepsOf(cadence, '2026-09-01', talked(more))).toBe(expected);
  });

  it('hands over as the expected day comes near: C, B, A, O, then it is looked at again', () => {
    const told = talked({ expectedOn: '2026-12-01' });
    const on = (today: string) => rowOn(today, told).reasons[0]?.cadence;
    // 91, 90, 31, 30, 8 and 7 days before; 7 days after.
    const days = ['2026-09-01', '2026-09-02', '2026-10-31', '2026-11-01', '2026-11-23', '2026-11-24', '2026-12-08'];
    expect(days.map(on)).toEqual(['grade.C', 'grade.B', 'grade.B', 'grade.A', 'grade.A', 'grade.O', 'grade.O']);
    expect(() => on('2026-12-09')).toThrow('no row: none no-cadence');
  });
});
