import { describe, expect, it } from 'vitest';
import { agoWords, contentWords, momentWords, shortCount, sizeWords } from '../../../renderer/i18n/moment-words.ts';
import { asDay } from '../../../shared/domain/day.ts';
import { translator } from '../../../shared/i18n/translate.ts';

const clock = { zone: 'Asia/Shanghai', today: asDay('2026-11-22') };
const both = (instant: string) =>
  (['zh-CN', 'en'] as const).map((language) => momentWords(translator(language), language, clock, instant));

describe('when something was', () => {
  it.each([
    ['2026-11-22T02:07:22.000Z', '今天 10:07', 'today 10:07'],
    // already the 22nd in Shanghai
    ['2026-11-21T16:30:00.000Z', '今天 00:30', 'today 00:30'],
    ['2026-11-21T15:30:00.000Z', '昨天 23:30', 'yesterday 23:30'],
    ['2026-11-18T01:12:00.000Z', '11月18日 周三 09:12', 'Wed 18 Nov, 09:12'],
    ['2025-12-31T01:12:00.000Z', '2025年12月31日 周三 09:12', 'Wed 31 Dec 2025, 09:12'],
  ])('%s is told by the clock of the rep as %s, %s', (instant, zh, en) => {
    expect(both(instant)).toEqual([zh, en]);
  });

  it('says how many days ago only where the moment does not', () => {
    const t = translator('en');
    const ago = (day: string) => agoWords(t, clock, `${day}T02:00:00.000Z`);
    expect([ago('2026-11-22'), ago('2026-11-21'), ago('2026-11-20'), ago('2026-11-25')]).toEqual([
      undefined,
      undefined,
      '2 days ago',
      undefined,
    ]);
  });
});

describe('how much there is', () => {
  it.each([
    [12, '1 KB'],
    [197_697, '198 KB'],
    [1_182_665, '1.2 MB'],
    [95_400_000, '95 MB'],
  ])('%d octets are %s', (octets, words) => {
    expect(sizeWords(translator('en'), 'en', octets)).toBe(words);
  });

  it('is told in four letters where there is no room for more', () => {
    const told = (language: 'zh-CN' | 'en') => [0, 980, 6_400, 12_345].map((count) => shortCount(language, count));
    expect([told('en'), told('zh-CN')]).toEqual([
      ['0', '980', '6.4K', '12K'],
      ['0', '980', '6400', '1.2万'],
    ]);
  });

  it('counts customers and contacts', () => {
    const content = { customers: 1, interactions: 20, records: 30 };
    expect([contentWords(translator('zh-CN'), content), contentWords(translator('en'), content)]).toEqual([
      '1 位客户，20 笔联系',
      '1 customer, 20 contacts',
    ]);
  });
});
