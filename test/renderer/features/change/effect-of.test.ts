import { describe, expect, it } from 'vitest';
import { effectOf } from '../../../../renderer/features/change/effect-of.ts';
import { labelWords } from '../../../../renderer/features/change/label-words.ts';
import { translator } from '../../../../shared/i18n/translate.ts';
import { fail, ok } from '../../../../shared/result.ts';

const label = { code: 'interaction.log', params: { name: 'Zhang Ceshi' } };

describe('what follows from a change', () => {
  it('is an offer to undo, wherever the answer carries the change', () => {
    const offered = { effect: 'offer-undo', seq: 7, label };
    expect(effectOf(ok({ seq: 7, label, id: 'x' }))).toEqual(offered);
    expect(effectOf(ok({ change: { seq: 7, label }, created: 3 }))).toEqual(offered);
  });

  it('is nothing for an answer without a change, and for what the form itself must say', () => {
    const nothing = { effect: 'none' };
    expect([effectOf(ok({ created: 0 })), effectOf(ok(null)), effectOf(fail('future-day'))]).toEqual([
      nothing,
      nothing,
      nothing,
    ]);
  });

  it.each(['disk-full', 'write-failed', 'book-in-use', 'wire-lost'] as const)(
    'is a banner that stays for %s',
    (code) => {
      expect(effectOf(fail(code))).toEqual({ effect: 'not-saved', failure: { code } });
    },
  );
});

describe('the name of a change', () => {
  const words = (language: 'zh-CN' | 'en', code: string, params?: Record<string, string>) =>
    labelWords(translator(language), language, { code, ...(params === undefined ? {} : { params }) });

  it('is said in either language, with days in words', () => {
    expect(words('zh-CN', 'interaction.log', { name: '测试甲' })).toBe('已记：测试甲');
    expect(words('en', 'followUp.snooze', { name: 'Zhang Ceshi', until: '2026-09-18' })).toBe(
      'Zhang Ceshi put off until 18 Sep',
    );
  });

  it('is a plain one for a code that nobody has worded', () => {
    expect([words('en', 'gremlin.feed'), words('en', 'customer'), words('en', '__proto__.x')]).toEqual([
      'Book changed',
      'Book changed',
      'Book changed',
    ]);
  });
});
