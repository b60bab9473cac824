import { describe, expect, it } from 'vitest';
import { SearchIndex, wordsOf } from '../../../electron/indexes/search-index.ts';
import { asDay } from '../../../shared/domain/day.ts';
import type { Customer } from '../../../shared/domain/customer.ts';
import { makeCustomer } from '../../helpers/book-kit.ts';

const on = asDay('2026-11-20');

/** A word that stands nowhere else, in every field that holds words. */
const FACTS: readonly (readonly [string, Partial<Customer>])[] = [
  ['website', { website: 'https://alpha.example' }],
  ['rank', { rank: 'alpha' }],
  ['qq', { qq: 'alpha' }],
  ['source', { source: 'alpha' }],
  ['method', { method: 'alpha' }],
  ['how we met', { howMet: 'alpha' }],
  ['who may introduce us', { introducers: 'alpha' }],
  ['what they looked at', { lookedAt: 'alpha' }],
  ['industry', { industry: 'alpha' }],
  ['a trip', { trips: [{ from: on, where: 'alpha' }] }],
  ['an area', { addresses: [{ text: 'x', area: 'alpha' }] }],
  ['what is worth knowing', { personal: 'alpha' }],
  ['an interest', { interests: [{ what: 'alpha' }] }],
  ['news of it', { interests: [{ what: 'x', news: { text: 'alpha', on } }] }],
  ['education', { education: 'alpha' }],
  ['hometown', { hometown: 'alpha' }],
  ['tastes', { tastes: 'alpha' }],
  ['diet', { diet: 'alpha' }],
  ['comfort', { comfort: 'alpha' }],
  ['car', { car: 'alpha' }],
  ['size', { size: 'alpha' }],
  ['annual plan', { annualPlan: 'alpha' }],
  ['projects', { projects: 'alpha' }],
  ['a celebration', { celebrations: [{ what: 'alpha', on }] }],
  ['what they want', { wanted: 'alpha' }],
  ['the note', { note: 'alpha' }],
  ['a trait', { traits: { habits: 'alpha' } }],
  ['business', { business: { range: 'alpha' } }],
  ['trading', { trading: { terms: 'alpha' } }],
  ['an incident', { incidents: [{ on, what: 'alpha' }] }],
  ['a field of the rep’s own', { custom: { x: 'alpha' } }],
];

describe('finding somebody', () => {
  it.each(FACTS)('by %s', async (_what, only) => {
    const customer = makeCustomer(1, only);
    const index = await SearchIndex.of([customer, makeCustomer(2)], () => Promise.resolve());
    const words = wordsOf('ALPHA');
    expect([customer, makeCustomer(2)].map(({ id }) => index.found(words).has(id))).toEqual([true, false]);
  });

  it.each(FACTS)('by %s, though the dossier holds much else', async (_what, only) => {
    const much = { business: { attitude: '问了进度，还在比两家，价格不是第一位。'.repeat(20) } };
    const customer = makeCustomer(1, { ...only, business: { ...much.business, ...only.business } });
    const index = await SearchIndex.of([customer, makeCustomer(2, much)], () => Promise.resolve());
    const found = (query: string) => [customer, makeCustomer(2)].map(({ id }) => index.found(wordsOf(query)).has(id));
    expect([found('ALPHA'), found('比两家 alp'), found('比三家')]).toEqual([
      [true, false],
      [true, false],
      [false, false],
    ]);
  });
});
