import { describe, expect, it } from 'vitest';
import { weighGift } from '../../../electron/gifts/weigh-gift.ts';
import { asDay } from '../../../shared/domain/day.ts';
import { CUSTOMER_ID, stamped } from '../../helpers/make-dossier.ts';
import { cny, facts, gift, makePerson, said, thought } from './gift-kit.ts';

const ORGANIZATION = { kind: 'organization' } as const;
const OTHER = stamped(7).id;

describe('who receives', () => {
  it.each([
    ['private', {}, []],
    ['company', ORGANIZATION, ['note']],
    ['state-owned', { ...ORGANIZATION, nature: 'state-owned' }, ['severe']],
    ['state-owned', { recipient: 'state-owned' }, ['severe']],
    ['government', { recipient: 'government' }, ['severe']],
    ['medical', { recipient: 'medical' }, ['severe']],
    ['medical', { profession: 'doctor' }, ['severe']],
    ['teacher', { profession: 'teacher' }, ['severe']],
    ['private', { ...ORGANIZATION, recipient: 'private' }, []],
  ] as const)('%s, of a customer who is %o', (recipient, customer, levels) => {
    const found = weighGift(thought(), facts(customer));
    expect(found).toEqual(levels.map((level) => ({ kind: 'recipient', level, recipient })));
  });

  it('binds a nurse in a firm by her calling', () => {
    const person = makePerson({ profession: 'nurse' });
    expect(said({ personId: person.id }, facts(ORGANIZATION, { person }))).toEqual(['recipient medical']);
  });

  it('warns of cash to anybody at all', () => {
    for (const recipient of ['private', 'company', 'state-owned', 'government', 'medical', 'teacher'] as const)
      expect(said({ item: '购物卡' }, facts({ recipient }))).toContain('cash');
  });

  it('tells of mourning and of death, the gravest first', () => {
    expect(said({}, facts({ cautions: ['mourning'], deceased: true }))).toEqual(['deceased', 'mourning']);
  });
});

describe('a sum', () => {
  it.each([
    [4_000, ['sum-four']],
    [14_880, ['sum-four']],
    [8_804, ['sum-four']],
    [8_800, []],
    [6_660, []],
  ])('of %i fen', (minor, warnings) => {
    expect(said({ cost: cny(minor) })).toEqual(warnings);
  });

  it('with 4 troubles nobody abroad', () => {
    expect(said({ cost: cny(4_000) }, facts({ country: 'US' }))).toEqual([]);
  });
});

describe('the same again', () => {
  const book = gift({ item: '书', category: '文化' });

  it.each([
    ['the same thing', { item: ' 书！' }, ['repeat item']],
    ['another thing of the kind', { item: '画册', category: '文化' }, ['repeat category']],
    ['the same after three years', { item: '书', on: asDay('2029-05-01') }, ['repeat item']],
    ['the same a day later', { item: '书', on: asDay('2029-05-02') }, []],
    ['itself, changed', { item: '书', id: book.id }, []],
  ] as const)('%s', (_, again, warnings) => {
    expect(said(again, facts({}, { gifts: [book] }))).toEqual(warnings);
  });

  it('is not what was only thought of, or received', () => {
    const gifts = [gift({ state: 'idea' }), gift({ direction: 'received' })];
    expect(said({ item: '书' }, facts({}, { gifts }))).toEqual([]);
  });

  it('counts under one roof, whoever had it', () => {
    const gifts = [gift({ customerId: OTHER, personId: stamped(8).id })];
    expect(said({ item: '书' }, facts({}, { gifts, household: new Set([CUSTOMER_ID, OTHER]) }))).toEqual([
      'repeat item',
    ]);
    expect(said({ item: '书' }, facts({}, { gifts, firm: new Set([CUSTOMER_ID, OTHER]) }))).toEqual([]);
  });

  it('counts in a family, and not among colleagues', () => {
    const gifts = [gift({ personId: stamped(8).id })];
    expect(said({ item: '书' }, facts({}, { gifts }))).toEqual(['repeat item']);
    expect(said({ item: '书' }, facts({ ...ORGANIZATION, recipient: 'private' }, { gifts }))).toEqual([]);
  });

  it.each([
    ['disliked', { liked: 'no' }],
    ['declined', { refused: 'declined' }],
    ['returned', { refused: 'returned' }],
  ] as const)('of what was %s is told however long ago', (how, reception) => {
    const gifts = [gift({ on: asDay('2012-05-01'), ...reception })];
    expect(said({ item: '书' }, facts({}, { gifts }))).toEqual([`not-liked ${how}`]);
  });
});

describe('a budget', () => {
  const company = { recipient: 'company' } as const;
  const given = (minor: number, part = {}) => gift({ item: '别的', cost: cny(minor), ...part });

  it.each([
    ['A', 30_000, 30_001],
    ['B', 20_000, 20_001],
    ['C', 10_000, 10_001],
  ] as const)('of class %s holds to its last fen', (revenueClass, most, over) => {
    expect(said({ cost: cny(most) }, facts({}, { revenueClass }))).toEqual([]);
    expect(said({ cost: cny(over) }, facts({}, { revenueClass }))).toEqual(['over class']);
  });

  it.each([
    ['80,000 in the year', 30_000, []],
    ['one fen more', 30_001, ['over person-year']],
  ] as const)('of a person: %s', (_, minor, warnings) => {
    const gifts = [given(50_000), given(99_900, { on: asDay('2025-12-31') })];
    expect(said({ cost: cny(minor) }, facts({}, { gifts }))).toEqual(warnings);
  });

  it.each([
    ['the limit of an occasion', { occasion: '中秋' }, 5_000, ['recipient company']],
    ['one fen over it', { occasion: '中秋' }, 5_001, ['over firm-occasion', 'recipient company']],
    ['another occasion', { occasion: '国庆' }, 5_001, ['recipient company']],
    ['no occasion', {}, 20_001, ['over firm-occasion', 'recipient company']],
  ] as const)('of a firm: %s', (_, occasion, minor, warnings) => {
    const gifts = [given(15_000, { occasion: '中秋' })];
    expect(said({ ...occasion, cost: cny(minor) }, facts(company, { gifts }))).toEqual(warnings);
  });

  it('of a firm’s year counts all its people, and what came back not at all', () => {
    const gifts = [
      given(30_000, { customerId: OTHER }),
      given(15_000, { personId: stamped(8).id }),
      given(99_900, { refused: 'returned' }),
    ];
    const firm = new Set([CUSTOMER_ID, OTHER]);
    expect(said({ cost: cny(5_000) }, facts(company, { gifts, firm }))).toEqual(['recipient company']);
    expect(said({ cost: cny(5_001) }, facts(company, { gifts, firm }))).toEqual([
      'over firm-year',
      'recipient company',
    ]);
  });

  it('is reckoned in the rep’s own currency, or told to be without a rate', () => {
    const cost = { minor: 3_000, currency: 'USD' };
    const revenueClass = 'B';
    expect(said({ cost }, facts({}, { revenueClass, purse: { currency: 'CNY', rates: { USD: 7 } } }))).toEqual([
      'over class',
    ]);
    expect(said({ cost }, facts({}, { revenueClass }))).toEqual(['no-rate']);
  });

  it('that was emptied is no limit', () => {
    const about = facts(company, { revenueClass: 'C', budgets: { byClass: {} } });
    expect(said({ cost: cny(9_999_900) }, about)).toEqual(['recipient company']);
  });
});
