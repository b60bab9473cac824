import { useEffect, useEffectEvent, useState } from 'react';
import { draftShelf } from './draft-shelf.ts';
import { draftIn, type Fields, keptText } from './kept-draft.ts';

/** What a dialog says and does about words that were put aside. */
export interface Kept {
  /** It goes on where it was left. */
  readonly resumed: boolean;
  /** Something was typed that is not saved: Esc keeps it. */
  readonly begun: boolean;
  /** Back to what the form began with. */
  readonly startOver: () => void;
  /** Saved or taken out: the draft is not wanted any more. */
  readonly forget: () => void;
}

interface KeptDraft<D> {
  readonly draft: D;
  readonly setDraft: (draft: D) => void;
  readonly kept: Kept;
}

/**
 * The draft of a form, kept while it is typed: Esc, another page, a reload or a crash lose nothing of it.
 *
 * @param key as `DraftKeySchema` has it; its last part is the customer's id where it is about one.
 */
export function useKeptDraft<D extends object>(key: string, begin: () => D): KeptDraft<D> {
  const [first] = useState(begin);
  const [found] = useState(() => draftIn(draftShelf.getItem(key), first));
  const [draft, setDraft] = useState(found ?? first);
  const [resumed, setResumed] = useState(found !== undefined);
  const begun = keptText(draft as Fields) !== keptText(first as Fields);
  const takeUp = useEffectEvent(() => {
    const late = begun ? undefined : draftIn(draftShelf.getItem(key), first);
    if (late === undefined) return;
    setDraft(late);
    setResumed(true);
  });
  useEffect(() => {
    let isHere = true;
    void draftShelf.load().then(() => {
      if (isHere) takeUp();
    });
    return () => {
      isHere = false;
    };
  }, []);
  const change = (to: D) => {
    setDraft(to);
    const text = keptText(to as Fields);
    if (text === keptText(first as Fields)) draftShelf.removeItem(key);
    else draftShelf.setItem(key, text);
  };
  return {
    draft,
    setDraft: change,
    kept: {
      resumed,
      begun,
      startOver() {
        change(first);
        setResumed(false);
      },
      forget: () => draftShelf.removeItem(key),
    },
  };
}
