import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CustomerFactsIndex } from '../../../electron/indexes/customer-facts.ts';
import { DueIndex } from '../../../electron/indexes/due-index.ts';
import type { RecordOf } from '../../../shared/domain/book.ts';
import { addDays, asDay, type Day } from '../../../shared/domain/day.ts';
import { AT, idOf, makeCustomer, makeInteraction } from '../../helpers/book-kit.ts';
import { rules } from '../../helpers/facts-kit.ts';
import { type Changed, FakeRecords } from '../../helpers/records-kit.ts';

const TODAY = asDay('2026-09-10');
const START = asDay('2026-08-01');
const CUSTOMERS = [1, 2, 3, 4];

/** One call and one visit a day, so that customers turn each other out. */
const TIGHT = { ...rules, capacity: { calls: 1, visits: 1 } };

const atOnce = () => Promise.resolve();
const indexOf = (facts: CustomerFactsIndex, today: Day, by = rules) => DueIndex.of({ facts, rules: by }, today, atOnce);
const fresh = async (book: FakeRecords, today: Day, by = rules) =>
  indexOf(await CustomerFactsIndex.of(book.records(), atOnce), today, by);

const answersOf = (index: DueIndex) => ({
  days: index.days(TODAY, 60),
  overdue: index.overdue(),
  load: Array.from({ length: 60 }, (_, n) => index.loadOn(addDays(TODAY, n))),
  uncovered: [...index.uncovered()].sort(),
  plans: CUSTOMERS.map((n) => index.planOf(idOf(n))),
});

const dayArb = fc.integer({ min: 0, max: 60 }).map((n) => addDays(START, n));
const customerArb = fc.constantFrom(...CUSTOMERS);
const intentArb = fc.option(fc.constantFrom('interested', 'considering', 'not-soon', 'never'), { nil: undefined });
const recordId = fc.integer({ min: 10, max: 25 });

const stamped = (n: number) => ({ id: idOf(n), createdAt: AT, changedAt: AT });
const owned = (n: number, customer: number) => ({ ...stamped(n), customerId: idOf(customer) });

type Deed = (book: FakeRecords) => Changed;
const deed: fc.Arbitrary<Deed> = fc.oneof(
  fc.tuple(customerArb, dayArb, intentArb, fc.boolean()).map(([n, addedOn, code, noNext]): Deed => {
    const intent = code === undefined ? {} : { intent: { code, since: addedOn } };
    return (book) => book.put('customers', makeCustomer(n, { addedOn, noNext, ...intent }));
  }),
  customerArb.map(
    (n): Deed =>
      (book) =>
        book.del('customers', idOf(n)),
  ),
  fc
    .tuple(recordId, customerArb, dayArb, fc.constantFrom('reached', 'sent', 'no-answer'))
    .map(([n, customer, on, outcome]): Deed => {
      const interaction = makeInteraction(n, idOf(customer), { on, outcome });
      return (book) => book.put('interactions', interaction);
    }),
  recordId.map(
    (n): Deed =>
      (book) =>
        book.del('interactions', idOf(n)),
  ),
  fc.tuple(recordId, customerArb, dayArb).map(([n, customer, dueOn]): Deed => {
    const promise: RecordOf<'promises'> = { ...owned(n, customer), what: '送样品', dueOn };
    return (book) => book.put('promises', promise);
  }),
  fc.tuple(recordId, customerArb, dayArb).map(([n, customer, sentOn]): Deed => {
    const quote: RecordOf<'quotes'> = { ...owned(n, customer), title: '报价', sentOn };
    return (book) => book.put('quotes', quote);
  }),
  recordId.map(
    (n): Deed =>
      (book) =>
        book.del('quotes', idOf(n)),
  ),
  // What one customer does is news for another, and a card for whoever waits for it.
  // A payment weighs its customer anew, and may give everybody else another class.
  fc.tuple(recordId, customerArb, dayArb, fc.nat(3)).map(([n, customer, on, sum]): Deed => {
    const paid = sum === 0 ? {} : { paidOn: on, amount: { minor: sum * 100, currency: 'CNY' } };
    const deal: RecordOf<'deals'> = { ...owned(n, customer), product: '样车', on, deliveredOn: on, ...paid };
    return (book) => book.put('deals', deal);
  }),
  recordId.map(
    (n): Deed =>
      (book) =>
        book.del('deals', idOf(n)),
  ),
  fc.tuple(recordId, customerArb, customerArb, dayArb).map(([n, customer, other, on]): Deed => {
    const referral = { ...owned(n, customer), referredName: '某人', referredId: idOf(other), on, reward: 'gift' };
    return (book) => book.put('referrals', referral);
  }),
  fc.tuple(recordId, customerArb, dayArb).map(([n, customer, since]): Deed => {
    const want: RecordOf<'wants'> = { ...owned(n, customer), product: '样车', productId: idOf(50), since };
    return (book) => book.put('wants', want);
  }),
  fc.tuple(dayArb, dayArb).map(([a, b]): Deed => {
    const prices = [a, b].map((from) => ({ from, amount: { minor: 1, currency: 'CNY' } }));
    const product: RecordOf<'products'> = { ...stamped(50), name: '样车', prices };
    return (book) => book.put('products', product);
  }),
  dayArb.map((endsOn): Deed => {
    const show: RecordOf<'batches'> = { ...stamped(51), kind: 'show', name: '样展', endsOn };
    return (book) => book.put('batches', show);
  }),
  fc.tuple(customerArb, dayArb).map(([n, addedOn]): Deed => {
    const lead = makeCustomer(n, { addedOn, showClass: 'B', batchId: idOf(51) });
    return (book) => book.put('customers', lead);
  }),
);

describe('the due index', () => {
  it('answers after any changes what a whole plan of the same book answers', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(deed, { maxLength: 4 }), { maxLength: 20 }), async (changes) => {
        const book = new FakeRecords();
        const facts = await CustomerFactsIndex.of(book.records(), atOnce);
        const index = await indexOf(facts, TODAY, TIGHT);
        for (const deeds of changes) {
          index.days(TODAY, 3);
          index.replan(facts.apply(deeds.map((each) => each(book))));
        }
        expect(answersOf(index)).toEqual(answersOf(await fresh(book, TODAY, TIGHT)));
      }),
    );
  });

  it('answers for the day it was made for', async () => {
    const book = new FakeRecords();
    book.put('customers', makeCustomer(1, { addedOn: asDay('2026-09-01') }));
    book.put('customers', makeCustomer(2, { addedOn: asDay('2026-09-10') }));
    const index = await fresh(book, TODAY);
    expect([index.today(), index.overdue(), index.loadOn(TODAY)]).toEqual([TODAY, 1, 2]);
    const next = asDay('2026-09-14');
    const then = await fresh(book, next);
    expect([then.today(), then.overdue(), then.loadOn(next)]).toEqual([next, 2, 2]);
  });

  it('shows on today what is still open from before, on a later day its own, and before today nothing', async () => {
    const book = new FakeRecords();
    const manual = (n: number, on: string) =>
      book.put('customers', makeCustomer(n, { addedOn: START, manualNext: { on: asDay(on) } }));
    manual(1, '2026-09-08');
    manual(2, '2026-09-10');
    manual(3, '2026-09-12');
    const days = (await fresh(book, TODAY)).days(asDay('2026-09-08'), 5);
    expect(days.map(({ on, rows }) => [on, rows.map(({ customer }) => customer.id)])).toEqual([
      ['2026-09-08', []],
      ['2026-09-09', []],
      ['2026-09-10', [idOf(1), idOf(2)]],
      ['2026-09-11', []],
      ['2026-09-12', [idOf(3)]],
    ]);
  });

  it('has one follow-up or next step for a customer, on one day', async () => {
    const book = new FakeRecords();
    const intent = { code: 'interested', since: asDay('2026-09-08') };
    const horizon = { expectedOn: asDay('2026-09-20') };
    book.put('customers', makeCustomer(1, { addedOn: START, intent, horizon }));
    book.put('interactions', makeInteraction(10, idOf(1), { on: asDay('2026-09-08') }));
    const rows = (await fresh(book, TODAY)).days(TODAY, 90).flatMap((day) => day.rows);
    expect(rows.map(({ kind, customer }) => [kind, customer.id])).toEqual([['follow-up', idOf(1)]]);
  });

  it('lists who has neither cadence nor next step, and those without by choice', async () => {
    const book = new FakeRecords();
    book.put('customers', makeCustomer(1, { addedOn: START, noNext: true }));
    book.put('customers', makeCustomer(2, { addedOn: START, orgGrade: 'D' }));
    book.put('interactions', makeInteraction(10, idOf(2), { on: START }));
    book.put('customers', makeCustomer(3, { addedOn: START }));
    book.put('customers', makeCustomer(4, { addedOn: START, doNotContact: ['all'] }));
    expect([...(await fresh(book, TODAY)).uncovered()]).toEqual([idOf(1), idOf(2)]);
  });
});
