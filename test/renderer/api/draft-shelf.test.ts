import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DraftShelf } from '../../../renderer/api/draft-shelf.ts';

const ID = '00000000-0000-4000-8000-00000000000a';

function makeWire(kept: { key: string; text: string }[] = []) {
  const sent: string[] = [];
  return {
    sent,
    list: () => Promise.resolve(kept),
    put: async (key: string, customerId: string | undefined, text: string) =>
      void sent.push(`put ${key} ${customerId ?? '-'} ${text}`),
    drop: async (key: string) => void sent.push(`drop ${key}`),
  };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the shelf of drafts', () => {
  it('is read at once and written a moment later, the newest words only', () => {
    const wire = makeWire();
    const shelf = new DraftShelf(wire);
    shelf.setItem('log.nobody', 'a');
    shelf.setItem('log.nobody', 'ab');
    expect([shelf.getItem('log.nobody'), wire.sent]).toEqual(['ab', []]);
    vi.advanceTimersByTime(300);
    expect(wire.sent).toEqual(['put log.nobody - ab']);
  });

  it('says whom a draft is about, so that it goes when they do', () => {
    const wire = makeWire();
    const shelf = new DraftShelf(wire);
    shelf.setItem(`promise.new.${ID}`, 'x');
    shelf.flush();
    expect(wire.sent).toEqual([`put promise.new.${ID} ${ID} x`]);
  });

  it('keeps what this window wrote over what was kept before', async () => {
    const shelf = new DraftShelf(makeWire([{ key: 'log.a', text: 'old' }]));
    shelf.setItem('log.a', 'new');
    shelf.removeItem('log.b');
    await shelf.load();
    expect(shelf.getItem('log.a')).toBe('new');
  });

  it('does not bring back what was dropped while it was being read', async () => {
    const shelf = new DraftShelf(makeWire([{ key: 'log.a', text: 'old' }]));
    shelf.setItem('log.a', 'new');
    shelf.removeItem('log.a');
    await shelf.load();
    expect(shelf.getItem('log.a')).toBeNull();
  });

  it('drops where it was written, once', () => {
    const wire = makeWire();
    const shelf = new DraftShelf(wire);
    shelf.setItem('log.a', 'x');
    shelf.flush();
    shelf.removeItem('log.a');
    shelf.removeItem('log.a');
    shelf.flush();
    expect(wire.sent).toEqual(['put log.a - x', 'drop log.a']);
  });

  it('is read anew once somebody was erased, and sends what waited before that', async () => {
    const wire = makeWire([{ key: 'log.a', text: 'old' }]);
    const shelf = new DraftShelf(wire);
    await shelf.load();
    shelf.setItem('log.b', 'x');
    wire.list = () => Promise.resolve([{ key: 'log.b', text: 'x' }]);
    shelf.readAnew();
    expect([shelf.getItem('log.a'), wire.sent]).toEqual([null, ['put log.b - x']]);
    // Nobody asks for it: who looks at once finds it a moment later.
    await Promise.resolve();
    await Promise.resolve();
    expect([shelf.getItem('log.a'), shelf.getItem('log.b')]).toEqual([null, 'x']);
  });

  it('forgets everything of a book that is not open any more', async () => {
    const shelf = new DraftShelf(makeWire([{ key: 'log.a', text: 'old' }]));
    await shelf.load();
    shelf.forget();
    expect(shelf.getItem('log.a')).toBeNull();
  });
});
