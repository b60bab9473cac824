import { useState } from 'react';
import { draftShelf } from './draft-shelf.ts';
import { draftIn, type Fields, isAlike, isOfNew, keptText } from './kept-draft.ts';
import { useShelfRead } from './use-shelf.ts';

/** Drops a draft from where its form does not stand. */
export const forgetDraft = (key: string): void => draftShelf.removeItem(key);

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
  /** Changes some fields of it. */
  readonly put: (patch: Partial<D>) => void;
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
  const begun = !isAlike(draft, first);
  useShelfRead(() => {
    const late = begun ? undefined : draftIn(draftShelf.getItem(key), first);
    if (late === undefined) return;
    setDraft(late);
    setResumed(true);
  });
  const change = (to: D) => {
    setDraft(to);
    if (isAlike(to, first)) draftShelf.removeItem(key);
    else draftShelf.setItem(key, keptText(to as Fields, isOfNew(key) ? undefined : (first as Fields)));
  };
  return {
    draft,
    setDraft: change,
    put: (patch) => change({ ...draft, ...patch }),
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
