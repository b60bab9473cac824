import type { InitOptions } from 'i18next';
import type {} from './typed-keys.ts';
import type { Language } from '../domain/record.ts';

/** Sentences of one language, or of both, by namespace. */
type Spoken = Readonly<Partial<Record<Language, Readonly<Record<string, object>>>>>;

/**
 * How i18next is set up everywhere. Nothing is escaped: React, calendar folding and the terminal each see to their own.
 *
 * Texts are there from the start, so set-up is finished on return (`initAsync: false`).
 */
export const i18nOptions = (language: Language, texts: Spoken): InitOptions => ({
  lng: language,
  fallbackLng: false,
  supportedLngs: ['zh-CN', 'en'],
  defaultNS: 'ui',
  resources: Object.fromEntries(Object.entries(texts).map(([spoken, words]) => [spoken, { ...words }])),
  interpolation: { escapeValue: false },
  initAsync: false,
  returnNull: false,
});
