import { arrangedName } from '../../../shared/almanac/arranged-name.ts';
import type { ArrangedYear, ArrangementWarning } from '../../../shared/contract/work-day-channels.ts';
import type { Language } from '../../../shared/domain/record.ts';
import { sayDayWithWeekday } from '../../../shared/i18n/day-words.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';
import { unreachable } from '../../../shared/result.ts';

const nameIn = (language: Language, name: string): string => (language === 'en' ? arrangedName(name) : name);

/** "10月10日 周六 出现了两次，只算前一次". */
export function warningWords(t: Translate, language: Language, found: ArrangementWarning): string {
  switch (found.warning) {
    case 'count-differs': {
      const { name, said, found: read } = found;
      return t('workDays:warnings.count-differs', { name: nameIn(language, name), said, found: read });
    }
    case 'no-such-day':
      return t('workDays:warnings.no-such-day', { text: found.text });
    case 'row-unread':
      return t('workDays:warnings.row-unread', { row: found.row });
    case 'law-day-missing': {
      const on = sayDayWithWeekday(language, found.on);
      return t('workDays:warnings.law-day-missing', { on, name: nameIn(language, found.name) });
    }
    case 'day-twice':
    case 'other-year':
    case 'make-up-on-weekday':
      return t(`workDays:warnings.${found.warning}`, { on: sayDayWithWeekday(language, found.on) });
    default:
      return unreachable(found);
  }
}

/** 2026, and with its country where that is not ours. */
export const yearWords = (t: Translate, { year, country }: Pick<ArrangedYear, 'year' | 'country'>): string =>
  country === undefined ? String(year) : t('workDays:yearOf', { year, country });

/** "自带 · 国办发明电〔2025〕7号". */
export function sourceWords(t: Translate, { source, notice }: ArrangedYear): string {
  const from = t(`workDays:sources.${source}`);
  return notice === undefined ? from : t('workDays:sourceOf', { source: from, notice });
}
