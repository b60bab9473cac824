import { describe, expect, it } from 'vitest';
import { agoWords, causeOf, nextTone, nextWords } from '../../../../renderer/features/customer/next-state.ts';
import type { Next } from '../../../../shared/contract/customer-view.ts';
import { asDay } from '../../../../shared/domain/day.ts';
import { translator } from '../../../../shared/i18n/translate.ts';

const TODAY = asDay('2026-09-17');
const planned = (on: string, patch: Partial<Next> = {}): Next => ({
  state: 'automatic',
  on: asDay(on),
  overdue: false,
  daysLate: 0,
  reasons: [],
  keys: [],
  ...patch,
});
const none = (cause?: string): Next => ({ state: 'none', cause, overdue: false, daysLate: 0, reasons: [], keys: [] });
const window = { from: asDay('2026-09-16'), until: asDay('2026-09-20') };

describe('how the next contact stands', () => {
  it.each([
    ['past its window', planned('2026-09-14', { overdue: true, daysLate: 3 }), 'late', '逾期 3 天', '3 days over'],
    ['today', planned('2026-09-17'), 'now', '今天', 'Today'],
    ['today at an hour', planned('2026-09-17', { time: '14:30' }), 'now', '今天 14:30', 'Today 14:30'],
    ['inside its window', planned('2026-09-18', { window }), 'soon', '9月18日', '18 Sep'],
    ['far off', planned('2026-12-15'), 'quiet', '12月15日', '15 Dec'],
    [
      'next year, at an hour',
      planned('2027-01-05', { time: '09:00' }),
      'quiet',
      '2027年1月5日 09:00',
      '5 Jan 2027 09:00',
    ],
    ['nobody decided', none('no-cadence'), 'warn', '未定下一步', 'no next step'],
    ['given up', none('given-up'), 'quiet', '已放弃', 'given up'],
    ['a cause without words', none('not-yet'), 'warn', '未定下一步', 'no next step'],
  ])('%s', (_, next, tone, zh, en) => {
    expect(nextTone(next, TODAY)).toBe(tone);
    expect(nextWords(translator('zh-CN'), 'zh-CN', next, TODAY)).toBe(zh);
    expect(nextWords(translator('en'), 'en', next, TODAY)).toBe(en);
  });

  it('knows the causes the engine gives', () => {
    expect(causeOf({ cause: 'frozen' })).toBe('frozen');
    expect(causeOf({})).toBe('other');
  });
});

describe('how long ago', () => {
  it.each([
    [undefined, '从未', 'never'],
    ['2026-09-17', '今天', 'today'],
    ['2026-09-16', '昨天', '1 d'],
    ['2026-09-10', '7 天前', '7 d'],
  ])('%s', (on, zh, en) => {
    const day = on === undefined ? undefined : asDay(on);
    expect(agoWords(translator('zh-CN'), day, TODAY)).toBe(zh);
    expect(agoWords(translator('en'), day, TODAY)).toBe(en);
  });
});
