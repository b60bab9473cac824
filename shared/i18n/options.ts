import type { InitOptions } from 'i18next';
import type {} from './typed-keys.ts';
import { NAMESPACES, TEXTS } from './texts.ts';
import type { Language } from '../domain/record.ts';

/**
 * How i18next is set up everywhere. Nothing is escaped: React, calendar folding and the terminal each see to their own.
 *
 * Texts are in the bundle, so set-up is finished on return (`initAsync: false`).
 */
export const i18nOptions = (language: Language): InitOptions => ({
  lng: language,
  fallbackLng: false,
  supportedLngs: ['zh-CN', 'en'],
  ns: NAMESPACES,
  defaultNS: 'ui',
  resources: { 'zh-CN': { ...TEXTS['zh-CN'] }, en: { ...TEXTS.en } },
  interpolation: { escapeValue: false },
  initAsync: false,
  returnNull: false,
});
