import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Ask } from '../../../shared/contract/contract.ts';
import { idOf } from '../../helpers/book-kit.ts';
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

const at = <T>(list: readonly T[], pick: number): T | undefined => list[pick % Math.max(1, list.length)];

type Deed = 'create' | 'ask' | 'remove' | 'erase' | 'restore' | 'undo' | 'redo';

/** Plays deeds on a book and keeps every code that was given. Only taking back its very giving makes a code as if it had never been. */
class Play {
  readonly #book: RealHouse;
  readonly #batchId: string;
  /** Codes by whoever bears or bore them. */
  readonly #given = new Map<string, string>();
  readonly #erased = new Set<string>();

  constructor(book: RealHouse, batchId: string) {
    this.#book = book;
    this.#batchId = batchId;
  }

  async #living(): Promise<Map<string, string | undefined>> {
    const ask = { query: '', filter: {}, sort: { by: 'added', direction: 'up' }, offset: 0, limit: 200 } as const;
    const { rows } = await this.#book.ask('customer.list', ask);
    return new Map(await Promise.all(rows.map(async ({ id }) => [id, await codeOf(this.#book, id)] as const)));
  }

  async #bin() {
    return (await this.#book.ask('bin.list', { limit: 200 })).entries;
  }

  async #erase(pick: number): Promise<void> {
    const binned = at(await this.#bin(), pick);
    if (binned?.customer === undefined) return;
    await this.#book.ask('bin.erase', { id: binned.id });
    this.#erased.add(binned.customer.id);
  }

  /** What cannot be done just now is refused, and changes nothing. */
  async #deed(deed: Deed, pick: number): Promise<unknown> {
    const { house } = this.#book;
    const someone = async () => ({ id: at([...(await this.#living()).keys()], pick) ?? idOf(1) });
    const deeds: Readonly<Record<Deed, () => Promise<unknown>>> = {
      create: () => house.answer('customer.create', lead(pick % 3 === 0 ? undefined : this.#batchId)),
      ask: async () => house.answer('customer.giveCode', await someone()),
      remove: async () => house.answer('customer.remove', await someone()),
      erase: () => this.#erase(pick),
      restore: async () => house.answer('bin.restore', { id: at(await this.#bin(), pick)?.id ?? idOf(1) }),
      undo: () => house.answer('change.undo', {}),
      redo: () => house.answer('change.redo', {}),
    };
    return deeds[deed]();
  }

  /** Whoever is neither in the book nor in the bin nor erased was never there. */
  async #forgetUndone(living: ReadonlyMap<string, string | undefined>): Promise<void> {
    const waiting = new Set((await this.#bin()).map(({ customer }) => customer?.id));
    for (const id of this.#given.keys()) {
      const isGone = living.has(id) ? living.get(id) === undefined : !waiting.has(id) && !this.#erased.has(id);
      if (isGone) this.#given.delete(id);
    }
  }

  async play(deed: Deed, pick: number): Promise<void> {
    await this.#deed(deed, pick);
    const living = await this.#living();
    if (deed === 'undo') await this.#forgetUndone(living);
    for (const [id, code] of living) {
      if (code === undefined) continue;
      for (const [other, theirs] of this.#given) expect(other === id || theirs !== code, `${code} twice`).toBe(true);
      this.#given.set(id, code);
    }
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
