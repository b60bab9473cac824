import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CalendarEntry } from '../../../../shared/contract/calendar-entry.ts';
import { asDay } from '../../../../shared/domain/day.ts';
import {
  type Block,
  blocksOf,
  endOf,
  hoursOf,
  timeAt,
  timeOf,
} from '../../../../renderer/features/calendar/week-blocks.ts';

const agreed = (time: string, minutes?: number): CalendarEntry => ({
  kind: 'appointment',
  name: '',
  overdue: false,
  time,
  appointment: {
    id: '00000000-0000-4000-8000-000000000009',
    createdAt: '2026-11-22T00:00:00Z',
    changedAt: '2026-11-22T00:00:00Z',
    kind: 'meeting',
    title: '碰头',
    on: asDay('2026-11-23'),
    time,
    zone: 'UTC',
    state: 'planned',
    ...(minutes !== undefined && { minutes }),
  },
});
const call = (time?: string): CalendarEntry => ({
  kind: 'follow-up',
  name: '张测试',
  overdue: false,
  ...(time !== undefined && { time }),
});
const told = (blocks: readonly Block[]) =>
  blocks.map(({ from, until, column, columns }) => `${timeOf(from)}-${timeOf(until)} ${column + 1}/${columns}`);

describe('the blocks of a day', () => {
  it.each<[string, CalendarEntry[], string[]]>([
    ['what has no hour is no block', [call()], []],
    [
      'a call takes half an hour, an appointment one',
      [call('09:00'), agreed('10:00')],
      ['09:00-09:30 1/1', '10:00-11:00 1/1'],
    ],
    [
      'one that ends when the next begins shares nothing',
      [agreed('09:00', 60), agreed('10:00', 60)],
      ['09:00-10:00 1/1', '10:00-11:00 1/1'],
    ],
    [
      'two at once stand beside each other, the longer first',
      [call('09:00'), agreed('09:00', 90)],
      ['09:00-10:30 1/2', '09:00-09:30 2/2'],
    ],
    [
      'a third takes the place that is free again',
      [agreed('09:00', 180), call('09:00'), call('10:00')],
      ['09:00-12:00 1/2', '09:00-09:30 2/2', '10:00-10:30 2/2'],
    ],
    ['a short one is as high as its words', [agreed('09:00', 5)], ['09:00-09:30 1/1']],
    ['one past midnight ends with the day', [agreed('23:00', 600)], ['23:00-23:59 1/1']],
  ])('%s', (_, entries, blocks) => {
    expect(told(blocksOf(entries))).toEqual(blocks);
  });

  it('never cover each other, whatever there is', () => {
    const any = fc.record({ from: fc.integer({ min: 0, max: 1_439 }), minutes: fc.integer({ min: 1, max: 600 }) });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 30 }), (all) => {
        const blocks = blocksOf(all.map(({ from, minutes }) => agreed(timeOf(from), minutes)));
        expect(blocks).toHaveLength(all.length);
        for (const [at, a] of blocks.entries()) {
          expect(a.column).toBeLessThan(a.columns);
          for (const b of blocks.slice(at + 1)) {
            const meet = a.from < b.until && b.from < a.until;
            if (meet) expect([a.columns === b.columns, a.column === b.column]).toEqual([true, false]);
          }
        }
      }),
    );
  });

  it('end where it was said', () => {
    expect([endOf(agreed('09:00', 45)), endOf(agreed('09:00')), endOf(call('09:00'))]).toEqual([
      '09:45',
      undefined,
      undefined,
    ]);
  });
});

describe('the hours of a week', () => {
  it.each<[CalendarEntry[], number, number]>([
    [[], 7, 21],
    [[call('06:45')], 6, 21],
    [[agreed('20:30', 45)], 7, 22],
    [[call('23:45')], 7, 24],
  ])('reach as far as what is there', (entries, from, until) => {
    expect(hoursOf(blocksOf(entries))).toEqual({ from, until });
  });

  it.each([
    [0, '07:00'],
    [0.5, '14:00'],
    [0.505, '14:00'],
    [0.511, '14:15'],
    [1, '21:00'],
  ])('a drop at %d of the height is at %s', (share, time) => {
    expect(timeAt({ from: 7, until: 21 }, share)).toBe(time);
  });
});
