import type { KeyboardEvent } from 'react';

const entriesIn = (place: Element): HTMLElement[] => [...place.querySelectorAll<HTMLElement>('[data-entry]')];

/** Brings the keys to the first entry in a place; false where it has none. */
export function focusFirst(place: Element | null | undefined): boolean {
  const [first] = place ? entriesIn(place) : [];
  first?.focus();
  return first !== undefined;
}

/**
 * Arrow keys from entry to entry of a place.
 *
 * @returns `first` where it would go up from the first one; undefined for every other key.
 */
export function walkEntries(event: KeyboardEvent<HTMLElement>): 'moved' | 'first' | undefined {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return undefined;
  const entries = entriesIn(event.currentTarget);
  const at = entries.findIndex((each) => each === document.activeElement);
  if (at === -1) return undefined;
  event.preventDefault();
  event.stopPropagation();
  if (event.key === 'ArrowUp' && at === 0) return 'first';
  entries[at + (event.key === 'ArrowDown' ? 1 : -1)]?.focus();
  return 'moved';
}
