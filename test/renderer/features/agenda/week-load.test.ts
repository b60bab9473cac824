import { describe, expect, it } from 'vitest';
import { dayLoad, weekLoad } from '../../../../renderer/features/agenda/week-load.ts';
import { asDay } from '../../../../shared/domain/day.ts';
import { makeRow } from '../../../helpers/make-row.ts';

const row = makeRow();

describe('the load of the days ahead', () => {
  it('measures each day against the fullest', () => {
    const days = [
      { on: asDay('2026-09-17'), rows: [row, row, row, row] },
      { on: asDay('2026-09-18'), rows: [row] },
      { on: asDay('2026-09-19'), rows: [] },
    ];
    expect(weekLoad(days)).toEqual([
      { on: '2026-09-17', count: 4, share: 1 },
      { on: '2026-09-18', count: 1, share: 0.25 },
      { on: '2026-09-19', count: 0, share: 0 },
    ]);
  });

  it('has no height at all in an empty week', () => {
    expect(weekLoad([{ on: asDay('2026-09-17'), rows: [] }])).toEqual([{ on: '2026-09-17', count: 0, share: 0 }]);
  });

  it('says what a day is made of, the fullest channel first', () => {
    const day = {
      on: asDay('2026-09-17'),
      rows: [makeRow({ channel: 'visit' }), row, makeRow({ overdue: true }), makeRow({ channel: undefined })],
    };
    expect(dayLoad(day)).toEqual({
      total: 4,
      overdue: 1,
      channels: [
        { channel: 'call', count: 2 },
        { channel: 'visit', count: 1 },
      ],
    });
    expect(dayLoad(undefined)).toEqual({ total: 0, overdue: 0, channels: [] });
  });
});
