import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CustomerFactsIndex } from '../../../electron/indexes/customer-facts.ts';
import { DueIndex } from '../../../electron/indexes/due-index.ts';
import { RevenueIndex } from '../../../electron/indexes/revenue-index.ts';
import { addDays, asDay } from '../../../shared/domain/day.ts';
import { AT, idOf, makeCustomer, makeInteraction } from '../../helpers/book-kit.ts';
import { rules } from '../../helpers/facts-kit.ts';
import { type Changed, FakeRecords } from '../../helpers/records-kit.ts';

const TODAY = asDay('2026-09-10');
const CUSTOMERS = [1, 2, 3, 4, 5, 6];
/** One call a day: who weighs more is called sooner. */
const TIGHT = { ...rules, capacity: { calls: 1, visits: 1 } };
const atOnce = () => Promise.resolve();

/** All alike but for what they pay. */
function makeBook(): FakeRecords {
  const book = new FakeRecords();
  for (const n of CUSTOMERS) {
    book.put('customers', makeCustomer(n, { addedOn: asDay('2026-08-01'), orgGrade: 'A' }));
    book.put('interactions', makeInteraction(100 + n, idOf(n), { on: addDays(TODAY, -10) }));
  }
  return book;
}

const pay = (book: FakeRecords, n: number, customer: number, on: string, yuan: number): Changed =>
  book.put('deals', {
    ...{ id: idOf(n), createdAt: AT, changedAt: AT, customerId: idOf(customer), product: '样车', on },
    ...{ paidOn: on, amount: { minor: yuan * 100, currency: 'CNY' } },
  });

const factsOf = (book: FakeRecords) => CustomerFactsIndex.of(book.records(), atOnce);
const dueOf = (facts: CustomerFactsIndex) => DueIndex.of({ facts, rules: TIGHT }, TODAY, atOnce);
const classesOf = (revenue: RevenueIndex) => CUSTOMERS.map((n) => revenue.classOf(idOf(n)) ?? '-').join('');

type Deed = (book: FakeRecords) => Changed;
const deedArb: fc.Arbitrary<Deed> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .tuple(
        fc.integer({ min: 500, max: 509 }),
        fc.constantFrom(...CUSTOMERS),
        fc.integer({ min: -380, max: 2 }),
        fc.nat(9),
      )
      .map(
        ([n, customer, ago, yuan]): Deed =>
          (book) =>
            pay(book, n, customer, addDays(TODAY, ago), yuan),
      ),
  },
  {
    weight: 2,
    arbitrary: fc.integer({ min: 500, max: 509 }).map(
      (n): Deed =>
        (book) =>
          book.del('deals', idOf(n)),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(...CUSTOMERS).map(
      (n): Deed =>
        (book) =>
          book.del('customers', idOf(n)),
    ),
  },
);

describe('revenue classes of a whole book', () => {
  it('after any payments are what they would be if everything were counted from nothing, and so is everybody’s day', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(deedArb, { maxLength: 3 }), { maxLength: 8 }), async (turns) => {
        const book = makeBook();
        const facts = await factsOf(book);
        const due = await dueOf(facts);
        for (const deeds of turns) due.replan(facts.apply(deeds.map((deed) => deed(book))));
        const anew = await dueOf(await factsOf(book));
        expect(classesOf(due.revenue)).toBe(classesOf(anew.revenue));
        expect(due.revenue.all()).toEqual(anew.revenue.all());
        expect(due.days(TODAY, 90)).toEqual(anew.days(TODAY, 90));
      }),
    );
  });

  it('names whose class another one’s payment moved', async () => {
    const book = makeBook();
    for (const [n, yuan] of [50, 35, 15].entries()) pay(book, 500 + n, n + 1, TODAY, yuan);
    const facts = await factsOf(book);
    const revenue = await RevenueIndex.of(facts, rules.revenue, TODAY, atOnce);
    expect(classesOf(revenue)).toBe('ABC---');
    facts.apply([pay(book, 510, 4, TODAY, 900)]);
    expect([...revenue.follow([idOf(4)])].sort()).toEqual([1, 2, 4].map(idOf));
    expect(classesOf(revenue)).toBe('CCCA--');
    expect(revenue.follow([idOf(4)]).size).toBe(0);
  });

  it('gives the best day to who pays most, as soon as it is known', async () => {
    const book = makeBook();
    for (const n of CUSTOMERS) pay(book, 500 + n, n, addDays(TODAY, -200), 1);
    const facts = await factsOf(book);
    const due = await dueOf(facts);
    const dayOf = (n: number) => due.planOf(idOf(n))?.row?.on ?? '';
    const best = dayOf(1);
    expect(dayOf(6)).not.toBe(best);
    due.replan(facts.apply([pay(book, 506, 6, addDays(TODAY, -200), 9)]));
    expect(dayOf(6)).toBe(best);
  });

  it('tells what is not counted, and of somebody who paid nothing that nothing came', async () => {
    const book = makeBook();
    book.put('deals', {
      ...{ id: idOf(500), createdAt: AT, changedAt: AT, customerId: idOf(1), product: '样车', on: TODAY },
      ...{ paidOn: TODAY, amount: { minor: 5, currency: 'EUR' } },
    });
    const revenue = await RevenueIndex.of(await factsOf(book), rules.revenue, TODAY, atOnce);
    expect(revenue.receivedOf(idOf(1))).toEqual({ minor: 0, uncounted: [{ minor: 5, currency: 'EUR' }] });
    expect(revenue.receivedOf(idOf(2))).toEqual({ minor: 0, uncounted: [] });
    expect(classesOf(revenue)).toBe('------');
  });
});
