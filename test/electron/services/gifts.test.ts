import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { asDay } from '../../../shared/domain/day.ts';
import { openRealHouse, type RealHouse } from '../../helpers/open-real-house.ts';

const today = asDay('2026-11-23');
const cny = (minor: number) => ({ minor, currency: 'CNY' });

let book: RealHouse;
let customerId: string;
let otherId: string;
beforeEach(async () => {
  book = await openRealHouse({ today });
  customerId = (await book.ask('customer.create', { kind: 'person', name: '云青柑', company: '样例公司' })).id;
  otherId = (await book.ask('customer.create', { kind: 'person', name: '罗汉果', company: ' 样例公司 ' })).id;
});
afterEach(() => book.house.close());

const gift = (part: object = {}) =>
  ({ customerId, item: '书', direction: 'given', state: 'idea', on: today, ...part }) as const;
const listed = async (list: 'to-buy' | 'bought' | 'ideas' | 'past') =>
  (await book.ask('gift.list', { list })).rows.map(({ gift: { item } }) => item);

describe('a gift taken from stock', () => {
  const stocked = (count: number) => book.ask('stock.save', { item: '食用油', count });
  const left = async () => (await book.ask('stock.list', {})).stock.map(({ count }) => count);

  it('leaves it in the same change, and comes back with one undo', async () => {
    const { id: stockId } = await stocked(2);
    await book.ask('gift.save', gift({ item: '食用油', stockId }));
    expect(await left()).toEqual([1]);
    await book.ask('change.undo', {});
    expect([await left(), await listed('ideas')]).toEqual([[2], []]);
  });

  it('leaves it once, however often the gift is saved, and goes back when it is not taken after all', async () => {
    const { id: stockId } = await stocked(2);
    const { id } = await book.ask('gift.save', gift({ stockId }));
    await book.ask('gift.save', gift({ id, stockId, state: 'given' }));
    expect(await left()).toEqual([1]);
    await book.ask('gift.save', gift({ id, state: 'given' }));
    expect(await left()).toEqual([2]);
  });

  it('is refused when none is left', async () => {
    const { id: stockId } = await stocked(0);
    const refused = await book.house.answer('gift.save', gift({ stockId }));
    expect(refused).toMatchObject({ ok: false, error: { code: 'invalid-ask', detail: { path: 'stockId' } } });
  });
});

describe('the ledger', () => {
  it('holds each gift in one list', async () => {
    const forOn = asDay('2026-12-25');
    await book.ask('gift.save', gift({ item: '书' }));
    await book.ask('gift.save', gift({ item: '杯子', forOn }));
    await book.ask('gift.save', gift({ item: '台历', state: 'bought', forOn }));
    await book.ask('gift.save', gift({ item: '茶叶', state: 'given' }));
    await book.ask('gift.save', gift({ item: '柚子', direction: 'received', state: 'given' }));
    expect(await listed('ideas')).toEqual(['书']);
    expect(await listed('to-buy')).toEqual(['杯子']);
    expect(await listed('bought')).toEqual(['台历']);
    expect((await listed('past')).sort()).toEqual(['柚子', '茶叶'].sort());
  });

  it('puts what is too late to order first, counts it, and says how much there is to think about', async () => {
    await book.ask('gift.save', gift({ item: '杯子', forOn: asDay('2027-03-01') }));
    await book.ask('gift.save', gift({ item: '挂钟', forOn: asDay('2026-11-25') }));
    const { rows, late } = await book.ask('gift.list', { list: 'to-buy' });
    expect(rows.map(({ gift: { item }, buyBy, warnings }) => [item, buyBy?.late, warnings])).toEqual([
      ['挂钟', true, 1],
      ['杯子', false, 0],
    ]);
    expect(late).toBe(1);
  });

  it('needs no order for what lies in the cupboard', async () => {
    const { id: stockId } = await book.ask('stock.save', { item: '食用油', count: 2 });
    await book.ask('gift.save', gift({ stockId, forOn: asDay('2026-11-25') }));
    expect((await book.ask('gift.list', { list: 'to-buy' })).rows[0]?.buyBy).toBeUndefined();
  });

  it('forgets nobody’s gifts, but shows none of who is in the bin', async () => {
    await book.ask('gift.save', gift());
    await book.ask('customer.remove', { id: customerId });
    expect(await listed('ideas')).toEqual([]);
  });
});

describe('weighing', () => {
  const kinds = async (part: object) =>
    (await book.ask('gift.weigh', { customerId, item: '书', on: today, ...part })).warnings.map(({ kind }) => kind);

  it('knows who lives under one roof', async () => {
    await book.ask('gift.save', gift({ customerId: otherId, state: 'given' }));
    expect(await kinds({})).toEqual([]);
    await book.ask('link.save', { customerId: otherId, otherId: customerId, kind: 'household' });
    expect(await kinds({})).toEqual(['repeat']);
  });

  it('adds up a firm by its name, within the rep’s own limits', async () => {
    await book.ask('customer.change', { id: customerId, patch: { recipient: 'company' } });
    await book.ask('gift.save', gift({ customerId: otherId, item: '茶叶', state: 'given', cost: cny(48_000) }));
    expect(await kinds({ cost: cny(3_000) })).toEqual(['over', 'recipient']);
    await book.ask('settings.change', { patch: { giftBudgets: { byClass: {} } } });
    expect(await kinds({ cost: cny(3_000) })).toEqual(['recipient']);
  });

  it('goes by the address and the country', async () => {
    const days = async () => {
      const { buyBy } = await book.ask('gift.weigh', { customerId, item: '书', on: today, forOn: asDay('2027-06-18') });
      return buyBy?.shipDays;
    };
    expect(await days()).toBe(3);
    await book.ask('customer.change', {
      id: customerId,
      patch: { addresses: [{ text: '样例路 1 号', area: '西藏' }] },
    });
    expect(await days()).toBe(5);
    await book.ask('customer.change', { id: customerId, patch: { country: 'DE' } });
    expect(await days()).toBe(15);
  });
});

it('stands in the calendar on the last day to order, and on today where that has passed', async () => {
  const at = async (on: string) => {
    const day = asDay(on);
    const { days } = await book.ask('calendar.range', { from: day, until: day });
    return days[0]?.entries.filter(({ kind }) => kind === 'gift').map(({ detail, overdue }) => [detail, overdue]);
  };
  await book.ask('gift.save', gift({ item: '杯子', forOn: asDay('2026-12-16') }));
  await book.ask('gift.save', gift({ item: '台历', forOn: asDay('2026-11-25') }));
  await book.ask('gift.save', gift({ item: '茶叶', forOn: asDay('2026-11-20') }));
  expect([await at('2026-12-08'), await at('2026-12-09'), await at(today)]).toEqual([
    [['杯子', false]],
    [],
    [['台历', true]],
  ]);
});

it('adds up the year, and gives the years there are', async () => {
  await book.ask('gift.save', gift({ state: 'given', cost: cny(12_000) }));
  await book.ask('gift.save', gift({ state: 'given', on: asDay('2024-05-01'), cost: cny(100) }));
  const spend = await book.ask('gift.spend', { by: 'customer', year: 2026 });
  expect(spend).toMatchObject({ rows: [{ name: '云青柑', given: 12_000 }], total: { gifts: 1 }, years: [2026, 2024] });
});
