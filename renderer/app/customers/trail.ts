import { useSyncExternalStore } from 'react';
import type { ListView } from '../../features/customer/list-view.ts';

/** The list a dossier was opened from: whom it held then, and how it stood, so that one can step through it and go back. */
export interface Trail {
  /** In the order of the list. An edit on the way does not take anybody out of it. */
  readonly ids: readonly string[];
  readonly view: ListView;
}

let trail: Trail | undefined;
const listeners = new Set<() => void>();

/** Remembers the list until another one is left. */
export function leaveTrail(left: Trail): void {
  trail = left;
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const trailNow = (): Trail | undefined => trail;

export const useTrail = (): Trail | undefined => useSyncExternalStore(subscribe, trailNow);
