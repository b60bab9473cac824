import { useTranslation } from 'react-i18next';
import type { Language } from '../../shared/domain/record.ts';
import { NAMESPACES } from '../../shared/i18n/texts.ts';
import type { Translate } from '../../shared/i18n/translate.ts';

/** The sentences of the language on screen, keys written `namespace:key`. Renders again when the language changes. */
export const useT = (): Translate => useTranslation(NAMESPACES).t;

export const useLanguage = (): Language => (useTranslation().i18n.language === 'en' ? 'en' : 'zh-CN');
