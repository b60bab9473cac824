import { describe, expect, it } from 'vitest';
import {
  draftOn,
  dropDraft,
  emptyDraft,
  isWorthKeeping,
  putDraft,
  withWords,
} from '../../../../renderer/features/log/draft.ts';
import { asDay } from '../../../../shared/domain/day.ts';

const TODAY = asDay('2026-09-17');

function makeShelf(items: Record<string, string> = {}) {
  const held = new Map(Object.entries(items));
  return {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, text: string) => void held.set(key, text),
    removeItem: (key: string) => void held.delete(key),
  };
}

describe('a draft put aside', () => {
  it('comes back for its own customer and for nobody else', () => {
    const shelf = makeShelf();
    const draft = { ...emptyDraft(TODAY), note: 'half a sentence' };
    putDraft(shelf, 'a', draft);
    expect([draftOn(shelf, 'a'), draftOn(shelf, 'b'), draftOn(shelf, undefined)]).toEqual([
      draft,
      undefined,
      undefined,
    ]);
    dropDraft(shelf, 'a');
    expect(draftOn(shelf, 'a')).toBe(undefined);
  });

  it.each(['', '{', '{"note":1}', 'null'])('is nothing when the shelf holds %j', (text) => {
    expect(draftOn(makeShelf({ 'log.a': text }), 'a')).toBe(undefined);
  });

  it('is kept for words only', () => {
    const empty = emptyDraft(TODAY);
    expect(isWorthKeeping(empty)).toBe(false);
    expect(isWorthKeeping({ ...empty, note: 'x' })).toBe(true);
    expect(isWorthKeeping({ ...empty, promise: { ...empty.promise, what: 'x' } })).toBe(true);
  });
});

describe('a sentence taken into the note', () => {
  it.each([
    ['', 'Tell them the price.'],
    ['They are back.', 'They are back.\nTell them the price.'],
    ['They are back.\n\n', 'They are back.\nTell them the price.'],
  ])('stands under what was written: %j', (note, expected) => {
    expect(withWords({ ...emptyDraft(TODAY), note }, 'Tell them the price.').note).toBe(expected);
  });
});
