import { WEEK_AHEAD } from '../../shared/contract/first-asks.ts';
import { timeIn } from '../../shared/domain/day.ts';
import type { Language } from '../../shared/domain/record.ts';
import { useAsk } from '../api/use-ask.ts';
import { useLanguage, useT } from '../i18n/use-t.ts';
import type { NavItem } from './shell/nav-list.tsx';
import type { SavedState } from './shell/saved-words.tsx';
import type { Status } from './book-gate.tsx';
import { PLACE } from './places.ts';

const figure = (language: Language, count: number): string | undefined =>
  count === 0 ? undefined : new Intl.NumberFormat(language).format(count);

/** The lines of the sidebar with how much waits behind each. */
export function useNavItems(status: Status): readonly NavItem[] {
  const t = useT();
  const language = useLanguage();
  const agenda = useAsk('agenda.days', WEEK_AHEAD);
  const due = agenda.state === 'answered' ? (agenda.value.days[0]?.total ?? 0) : 0;
  const hash = (path: string) => `#${path}`;
  return [
    { id: 'today', label: t('app:place.today'), icon: 'today', count: figure(language, due), href: hash(PLACE.today) },
    {
      id: 'customers',
      label: t('app:place.customers'),
      icon: 'customers',
      count: figure(language, status.customers),
      href: hash(PLACE.customers),
    },
    { id: 'calendar', label: t('app:place.calendar'), icon: 'calendar', href: hash(PLACE.calendar) },
    { id: 'products', label: t('app:place.products'), icon: 'product', href: hash(PLACE.products) },
    { id: 'library', label: t('app:place.library'), icon: 'scripts', href: hash(PLACE.library) },
    { id: 'ledger', label: t('app:place.ledger'), icon: 'ledger', href: hash(PLACE.ledger) },
    { id: 'greetings', label: t('app:place.greetings'), icon: 'greeting', href: hash(PLACE.greetings) },
    { id: 'gifts', label: t('app:place.gifts'), icon: 'gift', href: hash(PLACE.gifts) },
    { id: 'import', label: t('app:place.import'), icon: 'importFile', href: hash(PLACE.import) },
    { id: 'report', label: t('app:place.report'), icon: 'reports', href: hash(PLACE.report) },
  ];
}

export function savedState(status: Status, notSaved: boolean): SavedState {
  if (notSaved) return { state: 'unsaved', entries: 1 };
  if (status.readOnly) return { state: 'read-only' };
  return { state: 'saved', time: timeIn(status.zone, Date.parse(status.savedAt)) };
}
