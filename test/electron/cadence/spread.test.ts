import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Room, spreadOver } from '../../../electron/cadence/spread.ts';
import { addDays } from '../../../shared/domain/day.ts';
import { TODAY } from '../../helpers/life-kit.ts';

const DAYS = Array.from({ length: 6 }, (_, n) => addDays(TODAY, n));
const roomsArb: fc.Arbitrary<Room[]> = fc
  .tuple(...DAYS.map((on) => fc.record({ on: fc.constant(on), before: fc.nat(4) })))
  .map((rooms) => rooms);
const lateOf = (count: number) => Array.from({ length: count }, (_, n) => ({ id: String(n), days: DAYS }));

function loads(rooms: readonly Room[], found: ReadonlyMap<string, string>): number[] {
  return rooms.map(({ on, before }) => before + [...found.values()].filter((day) => day === on).length);
}

describe('spreading what is late', () => {
  it('gives everybody a day they may have, once', () => {
    const late = fc.array(fc.subarray(DAYS, { minLength: 1 }), { maxLength: 30 });
    fc.assert(
      fc.property(late, roomsArb, (wishes, rooms) => {
        const all = wishes.map((days, n) => ({ id: String(n), days }));
        const found = spreadOver(all, rooms);
        expect(found.size).toBe(all.length);
        for (const { id, days } of all) expect(days).toContain(found.get(id));
      }),
    );
  });

  it('makes all days about as full as each other, but for those that were fuller already', () => {
    fc.assert(
      fc.property(fc.nat(40), roomsArb, (count, rooms) => {
        const after = loads(rooms, spreadOver(lateOf(count), rooms));
        const most = Math.max(...after);
        const least = Math.min(...after);
        const before = Math.max(...rooms.map((room) => room.before));
        const level = Math.ceil(after.reduce((sum, each) => sum + each, 0) / DAYS.length);
        expect(most).toBeLessThanOrEqual(Math.max(level, before));
        expect(after.filter((each, n) => each > level && each > (rooms[n]?.before ?? 0))).toEqual([]);
        expect(least).toBeGreaterThanOrEqual(Math.min(...rooms.map((room) => room.before)));
      }),
    );
  });

  it('is level within one on days that were empty', () => {
    fc.assert(
      fc.property(fc.nat(60), (count) => {
        const rooms = DAYS.map((on) => ({ on, before: 0 }));
        const after = loads(rooms, spreadOver(lateOf(count), rooms));
        expect(after.reduce((sum, each) => sum + each, 0)).toBe(count);
        expect(Math.max(...after) - Math.min(...after)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('keeps the order of work: who comes first is not put behind who comes after', () => {
    fc.assert(
      fc.property(fc.nat(40), roomsArb, (count, rooms) => {
        const days = [...spreadOver(lateOf(count), rooms).values()];
        expect(days).toEqual(days.toSorted());
      }),
    );
  });

  it('leaves out who may be put on none of the days', () => {
    expect([...spreadOver([{ id: 'a', days: [addDays(TODAY, 99)] }], [{ on: TODAY, before: 0 }])]).toEqual([]);
  });
});
