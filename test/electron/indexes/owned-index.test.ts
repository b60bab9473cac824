import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OwnedIndex } from '../../../electron/indexes/owned-index.ts';
import { idOf, makeInteraction } from '../../helpers/book-kit.ts';
import { FakeRecords } from '../../helpers/records-kit.ts';

const CUSTOMERS = [1, 2, 3];
const atOnce = () => Promise.resolve();
const talk = (n: number, customer: number) => makeInteraction(n, idOf(customer));
const answersOf = (index: OwnedIndex) => CUSTOMERS.map((n) => index.idsOf('interactions', idOf(n)));

describe('what belongs to a customer', () => {
  it('is told in the order in which it came, one collection apart from another', async () => {
    const book = new FakeRecords();
    for (const n of [12, 10, 11]) book.put('interactions', talk(n, 1));
    book.put('gifts', talk(20, 1));
    const index = await OwnedIndex.of(book.records(), atOnce);
    expect(answersOf(index)).toEqual([[idOf(12), idOf(10), idOf(11)], [], []]);
    expect(index.idsOf('gifts', idOf(1))).toEqual([idOf(20)]);
  });

  it('is after any changes what the whole book says', async () => {
    const step = fc.record({ n: fc.integer({ min: 10, max: 16 }), customer: fc.constantFrom(...CUSTOMERS, undefined) });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
        const book = new FakeRecords();
        const index = await OwnedIndex.of(book.records(), atOnce);
        for (const { n, customer } of steps)
          index.apply([
            customer === undefined ? book.del('interactions', idOf(n)) : book.put('interactions', talk(n, customer)),
          ]);
        const whole = answersOf(await OwnedIndex.of(book.records(), atOnce));
        expect(answersOf(index).map((ids) => ids.toSorted())).toEqual(whole.map((ids) => ids.toSorted()));
      }),
    );
  });

  it('is answered as a copy: who empties it empties nothing', async () => {
    const book = new FakeRecords();
    book.put('interactions', talk(10, 1));
    const index = await OwnedIndex.of(book.records(), atOnce);
    index.idsOf('interactions', idOf(1)).pop();
    expect(index.idsOf('interactions', idOf(1))).toEqual([idOf(10)]);
  });
});
