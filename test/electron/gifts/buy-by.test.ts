import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buyByOf, timesOf } from '../../../electron/gifts/buy-by.ts';
import { weekdaysOnly } from '../../../shared/almanac/work-day.ts';
import { workDaysOf } from '../../../shared/almanac/work-days-of.ts';
import { addDays, asDay, daysBetween } from '../../../shared/domain/day.ts';
import { shippedYearsOrThrow } from '../../../electron/compose/shipped-work-days.ts';
import { SHIPPED } from './gift-kit.ts';

const workDays = workDaysOf({ shipped: shippedYearsOrThrow() });
const way = { today: asDay('2026-01-05'), shipDays: 3, prepDays: 2, jamDays: 3, workDays };

describe('a gift is ordered in time', () => {
  it.each([
    // an ordinary Wednesday, and a Monday before which the weekend lies
    ['2026-12-02', '2026-12-01', '2026-11-24', undefined],
    ['2026-12-14', '2026-12-11', '2026-12-04', undefined],
    // 2026: Spring Festival on 17 February, the 20th of the last month on 7 February, a Saturday
    ['2026-02-17', '2026-02-06', '2026-01-30', 'spring'],
    ['2026-02-16', '2026-02-06', '2026-01-30', 'spring'],
    ['2026-02-10', '2026-02-06', '2026-01-30', 'spring'],
    // 2027: on 6 February, the 20th on 27 January
    ['2027-02-06', '2027-01-27', '2027-01-20', 'spring'],
    ['2027-02-05', '2027-01-27', '2027-01-20', 'spring'],
    ['2027-01-28', '2027-01-27', '2027-01-20', undefined],
    // the lantern festival comes after couriers drive again
    ['2027-02-20', '2027-02-19', '2027-02-12', undefined],
    // National Day: 20 September 2026 is worked, Mid-Autumn on the 25th is off
    ['2026-10-01', '2026-09-30', '2026-09-22', undefined],
    ['2026-10-05', '2026-09-30', '2026-09-22', undefined],
    ['2027-10-01', '2027-09-30', '2027-09-23', undefined],
    // Singles' Day: three more
    ['2026-11-11', '2026-11-10', '2026-10-29', 'singles'],
    ['2026-11-20', '2026-11-19', '2026-11-09', 'singles'],
  ] as const)('for %s: there by %s, ordered by %s', (forOn, deliverBy, orderBy, because) => {
    expect(buyByOf({ ...way, forOn: asDay(forOn) })).toEqual({
      deliverBy,
      orderBy,
      late: false,
      shipDays: because === 'singles' ? 6 : 3,
      prepDays: 2,
      ...(because && { because }),
    });
  });

  it('is late from the day after', () => {
    const forOn = asDay('2026-12-16');
    expect(buyByOf({ ...way, forOn, today: asDay('2026-12-08') })).toMatchObject({
      orderBy: '2026-12-08',
      late: false,
    });
    expect(buyByOf({ ...way, forOn, today: asDay('2026-12-09') }).late).toBe(true);
  });

  it('is not jammed when it need not be sent', () => {
    expect(buyByOf({ ...way, forOn: asDay('2026-11-11'), shipDays: 0 }).because).toBeUndefined();
  });

  it('knows how long it takes by where it goes and what it is', () => {
    const times = (part: object) => {
      const { shipDays, prepDays } = timesOf({ item: '茶', isAbroad: false, address: '', ...part }, SHIPPED.shipping);
      return [shipDays, prepDays];
    };
    expect(times({})).toEqual([3, 2]);
    expect(times({ address: '新疆样例市' })).toEqual([5, 2]);
    expect(times({ isAbroad: true })).toEqual([15, 2]);
    expect(times({ item: 'Engraved pen' })).toEqual([3, 7]);
    expect(times({ shipDays: 0, prepDays: 1, isAbroad: true })).toEqual([0, 1]);
  });
});

describe('whatever the day', () => {
  const day = fc.integer({ min: 0, max: 60_000 }).map((n) => addDays(asDay('1910-01-01'), n));
  const days = fc.integer({ min: 0, max: 30 });

  it('it is there before its occasion, ordered no later, and on a working day', () => {
    fc.assert(
      fc.property(day, days, days, (forOn, shipDays, prepDays) => {
        const { deliverBy, orderBy } = buyByOf({ ...way, workDays: weekdaysOnly, forOn, shipDays, prepDays });
        expect(deliverBy < forOn && orderBy <= deliverBy).toBe(true);
        expect(weekdaysOnly.isWorkDay(deliverBy)).toBe(true);
        expect(daysBetween(orderBy, deliverBy)).toBeGreaterThanOrEqual(shipDays + prepDays);
      }),
    );
  });

  it('a longer way is never ordered later', () => {
    fc.assert(
      fc.property(day, days, days, (forOn, shipDays, more) => {
        const order = (ship: number) => buyByOf({ ...way, workDays: weekdaysOnly, forOn, shipDays: ship }).orderBy;
        expect(order(shipDays + more) <= order(shipDays)).toBe(true);
      }),
    );
  });
});
