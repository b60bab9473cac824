import type { Answer } from '../../shared/contract/contract.ts';
import type { Language } from '../../shared/domain/record.ts';
import type { Result } from '../../shared/result.ts';
import type { House } from '../house.ts';

/** Until the rep has chosen: Chinese where the system speaks it, English elsewhere. */
export const systemLanguage = (locale: string): Language => (/^zh/i.test(locale) ? 'zh-CN' : 'en');

/**
 * Tells the language of the book, once it is known and whenever it has changed; never the same one twice in a row.
 *
 * @param fallback the system's, told at once: for a book that is still being read, cannot be, or whose rep has not chosen yet
 */
export async function followLanguage(
  house: Pick<House, 'answer' | 'onNews'>,
  fallback: Language,
  tell: (language: Language) => void,
): Promise<void> {
  let told: Language = fallback;
  tell(told);
  const look = async () => {
    const settings = (await house.answer('settings.get', {})) as Result<Answer<'settings.get'>>;
    const language = (settings.ok ? settings.value.language : undefined) ?? fallback;
    if (language === told) return;
    told = language;
    tell(language);
  };
  house.onNews((news) => {
    if (news.news === 'book-changed' || news.news === 'book-reopened') void look();
  });
  await look();
}
