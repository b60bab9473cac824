import { describe, expect, it } from 'vitest';
import type { CalendarEntry } from '../../../../shared/contract/calendar-entry.ts';
import { asDay } from '../../../../shared/domain/day.ts';
import { type Drop, dropOf } from '../../../../renderer/features/calendar/drop-of.ts';

const TODAY = asDay('2026-11-23');
const window = { from: asDay('2026-11-26'), until: asDay('2026-11-30') };
const entry = (kind: CalendarEntry['kind'], more: Partial<CalendarEntry> = {}): CalendarEntry => ({
  kind,
  name: '张测试',
  overdue: false,
  ...more,
});

describe('an entry let go on another day', () => {
  it.each<[string, CalendarEntry, string, Drop]>([
    ['a follow-up inside its window goes', entry('follow-up', { window }), '2026-11-30', { to: 'go' }],
    ['on its first day too', entry('follow-up', { window }), '2026-11-26', { to: 'go' }],
    ['after its window asks', entry('follow-up', { window }), '2026-12-01', { to: 'ask' }],
    ['before its window asks', entry('follow-up', { window }), '2026-11-25', { to: 'ask' }],
    ['in the past it stays', entry('follow-up', { window }), '2026-11-22', { to: 'stay', why: 'past' }],
    ['where it stood nothing happens', entry('follow-up', { window }), '2026-11-27', { to: 'same' }],
    ['a date of the rep’s own goes anywhere ahead', entry('next-step', { window }), '2026-12-24', { to: 'go' }],
    ['a promise asks for every other day', entry('promise', { window }), '2026-12-24', { to: 'ask' }],
    ['what was agreed goes, also back', entry('appointment'), '2026-11-02', { to: 'go' }],
    ['a birthday stays', entry('birthday'), '2026-11-28', { to: 'stay', why: 'date' }],
    ['a day to remember stays', entry('special-day'), '2026-11-28', { to: 'stay', why: 'date' }],
    ['the last day to order stays', entry('gift'), '2026-11-28', { to: 'stay', why: 'gift' }],
  ])('%s', (_, one, to, drop) => {
    expect(dropOf(one, { from: asDay('2026-11-27'), to: asDay(to) }, TODAY)).toEqual(drop);
  });

  it('goes to another hour of the same day', () => {
    const on = asDay('2026-11-27');
    const one = entry('follow-up', { window, time: '10:00' });
    expect(dropOf(one, { from: on, to: on, time: '11:00' }, TODAY)).toEqual({ to: 'go' });
    expect(dropOf(one, { from: on, to: on, time: '10:00' }, TODAY)).toEqual({ to: 'same' });
  });
});
