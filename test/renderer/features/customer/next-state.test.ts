import { describe, expect, it } from 'vitest';
import {
  agoWords,
  asideOf,
  causeOf,
  giveUpWords,
  nextTone,
  nextWords,
  turnWords,
} from '../../../../renderer/features/customer/next-state.ts';
import type { CustomerRow, Next } from '../../../../shared/contract/customer-row.ts';
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

describe('somebody set aside', () => {
  const zh = translator('zh-CN');
  const givenUp = { on: asDay('2026-09-05'), reason: 'costs-more' };
  const frozen = { on: asDay('2026-09-10'), until: asDay('2026-09-30'), reason: '出差' };
  const row = (patch: Partial<CustomerRow>): CustomerRow => ({
    id: 'a',
    kind: 'person',
    name: 'Zhang Ceshi',
    relationship: 'lead',
    tags: [],
    next: none('given-up'),
    ...patch,
  });

  it.each([
    ['given up, whatever else', { givenUp, frozen }, { kind: 'given-up', day: '2026-09-05', reason: '花得比赚得多' }],
    ['frozen today', { frozen }, { kind: 'frozen', day: '2026-09-30', reason: '出差' }],
    ['frozen until today', { frozen: { ...frozen, until: TODAY } }, { kind: 'frozen', day: TODAY, reason: '出差' }],
    ['frozen once', { frozen: { on: asDay('2026-09-01'), until: asDay('2026-09-16') } }, undefined],
    ['frozen later', { frozen: { on: asDay('2026-09-18'), until: asDay('2026-09-30') } }, undefined],
  ])('%s', (_, standing, expected) => {
    expect(asideOf(zh, standing, TODAY)).toEqual(expected);
  });

  it('keeps the words of the rep, and words the reasons of the list', () => {
    expect([giveUpWords(zh, '搬走了'), giveUpWords(zh, 'other')]).toEqual(['搬走了', '别的原因']);
  });

  it('says since or until when in the list, unless a next contact is planned all the same', () => {
    const say = (patch: Partial<CustomerRow>) => turnWords(zh, 'zh-CN', row(patch), TODAY);
    expect([
      say({ givenUp }),
      say({ frozen, next: none('frozen') }),
      say({ frozen, next: planned('2026-10-03') }),
      say({}),
    ]).toEqual(['9月5日放弃', '冻结到 9月30日', '10月3日', '已放弃']);
  });
});
