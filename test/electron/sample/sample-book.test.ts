import { describe, expect, it } from 'vitest';
import { sampleBook } from '../../../electron/sample/sample-book.ts';
import { type Collection, COLLECTION_NAMES, COLLECTIONS, type Op, type RecordOf } from '../../../shared/domain/book.ts';
import { fitsField } from '../../../shared/domain/custom-value.ts';
import { dealMovedOn, dealStage } from '../../../shared/domain/deal.ts';
import { asDay } from '../../../shared/domain/day.ts';

const TODAY = asDay('2026-11-22');

type Lists = { readonly [C in Collection]: readonly RecordOf<C>[] };

function byCollection(ops: readonly Op[]): Lists {
  const lists = Object.fromEntries(COLLECTION_NAMES.map((name) => [name, [] as unknown[]]));
  for (const [verb, collection, record] of ops) if (verb === 'put') lists[collection]?.push(record);
  return lists as unknown as Lists;
}

describe('the sample book', () => {
  it('is the same book on every machine', () => {
    expect(sampleBook(TODAY)).toEqual(sampleBook(TODAY));
  });

  it('holds only records the book would take from anybody', () => {
    for (const [verb, collection, record] of sampleBook(TODAY)) {
      expect(verb).toBe('put');
      const read = COLLECTIONS[collection].safeParse(record);
      expect(read.success, `${collection}: ${JSON.stringify(read.error?.issues[0])}`).toBe(true);
    }
  });

  it('has 200 customers in both languages, organizations among them, and nobody logged after today', () => {
    const ops = sampleBook(TODAY).filter((op) => op[0] === 'put');
    const customers = ops.flatMap((op) => (op[1] === 'customers' ? [op[2]] : []));
    const interactions = ops.flatMap((op) => (op[1] === 'interactions' ? [op[2]] : []));
    expect(customers).toHaveLength(200);
    expect(new Set(customers.map((c) => c.name)).size).toBe(200);
    expect(customers.filter((c) => c.language === 'en').length).toBeGreaterThan(40);
    expect(customers.filter((c) => c.kind === 'organization').length).toBeGreaterThan(20);
    expect(interactions.length).toBeGreaterThan(1_000);
    expect(interactions.filter((i) => i.on > TODAY)).toEqual([]);
  });

  it('tells the case of the furniture maker in full, in the last autumn that is over', () => {
    const told = sampleBook(TODAY);
    const customer = told.find((op) => op[0] === 'put' && op[1] === 'customers' && op[2].name === '樟木先生');
    const id = customer?.[0] === 'put' ? customer[2].id : '';
    const steps = told.flatMap((op) =>
      op[0] === 'put' && op[1] === 'interactions' && op[2].customerId === id ? [op[2].on] : [],
    );
    expect(steps).toHaveLength(13);
    expect([steps[0], steps.at(-1)]).toEqual(['2026-09-05', '2026-10-16']);
    const english = told.find((op) => op[0] === 'put' && op[1] === 'customers' && op[2].name === 'Mr Camphorwood');
    const twin = english?.[0] === 'put' ? english[2].id : '';
    const inEnglish = told.flatMap((op) =>
      op[0] === 'put' && op[1] === 'interactions' && op[2].customerId === twin ? [op[2].on] : [],
    );
    expect(inEnglish).toEqual(steps);
    const before = sampleBook(asDay('2026-09-30')).flatMap((op) =>
      op[0] === 'put' && op[1] === 'interactions' ? [op[2].on] : [],
    );
    expect(before.filter((on) => on > '2026-09-30')).toEqual([]);
  });

  it('has something of every record that starts a clock, in both languages, and names nothing that is not there', () => {
    const { customers, ...book } = byCollection(sampleBook(TODAY));
    const languages = new Map(customers.map(({ id, language }) => [id, language]));
    for (const list of [book.samples, book.wants, book.serviceVisits, book.referrals, book.contracts, book.enrolments])
      expect(list.map(({ customerId }) => languages.get(customerId)).sort()).toEqual(['en', 'zh-CN']);
    const leads = customers.filter(({ batchId }) => batchId !== undefined);
    expect(leads.map(({ showClass }) => showClass).sort()).toEqual(['A', 'A', 'B', 'B', 'C', 'C']);
    expect(new Set(leads.map(({ batchId }) => batchId))).toEqual(new Set(book.batches.map(({ id }) => id)));
    const cards = new Set(book.products.map(({ id }) => id));
    for (const { productId } of [...book.deals, ...book.samples, ...book.wants])
      expect(productId === undefined || cards.has(productId)).toBe(true);
    for (const { referredId } of book.referrals) expect(languages.has(referredId ?? '')).toBe(true);
  });

  it('has deals at every stage, one of them delivered a week ago and one signed and not paid for', () => {
    const { deals } = byCollection(sampleBook(TODAY));
    const stages = new Set(deals.map((deal) => dealStage(deal, TODAY)));
    expect([...stages].sort()).toEqual(['delivered', 'paid', 'signed']);
    expect(deals.filter(({ deliveredOn }) => deliveredOn === '2026-11-15')).toHaveLength(2);
    expect(deals.filter((deal) => dealMovedOn(deal, TODAY) > TODAY)).toEqual([]);
  });

  it('knows two dossiers of each language through and through, and has something of the library in both', () => {
    const { customers, ...book } = byCollection(sampleBook(TODAY));
    const full = customers.filter(({ sensitive = [] }) => sensitive.length > 0);
    expect(full.map(({ kind }) => kind).sort()).toEqual(['organization', 'organization', 'person', 'person']);
    expect(
      full.filter(({ incidents = [] }) => incidents.some(({ settledOn }) => settledOn === undefined)),
    ).toHaveLength(2);
    const counted = [book.competitors, book.stories, book.scripts, book.requests, book.links, book.customFields];
    expect(counted.map((list) => list.length)).toEqual([2, 4, 2, 2, 2, 4]);
    const there = new Set(customers.map(({ id }) => id));
    for (const { customerId, otherId } of book.links)
      expect([there.has(customerId), there.has(otherId)]).toEqual([true, true]);
  });

  it('has a value that does not fit its field, so that it can be seen how that looks', () => {
    const { customers, customFields } = byCollection(sampleBook(TODAY));
    const misfits = customers.flatMap(({ custom }) =>
      customFields.filter((field) => custom[field.name] !== undefined && !fitsField(field, custom[field.name] ?? '')),
    );
    expect(misfits).toHaveLength(2);
  });
});
