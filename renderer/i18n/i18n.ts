import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '../../shared/domain/record.ts';
import { i18nOptions } from '../../shared/i18n/options.ts';
import type { Texts } from '../../shared/i18n/texts.ts';

type Loaded = { readonly texts: Readonly<Record<keyof Texts, object>> };

/** The sentences of each language are a chunk of their own: the window loads the one it speaks. */
const LOADS: Readonly<Record<Language, () => Promise<Loaded>>> = {
  'zh-CN': () => import('../../shared/i18n/zh-CN/texts.ts'),
  en: () => import('../../shared/i18n/en/texts.ts'),
};

/**
 * The window's texts. `lang` on `<html>` follows the language: the Latin punctuation faces of fonts.css and the line
 * breaking of Chinese hang on it.
 */
export async function startI18n(language: Language): Promise<i18n> {
  const { texts } = await LOADS[language]();
  const instance = createInstance();
  instance.on('languageChanged', (now) => {
    document.documentElement.lang = now;
    document.title = instance.t('appName');
  });
  const options = i18nOptions(language, { [language]: texts });
  void instance.use(initReactI18next).init({ ...options, react: { useSuspense: false } });
  return instance;
}

/** Makes the sentences of a language ready to be switched to, so that no key is ever seen in their place. */
export async function learn(instance: i18n, language: Language): Promise<void> {
  if (instance.hasResourceBundle(language, 'ui')) return;
  const { texts } = await LOADS[language]();
  for (const [namespace, words] of Object.entries(texts)) instance.addResourceBundle(language, namespace, words);
}
