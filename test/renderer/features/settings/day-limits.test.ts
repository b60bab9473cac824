import { expect, it } from 'vitest';
import { isSaturday, limitIn } from '../../../../renderer/features/settings/day-limits.ts';
import { asDay } from '../../../../shared/domain/day.ts';

it.each([
  ['callsADay', '35', 35],
  ['callsADay', '0', undefined],
  ['callsADay', '501', undefined],
  ['visitsADay', ' 6 ', 6],
  ['visitsADay', '6.5', undefined],
  ['visitsADay', 'many', undefined],
] as const)('%s of %j is %s', (field, text, limit) => {
  expect(limitIn(field, text)).toBe(limit);
});

it('tells a Saturday from the days beside it', () => {
  expect(['2026-11-20', '2026-11-21', '2026-11-22'].map((day) => isSaturday(asDay(day)))).toEqual([false, true, false]);
});
