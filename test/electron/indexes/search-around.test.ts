import { describe, expect, it } from 'vitest';
import { SearchIndex, wordsOf } from '../../../electron/indexes/search-index.ts';
import type { Person } from '../../../shared/domain/person.ts';
import { idOf, makeCustomer } from '../../helpers/book-kit.ts';

const AT = '2026-11-01T00:00:00.000Z';
const CUSTOMER = makeCustomer(1, { name: '桂先生', phones: [{ raw: '199 0000 0001', label: 'mobile' }] });
const wife = (raw: string): Person => ({
  id: idOf(9),
  customerId: CUSTOMER.id,
  name: '荷女士',
  relation: 'spouse',
  phones: [{ raw, label: 'mobile' }],
  emails: [],
  createdAt: AT,
  changedAt: AT,
});
const breathe = () => Promise.resolve();

describe('who is found', () => {
  it('is the customer by a number of the wife too, and it is said whose it was', async () => {
    const index = await SearchIndex.of([CUSTOMER], breathe, [wife('199 0000 7781')]);
    const found = (query: string) => index.matches(CUSTOMER.id, wordsOf(query));
    const through = (query: string) => index.throughOf(CUSTOMER.id, wordsOf(query));
    expect([found('7781'), found('荷女士'), found('桂 7781'), found('8888')]).toEqual([true, true, true, false]);
    expect([through('7781'), through('0001'), through('桂 荷'), through('8888')]).toEqual([
      idOf(9),
      undefined,
      idOf(9),
      undefined,
    ]);
  });

  it('follows a number that is written over, and forgets who is gone', () => {
    const index = new SearchIndex();
    index.put(CUSTOMER);
    index.putPerson(wife('199 0000 7781'));
    index.putPerson(wife('199 0000 5555'));
    expect(['7781', '5555'].map((query) => index.matches(CUSTOMER.id, [query]))).toEqual([false, true]);
    index.removePerson(idOf(9));
    expect(index.matches(CUSTOMER.id, ['5555'])).toBe(false);
  });
});
