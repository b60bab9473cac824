import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Rounds, type AreaDemand } from '../../../../electron/cadence/levelling/rounds.ts';
import { addDays, type Day } from '../../../../shared/domain/day.ts';
import { TODAY } from '../../../helpers/life-kit.ts';

const dayAt = (n: number): Day => addDays(TODAY, n);
const visit = (n: number, days: readonly number[], area = '东'): AreaDemand => ({
  ...{ id: String(n), work: 'visits', area, days: days.map(dayAt) },
  until: dayAt(Math.max(...days)),
  value: { grade: undefined, rank: 0, revenue: 3, stage: 0, sortKey: '', id: String(n) },
});
function onDays(visits: readonly AreaDemand[], capacity: number, fixed?: number): (Day | undefined)[] {
  const rounds = new Rounds({ calls: 1, visits: capacity });
  if (fixed !== undefined) rounds.fix('visits', dayAt(fixed), 1, '东');
  for (const each of visits) rounds.put(each);
  rounds.takeMoved();
  return visits.map(({ id }) => rounds.placeOf(id)?.on);
}

describe('visits of one area', () => {
  it('whose windows share a day are made together, up to what a day holds', () => {
    fc.assert(
      fc.property(
        fc.nat(5),
        fc.array(fc.uniqueArray(fc.nat(5), { maxLength: 3 }), { minLength: 2, maxLength: 6 }),
        fc.integer({ min: 1, max: 6 }),
        (shared, others, capacity) => {
          const visits = others.map((days, n) => visit(n, [...new Set([...days.toSorted(), shared])]));
          const days = onDays(visits, capacity);
          const most = Math.max(...days.map((day) => days.filter((each) => each === day).length));
          expect(most).toBeGreaterThanOrEqual(Math.min(capacity, visits.length));
        },
      ),
    );
  });

  it('are drawn to one that nobody moves, and say where', () => {
    expect(onDays([visit(1, [0, 1, 2])], 3, 2)).toEqual([dayAt(2)]);
    const rounds = new Rounds({ calls: 1, visits: 3 });
    rounds.fix('visits', dayAt(2), 1, '东');
    rounds.put(visit(1, [0, 1, 2]));
    rounds.takeMoved();
    expect(rounds.drawnTo('1')).toEqual({ day: dayAt(2), area: '东' });
  });

  it('go their own way again when the neighbour has gone', () => {
    const rounds = new Rounds({ calls: 1, visits: 3 });
    rounds.put(visit(1, [0, 1]));
    rounds.put(visit(2, [1]));
    rounds.takeMoved();
    expect(rounds.placeOf('1')?.on).toBe(dayAt(1));
    rounds.remove('2');
    expect([rounds.takeMoved(), rounds.placeOf('1')?.on, rounds.drawnTo('1')]).toEqual([['1'], dayAt(0), undefined]);
  });

  it('leave those of another area alone', () => {
    expect(onDays([visit(1, [0, 1]), visit(2, [1], '西')], 3)).toEqual([dayAt(0), dayAt(1)]);
  });
});
