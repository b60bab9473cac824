import { afterEach, describe, expect, it } from 'vitest';
import { addDays, asDay } from '../../../shared/domain/day.ts';
import { planOn, rowOn, shortOf, stepsOf, type Told } from '../../helpers/facts-kit.ts';
import { OPENERS } from '../../helpers/openers.ts';

const HERE = process.env['TZ'];
afterEach(() => {
  if (HERE === undefined) delete process.env['TZ'];
  else process.env['TZ'] = HERE;
});
const ZONES = ['Asia/Shanghai', 'America/New_York', 'Europe/Copenhagen', 'Pacific/Kiritimati', 'Pacific/Pago_Pago'];
const inEveryZone = <T>(ask: () => T): T[] =>
  ZONES.map((zone) => {
    process.env['TZ'] = zone;
    return ask();
  });

/** The one answer that is given in all of them. */
function everywhere<T>(ask: () => T): T | undefined {
  const [first, ...others] = inEveryZone(ask);
  for (const each of others) expect(each).toEqual(first);
  return first;
}

describe('the engine sees civil days alone', () => {
  it.each(OPENERS)('%s is the same wherever the machine stands', (cadence, told, step, _by, today) => {
    expect(everywhere(() => stepsOf(cadence, today, told))).toBe(step);
  });

  // The clocks change in America on 8 March and 1 November 2026, in Europe on 29 March and 25 October: all Sundays.
  it.each([
    ['2026-03-08', '2026-03-10..2026-03-11 on 2026-03-10 grade.O'],
    ['2026-11-01', '2026-11-03..2026-11-04 on 2026-11-03 grade.O'],
    ['2026-03-29', '2026-03-31..2026-04-01 on 2026-03-31 grade.O'],
    ['2026-10-25', '2026-10-27..2026-10-28 on 2026-10-27 grade.O'],
  ])('nothing shifts over the night to %s', (sunday, expected) => {
    const saturday = addDays(asDay(sunday), -1);
    const told: Told = { addedOn: '2026-01-05', talks: [saturday], pinned: 'O' };
    expect(everywhere(() => shortOf(rowOn(saturday, told)))).toBe(expected);
    const late = addDays(asDay(sunday), 4);
    expect(everywhere(() => rowOn(late, told).daysLate)).toBe(1);
  });

  it.each(['2026-03-08', '2026-11-01', '2026-03-29', '2026-10-25'])(
    'a lead added on %s is due that Sunday and Monday',
    (sunday) => {
      const row = everywhere(() => rowOn(sunday, { addedOn: sunday }));
      expect([row?.window, row?.on]).toEqual([
        { from: sunday, until: addDays(asDay(sunday), 1) },
        addDays(asDay(sunday), 1),
      ]);
    },
  );

  it('a day is not yet there on the day before, in any zone', () => {
    expect(everywhere(() => planOn('2026-03-07', { addedOn: '2026-03-08' }).cause)).toBe('not-yet');
  });
});
