import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isDue, type RingEntry, ringOf } from '../../../../electron/store/backups/ring.ts';
import { asDay } from '../../../../shared/domain/day.ts';

const ZONE = 'Asia/Shanghai';
/** A Sunday. */
const TODAY = asDay('2026-11-22');

/** Entries told as `day hour` of Shanghai, in the order of their states. */
const entriesOf = (...times: string[]): RingEntry[] =>
  times.map((time, i) => {
    const [day = '', hour = '12'] = time.split(' ');
    const savedAt = new Date(Date.parse(`${day}T${hour}:00:00+08:00`)).toISOString();
    return { name: time, savedAt, seq: i + 1, kind: 'today' };
  });

const planOf = (times: string[], today = TODAY) => {
  const { keep, drop } = ringOf(entriesOf(...times), today, ZONE);
  return { keep: Object.fromEntries(keep), drop: [...drop].sort() };
};

describe('who stays on the ring', () => {
  test.each<[string, string[], Record<string, string>]>([
    ['nobody of an empty one', [], {}],
    [
      'the last three of today',
      ['2026-11-22 08', '2026-11-22 09', '2026-11-22 10', '2026-11-22 11'],
      { '2026-11-22 09': 'today', '2026-11-22 10': 'today', '2026-11-22 11': 'today' },
    ],
    [
      'the last of each earlier day, by the rep’s own midnight',
      ['2026-11-20 09', '2026-11-20 23', '2026-11-21 00', '2026-11-21 08', '2026-11-22 00'],
      { '2026-11-20 23': 'daily', '2026-11-21 08': 'daily', '2026-11-22 00': 'today' },
    ],
    [
      'seven days however far apart, and weeks that have no daily one any more',
      [
        '2026-10-06',
        '2026-10-07',
        '2026-10-14',
        '2026-10-21',
        '2026-10-28',
        '2026-11-04',
        '2026-11-11',
        '2026-11-16',
        '2026-11-17',
        '2026-11-18',
        '2026-11-19',
        '2026-11-20',
        '2026-11-21',
        '2026-11-22',
      ],
      {
        '2026-10-14': 'weekly',
        '2026-10-21': 'weekly',
        '2026-10-28': 'weekly',
        '2026-11-04': 'weekly',
        '2026-11-11': 'daily',
        '2026-11-16': 'daily',
        '2026-11-17': 'daily',
        '2026-11-18': 'daily',
        '2026-11-19': 'daily',
        '2026-11-20': 'daily',
        '2026-11-21': 'daily',
        '2026-11-22': 'today',
      },
    ],
    [
      'of a rep who was away for a year, everything',
      ['2025-11-20', '2025-11-21', '2026-11-22'],
      { '2025-11-20': 'daily', '2025-11-21': 'daily', '2026-11-22': 'today' },
    ],
  ])('%s', (_, times, keep) => {
    const drop = times.filter((time) => !(time in keep)).sort();
    expect(planOf(times)).toEqual({ keep, drop });
  });

  test('a week ends on its Sunday, across the year’s end too', () => {
    const days = ['2026-12-27', '2026-12-28', '2026-12-31', '2027-01-03', '2027-01-04'];
    const later = Array.from({ length: 7 }, (_, i) => `2027-02-0${i + 1}`);
    const { keep } = planOf([...days, ...later], asDay('2027-02-08'));
    expect(days.filter((day) => day in keep)).toEqual(['2026-12-27', '2027-01-03', '2027-01-04']);
  });
});

describe('a clock that was wrong', () => {
  test('years ahead for a morning: its backups take nobody’s place once it is right again', () => {
    const wrong = ['2031-01-01 08', '2031-01-01 09', '2031-01-01 10'];
    const right = ['2026-11-20', '2026-11-21', '2026-11-22 08', '2026-11-22 09', '2026-11-22 10'];
    const { drop } = planOf([...right.slice(0, 2), ...wrong, ...right.slice(2)]);
    expect(drop).toEqual([]);
  });

  test('back at the beginning of time: what was there all stays', () => {
    const before = ['2026-11-01', '2026-11-08', '2026-11-15', '2026-11-20', '2026-11-21', '2026-11-22'];
    expect(planOf([...before, '1970-01-01 09'], asDay('1970-01-01')).drop).toEqual([]);
  });

  test('back for a week of work: the days before still all have theirs', () => {
    const before = Array.from({ length: 7 }, (_, i) => `2026-11-1${i + 3}`);
    const wrong = Array.from({ length: 7 }, (_, i) => `1970-01-0${i + 1}`);
    const { keep } = planOf([...before, ...wrong], asDay('1970-01-07'));
    expect([...before, ...wrong].filter((day) => !(day in keep))).toEqual([]);
  });

  test('the newest state stays, however long ago it claims to be saved', () => {
    const days = Array.from({ length: 9 }, (_, i) => `2026-11-1${i}`);
    const { keep } = planOf([...days, '1980-05-05']);
    expect(keep['1980-05-05']).toBe('weekly');
    const weeks = ['2026-09-01', '2026-09-08', '2026-09-15', '2026-09-22'];
    expect(planOf([...weeks, ...days, '1980-05-05']).keep['1980-05-05']).toBe('today');
  });
});

const instant = fc
  .date({ min: new Date('1971-01-01'), max: new Date('2060-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const ring = fc
  .array(instant, { maxLength: 60 })
  .map((times): RingEntry[] => times.map((savedAt, i) => ({ name: `${i}`, savedAt, seq: i + 1, kind: 'today' })));
const day = fc
  .date({ min: new Date('1971-01-01'), max: new Date('2060-01-01'), noInvalidDate: true })
  .map((date) => asDay(date.toISOString().slice(0, 10)));

test('whatever the clock says, the newest state stays and the ring is never larger than two full ones', () => {
  fc.assert(
    fc.property(ring, day, (entries, today) => {
      const { keep, drop } = ringOf(entries, today, ZONE);
      expect([...keep.keys(), ...drop].sort()).toEqual(entries.map(({ name }) => name).sort());
      expect(keep.has(entries.at(-1)?.name ?? '') || entries.length === 0).toBe(true);
      expect(keep.size).toBeLessThanOrEqual(29);
      expect(keep.size).toBeGreaterThanOrEqual(Math.min(entries.length, 1));
    }),
  );
});

test('turning the ring a second time on the same day changes nothing more', () => {
  fc.assert(
    fc.property(ring, day, (entries, today) => {
      const first = ringOf(entries, today, ZONE);
      const left = entries.filter(({ name }) => first.keep.has(name));
      const again = ringOf(
        left.map((entry) => ({ ...entry, kind: first.keep.get(entry.name) ?? 'today' })),
        today,
        ZONE,
      );
      expect([Object.fromEntries(again.keep), again.drop]).toEqual([Object.fromEntries(first.keep), []]);
    }),
  );
});

test.each<[boolean, string, string[], number]>([
  [true, '2026-11-22T04:00:00.000Z', [], 1],
  [false, '2026-11-22T04:00:00.000Z', ['2026-11-22 11'], 1],
  [false, '2026-11-22T03:59:59.999Z', ['2026-11-22 11'], 2],
  [true, '2026-11-22T04:00:00.000Z', ['2026-11-22 11'], 2],
  [true, '2026-11-22T04:00:00.000Z', ['2031-01-01 12'], 2],
])('due is %s at %s with %j before state %i', (due, now, times, seq) => {
  expect(isDue(entriesOf(...times), seq, now)).toBe(due);
});
