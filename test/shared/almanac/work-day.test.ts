import { expect, it } from 'vitest';
import { nextWorkDay, weekdaysOnly } from '../../../shared/almanac/work-day.ts';
import { asDay, daysFrom } from '../../../shared/domain/day.ts';

it('works Monday to Friday', () => {
  const week = daysFrom(asDay('2026-11-23'), asDay('2026-11-29'));
  expect(week.map((day) => weekdaysOnly.isWorkDay(day))).toEqual([true, true, true, true, true, false, false]);
});

it.each([
  ['2026-11-23', '2026-11-24'],
  ['2026-11-27', '2026-11-30'],
  ['2026-11-28', '2026-11-30'],
  ['2026-11-29', '2026-11-30'],
])('after %s the next working day is %s', (day, next) => {
  expect(nextWorkDay(asDay(day), weekdaysOnly)).toBe(next);
});

it('asks the table it is given, make-up Saturdays and all', () => {
  const madeUp = { isWorkDay: (day: string) => day === '2026-11-28' };
  expect(nextWorkDay(asDay('2026-11-27'), madeUp)).toBe('2026-11-28');
});

it('goes by the week alone where a whole year is free, and does not search for ever', () => {
  expect(nextWorkDay(asDay('2026-11-27'), { isWorkDay: () => false })).toBe('2026-11-30');
});
