import { describe, expect, it } from 'vitest';
import { asDay } from '../../../shared/domain/day.ts';

import { openOn, rowOn, type Told } from '../../helpers/facts-kit.ts';

const SHOWROOM = { channel: 'showroom', direction: 'in' } as const;

describe('what is decided hangs no longer in the air', () => {
  const VISIT: Told = { addedOn: '2026-09-01', other: [['2026-09-10', SHOWROOM]] };
  const idsOn = (told: Told): string[] => openOn('2026-09-10', told).map((each) => each.split('/')[0] ?? '');

  it.each<readonly [string, Told['deals'], boolean]>([
    ['nothing signed', [['2026-09-01', 'open']], true],
    ['signed before', [['2026-09-09', 'signed']], true],
    ['signed that day', [['2026-09-10', 'signed']], false],
    ['lost that day', [['2026-09-10', 'lost']], false],
  ])('a visit is thanked for within the hour: %s', (_name, deals = [], thanked) => {
    expect(idsOn({ ...VISIT, deals }).includes('walk-in')).toBe(thanked);
  });

  it.each<readonly [string, Told['deals'], boolean]>([
    ['nothing signed', [['2026-09-01', 'open']], true],
    ['signed since', [['2026-09-08', 'signed']], false],
    ['lost since', [['2026-09-09', 'lost']], false],
    ['signed before it was sent', [['2026-09-06', 'signed']], true],
  ])('a quote is chased: %s', (_name, deals = [], chased) => {
    const told: Told = { talks: ['2026-09-02'], quotes: [['2026-09-07']], deals };
    expect(idsOn(told).includes('quote.silent')).toBe(chased);
  });
});

describe('a late row after an attempt of today', () => {
  const LATE: Told = {
    addedOn: '2026-08-01',
    talks: ['2026-09-01'],
    intent: ['interested', '2026-09-01'],
    other: [['2026-09-10', { outcome: 'refused' }]],
  };

  it('is left in peace until tomorrow, and no less late', () => {
    const row = rowOn('2026-09-10', LATE);
    expect([row.on, row.overdue, row.daysLate]).toEqual(['2026-09-11', true, 6]);
    expect(row.reasons[0]?.shifts).toEqual([
      { from: asDay('2026-09-10'), to: asDay('2026-09-11'), cause: 'restraint' },
    ]);
  });

  it('is back on its own day the day after', () => {
    const row = rowOn('2026-09-11', LATE);
    expect([row.on, row.daysLate]).toEqual(['2026-09-04', 7]);
  });
});
