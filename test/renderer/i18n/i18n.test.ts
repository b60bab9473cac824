import { createInstance } from 'i18next';
import { expect, it } from 'vitest';
import { hasLateWords, learn, learnLate } from '../../../renderer/i18n/i18n.ts';
import { i18nOptions } from '../../../shared/i18n/options.ts';
import { texts } from '../../../shared/i18n/en/texts.ts';

function speakEnglish() {
  const instance = createInstance();
  void instance.init(i18nOptions('en', { en: texts }));
  return instance;
}

it('learns the sentences of later pages once, when they are asked for', async () => {
  const instance = speakEnglish();
  expect([hasLateWords(instance, 'en'), instance.t('settingsPage:title', { defaultValue: 'none' })]).toEqual([
    false,
    'none',
  ]);
  const coming = learnLate(instance, 'en');
  expect(learnLate(instance, 'en')).toBe(coming);
  await coming;
  expect([hasLateWords(instance, 'en'), instance.t('settingsPage:title')]).toEqual([true, 'Settings']);
});

it('learns those of another language only where a page may be showing them', async () => {
  const early = speakEnglish();
  await learn(early, 'zh-CN');
  const later = speakEnglish();
  await learnLate(later, 'en');
  await learn(later, 'zh-CN');
  expect([early.hasResourceBundle('zh-CN', 'ui'), hasLateWords(early, 'zh-CN'), hasLateWords(later, 'zh-CN')]).toEqual([
    true,
    false,
    true,
  ]);
});
