import { describe, expect, it } from 'vitest';
import type { CalendarEntry } from '../../../../shared/contract/calendar-entry.ts';
import { asDay } from '../../../../shared/domain/day.ts';
import { translator } from '../../../../shared/i18n/translate.ts';
import {
  inOrder,
  linesShown,
  loadOf,
  measureOf,
  type PlanDay,
} from '../../../../renderer/features/calendar/day-plan.ts';
import { cellWords, entryWords } from '../../../../renderer/features/calendar/entry-words.ts';

const ID = '00000000-0000-4000-8000-000000000009';
const entry = (name: string, more: Partial<CalendarEntry> = {}): CalendarEntry => ({
  kind: 'follow-up',
  customerId: ID,
  name,
  overdue: false,
  ...more,
});
const plan = (on: string, entries: CalendarEntry[], total = entries.length): PlanDay => ({
  on: asDay(on),
  workDay: true,
  entries,
  total,
});

describe('the entries of a day', () => {
  it('come late ones first, then by the hour, then dates, then the rest in their order', () => {
    const entries = [
      entry('d'),
      entry('c', { kind: 'birthday' }),
      entry('b', { time: '15:00' }),
      entry('a', { time: '09:30' }),
      entry('late', { overdue: true }),
      entry('e'),
    ];
    expect(inOrder(entries).map(({ name }) => name)).toEqual(['late', 'a', 'b', 'c', 'd', 'e']);
  });

  it('are work unless they are dates to remember, also those not listed', () => {
    expect(loadOf(plan('2026-11-23', [entry('a'), entry('b', { kind: 'birthday' })], 12))).toBe(11);
  });

  it.each([
    [0, 3, 0],
    [3, 3, 3],
    [4, 3, 2],
    [4, 0, 0],
    [1, 1, 1],
    [2, 1, 0],
  ])('%i of them in room for %i lines: %i are shown', (count, room, shown) => {
    expect(linesShown(count, room)).toBe(shown);
  });
});

describe('the measure of the load bars', () => {
  const day = (on: string, count: number) =>
    plan(
      on,
      Array.from({ length: count }, () => entry('x')),
    );
  const today = asDay('2026-11-23');

  it.each([
    [
      'is the fullest other day, however much has gathered on today',
      [day('2026-11-23', 57), day('2026-11-24', 15)],
      15,
    ],
    ['is today when nothing else is planned', [day('2026-11-23', 5), day('2026-11-24', 0)], 5],
    ['is nothing when nothing is planned', [], 0],
  ])('%s', (_, plans, measure) => {
    expect(measureOf(plans, today)).toBe(measure);
  });
});

describe('an entry in words', () => {
  const [zh, en] = [translator('zh-CN'), translator('en')];
  it.each<[Partial<CalendarEntry>, string, string, string, string]>([
    [{}, '张测试', '张测试', '张测试', '张测试'],
    [
      { time: '10:00', detail: '看样车' },
      '10:00 张测试：看样车',
      '10:00 张测试: 看样车',
      '10:00 张测试',
      '10:00 张测试',
    ],
    [
      { overdue: true, kind: 'promise', detail: '报价' },
      '迟：张测试：报价',
      'Late: 张测试: 报价',
      '迟：张测试',
      'Late: 张测试',
    ],
    [{ kind: 'birthday', age: 40 }, '张测试 40 岁生日', '张测试 turns 40', '张测试 40岁', '张测试, 40'],
    [{ kind: 'birthday' }, '张测试 生日', '张测试, birthday', '张测试', '张测试'],
    [{ kind: 'birthday', detail: '小测' }, '张测试的小测 生日', '小测 (张测试), birthday', '张测试', '张测试'],
    [{ kind: 'special-day' }, '张测试 纪念日', '张测试, day to remember', '张测试', '张测试'],
    [{ kind: 'special-day', detail: '开业' }, '张测试 开业', '张测试, 开业', '张测试', '张测试'],
  ])('%j', (more, chinese, english, inCell, inEnglishCell) => {
    const one = entry('张测试', more);
    expect([entryWords(zh, one), entryWords(en, one), cellWords(zh, one), cellWords(en, one)]).toEqual([
      chinese,
      english,
      inCell,
      inEnglishCell,
    ]);
  });
});
