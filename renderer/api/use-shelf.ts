import { useEffect, useState } from 'react';
import { type DraftShelf, draftShelf } from './draft-shelf.ts';

/** The shelf of this window; whoever looks at it is drawn anew once it is read. */
export function useShelf(): DraftShelf {
  const [, setRead] = useState(false);
  useEffect(() => {
    let isHere = true;
    void draftShelf.load().then(() => {
      if (isHere) setRead(true);
    });
    return () => {
      isHere = false;
    };
  }, []);
  return draftShelf;
}
