import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '../../shared/domain/record.ts';
import { i18nOptions } from '../../shared/i18n/options.ts';

type Words = Readonly<Record<string, object>>;

/** The sentences of each language are a chunk of their own: the window loads the one it speaks. */
const FIRST: Readonly<Record<Language, () => Promise<Words>>> = {
  'zh-CN': async () => (await import('../../shared/i18n/zh-CN/texts.ts')).texts,
  en: async () => (await import('../../shared/i18n/en/texts.ts')).texts,
};

/** Those of pages that are not the first one. */
const LATE: Readonly<Record<Language, () => Promise<Words>>> = {
  'zh-CN': async () => (await import('../../shared/i18n/zh-CN/late-texts.ts')).lateTexts,
  en: async () => (await import('../../shared/i18n/en/late-texts.ts')).lateTexts,
};

/** One of the late namespaces: where it is, all of them are. */
const LATE_MARK = 'settingsPage';

function add(instance: i18n, language: Language, texts: Words): void {
  for (const [namespace, words] of Object.entries(texts)) instance.addResourceBundle(language, namespace, words);
}

/**
 * The window's texts. `lang` on `<html>` follows the language: the Latin punctuation faces of fonts.css and the line
 * breaking of Chinese hang on it.
 */
export async function startI18n(language: Language): Promise<i18n> {
  const texts = await FIRST[language]();
  const instance = createInstance();
  instance.on('languageChanged', (now) => {
    document.documentElement.lang = now;
    document.title = instance.t('appName');
  });
  const options = i18nOptions(language, { [language]: texts });
  void instance.use(initReactI18next).init({ ...options, react: { useSuspense: false } });
  return instance;
}

export const hasLateWords = (instance: i18n, language: Language): boolean =>
  instance.hasResourceBundle(language, LATE_MARK);

const onTheirWay = new WeakMap<i18n, Map<Language, Promise<void>>>();

/** Makes the sentences of the later pages ready. The same promise for the same language; one that failed is forgotten. */
export function learnLate(instance: i18n, language: Language): Promise<void> {
  const waited = onTheirWay.get(instance) ?? new Map<Language, Promise<void>>();
  onTheirWay.set(instance, waited);
  const known = waited.get(language);
  if (known !== undefined) return known;
  const coming = LATE[language]().then((texts) => add(instance, language, texts));
  waited.set(language, coming);
  coming.catch(() => waited.delete(language));
  return coming;
}

/** Makes a language ready to be switched to, so that no key is ever seen in place of a sentence. */
export async function learn(instance: i18n, language: Language): Promise<void> {
  const shown = instance.language === 'en' ? 'en' : 'zh-CN';
  const late = hasLateWords(instance, shown) ? learnLate(instance, language) : undefined;
  if (!instance.hasResourceBundle(language, 'ui')) add(instance, language, await FIRST[language]());
  await late;
}
