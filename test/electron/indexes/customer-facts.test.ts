import { describe, expect, it } from 'vitest';
import { CustomerFactsIndex, withInteraction } from '../../../electron/indexes/customer-facts.ts';
import type { BookRecords, Collection, RecordOf } from '../../../shared/domain/book.ts';
import { asDay } from '../../../shared/domain/day.ts';
import { idOf, makeCustomer, makeInteraction } from '../../helpers/book-kit.ts';
import { emptyRecords } from '../../helpers/records-kit.ts';

const CUSTOMER = idOf(1);
const talk = (n: number, on: string, only: Partial<RecordOf<'interactions'>> = {}) =>
  makeInteraction(n, CUSTOMER, { ...only, on: asDay(on) });
const change = (collection: Collection, before: object | undefined, after: object | undefined) => {
  const { id } = (after ?? before) as { id: string };
  return { collection, id, before: before as Record<string, unknown>, after: after as Record<string, unknown> };
};

function indexOf(...interactions: RecordOf<'interactions'>[]): Promise<CustomerFactsIndex> {
  const records: BookRecords = {
    ...emptyRecords(),
    customers: new Map([[CUSTOMER, makeCustomer(1)]]),
    interactions: new Map(interactions.map((each) => [each.id, each])),
  };
  return CustomerFactsIndex.of(records, () => Promise.resolve());
}
const daysOf = (index: CustomerFactsIndex) => index.of(CUSTOMER)?.interactions.map(({ on }) => on);

describe('the facts of a customer', () => {
  it('hold contacts by day, whatever the order in which they were logged', async () => {
    const index = await indexOf(talk(3, '2026-09-10'), talk(1, '2026-09-12'), talk(2, '2026-09-01'));
    expect(daysOf(index)).toEqual(['2026-09-01', '2026-09-10', '2026-09-12']);
    index.apply([change('interactions', undefined, talk(4, '2026-09-05'))]);
    expect(daysOf(index)).toEqual(['2026-09-01', '2026-09-05', '2026-09-10', '2026-09-12']);
  });

  it('order one day by the hour, then by when it was logged', async () => {
    const late = talk(1, '2026-09-10', { time: '16:00' });
    const early = talk(2, '2026-09-10', { time: '09:00', loggedAt: '2026-11-30T00:00:00.000Z' });
    expect((await indexOf(late, early)).of(CUSTOMER)?.interactions).toEqual([early, late]);
  });

  it('follow a contact that is moved to another day, and one that is deleted', async () => {
    const [first, second] = [talk(1, '2026-09-01'), talk(2, '2026-09-10')];
    const index = await indexOf(first, second);
    index.apply([change('interactions', second, { ...second, on: '2026-08-01' })]);
    expect(daysOf(index)).toEqual(['2026-08-01', '2026-09-01']);
    index.apply([change('interactions', first, undefined)]);
    expect(daysOf(index)).toEqual(['2026-08-01']);
  });

  it('name both customers when a record goes from one to the other', async () => {
    const moved = talk(1, '2026-09-01');
    const touched = (await indexOf(moved)).apply([change('interactions', moved, { ...moved, customerId: idOf(2) })]);
    expect([...touched]).toEqual([CUSTOMER, idOf(2)]);
  });

  it('are gone with the customer', async () => {
    const index = await indexOf(talk(1, '2026-09-01'));
    expect([...index.apply([change('customers', makeCustomer(1), undefined)])]).toEqual([CUSTOMER]);
    expect(index.of(CUSTOMER)).toBeUndefined();
  });

  it('can be asked what a contact would do, and do not keep it', async () => {
    const index = await indexOf(talk(1, '2026-09-01'));
    const facts = index.of(CUSTOMER);
    if (facts === undefined) throw new Error('no facts');
    expect(withInteraction(facts, talk(2, '2026-08-01')).interactions.map(({ on }) => on)).toEqual([
      '2026-08-01',
      '2026-09-01',
    ]);
    expect(daysOf(index)).toEqual(['2026-09-01']);
  });
});
