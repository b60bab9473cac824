import { describe, expect, it } from 'vitest';
import { isMailSlot, nextMailSlot, previousMailSlot } from '../../../shared/almanac/mail-slot.ts';
import { workDaysOf } from '../../../shared/almanac/work-days-of.ts';
import { asDay } from '../../../shared/domain/day.ts';
import { shippedYears } from '../../helpers/shipped-work-days.ts';

const workDays = workDaysOf({ shipped: shippedYears() });

describe('a day for e-mail', () => {
  it.each([
    ['2026-02-14', '2026-02-24'],
    ['2026-10-01', '2026-10-08'],
    ['2025-01-26', '2025-02-05'],
    ['2024-02-09', '2024-02-20'],
    ['2026-11-24', '2026-11-25'],
    ['2026-11-26', '2026-12-01'],
    ['2026-12-31', '2027-01-05'],
    ['2027-09-30', '2027-10-05'],
  ])('after %s is %s', (day, slot) => {
    expect(nextMailSlot(asDay(day), workDays)).toBe(slot);
  });

  it.each([
    ['2026-02-17', '2026-02-12'],
    ['2025-01-28', '2025-01-23'],
    ['2026-11-24', '2026-11-19'],
    ['2026-11-23', '2026-11-19'],
  ])('before %s was %s', (day, slot) => {
    expect(previousMailSlot(asDay(day), workDays)).toBe(slot);
  });

  it('is never a Saturday or Sunday that is worked', () => {
    expect(workDays.isWorkDay(asDay('2026-02-14'))).toBe(true);
    expect(isMailSlot(asDay('2026-02-14'), workDays)).toBe(false);
    expect(isMailSlot(asDay('2026-01-04'), workDays)).toBe(false);
  });

  it('is sought for a year and no longer', () => {
    const never = { isWorkDay: () => false };
    expect([nextMailSlot(asDay('2026-11-22'), never), previousMailSlot(asDay('2026-11-22'), never)]).toEqual([
      undefined,
      undefined,
    ]);
  });
});
