import { beforeEach, describe, expect, it } from 'vitest';
import { asDay } from '../../../shared/domain/day.ts';
import { openRealHouse, type RealHouse } from '../../helpers/open-real-house.ts';

/** A Monday. */
const TODAY = '2026-11-23';
let book: RealHouse;
beforeEach(async () => {
  book = await openRealHouse({ today: TODAY });
});

const newcomer = async (n: number): Promise<string> => {
  const { id } = await book.ask('customer.create', { kind: 'person', name: `云青柑 ${n}`, phones: [] });
  return id;
};

describe('the weeks ahead', () => {
  it('hold every day, worked or not, with what the agenda has on it', async () => {
    await newcomer(1);
    await newcomer(2);
    const { days, capacity, starvedTotal } = await book.ask('plan.forecast', { weeks: 2 });
    expect(days.map(({ on }) => on)).toEqual(
      Array.from({ length: 14 }, (_, n) => (n < 8 ? `2026-11-${23 + n}` : `2026-12-0${n - 7}`)),
    );
    expect(days.map(({ workDay }) => workDay).slice(0, 7)).toEqual([true, true, true, true, true, false, false]);
    expect(days[0]).toMatchObject({ calls: 2, visits: 0, written: 0 });
    expect([capacity.calls > 2, starvedTotal]).toEqual([true, 0]);
  });

  it('go on from the contacts that are planned: 1, 4 and 7 days after the first', async () => {
    await newcomer(1);
    const { days } = await book.ask('plan.forecast', { weeks: 2 });
    expect(days.filter(({ calls }) => calls > 0).map(({ on }) => on)).toEqual([
      '2026-11-23',
      '2026-11-24',
      '2026-11-27',
      '2026-11-30',
    ]);
  });

  it('name whom no day has room for, once for each time, and each customer once', async () => {
    const { capacity } = await book.ask('plan.forecast', { weeks: 1 });
    const ids: string[] = [];
    for (let n = 0; n < 2 * capacity.calls + 3; n += 1) ids.push(await newcomer(n));
    const { starved, starvedTotal, starvedCustomers } = await book.ask('plan.forecast', { weeks: 1 });
    expect(starvedTotal).toBeGreaterThanOrEqual(3);
    expect(starved.length).toBe(Math.min(200, starvedTotal));
    expect(starvedCustomers).toBe(new Set(starved.map(({ customerId }) => customerId)).size);
    for (const { customerId, name } of starved)
      expect([ids.includes(customerId), name.startsWith('云青柑')]).toEqual([true, true]);
  });

  it('write nothing', async () => {
    await newcomer(1);
    const before = await book.ask('change.list', { limit: 10 });
    await book.ask('plan.forecast', { weeks: 12 });
    expect(await book.ask('change.list', { limit: 10 })).toEqual(before);
    expect((await book.ask('agenda.days', { from: asDay(TODAY), days: 1 })).days[0]?.rows.length).toBe(1);
  });
});
