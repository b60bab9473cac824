import { describe, expect, it } from 'vitest';
import type { GapCode } from '../../../shared/domain/gap.ts';
import { openRealHouse, type RealHouse } from '../../helpers/open-real-house.ts';

const counts = async (book: RealHouse) =>
  new Map((await book.ask('gap.list', {})).gaps.map(({ code, customers }) => [code, customers]));
const next = async (book: RealHouse, code: GapCode, except: string[] = []) => {
  const { at, left } = await book.ask('gap.next', { code, except });
  return [at?.customer.name, left];
};

describe('what the dossiers do not say', () => {
  it('is asked about whoever is worth most first, and who was passed over is left out', async () => {
    const book = await openRealHouse();
    const create = async (name: string, pinned: string) =>
      (await book.ask('customer.create', { kind: 'person', name, horizon: { pinned } })).id;
    await create('Ben', 'A');
    const ann = await create('Ann', 'O');
    await create('Cleo', 'C');
    expect(await next(book, 'key-birthday')).toEqual(['Ann', 2]);
    expect(await next(book, 'key-birthday', [ann])).toEqual(['Ben', 1]);
    const day = { kind: 'birthday', calendar: 'solar', month: 5, day: 6, leap: false } as const;
    await book.ask('specialDay.save', { customerId: ann, ...day });
    expect(await next(book, 'key-birthday')).toEqual(['Ben', 1]);
    await book.ask('change.undo', {});
    expect(await next(book, 'key-birthday')).toEqual(['Ann', 2]);
  });

  it('of an organization is who decides, and then how to ring them up', async () => {
    const book = await openRealHouse();
    const { id } = await book.ask('customer.create', { kind: 'organization', name: 'Paper Boat' });
    expect((await counts(book)).get('decision-maker')).toBe(1);
    const person = { customerId: id, name: 'Ms Plum', role: 'decision-maker' as const, emails: [] };
    const { id: personId } = await book.ask('person.save', { ...person, phones: [] });
    const answered = await book.ask('gap.next', { code: 'decider-phone', except: [] });
    expect([(await counts(book)).get('decision-maker'), answered.at?.person?.id]).toEqual([0, personId]);
    await book.ask('person.save', { ...person, id: personId, phones: [{ raw: '199 0000 0101', label: 'mobile' }] });
    expect((await counts(book)).get('decider-phone')).toBe(0);
  });

  it('is closed by what answers it', async () => {
    const book = await openRealHouse();
    const intent = { code: 'interested', since: '2026-11-20' } as never;
    const { id } = await book.ask('customer.create', { kind: 'organization', name: 'Paper Boat', intent });
    const before = await counts(book);
    const codes = ['expected-on', 'area', 'nature', 'industry', 'source'] as const;
    expect(codes.map((code) => before.get(code))).toEqual([1, 1, 1, 1, 1]);
    await book.ask('customer.change', {
      id,
      patch: {
        horizon: { expectedOn: '2027-01-20' as never },
        addresses: [{ text: '1 Sample Street', area: 'Sampleton' }],
        nature: 'private',
        industry: 'toys',
        source: 'internet',
      },
    });
    const after = await counts(book);
    expect(codes.map((code) => after.get(code))).toEqual([0, 0, 0, 0, 0]);
  });

  it('is not asked about those who were given up or want no contact', async () => {
    const book = await openRealHouse();
    await book.ask('customer.create', { kind: 'person', name: 'Ann', doNotContact: ['all'] });
    await book.ask('customer.create', {
      kind: 'person',
      name: 'Ben',
      givenUp: { on: '2026-11-20' as never, reason: 'other' },
    });
    expect([...(await counts(book)).values()].every((count) => count === 0)).toBe(true);
  });
});
