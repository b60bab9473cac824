import { isDay } from '../../../shared/domain/day.ts';
import type { ChangeLabel } from '../../../shared/domain/book.ts';
import type { Language } from '../../../shared/domain/record.ts';
import { sayDay } from '../../../shared/i18n/day-words.ts';
import { TEXTS } from '../../../shared/i18n/texts.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';

const has = (texts: unknown, path: readonly string[]): boolean => {
  const [first, ...rest] = path;
  if (first === undefined) return typeof texts === 'string';
  return typeof texts === 'object' && texts !== null && has((texts as Record<string, unknown>)[first], rest);
};

/** A change by its name, such as "Logged: Zhang Ceshi"; days among the parameters are said in words. */
export function labelWords(t: Translate, language: Language, label: ChangeLabel): string {
  if (!has(TEXTS.en.change, label.code.split('.'))) return t('change:other');
  const params = Object.fromEntries(
    Object.entries(label.params ?? {}).map(([name, value]) => [
      name,
      typeof value === 'string' && isDay(value) ? sayDay(language, value) : value,
    ]),
  );
  // The codes come from the book at run time, so the typed keys of i18next cannot know this one.
  return (t as unknown as (key: string, params: object) => string)(`change:${label.code}`, params);
}
