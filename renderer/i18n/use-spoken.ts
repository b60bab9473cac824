import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../shared/domain/record.ts';
import { learn } from './i18n.ts';

/**
 * Switches the window to a language; undefined leaves the one on screen. A switch shows once all its sentences are
 * there, the latest one wanted wins.
 *
 * @returns False until the first language wanted is spoken, so that nothing is drawn in another before it.
 */
export function useSpoken(language: Language | undefined): boolean {
  const { i18n } = useTranslation();
  const speaks = language === undefined || i18n.language === language;
  const [spoken, setSpoken] = useState(speaks);
  if (speaks && !spoken) setSpoken(true);
  useEffect(() => {
    if (language === undefined || i18n.language === language) return undefined;
    let wanted = true;
    void learn(i18n, language).then(() => (wanted ? i18n.changeLanguage(language) : undefined));
    return () => {
      wanted = false;
    };
  }, [i18n, language]);
  return spoken;
}
