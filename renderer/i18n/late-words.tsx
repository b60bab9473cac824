import { type ReactNode, use } from 'react';
import { useTranslation } from 'react-i18next';
import { hasLateWords, learnLate } from './i18n.ts';
import { useLanguage } from './use-t.ts';

/** Waits, as a lazy page does, until the sentences that are not part of the first load are there. */
export function LateWords({ children }: { readonly children: ReactNode }) {
  const { i18n } = useTranslation();
  const language = useLanguage();
  if (!hasLateWords(i18n, language)) use(learnLate(i18n, language));
  return children;
}
