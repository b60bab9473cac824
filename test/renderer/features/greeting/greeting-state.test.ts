import { describe, expect, it } from 'vitest';
import {
  firstTicks,
  greetingKey,
  hurtfulIn,
  isSame,
  isUnfinished,
  sendable,
} from '../../../../renderer/features/greeting/greeting-state.ts';
import type { GreetingRow } from '../../../../shared/contract/greeting-channels.ts';
import { asDay } from '../../../../shared/domain/day.ts';

const today = asDay('2027-09-10');
const row = (more: Partial<GreetingRow> = {}): GreetingRow => ({
  customer: { id: 'a', name: '云青柑' },
  occasion: 'midautumn',
  year: 2027,
  on: asDay('2027-09-15'),
  why: 'chinese',
  also: [],
  neverEarly: false,
  channel: 'sms',
  language: 'zh-CN',
  text: '中秋快乐',
  commercial: false,
  gaps: [],
  ...more,
});
const other = (id: string, more: Partial<GreetingRow> = {}) => row({ customer: { id, name: id }, ...more });

describe('the words of a greeting', () => {
  it.each([
    ['the same', '中秋快乐！', true],
    ['the same with blanks', '中秋 快乐', true],
    ['others', '中秋安好', false],
    ['none', '', false],
  ])('are %s as last year', (_, text, expected) => {
    expect(isSame(row({ last: { year: 2026, text: '中秋快乐。' } }), text)).toBe(expected);
  });

  it('are unfinished while they are empty or have a hole', () => {
    expect([
      isUnfinished(row(), ' '),
      isUnfinished(row({ gaps: ['时间'] }), '我们…上班'),
      isUnfinished(row({ gaps: ['时间'] }), '我们初八上班'),
      isUnfinished(row(), '那天……您记得'),
    ]).toEqual([true, true, false, false]);
  });

  it('hurt where the day forbids them', () => {
    expect(hurtfulIn(row({ occasion: 'qingming' }), '清明快乐')).toEqual(['快乐']);
  });
});

describe('a run', () => {
  it('is ticked but for who was greeted and who must not be greeted early', () => {
    const rows = [row(), other('b', { sentOn: today }), other('c', { neverEarly: true })];
    expect([...firstTicks(rows, today)]).toEqual([greetingKey(row())]);
    expect([...firstTicks(rows, asDay('2027-09-15'))]).toHaveLength(2);
  });

  it('sends what is whole, and counts what is held', () => {
    const rows = [row(), other('b', { text: '' }), other('c', { neverEarly: true }), other('d', { sentOn: today })];
    const edits = { [greetingKey(row())]: { text: '中秋安好' } };
    expect(sendable(rows, edits, today)).toEqual({
      rows: [{ customerId: 'a', occasion: 'midautumn', year: 2027, channel: 'sms', text: '中秋安好' }],
      sent: [row()],
      unfinished: 1,
      waiting: 1,
    });
  });
});
