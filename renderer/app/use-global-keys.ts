import type { News } from '../../shared/contract/news.ts';
import { useNews } from '../api/use-news.ts';
import { useT } from '../i18n/use-t.ts';
import { useShortcuts } from '../ui/shortcuts.tsx';
import type { Desk } from './desk.ts';
import { goTo, hashPlaceOf } from './hash-location.ts';
import { cardPath, PLACE } from './places.ts';

const DIGITS = [...'0123456789'];

/** The keys that work on every page; the list of keys reads their words. */
export function useGlobalKeys(desk: Desk): void {
  const t = useT();
  useShortcuts([
    { command: 'log', run: () => desk.log(), label: t('app:keys.log') },
    { command: 'palette', run: () => desk.find(), label: t('app:keys.palette') },
    { command: 'newCustomer', run: () => desk.newCustomer(), label: t('app:keys.newCustomer') },
    { command: 'undo', run: desk.undo, label: t('app:keys.undo') },
    { command: 'redo', run: desk.redo, label: t('app:keys.redo') },
    { combo: 'mod+y', run: desk.redo, label: t('app:keys.redo') },
    { command: 'keyList', run: desk.showKeys, label: t('app:keys.list') },
    // A telephone rings: its last digits are typed wherever one is.
    ...DIGITS.map((digit) => ({ combo: digit, run: () => desk.find(digit) })),
  ]);
}

/** The dossier that is open, whose card can be printed. */
const openCustomer = (): string | undefined =>
  /^\/(?:customer|card)\/([^/]+)$/.exec(hashPlaceOf(window.location.hash).path)?.[1];

type GoTo = Extract<News, { news: 'go' }>['to'];

/** Opens what a menu, the tray or a notice asks for. */
export function useGoNews(desk: Desk): void {
  const print = () => {
    const id = openCustomer();
    if (id === undefined) desk.find();
    else goTo(cardPath(id));
  };
  const ways: Readonly<Record<GoTo, () => void>> = {
    today: () => goTo(PLACE.today),
    import: () => goTo(PLACE.import),
    settings: () => goTo(PLACE.settings),
    log: () => desk.log(),
    palette: () => desk.find(),
    'new-customer': () => desk.newCustomer(),
    print,
  };
  useNews((news) => {
    if (news.news === 'go') ways[news.to]();
  });
}
