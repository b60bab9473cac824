import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hourNow, isCallbackDue, nextSensibleHour } from '../../../../renderer/features/log/callback.ts';
import type { Reason } from '../../../../shared/domain/agenda.ts';
import { asDay } from '../../../../shared/domain/day.ts';
import { TimeSchema } from '../../../../shared/domain/record.ts';

const TODAY = asDay('2026-09-17');
const TOMORROW = '2026-09-18';

describe('the hour to offer after a bad time', () => {
  it.each([
    ['06:10', TODAY, '09:00'],
    ['09:00', TODAY, '10:00'],
    ['09:01', TODAY, '11:00'],
    ['10:12', TODAY, '14:00'],
    ['12:30', TODAY, '14:00'],
    ['14:00', TODAY, '15:00'],
    ['17:59', TODAY, '19:00'],
    ['18:01', TOMORROW, '09:00'],
    ['23:59', TOMORROW, '09:00'],
  ])('at %s is %s %s', (now, on, time) => {
    expect(nextSensibleHour(TODAY, now)).toEqual({ on, time });
  });

  it('is never in the quiet hours', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }), (hour, minute) => {
        const pad = (n: number) => String(n).padStart(2, '0');
        const offered = Number(nextSensibleHour(TODAY, `${pad(hour)}:${pad(minute)}`).time.slice(0, 2));
        expect(offered >= 9 && offered < 20 && (offered < 12 || offered >= 14)).toBe(true);
      }),
    );
  });

  it('starts from a time as the book writes it', () => {
    expect(TimeSchema.safeParse(hourNow()).success).toBe(true);
  });
});

describe('a callback', () => {
  const reason = (cadence: string, from: string): Reason => ({
    cadence,
    step: 'call',
    key: 'k',
    clock: { on: TODAY, by: 'talk' },
    window: { from: asDay(from), until: asDay(from) },
    shifts: [],
  });

  it.each([
    ['after a delivery', [reason('owner.callback', '2026-09-17')], true],
    [
      'after a repair, beside something else',
      [reason('grade.A', '2026-09-17'), reason('service.callback', '2026-09-16')],
      true,
    ],
    ['in months', [reason('owner.callback', '2026-12-17')], false],
    ['of another kind', [reason('intent.interested', '2026-09-17')], false],
    ['of nobody', [], false],
  ])('%s', (_, reasons, due) => {
    expect(isCallbackDue({ reasons }, TODAY)).toBe(due);
  });
});
