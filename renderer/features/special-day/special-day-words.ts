import type { SpecialDayView } from '../../../shared/contract/customer-view.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';

/** "生日", or what the rep called it. */
export const dayName = (t: Translate, { kind, label }: Pick<SpecialDayView, 'kind' | 'label'>): string =>
  label === undefined || label === '' ? t(`records:days.kinds.${kind}`) : label;

/** "满 40 岁" for a birthday, "12 周年" for anything else; nothing without a year. */
export function ageWords(t: Translate, { kind, age }: Pick<SpecialDayView, 'kind' | 'age'>): string | undefined {
  if (age === undefined || age === 0) return undefined;
  return kind === 'birthday' ? t('records:days.age', { age }) : t('records:days.years', { age });
}
