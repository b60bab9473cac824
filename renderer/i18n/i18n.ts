import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '../../shared/domain/record.ts';
import { i18nOptions } from '../../shared/i18n/options.ts';

/**
 * The window's texts. `lang` on `<html>` follows the language: the Latin punctuation faces of fonts.css and the line
 * breaking of Chinese hang on it.
 */
export function startI18n(language: Language): i18n {
  const instance = createInstance();
  instance.on('languageChanged', (now) => {
    document.documentElement.lang = now;
    document.title = instance.t('appName');
  });
  void instance.use(initReactI18next).init({ ...i18nOptions(language), react: { useSuspense: false } });
  return instance;
}
