import { useEffect } from 'react';
import { useT } from '../i18n/use-t.ts';
import { PLACE, type PlaceName } from './places.ts';

function nameOf(path: string): PlaceName | 'customer' | 'card' | 'chart' {
  if (path.startsWith('/customer/') || path.startsWith('/everything/')) return 'customer';
  if (path.startsWith('/card/')) return 'card';
  if (path.startsWith('/chart/')) return 'chart';
  return (Object.keys(PLACE) as PlaceName[]).find((name) => path.startsWith(PLACE[name])) ?? 'today';
}

/** The title of the window names the page, so that it is told apart among others. */
export function usePageTitle(path: string): void {
  const t = useT();
  const title = `${t(`app:place.${nameOf(path)}`)} · ${t('ui:appName')}`;
  useEffect(() => {
    document.title = title;
  }, [title]);
}
