import { useTranslation } from 'react-i18next';
import type { Language } from '../../shared/domain/record.ts';
import type { Namespace } from '../../shared/i18n/texts.ts';
import type { Translate } from '../../shared/i18n/translate.ts';

/**
 * The sentences of the language on screen, keys written `namespace:key`. Renders again when the language changes.
 *
 * The namespaces are known by type alone: a key names its own, and both languages would come along with their list.
 */
export const useT = (): Translate => useTranslation<readonly Namespace[]>().t;

export const useLanguage = (): Language => (useTranslation().i18n.language === 'en' ? 'en' : 'zh-CN');
