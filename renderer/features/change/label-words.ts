import { isDay } from '../../../shared/domain/day.ts';
import type { ChangeLabel } from '../../../shared/domain/book.ts';
import type { Language } from '../../../shared/domain/record.ts';
import { sayDay } from '../../../shared/i18n/day-words.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';

/** A change by its name, such as "Logged: Zhang Ceshi"; days among the parameters are said in words. */
export function labelWords(t: Translate, language: Language, label: ChangeLabel): string {
  const params = Object.fromEntries(
    Object.entries(label.params ?? {}).map(([name, value]) => [
      name,
      typeof value === 'string' && isDay(value) ? sayDay(language, value) : value,
    ]),
  );
  // The codes come from the book at run time, so the typed keys of i18next cannot know this one: it may be nobody's,
  // or the name of a whole group.
  const say = t as unknown as (key: string, params: object) => unknown;
  const said = say(`change:${label.code}`, { ...params, defaultValue: '', returnObjects: true });
  return typeof said === 'string' && said !== '' ? said : t('change:other');
}
