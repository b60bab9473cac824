import { useSyncExternalStore } from 'react';
import type { BaseLocationHook, BaseSearchHook } from 'wouter';

interface HashPlace {
  /** Begins with a slash and holds no query. */
  readonly path: string;
  /** What stands behind the question mark, without it. */
  readonly search: string;
}

/**
 * Reads `#/card/ID?size=A5`. wouter's own hash hook leaves the query inside the path and writes it before the `#`,
 * where a server would see it.
 */
export function hashPlaceOf(hash: string): HashPlace {
  const text = hash.replace(/^#?\/?/, '');
  const mark = text.indexOf('?');
  return mark < 0
    ? { path: `/${text}`, search: '' }
    : { path: `/${text.slice(0, mark)}`, search: text.slice(mark + 1) };
}

const subscribe = (listener: () => void): (() => void) => {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
};

/** Goes to a path such as `/customer/ID`; `replace` leaves no step for the back button. */
export function goTo(path: string, options: { replace?: boolean } = {}): void {
  const hash = `#${path}`;
  if (window.location.hash === hash) return;
  if (options.replace === true) {
    window.history.replaceState(null, '', hash);
    window.dispatchEvent(new Event('hashchange'));
  } else window.location.hash = hash;
}

const hrefs = (href: string): string => `#${href}`;

/** For `<Router hook>`. */
export const useHashPath: BaseLocationHook = Object.assign(
  (): [string, typeof goTo] => [useSyncExternalStore(subscribe, () => hashPlaceOf(window.location.hash).path), goTo],
  { hrefs },
);

/** For `<Router searchHook>`. */
export const useHashSearch: BaseSearchHook = () =>
  useSyncExternalStore(subscribe, () => hashPlaceOf(window.location.hash).search);
