import type { CalendarEntry, CalendarLayer } from '../../../shared/contract/calendar-entry.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';
import type { IconName } from '../../ui/icon.tsx';

const ENTRY_ICONS: Readonly<Record<CalendarEntry['kind'], IconName>> = {
  'follow-up': 'auto',
  'next-step': 'byHand',
  promise: 'promise',
  unreturned: 'missed',
  reward: 'owed',
  'quote-ending': 'quote',
  birthday: 'birthday',
  'special-day': 'star',
  gift: 'gift',
  appointment: 'visit',
};

/** What an agreed time is for is told by its own drawing. */
const AGREED_ICONS: Readonly<Record<NonNullable<CalendarEntry['appointment']>['kind'], IconName>> = {
  visit: 'visit',
  showroom: 'showroom',
  meeting: 'people',
  event: 'event',
  personal: 'person',
};

export const LAYER_ICONS: Readonly<Record<CalendarLayer, IconName>> = {
  'follow-ups': 'auto',
  visits: 'visit',
  promises: 'promise',
  dates: 'birthday',
  gifts: 'gift',
  personal: 'person',
};

export function iconOf({ kind, appointment }: CalendarEntry): IconName {
  if (appointment === undefined) return ENTRY_ICONS[kind];
  if (appointment.state === 'planned') return AGREED_ICONS[appointment.kind];
  return appointment.state === 'held' ? 'check' : 'blocked';
}

/** Called off is struck through wherever it stands. */
export const struck = ({ appointment }: CalendarEntry) =>
  ({ textDecoration: appointment?.state === 'called-off' ? 'line-through' : 'none' }) as const;

/** Done or called off: it is there to be seen, and asks for nothing. */
export const isOver = ({ appointment }: CalendarEntry): boolean =>
  appointment !== undefined && appointment.state !== 'planned';

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

function plainWords(t: Translate, { name, detail }: CalendarEntry): string {
  if (detail === undefined) return name;
  return name === '' ? detail : t('calendarPage:what', { name, what: detail });
}

/** A line of a day's list: whom it is about, and what is to be done when that is known. */
export function entryWords(t: Translate, entry: CalendarEntry): string {
  const { kind, name, detail, time } = entry;
  if (kind === 'birthday' || kind === 'special-day') return dateWords(t, entry);
  const words = kind === 'gift' ? t('calendarPage:gift', { name, what: detail ?? '' }) : plainWords(t, entry);
  const timed = time === undefined ? words : `${time} ${words}`;
  return entry.overdue ? t('calendarPage:late', { what: timed }) : timed;
}

/** What fits in a cell of the month: the name before all, for the icon tells the kind and the day's list the rest. */
export function cellWords(t: Translate, { kind, name, detail, age, time, overdue }: CalendarEntry): string {
  const called = kind === 'appointment' ? (detail ?? name) : name;
  if (overdue) return t('calendarPage:late', { what: called });
  if (kind === 'birthday' && age !== undefined && age > 0) return t('calendarPage:cellAge', { name, age });
  return time === undefined ? called : `${time} ${called}`;
}
