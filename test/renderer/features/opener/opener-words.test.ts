import { describe, expect, it } from 'vitest';
import { aimWords, evidenceWords, openerWords } from '../../../../renderer/features/opener/opener-words.ts';
import { asDay } from '../../../../shared/domain/day.ts';
import type { Opener } from '../../../../shared/domain/opener.ts';
import { translator } from '../../../../shared/i18n/translate.ts';

const voice = (language: 'en' | 'zh-CN') => ({ t: translator(language), language, today: asDay('2026-09-10') });
const ID = '00000000-0000-4000-8000-000000000001';
const opener = (kind: Opener['kind'], patch: Partial<Opener> = {}): Opener => ({
  kind,
  record: { in: 'customers', id: ID },
  on: asDay('2026-09-12'),
  ...patch,
});
const yuan = (minor: number) => ({ minor, currency: 'CNY' });

describe('an opener says', () => {
  it.each<readonly [Opener, string, string]>([
    [opener('promise', { what: 'samples' }), '答应他的：samples，9月12日前给。', 'You promised: samples, by 12 Sep.'],
    [
      opener('date', { sort: 'birthday' }),
      '9月12日是他的生日，道个喜。',
      'Their birthday is on 12 Sep: say a kind word.',
    ],
    [
      opener('date', { sort: 'birthday', who: 'Lily' }),
      '9月12日是Lily的生日，道个喜。',
      'Lily has a birthday on 12 Sep: say a kind word.',
    ],
    [
      opener('price', { what: 'X1', from: yuan(10_000), to: yuan(9_000) }),
      'X1的价动了：¥100 → ¥90，抢在他问之前说。',
      'The price of X1 moved from ¥100 to ¥90: tell them before they ask.',
    ],
    [opener('untold', { sort: 'point', what: 'service' }), '还没讲过我们的服务。', 'Not told yet: our service.'],
    [
      opener('untold', { sort: 'product-point', what: 'quiet', who: 'X1' }),
      'X1还有一条没讲：quiet。',
      'Not told yet about X1: quiet.',
    ],
    [
      opener('season', { sort: 'contract', what: 'Elsewhere' }),
      '他跟Elsewhere的合同 9月12日到期：续之前，备一份让他比比。',
      'Their contract with Elsewhere ends on 12 Sep: let them compare before they renew.',
    ],
  ])('%o', (each, zh, en) => {
    expect([openerWords(each, voice('zh-CN')), openerWords(each, voice('en'))]).toEqual([zh, en]);
  });

  it('what it stands on', () => {
    expect(evidenceWords(opener('promise', { record: { in: 'promises', id: ID } }), voice('en'))).toBe(
      'Promise · 12 Sep',
    );
  });
});

describe('an aim', () => {
  it('is a question to ask, in both languages', () => {
    const words = (['en', 'zh-CN'] as const).map((language) =>
      aimWords({ kind: 'man', ask: 'authority' }, voice(language)),
    );
    expect(words).toEqual([
      'Find out who decides: whom else will you talk to about this?',
      '弄清谁拍板：这事除了您，还要跟谁商量？',
    ]);
  });
});
