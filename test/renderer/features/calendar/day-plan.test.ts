import { describe, expect, it } from 'vitest';
import type { CalendarEntry } from '../../../../shared/contract/calendar-entry.ts';
import { translator } from '../../../../shared/i18n/translate.ts';
import { linesShown, loadOf } from '../../../../renderer/features/calendar/day-plan.ts';
import { cellWords, entryWords } from '../../../../renderer/features/calendar/entry-words.ts';

const ID = '00000000-0000-4000-8000-000000000009';
const entry = (name: string, more: Partial<CalendarEntry> = {}): CalendarEntry => ({
  kind: 'follow-up',
  customerId: ID,
  name,
  overdue: false,
  ...more,
});
describe('a day', () => {
  it('is as full as its calls and visits make it, of what the rep does in a day', () => {
    const capacity = { callsADay: 12, visitsADay: 4 };
    expect(loadOf({ load: { calls: 3, visits: 2 } }, capacity)).toEqual({
      count: 5,
      calls: 3,
      visits: 2,
      capacity: 16,
    });
    expect(loadOf({}, capacity)).toEqual({ count: 0, calls: 0, visits: 0, capacity: 16 });
  });

  it.each([
    [0, 3, 0],
    [3, 3, 3],
    [4, 3, 2],
    [4, 0, 0],
    [1, 1, 1],
    [2, 1, 0],
  ])('with %i entries in room for %i lines shows %i', (count, room, shown) => {
    expect(linesShown(count, room)).toBe(shown);
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
    [
      { kind: 'appointment', detail: '试驾', time: '14:00' },
      '14:00 张测试：试驾',
      '14:00 张测试: 试驾',
      '14:00 试驾',
      '14:00 试驾',
    ],
    [{ kind: 'appointment', name: '', detail: '接孩子' }, '接孩子', '接孩子', '接孩子', '接孩子'],
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
