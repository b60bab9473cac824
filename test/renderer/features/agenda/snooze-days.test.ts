import { describe, expect, it } from 'vitest';
import { snoozeChoices } from '../../../../renderer/features/agenda/snooze-days.ts';
import { asDay } from '../../../../shared/domain/day.ts';

describe('the choices for putting off', () => {
  it('names the day of each and says which lie beyond the window', () => {
    expect(snoozeChoices(asDay('2026-09-17'), asDay('2026-09-18'))).toEqual([
      { code: 'evening', until: '2026-09-17', time: '18:30', beyond: false },
      { code: 'tomorrow', until: '2026-09-18', beyond: false },
      { code: 'nextWeek', until: '2026-09-21', beyond: true },
    ]);
  });

  it('offers Monday once on a Sunday, and a week ahead on a Monday', () => {
    const days = (today: string) => snoozeChoices(asDay(today), asDay('2026-12-31')).map((choice) => choice.until);
    expect(days('2026-09-20')).toEqual(['2026-09-20', '2026-09-21']);
    expect(days('2026-09-21')).toEqual(['2026-09-21', '2026-09-22', '2026-09-28']);
  });
});
