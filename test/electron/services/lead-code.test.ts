import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Ask } from '../../../shared/contract/contract.ts';
import { openRealHouse, type RealHouse } from '../../helpers/open-real-house.ts';

const show = (only: Partial<Ask<'batch.save'>> = {}): Ask<'batch.save'> => ({
  kind: 'show',
  name: '纸船展',
  prefix: 'ZC-',
  ...only,
});
const lead = (batchId?: string, only: Partial<Ask<'customer.create'>> = {}): Ask<'customer.create'> => ({
  kind: 'person',
  name: '云青柑',
  ...(batchId !== undefined && { batchId }),
  ...only,
});

const codeOf = async (book: RealHouse, id: string) => (await book.ask('customer.get', { id })).customer.code;

describe('a lead code', () => {
  it('is given to whoever is written down at a show, and counts on', async () => {
    const book = await openRealHouse();
    const { id: batchId } = await book.ask('batch.save', show());
    const ids = [];
    for (let i = 0; i < 3; i += 1) ids.push((await book.ask('customer.create', lead(batchId))).id);
    expect(await Promise.all(ids.map((id) => codeOf(book, id)))).toEqual(['ZC-001', 'ZC-002', 'ZC-003']);
  });

  it('goes on where an imported or typed code, another show of the prefix, or the bin has got to', async () => {
    const book = await openRealHouse();
    const { id: batchId } = await book.ask('batch.save', show());
    const { id: twin } = await book.ask('batch.save', show({ name: '另一场' }));
    await book.ask('customer.create', lead(undefined, { code: 'ZC-041' }));
    const { id } = await book.ask('customer.create', lead(twin));
    await book.ask('customer.remove', { id });
    const { id: next } = await book.ask('customer.create', lead(batchId));
    expect(await codeOf(book, next)).toBe('ZC-043');
  });

  it('is given on request, of the show or of the book, and never over another', async () => {
    const book = await openRealHouse();
    const { id: batchId } = await book.ask('batch.save', show());
    const { id: alone } = await book.ask('customer.create', lead());
    await book.ask('customer.giveCode', { id: alone });
    const { id: late } = await book.ask('customer.create', lead());
    await book.ask('customer.change', { id: late, patch: { batchId } });
    await book.ask('customer.giveCode', { id: late });
    expect([await codeOf(book, alone), await codeOf(book, late)]).toEqual(['0001', 'ZC-001']);
    expect(await book.refused('customer.giveCode', { id: late })).toMatchObject({ code: 'invalid-ask' });
  });

  it('counts on after the form of the show was saved, and after a new start', async () => {
    const book = await openRealHouse();
    const { id: batchId } = await book.ask('batch.save', show());
    const { id } = await book.ask('customer.create', lead(batchId));
    await book.ask('customer.remove', { id });
    const [entry] = (await book.ask('bin.list', { limit: 1 })).entries;
    await book.ask('bin.erase', { id: entry?.id ?? '' });
    await book.ask('batch.save', show({ id: batchId, name: '纸船秋季展' }));
    const again = await book.reopen();
    const { id: next } = await again.ask('customer.create', lead(batchId));
    expect(await codeOf(again, next)).toBe('ZC-002');
  });
});

type Deed = 'create' | 'ask' | 'remove' | 'erase' | 'restore' | 'undo' | 'redo';

/** Plays deeds on a book and keeps every code that was ever seen and was not taken back with its giving. */
class Play {
  readonly book: RealHouse;
  readonly batchId: string;
  /** Codes by the customer who bears or bore them; an undo forgets what it takes back. */
  readonly given = new Map<string, string>();

  constructor(book: RealHouse, batchId: string) {
    this.book = book;
    this.batchId = batchId;
  }

  async #customers() {
    const ask = { query: '', filter: {}, sort: { by: 'added', direction: 'up' }, offset: 0, limit: 200 } as const;
    return (await this.book.ask('customer.list', ask)).rows.map(({ id }) => id);
  }

  async #bin() {
    return (await this.book.ask('bin.list', { limit: 200 })).entries.map(({ id }) => id);
  }

  async #note() {
    const living = new Map<string, string>();
    for (const id of await this.#customers()) {
      const code = await codeOf(this.book, id);
      if (code !== undefined) living.set(id, code);
    }
    for (const [id, code] of living) this.given.set(id, code);
    return living;
  }

  async #forgetUndone(before: ReadonlyMap<string, string>) {
    const binned = (await this.#bin()).length;
    const living = await this.#note();
    for (const id of before.keys()) if (!living.has(id) && binned === 0) this.given.delete(id);
    for (const id of before.keys()) if (!living.has(id) && living.size + binned < before.size) this.given.delete(id);
  }

  async #deed(deed: Deed, pick: number): Promise<void> {
    const { book, batchId } = this;
    const at = <T>(list: readonly T[]) => list[pick % Math.max(1, list.length)];
    if (deed === 'create') await book.ask('customer.create', lead(pick % 3 === 0 ? undefined : batchId));
    if (deed === 'undo' || deed === 'redo') await book.house.answer(`change.${deed}`, {});
    const id = at(await this.#customers());
    if (deed === 'ask' && id !== undefined) await book.house.answer('customer.giveCode', { id });
    if (deed === 'remove' && id !== undefined) await book.ask('customer.remove', { id });
    const binned = at(await this.#bin());
    if (deed === 'erase' && binned !== undefined) await book.ask('bin.erase', { id: binned });
    if (deed === 'restore' && binned !== undefined) await book.house.answer('bin.restore', { id: binned });
  }

  async play(deed: Deed, pick: number): Promise<void> {
    const before = await this.#note();
    await this.#deed(deed, pick);
    if (deed === 'undo') await this.#forgetUndone(before);
    const living = await this.#note();
    expect(new Set(living.values()).size, 'no two customers share a code').toBe(living.size);
    for (const [id, code] of living)
      for (const [other, theirs] of this.given) expect(other !== id && theirs === code, `${code} was given twice`).toBe(false);
  }
}

describe('whatever is made, removed, erased, brought back, undone and done again', () => {
  it('a code that was given stays the code of one customer', async () => {
    const deeds = fc.array(
      fc.tuple(
        fc.constantFrom<Deed>('create', 'create', 'create', 'ask', 'remove', 'erase', 'restore', 'undo', 'redo'),
        fc.nat(50),
      ),
      { minLength: 8, maxLength: 18 },
    );
    await fc.assert(
      fc.asyncProperty(deeds, async (steps) => {
        const book = await openRealHouse();
        const { id: batchId } = await book.ask('batch.save', show());
        const play = new Play(book, batchId);
        for (const [deed, pick] of steps) await play.play(deed, pick);
        await book.house.close();
      }),
      { numRuns: 25 },
    );
  });
});
