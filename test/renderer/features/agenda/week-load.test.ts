import { describe, expect, it } from 'vitest';
import { channelLoad, weekLoad } from '../../../../renderer/features/agenda/week-load.ts';
import { asDay } from '../../../../shared/domain/day.ts';
import { makeRow } from '../../../helpers/make-row.ts';

describe('the load of the days ahead', () => {
  it('measures each day against the fullest', () => {
    const days = [
      { on: asDay('2026-09-17'), total: 4 },
      { on: asDay('2026-09-18'), total: 1 },
      { on: asDay('2026-09-19'), total: 0 },
    ];
    expect(weekLoad(days)).toEqual([
      { on: '2026-09-17', count: 4, share: 1 },
      { on: '2026-09-18', count: 1, share: 0.25 },
      { on: '2026-09-19', count: 0, share: 0 },
    ]);
  });

  it('has no height at all in an empty week', () => {
    expect(weekLoad([{ on: asDay('2026-09-17'), total: 0 }])).toEqual([{ on: '2026-09-17', count: 0, share: 0 }]);
  });

  it('says what a day is made of, the fullest channel first', () => {
    const rows = [
      makeRow({ channel: 'visit' }),
      makeRow(),
      makeRow({ overdue: true }),
      makeRow({ channel: undefined }),
    ];
    expect(channelLoad(rows)).toEqual([
      { channel: 'call', count: 2 },
      { channel: 'visit', count: 1 },
    ]);
    expect(channelLoad([])).toEqual([]);
  });
});
