import { describe, expect, it } from 'vitest';
import { rowState } from '../../../../renderer/features/agenda/row-state.ts';
import { asDay } from '../../../../shared/domain/day.ts';
import { makeRow } from '../../../helpers/make-row.ts';

const TODAY = asDay('2026-09-17');
const window = (from: string, until: string) => ({ from: asDay(from), until: asDay(until) });

describe('how a row stands today', () => {
  it.each([
    ['overdue', makeRow({ overdue: true, daysLate: 3 }), { code: 'overdue', tone: 'late', days: 3 }],
    [
      'a late promise',
      makeRow({ kind: 'promise', overdue: true, daysLate: 1 }),
      { code: 'late', tone: 'late', days: 1 },
    ],
    ['at an hour', makeRow({ time: '17:00' }), { code: 'time', tone: 'now', time: '17:00' }],
    ['a window of one day', makeRow({}), { code: 'today', tone: 'now' }],
    [
      'the last day of a window',
      makeRow({ window: window('2026-09-16', '2026-09-17') }),
      { code: 'lastDay', tone: 'now' },
    ],
    [
      'inside a window',
      makeRow({ window: window('2026-09-16', '2026-09-19') }),
      { code: 'until', tone: 'soon', until: '2026-09-19' },
    ],
  ])('%s', (_, row, state) => {
    expect(rowState(row, TODAY, TODAY)).toEqual(state);
  });

  const since = (day: string) => [
    {
      cadence: 'unreturned',
      step: 'call',
      key: 'k',
      clock: { on: asDay(day), by: 'unreturned' as const },
      window: window(day, day),
      shifts: [],
    },
  ];

  it.each([
    ['a call of theirs', makeRow({ kind: 'unreturned', reasons: since('2026-09-15') }), 'waiting', 'now'],
    [
      'one left too long',
      makeRow({ kind: 'unreturned', overdue: true, reasons: since('2026-09-15') }),
      'waiting',
      'late',
    ],
    ['a reward', makeRow({ kind: 'reward', window: window('2026-09-01', '2026-09-01') }), 'owed', 'now'],
  ])('%s says that somebody waits', (_, row, code, tone) => {
    expect(rowState(row, TODAY, TODAY)).toMatchObject({ code, tone });
  });

  it('counts the days somebody waits from the day they came', () => {
    const row = makeRow({ kind: 'unreturned', reasons: since('2026-09-15') });
    expect(rowState(row, TODAY, TODAY)).toEqual({ code: 'waiting', tone: 'now', days: 2 });
  });

  it('is not called today when another day is shown', () => {
    const tomorrow = asDay('2026-09-18');
    const row = makeRow({ window: window(tomorrow, tomorrow) });
    expect(rowState(row, tomorrow, TODAY)).toEqual({ code: 'thatDay', tone: 'now' });
  });
});
