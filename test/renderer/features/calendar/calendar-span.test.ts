import { describe, expect, it } from 'vitest';
import { asDay } from '../../../../shared/domain/day.ts';
import { spanOf, stepFrom } from '../../../../renderer/features/calendar/calendar-span.ts';
import { nextView } from '../../../../renderer/features/calendar/calendar-view.ts';

describe('the days a view asks for', () => {
  const at = asDay('2026-11-25');

  it('are the whole weeks of the month, the week, or four weeks from the day', () => {
    expect([spanOf('month', at, 1), spanOf('week', at, 1), spanOf('week', at, 7), spanOf('list', at, 1)]).toEqual([
      { from: '2026-10-26', until: '2026-12-06' },
      { from: '2026-11-23', until: '2026-11-29' },
      { from: '2026-11-22', until: '2026-11-28' },
      { from: '2026-11-25', until: '2026-12-22' },
    ]);
  });

  it('step by a month, a week or four weeks', () => {
    expect([stepFrom('month', at, 1), stepFrom('week', at, -1), stepFrom('list', at, 1)]).toEqual([
      '2026-12-25',
      '2026-11-18',
      '2026-12-23',
    ]);
  });

  it('come round from view to view', () => {
    expect([nextView('month'), nextView('week'), nextView('list')]).toEqual(['week', 'list', 'month']);
  });
});
