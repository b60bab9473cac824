import { describe, expect, it } from 'vitest';
import { sourceWords, warningWords, yearWords } from '../../../../renderer/features/work-days/arrangement-words.ts';
import type { ArrangementWarning } from '../../../../shared/contract/work-day-channels.ts';
import { asDay } from '../../../../shared/domain/day.ts';
import { translator } from '../../../../shared/i18n/translate.ts';

const zh = translator('zh-CN');
const en = translator('en');
const on = asDay('2027-02-19');

describe('what looks wrong in a pasted notice', () => {
  it.each<[ArrangementWarning, string]>([
    [{ warning: 'make-up-on-weekday', on }, '2月19日 周五 写着上班，可它本来就是平日'],
    [{ warning: 'count-differs', name: '春节', said: 8, found: 7 }, '春节：通知说 8 天，读出来 7 天'],
    [{ warning: 'day-twice', on }, '2月19日 周五 出现了两次，只算前一次'],
    [{ warning: 'other-year', on }, '2月19日 周五 不是这一年的，没有算'],
    [{ warning: 'law-day-missing', on, name: '端午节' }, '2月19日 周五（端午节）按法律放假，这里没有，像是没贴全'],
    [{ warning: 'no-such-day', text: '2月30日' }, '没有“2月30日”这个日子'],
    [{ warning: 'row-unread', row: 3 }, '第 3 行看不懂，没有算'],
  ])('%j is said in Chinese, and in English without a gap', (warning, words) => {
    expect(warningWords(zh, 'zh-CN', warning)).toBe(words);
    expect(warningWords(en, 'en', warning)).not.toMatch(/[{}]|undefined|节/u);
  });
});

it('a year is named with its country only where that is not ours, and its source with the notice', () => {
  expect([yearWords(zh, { year: 2026 }), yearWords(zh, { year: 2026, country: 'US' })]).toEqual(['2026', '2026 US']);
  const year = { year: 2026, off: 33, worked: 6, source: 'shipped' as const };
  expect(sourceWords(zh, { ...year, notice: '国办发明电〔2025〕7号' })).toBe('自带 · 国办发明电〔2025〕7号');
  expect(sourceWords(en, { ...year, source: 'imported' })).toBe('imported');
});
