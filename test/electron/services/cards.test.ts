import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { asDay } from '../../../shared/domain/day.ts';
import { openRealHouse, type RealHouse } from '../../helpers/open-real-house.ts';

let book: RealHouse;
beforeEach(async () => {
  book = await openRealHouse({ today: '2026-11-23' });
});
afterEach(() => book.house.close());

const today = asDay('2026-11-23');
const before = asDay('2026-11-01');
const NOBODY = '00000000-0000-4000-8000-000000000404';

const makeProduct = async (name = '样车') => (await book.ask('product.save', { name, prices: [] })).id;
const makeCustomer = async (name: string) => (await book.ask('customer.create', { kind: 'person', name })).id;
const makeWant = (customerId: string, productId: string, patch: object = {}) =>
  book.ask('want.save', { customerId, product: '样车', productId, since: before, ...patch });
const arrivals = async (customerId: string) =>
  (await book.ask('customer.get', { id: customerId })).wants.map(({ arrivedOn }) => arrivedOn);
const products = async () => (await book.ask('product.list', {})).products;
const batches = async () => (await book.ask('batch.list', {})).batches;

describe('the card of a product', () => {
  it('is saved and changed whole, listed by the sound of its name, with how many wait for it', async () => {
    const price = { from: before, amount: { minor: 12_580_000, currency: 'CNY' } };
    const id = await makeProduct('样车');
    await makeProduct('测试柜');
    expect(await book.ask('product.save', { id, name: '样车二代', prices: [price] })).toMatchObject({
      id,
      label: { code: 'product.change', params: { name: '样车二代' } },
    });
    const customer = await makeCustomer('云青柑');
    for (const patch of [{}, {}, { arrivedOn: before }, { closedOn: before }]) await makeWant(customer, id, patch);
    expect(await products()).toMatchObject([
      { product: { name: '测试柜', prices: [] }, waiting: 0 },
      { product: { name: '样车二代', prices: [price] }, waiting: 2 },
    ]);
    expect((await book.refused('product.save', { name: ' ', prices: [] })).detail).toMatchObject({ path: 'name' });
    expect((await book.refused('product.save', { id: NOBODY, name: '无', prices: [] })).code).toBe('not-found');
  });

  it('waits in the bin when it is removed, and whoever wants it goes on naming it', async () => {
    const id = await makeProduct();
    const customer = await makeCustomer('云青柑');
    await makeWant(customer, id);
    const there = await products();
    expect((await book.ask('product.remove', { id })).label).toEqual({
      code: 'product.remove',
      params: { name: '样车' },
    });
    expect([await products(), (await book.ask('book.check', {})).problems]).toEqual([[], []]);
    expect((await book.refused('product.arrive', { id })).code).toBe('not-found');
    const { entries } = await book.ask('bin.list', { limit: 9 });
    expect(entries).toMatchObject([{ kind: 'products', title: '样车', records: 1 }]);
    expect(entries[0]).not.toHaveProperty('customer');
    await book.ask('bin.restore', { id: entries[0]?.id ?? '' });
    expect(await products()).toEqual(there);
    await book.ask('change.undo', {});
    await book.ask('change.undo', {});
    expect(await products()).toEqual(there);
    expect((await book.refused('product.remove', { id: NOBODY })).code).toBe('not-found');
  });
});

describe('a product that came in', () => {
  it('is marked for everybody who waits, in one change that one undo takes back', async () => {
    const id = await makeProduct();
    const [a, b] = [await makeCustomer('云青柑'), await makeCustomer('单雨桐')];
    for (const customer of [a, a, b]) await makeWant(customer, id);
    await makeWant(b, id, { arrivedOn: before });
    await makeWant(b, id, { closedOn: before });
    await makeWant(b, await makeProduct('别的'));
    expect(await book.ask('product.arrive', { id })).toMatchObject({
      label: { code: 'product.arrive', params: { name: '样车' } },
      customers: 2,
    });
    expect([await arrivals(a), (await arrivals(b)).toSorted()]).toEqual([
      [today, today],
      [before, today, undefined, undefined],
    ]);
    await book.ask('change.undo', {});
    expect([await arrivals(a), (await products()).map(({ waiting }) => waiting)]).toEqual([
      [undefined, undefined],
      [1, 3],
    ]);
  });

  it.each([
    ['ＷＨＩＴＥ', ['white pearl', 'any']],
    ['pearl ', ['white pearl', 'any']],
    ['red', ['any']],
    ['  ', ['any', 'black', 'white pearl']],
  ])('in %j is for whoever named that, and for whoever named nothing', async (spec, met) => {
    const id = await makeProduct();
    const customer = await makeCustomer('云青柑');
    for (const named of ['White Pearl', 'black']) await makeWant(customer, id, { spec: named });
    await makeWant(customer, id, { note: 'any' });
    await book.ask('product.arrive', { id, spec });
    const { wants } = await book.ask('customer.get', { id: customer });
    const arrived = wants.filter(({ arrivedOn }) => arrivedOn === today);
    expect(arrived.map(({ spec: named = 'any' }) => named.toLowerCase()).sort()).toEqual(met.toSorted());
  });

  it('says so when nobody waits for it, or nobody for this colour', async () => {
    const id = await makeProduct();
    expect((await book.refused('product.arrive', { id })).code).toBe('nobody-waits');
    await makeWant(await makeCustomer('云青柑'), id, { spec: '黑' });
    expect((await book.refused('product.arrive', { id, spec: '白' })).code).toBe('nobody-waits');
  });
});

describe('a show or a round', () => {
  const save = (name: string, days: object = {}) => book.ask('batch.save', { kind: 'show', name, ...days });

  it('is listed with those that came with it, the newest first', async () => {
    const { id } = await save('春季展', { startsOn: asDay('2024-04-12'), endsOn: asDay('2024-04-15') });
    await save('秋季展', { endsOn: asDay('2024-10-15') });
    await save('没写日子的');
    for (const name of ['云青柑', '单雨桐'])
      await book.ask('customer.create', { kind: 'person', name, batchId: id, showClass: 'A' });
    expect((await batches()).map(({ batch, customers }) => [batch.name, customers])).toEqual([
      ['没写日子的', 0],
      ['秋季展', 0],
      ['春季展', 2],
    ]);
    expect((await book.ask('batch.save', { id, kind: 'round', name: '城南一圈' })).label).toEqual({
      code: 'batch.change',
      params: { name: '城南一圈' },
    });
  });

  it('leaves its customers when it is removed, and finds them again when it comes back', async () => {
    const { id } = await save('秋季展');
    const customer = (await book.ask('customer.create', { kind: 'person', name: '云青柑', batchId: id })).id;
    expect((await book.ask('batch.remove', { id })).label.code).toBe('batch.remove');
    expect((await book.ask('customer.get', { id: customer })).customer.batchId).toBe(id);
    expect((await book.ask('book.check', {})).problems).toEqual([]);
    const { entries } = await book.ask('bin.list', { limit: 9 });
    expect(entries).toMatchObject([{ kind: 'batches', title: '秋季展' }]);
    await book.ask('bin.restore', { id: entries[0]?.id ?? '' });
    expect((await batches()).map(({ customers }) => customers)).toEqual([1]);
  });
});
