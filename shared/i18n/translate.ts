import { createInstance, type i18n, type TFunction } from 'i18next';
import type { Language } from '../domain/record.ts';
import { i18nOptions } from './options.ts';
import { NAMESPACES, type Namespace, TEXTS } from './texts.ts';

/** `t` over every namespace; keys are written `namespace:key`. */
export type Translate = TFunction<readonly Namespace[]>;

let instance: i18n | undefined;

function started(): i18n {
  if (instance !== undefined) return instance;
  const fresh = createInstance();
  void fresh.init(i18nOptions('en', TEXTS));
  instance = fresh;
  return fresh;
}

/** The `t` of one language, for menus, notices, calendar text and the terminal. Set up on first use, never at import. */
export const translator = (language: Language): Translate => started().getFixedT(language, NAMESPACES);
