import type { Language, Texts } from '../domain/record.ts';

/** Words that come as data, in the language wanted, or else in the one there is. */
export const textIn = (texts: Texts | undefined, language: Language): string | undefined =>
  texts?.[language] ?? texts?.['zh-CN'] ?? texts?.en;
