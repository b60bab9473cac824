import { describe, expect, it } from 'vitest';
import { areaDays } from '../../../../electron/cadence/levelling/area-days.ts';
import type { Demand } from '../../../../electron/cadence/levelling/demand.ts';
import { Levelling } from '../../../../electron/cadence/levelling/levelling.ts';
import { type AreaDemand, Rounds } from '../../../../electron/cadence/levelling/rounds.ts';
import type { Work } from '../../../../electron/cadence/proposal.ts';
import { addDays, type Day } from '../../../../shared/domain/day.ts';
import { TODAY } from '../../../helpers/life-kit.ts';

const dayAt = (n: number): Day => addDays(TODAY, n);
/** The lower the number, the more valuable; `until` the last of the days. */
const wish = (n: number, days: readonly number[], work: Work = 'calls', until = Math.max(...days)): Demand => ({
  ...{ id: String(n), work, days: days.map(dayAt), until: dayAt(until) },
  value: { grade: undefined, rank: n, revenue: 0, stage: 0, sortKey: '', id: String(n) },
});
const visit = (n: number, days: readonly number[], area?: string): AreaDemand => ({ ...wish(n, days, 'visits'), area });

interface Places {
  placeOf(id: string): { readonly on: Day; readonly isOver: boolean } | undefined;
}
/** The number of the day of each, `!` where no day had room. */
const stand = (places: Places, ...ids: number[]): (string | undefined)[] =>
  ids.map((id) => {
    const place = places.placeOf(String(id));
    const at = [...Array(30).keys()].find((n) => dayAt(n) === place?.on);
    return place && `${at}${place.isOver ? '!' : ''}`;
  });
const levelled = (calls: number, ...all: Demand[]): Levelling => {
  const places = new Levelling({ calls, visits: 1 });
  for (const each of all) places.put(each);
  return places;
};

describe('a day with room for so many', () => {
  it('is given to the tightest window, then to the more valuable', () => {
    expect(stand(levelled(1, wish(1, [0, 1, 2]), wish(2, [0, 1])), 1, 2)).toEqual(['1', '0']);
    expect(stand(levelled(1, wish(2, [0, 1]), wish(1, [0, 1])), 1, 2)).toEqual(['0', '1']);
    expect(stand(levelled(2, wish(1, [0]), wish(2, [0])), 1, 2)).toEqual(['0', '0']);
  });

  it('is given to nobody where there is no room at all: each stands on the last of their days, and says so', () => {
    expect(stand(levelled(0, wish(1, [2, 0, 1])), 1)).toEqual(['2!']);
    expect(stand(levelled(1, wish(1, [0]), wish(2, [0])), 1, 2)).toEqual(['0', '0!']);
  });

  it('knows nothing of somebody who never asked, or asks no more', () => {
    const places = levelled(1, wish(1, [0]));
    places.remove('1');
    places.remove('2');
    expect(stand(places, 1, 2)).toEqual([undefined, undefined]);
  });

  it('loses a place to what nobody moves, and gives it back', () => {
    const places = levelled(1, wish(1, [0, 1]), wish(2, [1, 2]));
    places.fix('calls', dayAt(0), 1);
    expect(stand(places, 1, 2)).toEqual(['1', '2']);
    places.fix('calls', dayAt(0), -1);
    expect(stand(places, 1, 2)).toEqual(['0', '1']);
  });

  it('with more fixed than it holds has no room until enough of it has gone', () => {
    const places = levelled(1, wish(1, [0]));
    places.fix('calls', dayAt(0), 1);
    places.fix('calls', dayAt(0), 1);
    places.fix('calls', dayAt(0), -1);
    expect(stand(places, 1)).toEqual(['0!']);
    places.fix('calls', dayAt(0), -1);
    expect(stand(places, 1)).toEqual(['0']);
  });

  it('keeps calls and visits apart', () => {
    const places = levelled(1, wish(1, [0, 1]), wish(2, [0, 1], 'visits'));
    expect(stand(places, 1, 2)).toEqual(['0', '0']);
    places.fix('visits', dayAt(0), 1);
    expect(stand(places, 1, 2)).toEqual(['0', '1']);
  });
});

describe('who moved', () => {
  it('is told once: whoever came, and whoever they turned out', () => {
    const places = levelled(1, wish(2, [0, 1]));
    expect(places.takeMoved()).toEqual(['2']);
    expect(places.takeMoved()).toEqual([]);
    places.put(wish(1, [0, 1]));
    expect(places.takeMoved().sort()).toEqual(['1', '2']);
    places.remove('1');
    expect(places.takeMoved()).toEqual(['2']);
  });

  it('is not somebody who came and went in between', () => {
    const places = levelled(1, wish(1, [0]));
    places.remove('1');
    expect(places.takeMoved()).toEqual([]);
  });
});

describe('visits of one area', () => {
  const days = (capacity: number, fixed: readonly (readonly [number, number])[], ...all: Demand[]) =>
    [...areaDays(all, new Map(fixed.map(([at, many]) => [dayAt(at), many])), capacity)]
      .map(([id, on]) => `${id} on ${[0, 1, 2, 3, 4].find((n) => dayAt(n) === on)}`)
      .sort();
  it.each<readonly [string, number, readonly (readonly [number, number])[], readonly Demand[], readonly string[]]>([
    ['alone have no company', 3, [], [visit(1, [0, 1])], []],
    ['that share no day neither', 3, [], [visit(1, [0]), visit(2, [1])], []],
    ['meet on the day they share', 3, [], [visit(1, [0, 1]), visit(2, [1])], ['1 on 1', '2 on 1']],
    [
      'meet on the first of several that will do',
      3,
      [],
      [visit(1, [1, 0, 2]), visit(2, [0, 1, 2])],
      ['1 on 1', '2 on 1'],
    ],
    [
      'meet where most of them can',
      3,
      [],
      [visit(1, [0, 1]), visit(2, [0, 3]), visit(3, [1, 4]), visit(4, [1, 5])],
      ['1 on 1', '3 on 1', '4 on 1'],
    ],
    [
      'take along as many as a day holds, the most urgent first; the others meet elsewhere',
      2,
      [],
      [visit(1, [0, 1, 2]), visit(2, [0, 1, 2]), visit(3, [0, 1, 2]), visit(4, [0, 1, 2])],
      ['1 on 0', '2 on 0', '3 on 0', '4 on 0'],
    ],
    ['go where one stands that nobody moves', 1, [[1, 1]], [visit(1, [0, 1, 2])], ['1 on 1']],
    [
      'go where most of those stand',
      1,
      [
        [1, 1],
        [2, 2],
      ],
      [visit(1, [0, 1, 2])],
      ['1 on 2'],
    ],
    [
      'that were placed are company to nobody else',
      2,
      [],
      [visit(1, [0]), visit(2, [0]), visit(3, [0, 1]), visit(4, [1])],
      ['1 on 0', '2 on 0', '3 on 1', '4 on 1'],
    ],
    [
      'that were taken along choose no more',
      2,
      [],
      [visit(1, [0]), visit(2, [0, 1]), visit(3, [2, 1]), visit(4, [2, 1])],
      ['1 on 0', '2 on 0', '3 on 2', '4 on 2'],
    ],
    ['of a day that holds nobody go their own way one by one', 0, [], [visit(1, [0, 1]), visit(2, [0, 1])], ['1 on 0']],
  ])('%s', (_name, capacity, fixed, all, expected) => {
    expect(days(capacity, fixed, ...all)).toEqual(expected);
  });
});

describe('a round', () => {
  const round = (visits: number, ...all: AreaDemand[]): Rounds => {
    const rounds = new Rounds({ calls: 1, visits });
    for (const each of all) rounds.put(each);
    rounds.takeMoved();
    return rounds;
  };

  it('is made of visits in an area: neither of calls, nor of visits nowhere', () => {
    const calls = [wish(1, [0, 1]), wish(2, [1])].map((each) => ({ ...each, area: '东' }));
    expect(stand(round(3, ...calls), 1, 2)).toEqual(['0', '1']);
    expect(stand(round(3, visit(1, [0, 1]), visit(2, [1])), 1, 2)).toEqual(['0', '1']);
    expect(stand(round(3, visit(1, [0, 1], '东'), visit(2, [1], '东')), 1, 2)).toEqual(['1', '1']);
  });

  it('is drawn by a fixed visit of the same area alone', () => {
    const drawn = (work: Work, area?: string): (string | undefined)[] => {
      const rounds = new Rounds({ calls: 3, visits: 3 });
      rounds.fix(work, dayAt(1), 1, area);
      rounds.put(visit(1, [0, 1], '东'));
      rounds.takeMoved();
      return stand(rounds, 1);
    };
    expect([drawn('visits', '东'), drawn('visits', '西'), drawn('visits'), drawn('calls', '东')]).toEqual([
      ['1'],
      ['0'],
      ['0'],
      ['0'],
    ]);
  });

  it('says the day and the area to which a visit was drawn, and nothing of one that was not', () => {
    const rounds = round(3, visit(1, [0, 1], '东'), visit(2, [1], '东'), visit(3, [0], '西'), wish(4, [0]));
    const drawn = [1, 2, 3, 4, 5].map((id) => rounds.drawnTo(String(id)));
    const east = { day: dayAt(1), area: '东' };
    expect(drawn).toEqual([east, east, undefined, undefined, undefined]);
  });

  it('forgets where a visit was drawn once it becomes a call', () => {
    const rounds = round(3, visit(1, [0, 1], '东'), visit(2, [1], '东'));
    rounds.put({ ...wish(1, [0, 1]), area: '东' });
    expect([rounds.takeMoved().sort(), stand(rounds, 1, 2), rounds.drawnTo('1'), rounds.drawnTo('2')]).toEqual([
      ['1', '2'],
      ['0', '1'],
      undefined,
      undefined,
    ]);
  });

  it('moves nobody who stays where they are', () => {
    const rounds = round(3, visit(1, [0, 1], '东'), visit(2, [1], '东'));
    rounds.fix('visits', dayAt(1), 1, '东');
    expect([rounds.takeMoved(), stand(rounds, 1, 2)]).toEqual([[], ['1', '1']]);
  });

  it('draws to one day, and what has no room there to the next of its own', () => {
    const rounds = round(1, visit(1, [0, 1, 2], '东'), visit(2, [0, 1, 2], '东'));
    rounds.fix('visits', dayAt(1), 1, '东');
    rounds.takeMoved();
    expect(stand(rounds, 1, 2)).toEqual(['0', '2']);
  });
});
