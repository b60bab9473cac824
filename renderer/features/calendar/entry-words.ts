import type { CalendarEntry } from '../../../shared/contract/calendar-entry.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';
import type { IconName } from '../../ui/icon.tsx';

export const ENTRY_ICONS: Readonly<Record<CalendarEntry['kind'], IconName>> = {
  'follow-up': 'auto',
  'next-step': 'byHand',
  promise: 'promise',
  unreturned: 'missed',
  reward: 'owed',
  'quote-ending': 'quote',
  birthday: 'birthday',
  'special-day': 'star',
};

function dateWords(t: Translate, { kind, name, detail, age }: CalendarEntry): string {
  if (kind === 'special-day')
    return detail === undefined
      ? t('calendarPage:specialDay', { name })
      : t('calendarPage:special', { name, what: detail });
  const whose = detail === undefined ? name : t('calendarPage:whose', { name, who: detail });
  return age === undefined || age <= 0
    ? t('calendarPage:birthday', { name: whose })
    : t('calendarPage:birthdayAge', { name: whose, age });
}

/** A line of a day's list: whom it is about, and what is to be done when that is known. */
export function entryWords(t: Translate, entry: CalendarEntry): string {
  const { kind, name, detail, time } = entry;
  if (kind === 'birthday' || kind === 'special-day') return dateWords(t, entry);
  const words = detail === undefined ? name : t('calendarPage:what', { name, what: detail });
  const timed = time === undefined ? words : `${time} ${words}`;
  return entry.overdue ? t('calendarPage:late', { what: timed }) : timed;
}

/** What fits in a cell of the month: the name before all, for the icon tells the kind and the day's list the rest. */
export function cellWords(t: Translate, { kind, name, age, time, overdue }: CalendarEntry): string {
  if (overdue) return t('calendarPage:late', { what: name });
  if (kind === 'birthday' && age !== undefined && age > 0) return t('calendarPage:cellAge', { name, age });
  return time === undefined ? name : `${time} ${name}`;
}
