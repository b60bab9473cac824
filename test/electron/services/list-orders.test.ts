import { describe, expect, it } from 'vitest';
import { asDay } from '../../../shared/domain/day.ts';
import type { SortKey } from '../../../shared/domain/saved-view.ts';
import { openRealHouse, type RealHouse } from '../../helpers/open-real-house.ts';

async function named(book: RealHouse, sort: SortKey, then?: SortKey): Promise<string> {
  const ask = { query: '', filter: {}, sort, ...(then && { then: [then] }), offset: 0, limit: 50 };
  const { rows } = await book.ask('customer.list', ask);
  return rows.map(({ name }) => name).join(' ');
}

const TALK = { channel: 'call', direction: 'out', outcome: 'reached', note: '', next: { mode: 'automatic' } } as const;
const BY_NAME = { by: 'name', direction: 'up' } as const;
const BY_TALK = { by: 'last', direction: 'down' } as const;

describe('the order of everybody, which is kept as one types', () => {
  it('is another one as soon as somebody comes, goes, is renamed, is talked to, or comes back', async () => {
    const book = await openRealHouse();
    const idOf = async (name: string) => (await book.ask('customer.create', { kind: 'person', name })).id;
    const [ben, ann] = [await idOf('Ben'), await idOf('Ann')];
    expect(await named(book, BY_NAME)).toBe('Ann Ben');
    await idOf('Abe');
    expect(await named(book, BY_NAME)).toBe('Abe Ann Ben');
    await book.ask('customer.change', { id: ann, patch: { name: 'Zoe' }, clear: [] });
    expect(await named(book, BY_NAME)).toBe('Abe Ben Zoe');
    expect(await named(book, BY_TALK)).toBe('Abe Ben Zoe');
    await book.ask('interaction.log', { ...TALK, personIds: [], customerId: ann, on: asDay('2026-11-20') });
    expect(await named(book, BY_TALK)).toBe('Zoe Abe Ben');
    await book.ask('customer.remove', { id: ben });
    expect(await named(book, BY_TALK)).toBe('Zoe Abe');
    await book.ask('change.undo', {});
    expect(await named(book, BY_TALK)).toBe('Zoe Abe Ben');
  });

  it('is another one on another day, when what was said for that day counts', async () => {
    const book = await openRealHouse();
    const { id } = await book.ask('customer.create', { kind: 'person', name: 'Ben' });
    await book.ask('customer.create', { kind: 'person', name: 'Ann' });
    await book.ask('interaction.log', { ...TALK, personIds: [], customerId: id, on: asDay('2026-11-23') });
    expect(await named(book, { by: 'talks', direction: 'down' }, BY_NAME)).toBe('Ben Ann');
    expect(await named(book, BY_NAME, BY_TALK)).toBe('Ann Ben');
    book.turnTo('2026-11-22');
    expect(await named(book, BY_TALK)).toBe('Ann Ben');
    book.turnTo('2026-11-23');
    expect(await named(book, BY_TALK)).toBe('Ben Ann');
  });
});
