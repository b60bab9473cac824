import { useLanguage } from '../../../i18n/use-t.ts';

/** The specimen's own words, invented and never shipped: both languages side by side instead of a namespace. */
export function useSay(): (zh: string, en: string) => string {
  const language = useLanguage();
  return (zh, en) => (language === 'en' ? en : zh);
}
