import { describe, expect, it } from 'vitest';
import type { CustomerFacts } from '../../../electron/cadence/facts.ts';
import { openersFor } from '../../../electron/openers/openers.ts';
import { asDay } from '../../../shared/domain/day.ts';
import { GENERAL_POINTS } from '../../../shared/domain/manner.ts';
import { idOf } from '../../helpers/book-kit.ts';
import { type Around, hear, heardOf, own } from '../../helpers/opener-kit.ts';

const TODAY = '2026-09-10';
const CAR = {
  ...own(60),
  name: '样车',
  prices: [
    { from: asDay('2026-06-01'), amount: { minor: 100, currency: 'CNY' } },
    { from: asDay('2026-09-08'), amount: { minor: 90, currency: 'CNY' } },
  ],
  sellingPoints: ['省油', '后排宽'],
};
const { customerId: _of, ...CARD } = CAR;
type More = Partial<CustomerFacts>;
const want = (patch: object = {}): More => ({
  wants: [{ ...own(61), product: '样车', productId: CARD.id, since: asDay('2026-08-01'), ...patch }],
});
const waiting = (patch: object = {}, told: Around = {}): Around => ({ products: [CARD], more: want(patch), ...told });

describe('a promise', () => {
  const promise = (patch: object): Around => ({
    more: { promises: [{ ...own(50), what: '送样品', dueOn: asDay('2026-09-12'), ...patch }] },
  });
  it.each<readonly [string, object, string[], string[]]>([
    ['still owed', {}, ['送样品 2026-09-12'], []],
    ['late', { dueOn: asDay('2026-09-01') }, ['late 送样品 2026-09-01'], []],
    ['kept', { keptOn: asDay('2026-09-09') }, [], []],
    ['a fix', { kind: 'fix' }, ['送样品 2026-09-12'], []],
    ['a question of theirs', { kind: 'answer' }, [], ['送样品 2026-09-12']],
    ['an answered question', { kind: 'answer', keptOn: asDay('2026-09-09') }, [], []],
  ])('%s', (_name, patch, promises, questions) => {
    const told = promise(patch);
    expect([heardOf('promise', TODAY, told), heardOf('question', TODAY, told)]).toEqual([promises, questions]);
  });
});

describe('a product that came in', () => {
  it.each<readonly [string, object, string[]]>([
    ['today', { arrivedOn: asDay(TODAY) }, ['样车 2026-09-10']],
    ['as they wanted it', { arrivedOn: asDay('2026-09-09'), spec: '白' }, ['样车 (白) 2026-09-09']],
    ['not yet', {}, []],
    ['tomorrow', { arrivedOn: asDay('2026-09-11') }, []],
    ['and is theirs', { arrivedOn: asDay('2026-09-01'), closedOn: asDay('2026-09-05') }, []],
  ])('%s', (_name, patch, expected) => {
    expect(heardOf('arrived', TODAY, waiting(patch))).toEqual(expected);
  });
});

describe('a date near', () => {
  const born = (month: number, day: number, patch: object = {}): Around => ({
    people: [{ id: idOf(700), name: '小宝' }],
    more: { specialDays: [{ ...own(70), kind: 'birthday', calendar: 'solar', month, day, leap: false, ...patch }] },
  });
  it.each<readonly [string, Around, string[]]>([
    ['in two weeks', born(9, 24), ['birthday 2026-09-24']],
    ['in fifteen days', born(9, 25), []],
    ['three days ago', born(9, 7), ['birthday 2026-09-07']],
    ['four days ago', born(9, 6), []],
    ['of a child', born(9, 12, { personId: idOf(700) }), ['birthday 小宝 2026-09-12']],
    ['by the moon', born(8, 1, { calendar: 'lunar' }), ['birthday 2026-09-11']],
    ['with a name of its own', born(9, 12, { kind: 'custom', label: '开业' }), ['custom 开业 2026-09-12']],
  ])('%s', (_name, told, expected) => {
    expect(heardOf('date', TODAY, told)).toEqual(expected);
  });
});

describe('a price change', () => {
  it.each<readonly [string, Around, string[]]>([
    ['of what they want', waiting(), ['样车 2026-09-08']],
    ['talked with since', waiting({}, { talks: ['2026-09-09'] }), []],
    ['on the day of a talk', waiting({}, { talks: ['2026-09-08'] }), ['样车 2026-09-08']],
    ['before they wanted it', waiting({ since: asDay('2026-09-08') }), []],
    ['of what they want no more', waiting({ closedOn: asDay('2026-09-01') }), []],
    [
      'of what they were quoted',
      { products: [CARD], quotes: [['2026-09-01', { productId: CARD.id }]] },
      ['样车 2026-09-08'],
    ],
    [
      'of a quote that ran out',
      { products: [CARD], quotes: [['2026-09-01', { productId: CARD.id, validUntil: asDay('2026-09-09') }]] },
      [],
    ],
    [
      'of a quote that was signed',
      { products: [CARD], quotes: [['2026-09-01', { productId: CARD.id }]], deals: [['2026-09-05', 'signed']] },
      [],
    ],
  ])('%s', (_name, told, expected) => {
    expect(heardOf('price', TODAY, told)).toEqual(expected);
  });

  it('tells from what to what', () => {
    const [found] = openersFor(hear(TODAY, waiting())).filter(({ kind }) => kind === 'price');
    expect([found?.from?.minor, found?.to?.minor]).toEqual([100, 90]);
  });
});

describe('how it went with somebody they sent', () => {
  const sent = (patch: object = {}, told: Around = {}): Around => ({
    more: {
      referrals: [
        { ...own(80), referredName: '单雨桐', referredId: idOf(3), on: asDay('2026-09-01'), reward: 'gift', ...patch },
      ],
    },
    ...told,
  });
  it.each<readonly [string, Around, string[]]>([
    ['under way', sent(), ['underway 单雨桐 2026-09-01']],
    ['told already', sent({}, { talks: ['2026-09-05'] }), []],
    ['bought', sent({}, { boughtOn: '2026-09-04', talks: ['2026-09-05'] }), ['bought 单雨桐 2026-09-04']],
    ['bought, by hand', sent({ earnedOn: asDay('2026-09-06') }), ['bought 单雨桐 2026-09-06']],
    ['thanked', sent({ paidOn: asDay('2026-09-07') }, { boughtOn: '2026-09-04' }), []],
  ])('%s', (_name, told, expected) => {
    expect(heardOf('referral', TODAY, told)).toEqual(expected);
  });
});

describe('a season or the end of a contract', () => {
  const contract = (endsOn: string): Around => ({
    more: { contracts: [{ ...own(85), supplier: '别家', endsOn: asDay(endsOn) }] },
  });
  it.each<readonly [string, Around, string[]]>([
    ['45 days ahead', contract('2026-10-25'), ['contract 别家 2026-10-25']],
    ['46 days ahead', contract('2026-10-26'), []],
    ['ended two weeks ago', contract('2026-08-27'), ['contract 别家 2026-08-27']],
    ['ended before', contract('2026-08-26'), []],
    ['their season', { customer: { seasonOn: asDay('2026-10-01') } }, ['season 2026-10-01']],
    ['their money', { customer: { budgetOn: asDay('2026-10-01') } }, ['budget 2026-10-01']],
    ['a season that began', { customer: { seasonOn: asDay('2026-09-09') } }, []],
  ])('%s', (_name, told, expected) => {
    expect(heardOf('season', TODAY, told)).toEqual(expected);
  });
});

describe('news about what they care for', () => {
  const noted = { what: '钓鱼', news: { text: '水库开钓了', on: asDay('2026-09-05') } };
  it.each<readonly [string, Around, string[]]>([
    ['noted', { customer: { interests: [noted] } }, ['水库开钓了 钓鱼 2026-09-05']],
    ['without news', { customer: { interests: [{ what: '钓鱼' }] } }, []],
    ['talked about since', { customer: { interests: [noted] }, talks: ['2026-09-06'] }, []],
  ])('%s', (_name, told, expected) => {
    expect(heardOf('news', TODAY, told)).toEqual(expected);
  });
});

describe('the success of somebody like them', () => {
  const of = (told: Around): Around => ({ customer: { industry: '家具' }, ...told });
  it.each<readonly [string, Around, string[]]>([
    [
      'a story of their trade',
      of({ stories: [{ industry: ' 家具 ', since: asDay('2026-05-01') }] }),
      ['case 换了十台 2026-05-01'],
    ],
    ['of another trade', of({ stories: [{ industry: '药房' }] }), []],
    ['of no trade', of({ stories: [{}] }), []],
    ['their own', of({ stories: [{ industry: '家具', customerId: idOf(1) }] }), []],
    ['a trade nobody noted', { stories: [{ industry: '家具' }] }, []],
    ['a delivery', of({ delivered: [{}] }), ['delivered 样车 别人 2026-08-01']],
    ['a delivery of long ago', of({ delivered: [{ on: asDay('2024-09-10') }] }), []],
    [
      'three at most, stories first',
      of({ stories: [{ industry: '家具', since: asDay('2026-05-01') }], delivered: [{}, {}, {}] }),
      ['case 换了十台 2026-05-01', 'delivered 样车 别人 2026-08-01', 'delivered 样车 别人 2026-08-01'],
    ],
  ])('%s', (_name, told, expected) => {
    expect(heardOf('story', TODAY, told)).toEqual(expected);
  });
});

describe('a point they have not heard', () => {
  const told = (...points: string[]) => points.map((point) => ({ point, on: asDay('2026-09-03') }));
  it.each<readonly [string, Around, string[]]>([
    ['nothing told yet', {}, ['point size 2026-09-01']],
    ['the next one', { customer: { told: told('size', 'process') } }, ['point quality 2026-09-03']],
    ['all told', { customer: { told: told(...GENERAL_POINTS) } }, []],
    [
      'of what they want',
      waiting({}, { customer: { told: told(...GENERAL_POINTS, '省油') } }),
      ['product-point 后排宽 样车 2026-08-01'],
    ],
    ['of what they want, all told', waiting({}, { customer: { told: told(...GENERAL_POINTS, '省油', '后排宽') } }), []],
  ])('%s', (_name, around, expected) => {
    expect(heardOf('untold', TODAY, around)).toEqual(expected);
  });
});

describe('the order', () => {
  it('is by strength: what is owed first, what could be told any day last', () => {
    const told = waiting(
      { arrivedOn: asDay('2026-09-09') },
      {
        customer: {
          industry: '家具',
          seasonOn: asDay('2026-10-01'),
          interests: [{ what: '茶', news: { text: '新茶', on: asDay(TODAY) } }],
        },
        stories: [{ industry: '家具' }],
        promises: [['2026-09-30'], ['2026-09-12']],
      },
    );
    expect(openersFor(hear(TODAY, { ...told, more: { ...told.more } })).map(({ kind, on }) => `${kind} ${on}`)).toEqual(
      [
        'promise 2026-09-12',
        'promise 2026-09-30',
        'arrived 2026-09-09',
        'price 2026-09-08',
        'season 2026-10-01',
        'news 2026-09-10',
        'story 2026-11-22',
        'untold 2026-08-01',
        'untold 2026-09-01',
      ],
    );
  });

  it.each<readonly [string, Around]>([
    ['never buys', { intent: ['never', '2026-08-01'] }],
    ['went to another', { deals: [['2026-08-15', 'lost']] }],
  ])('leaves business out with somebody who %s', (_name, told) => {
    const kinds = openersFor(hear(TODAY, waiting({ arrivedOn: asDay('2026-09-09') }, told))).map(({ kind }) => kind);
    expect(kinds).toEqual(['arrived']);
  });
});
