import { useEffect, useEffectEvent, useState } from 'react';
import { type DraftShelf, draftShelf } from './draft-shelf.ts';

/** Calls the latest `onRead` once the shelf of drafts is read, if the component is still there. */
export function useShelfRead(onRead: () => void): void {
  const latest = useEffectEvent(onRead);
  useEffect(() => {
    let isHere = true;
    void draftShelf.load().then(() => {
      if (isHere) latest();
    });
    return () => {
      isHere = false;
    };
  }, []);
}

/** The shelf of this window; whoever looks at it is drawn anew once it is read. */
export function useShelf(): DraftShelf {
  const [, setRead] = useState(false);
  useShelfRead(() => setRead(true));
  return draftShelf;
}
