import { useSearch } from 'wouter';
import { goTo } from '../hash-location.ts';
import { libraryPath } from '../places.ts';

/** What of a tab is open, told by the address so that the palette can lead to it. */
export function useOpened(tab: string): readonly [string | undefined, (id: string | undefined) => void] {
  const opened = new URLSearchParams(useSearch()).get('open') ?? undefined;
  return [opened, (id) => goTo(libraryPath(tab, id === undefined ? {} : { open: id }), { replace: true })];
}
