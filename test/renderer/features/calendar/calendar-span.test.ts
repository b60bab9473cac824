import { describe, expect, it } from 'vitest';
import { asDay } from '../../../../shared/domain/day.ts';
import { spanOf } from '../../../../renderer/features/calendar/calendar-span.ts';

describe('the days a view asks for', () => {
  it('are the whole weeks of the month, or four weeks from the day', () => {
    const at = asDay('2026-11-23');
    expect([spanOf('month', at, 1), spanOf('list', at, 1)]).toEqual([
      { from: '2026-10-26', until: '2026-12-06' },
      { from: '2026-11-23', until: '2026-12-20' },
    ]);
  });
});
