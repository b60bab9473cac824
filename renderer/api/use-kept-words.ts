import { useState } from 'react';
import { draftShelf } from './draft-shelf.ts';
import { draftIn, keptText } from './kept-draft.ts';
import { useShelfRead } from './use-shelf.ts';

const wordsIn = (key: string, value: string): string | undefined =>
  draftIn(draftShelf.getItem(key), { words: value })?.words;

interface KeptWords {
  /** What was typed and not saved; undefined where nothing was. */
  readonly kept: string | undefined;
  readonly keep: (words: string) => void;
  /** Saved, or not wanted. */
  readonly drop: () => void;
}

/**
 * The words of one field, kept while they are typed: Esc, another page, a reload or a crash lose nothing of them.
 *
 * @param key as `DraftKeySchema` has it; its last part is the customer's id.
 * @param value what is on record: the same words are no draft.
 */
export function useKeptWords(key: string, value: string): KeptWords {
  const [kept, setKept] = useState(() => wordsIn(key, value));
  useShelfRead(() => setKept(wordsIn(key, value)));
  return {
    kept,
    keep(words) {
      if (words.trim() === value) draftShelf.removeItem(key);
      else draftShelf.setItem(key, keptText({ words }, { words: value }));
      setKept(wordsIn(key, value));
    },
    drop() {
      draftShelf.removeItem(key);
      setKept(undefined);
    },
  };
}
