import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asDay, type Day, dayFromNumber, dayNumber, weekdayOf } from '../../../../shared/domain/day.ts';
import {
  dayAfterGridKey,
  dayAfterWeekKey,
  type FirstDay,
  isSameMonth,
  monthWeeks,
  monthWords,
} from '../../../../renderer/features/calendar/month-days.ts';

const days = fc
  .integer({ min: dayNumber(asDay('1970-01-01')), max: dayNumber(asDay('2099-12-31')) })
  .map(dayFromNumber);
const firstDays = fc.constantFrom<FirstDay>(1, 7);

describe('the weeks of a month', () => {
  it.each<[string, Day, FirstDay, number, string, string]>([
    ['November 2026 from Monday', asDay('2026-11-23'), 1, 6, '2026-10-26', '2026-12-06'],
    ['November 2026 from Sunday', asDay('2026-11-23'), 7, 5, '2026-11-01', '2026-12-05'],
    ['a February of four whole weeks', asDay('2027-02-10'), 1, 4, '2027-02-01', '2027-02-28'],
  ])('%s', (_, inside, first, weeks, from, until) => {
    const grid = monthWeeks(inside, first);
    expect([grid.length, grid[0]?.[0], grid.at(-1)?.at(-1)]).toEqual([weeks, from, until]);
  });

  it('hold every day of the month once, in whole weeks that begin on the chosen day', () => {
    fc.assert(
      fc.property(days, firstDays, (day, first) => {
        const weeks = monthWeeks(day, first);
        const all = weeks.flat();
        const inMonth = all.filter((one) => isSameMonth(one, day));
        expect(weeks.every((week) => week.length === 7 && weekdayOf(week[0] ?? day) === first)).toBe(true);
        expect(all).toEqual(all.map((_, index) => dayFromNumber(dayNumber(all[0] ?? day) + index)));
        expect(inMonth[0]?.slice(8)).toBe('01');
        expect(new Set(inMonth).has(day)).toBe(true);
      }),
    );
  });

  it('are named in both languages', () => {
    const day = asDay('2026-09-30');
    expect([monthWords('zh-CN', day), monthWords('en', day)]).toEqual(['2026年9月', 'September 2026']);
  });
});

describe('keys in the month', () => {
  const at = asDay('2026-11-25');
  it.each<[string, boolean, FirstDay, string | undefined]>([
    ['ArrowLeft', false, 1, '2026-11-24'],
    ['ArrowRight', false, 1, '2026-11-26'],
    ['ArrowUp', false, 1, '2026-11-18'],
    ['ArrowDown', false, 1, '2026-12-02'],
    ['Home', false, 1, '2026-11-23'],
    ['Home', false, 7, '2026-11-22'],
    ['End', false, 1, '2026-11-29'],
    ['End', false, 7, '2026-11-28'],
    ['PageUp', false, 1, '2026-10-25'],
    ['PageDown', false, 1, '2026-12-25'],
    ['PageUp', true, 1, '2025-11-25'],
    ['PageDown', true, 1, '2027-11-25'],
    ['ArrowLeft', true, 1, undefined],
    ['Enter', false, 1, undefined],
    ['x', false, 1, undefined],
  ])('%s with shift %s in weeks from %s leads to %s', (key, shiftKey, first, to) => {
    expect(dayAfterGridKey({ key, shiftKey }, at, first)).toBe(to);
  });

  it('the 31st becomes the last day of a shorter month', () => {
    expect(dayAfterGridKey({ key: 'PageDown', shiftKey: false }, asDay('2026-01-31'), 1)).toBe('2026-02-28');
  });
});

describe('a key in the week', () => {
  it.each<[string, boolean, string | undefined]>([
    ['ArrowLeft', false, '2026-11-24'],
    ['ArrowRight', false, '2026-11-26'],
    ['ArrowDown', false, undefined],
    ['Home', false, '2026-11-23'],
    ['End', false, '2026-11-29'],
    ['PageUp', false, '2026-11-18'],
    ['PageDown', false, '2026-12-02'],
    ['PageDown', true, '2026-12-25'],
  ])('%s with shift %s leads to %s', (key, shiftKey, to) => {
    expect(dayAfterWeekKey({ key, shiftKey }, asDay('2026-11-25'), 1)).toBe(to);
  });
});
