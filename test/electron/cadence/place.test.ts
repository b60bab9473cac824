import { describe, expect, it } from 'vitest';
import { placeIn } from '../../../electron/cadence/place.ts';
import { weekdaysOnly } from '../../../shared/almanac/work-day.ts';
import { asDay } from '../../../shared/domain/day.ts';
import { choose, rowOn, type Told } from '../../helpers/facts-kit.ts';

const day = (date: number) => asDay(`2026-09-${String(date).padStart(2, '0')}`);

// September 2026: the 5th, 12th and 19th are Saturdays.
describe('the day inside a window', () => {
  it.each([
    ['its first day, seen from before', 10, 15, 7, 'on 10 until 15'],
    ['today, once it has begun', 10, 15, 11, 'on 11 until 15'],
    ['Monday, on the Sunday inside', 10, 15, 13, 'on 14 until 15'],
    ['its last working day, on the Saturday it ends', 10, 12, 12, 'on 11 until 12'],
    ['the last one it was planned on, once late', 10, 12, 20, 'on 11 until 12'],
    ['its first working day, when it begins on a day off', 12, 15, 7, 'on 14 until 15 12>14'],
    ['the working day after, when nobody works in it', 12, 13, 7, 'on 14 until 14 12>14'],
    ['that same day, once late', 12, 13, 16, 'on 14 until 14 12>14'],
  ])('%s', (_name, from, until, today, expected) => {
    const placed = placeIn({ from: day(from), until: day(until) }, day(today), weekdaysOnly);
    const shifts = placed.shifts.map((shift) => ` ${shift.from.slice(8)}>${shift.to.slice(8)}`).join('');
    expect(`on ${placed.on.slice(8)} until ${placed.lastDay.slice(8)}${shifts}`).toBe(expected);
  });
});

describe('a closed app, Friday to Monday', () => {
  // Due 10 to 11 September (Thursday, Friday).
  const told: Told = { addedOn: '2026-01-05', talks: ['2026-09-08'], intent: ['interested', '2026-09-01'] };
  it('lists on Monday what was missed, once, on the day it was due', () => {
    const row = rowOn('2026-09-14', told);
    expect([row.on, row.overdue, row.daysLate, row.keys.length]).toEqual(['2026-09-11', true, 3, 1]);
  });
});

describe('a snooze', () => {
  // Due 10 to 11 September.
  const BASE: Told = { addedOn: '2026-01-05', talks: ['2026-09-08'], intent: ['interested', '2026-09-01'] };
  const KEY = 'intent.interested/call/2026-09-08';
  const snoozed = (on: string, until: string, time?: string): Told => ({
    ...BASE,
    choices: [choose('snooze', KEY, on, { until: asDay(until), ...(time === undefined ? {} : { time }) })],
  });
  const short = (today: string, told: Told) => {
    const { on, time, overdue, reasons } = rowOn(today, told);
    return [on, time ?? '', overdue, ...(reasons[0]?.shifts ?? []).map((s) => `${s.cause} ${s.from}>${s.to}`)].join(
      ' ',
    );
  };

  it.each<readonly [string, string, Told, string]>([
    [
      'inside the window',
      '2026-09-10',
      snoozed('2026-09-10', '2026-09-11'),
      '2026-09-11  false snoozed 2026-09-10>2026-09-11',
    ],
    ['beyond it', '2026-09-10', snoozed('2026-09-10', '2026-09-16'), '2026-09-16  false snoozed 2026-09-10>2026-09-16'],
    [
      'late again after that day',
      '2026-09-17',
      snoozed('2026-09-10', '2026-09-16'),
      '2026-09-16  true snoozed 2026-09-10>2026-09-16',
    ],
    [
      'of an overdue row',
      '2026-09-15',
      snoozed('2026-09-15', '2026-09-16'),
      '2026-09-16  false snoozed 2026-09-15>2026-09-16',
    ],
    [
      'to a Saturday',
      '2026-09-10',
      snoozed('2026-09-10', '2026-09-12'),
      '2026-09-14  false snoozed 2026-09-10>2026-09-12 day-off 2026-09-12>2026-09-14',
    ],
    ['to an hour of today', '2026-09-10', snoozed('2026-09-10', '2026-09-10', '16:00'), '2026-09-10 16:00 false'],
    ['decided later than the day replayed', '2026-09-10', snoozed('2026-09-11', '2026-09-16'), '2026-09-10  false'],
  ])('%s', (_name, today, told, expected) => {
    expect(short(today, told)).toBe(expected);
  });

  it('ends with the talk it was about', () => {
    const told = { ...snoozed('2026-09-10', '2026-09-30'), talks: ['2026-09-08', '2026-09-10'] };
    expect(rowOn('2026-09-10', told).window).toEqual({ from: '2026-09-12', until: '2026-09-13' });
  });
});
