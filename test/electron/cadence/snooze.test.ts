import { describe, expect, it } from 'vitest';
import { asDay } from '../../../shared/domain/day.ts';
import { choose, rowOn, type Told } from '../../helpers/facts-kit.ts';

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

  it('is said to be spread when it was put off among many', () => {
    const spread = choose('snooze', KEY, '2026-09-14', { until: asDay('2026-09-17'), spread: true });
    expect(short('2026-09-14', { ...BASE, choices: [spread] })).toBe('2026-09-17  false spread 2026-09-14>2026-09-17');
  });

  it('is the newest of several', () => {
    const put = (on: string, until: string) => choose('snooze', KEY, on, { until: asDay(until) });
    const choices = [put('2026-09-11', '2026-09-15'), put('2026-09-10', '2026-09-30')];
    expect(short('2026-09-11', { ...BASE, choices })).toBe('2026-09-15  false snoozed 2026-09-11>2026-09-15');
  });

  it('leaves the clock alone: the next window counts from the talk, not from the snooze', () => {
    const row = rowOn('2026-09-10', snoozed('2026-09-10', '2026-09-16'));
    expect([row.reasons[0]?.clock.on, row.reasons[0]?.window.from]).toEqual(['2026-09-08', '2026-09-10']);
  });

  it('moves the date the rep has set as well, and its hour with it', () => {
    const told: Told = {
      customer: { manualNext: { on: asDay('2026-09-10'), time: '09:30' } },
      choices: [choose('snooze', 'next-step/manual/2026-09-10', '2026-09-10', { until: asDay('2026-09-12') })],
    };
    const { on, time } = rowOn('2026-09-10', told);
    expect([on, time]).toEqual(['2026-09-12', undefined]);
  });

  it('ends with the talk it was about', () => {
    const told = { ...snoozed('2026-09-10', '2026-09-30'), talks: ['2026-09-08', '2026-09-10'] };
    expect(rowOn('2026-09-10', told).window).toEqual({ from: '2026-09-12', until: '2026-09-13' });
  });
});
