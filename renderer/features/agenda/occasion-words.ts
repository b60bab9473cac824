import type { CalendarEntry } from '../../../shared/contract/calendar-entry.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';
import type { IconName } from '../../ui/icon.tsx';

/** Gifts and birthdays have a drawing of their own. */
export const occasionIcon = ({ kind }: CalendarEntry): IconName =>
  kind === 'birthday' || kind === 'gift' ? kind : 'calendar';

/** "Zhang Ceshi turns 40"; a day of somebody around a customer is named by whose it is. */
export function occasionWords(t: Translate, { kind, name, detail, age }: CalendarEntry): string {
  if (kind === 'gift') return t('today:orderGift', { name, what: detail ?? '' });
  const whose = detail === undefined || detail === '' ? name : t('today:whose', { name, detail });
  if (kind === 'special-day') return t('today:specialDay', { name: whose });
  return age === undefined ? t('today:birthday', { name: whose }) : t('today:birthdayAge', { name: whose, age });
}
