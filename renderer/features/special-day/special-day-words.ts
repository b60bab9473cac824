import { lunarDateText } from '../../../shared/almanac/lunar-date-text.ts';
import type { SpecialDayView } from '../../../shared/contract/customer-view.ts';
import type { Language } from '../../../shared/domain/record.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';

/** "生日", or what the rep called it. */
export const dayName = (t: Translate, { kind, label }: Pick<SpecialDayView, 'kind' | 'label'>): string =>
  label === undefined || label === '' ? t(`records:days.kinds.${kind}`) : label;

/** "满 40 岁" for a birthday, "12 周年" for anything else; nothing without a year. */
export function ageWords(t: Translate, { kind, age }: Pick<SpecialDayView, 'kind' | 'age'>): string | undefined {
  if (age === undefined || age === 0) return undefined;
  return kind === 'birthday' ? t('records:days.age', { age }) : t('records:days.years', { age });
}

/** The date as it is kept: "农历八月十一", "1978-12-26", "12-26". */
export function keptDate(
  language: Language,
  day: Pick<SpecialDayView, 'calendar' | 'year' | 'month' | 'day' | 'leap'>,
): string {
  if (day.calendar === 'lunar') {
    const text = lunarDateText(day, language);
    return day.year === undefined ? text : `${text} (${day.year})`;
  }
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${day.year === undefined ? '' : `${day.year}-`}${two(day.month)}-${two(day.day)}`;
}
