import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ListFilter } from '../../../shared/contract/customer-list-channels.ts';
import { asDay } from '../../../shared/domain/day.ts';
import { openRealHouse, type RealHouse } from '../../helpers/open-real-house.ts';

const TODAY = asDay('2026-11-23');
let book: RealHouse;
beforeEach(async () => {
  book = await openRealHouse({ today: TODAY });
});
afterEach(() => book.house.close());

const CNY = (yuan: number) => ({ minor: yuan * 100, currency: 'CNY' });
const make = async (name: string, patch: object = {}) =>
  (await book.ask('customer.create', { kind: 'organization', name, ...patch })).id;
const pay = (customerId: string, amount: { minor: number; currency: string }, on = TODAY) =>
  book.ask('deal.save', { customerId, product: '样车', on, paidOn: on, amount });
const classes = async () =>
  (await book.ask('grading.revenue', { limit: 9 })).rows.map(({ name, code }) => [name, code]);
const listed = async (filter: ListFilter) => {
  const sort = { by: 'added', direction: 'up' } as const;
  const { rows } = await book.ask('customer.list', { query: '', filter, sort, offset: 0, limit: 9 });
  return rows.map(({ name, dormant }) => (dormant === true ? `${name} (dormant)` : name)).toSorted();
};

describe('the revenue classes of a book', () => {
  it('are listed with their sums, who paid most first, and what could not be counted', async () => {
    const ids = [await make('甲'), await make('乙'), await make('丙')];
    for (const [at, yuan] of [50, 35, 15].entries()) await pay(ids[at] ?? '', CNY(yuan));
    await pay(ids[2] ?? '', { minor: 700, currency: 'EUR' });
    const {
      rows,
      classes: sums,
      total,
      uncounted,
      uncountedTotal,
      customers,
      ...rest
    } = await book.ask('grading.revenue', {
      limit: 2,
      offset: 1,
    });
    expect(rows).toEqual([
      { customerId: ids[1], name: '乙', code: 'B', sum: CNY(35) },
      { customerId: ids[2], name: '丙', code: 'C', sum: CNY(15) },
    ]);
    expect(sums).toEqual([
      { code: 'A', customers: 1, sum: CNY(50) },
      { code: 'B', customers: 1, sum: CNY(35) },
      { code: 'C', customers: 1, sum: CNY(15) },
    ]);
    expect([total, customers, uncountedTotal]).toEqual([CNY(100), 3, 1]);
    expect(uncounted).toEqual([{ customerId: ids[2], name: '丙', amounts: [{ minor: 700, currency: 'EUR' }] }]);
    expect(rest).toEqual({ from: '2025-11-24', until: TODAY, shares: '50-35-15' });
  });

  it('follow the settings: shares, months and rates', async () => {
    const [a, b] = [await make('甲'), await make('乙')];
    await pay(a, CNY(60));
    await pay(b, CNY(40), asDay('2026-10-01'));
    expect(await classes()).toEqual([
      ['甲', 'A'],
      ['乙', 'B'],
    ]);
    await book.ask('settings.change', { patch: { revenueShares: '80-15-5' } });
    expect((await classes()).map(([, code]) => code)).toEqual(['A', 'A']);
    await book.ask('settings.change', { patch: { revenueMonths: 1 } });
    expect(await classes()).toEqual([['甲', 'A']]);
    await pay(b, { minor: 2_000, currency: 'USD' });
    expect(await classes()).toEqual([
      ['甲', 'A'],
      ['乙', undefined],
    ]);
    await book.ask('settings.change', { patch: { rates: { USD: 7 } } });
    expect(await classes()).toEqual([
      ['乙', 'A'],
      ['甲', 'A'],
    ]);
  });

  it('stand in the dossier, and a year later no more', async () => {
    const id = await make('甲');
    await pay(id, CNY(60));
    const { revenue } = await book.ask('customer.get', { id });
    expect(revenue).toEqual({ code: 'A', sum: CNY(60), uncounted: [], from: '2025-11-24', until: TODAY });
    book.turnTo('2027-11-23');
    expect((await book.ask('customer.get', { id })).revenue).toMatchObject({ sum: CNY(0), from: '2026-11-24' });
  });
});

describe('what counts as a large lot', () => {
  it('is set, and set back to nothing, each of them one change to undo', async () => {
    const lot = async () => (await book.ask('settings.get', {})).largeLot;
    await book.ask('settings.change', { patch: { largeLot: CNY(1_000) } });
    await book.ask('settings.change', { patch: {}, clear: ['largeLot'] });
    expect(await lot()).toBeUndefined();
    await book.ask('change.undo', {});
    expect(await lot()).toEqual(CNY(1_000));
  });
});

describe('where the answers on record put a customer', () => {
  it('is told before they are written, and stands in the dossier after', async () => {
    const id = await make('甲');
    await book.ask('settings.change', { patch: { largeLot: CNY(1_000) } });
    const fourQuestions = { need: 'yes', months: 9, budget: 'unknown', authority: 'unknown' } as const;
    const qualification = { money: 'yes', authority: 'can-block', need: 'yes' } as const;
    const buying = { cycleDays: 30, lot: CNY(2_000) };
    const expected = {
      showClass: 'B',
      orgGrade: 'A',
      buying: { ...buying, cycleFrom: 'rep', lotFrom: 'rep' },
      outcome: 'normal',
      unknown: [],
    };
    const asked = { fourQuestions, qualification, buying };
    expect(await book.ask('grading.preview', { customerId: id, ...asked })).toEqual(expected);
    expect((await book.ask('customer.get', { id })).placed).toEqual({ buying: {}, unknown: [] });
    await book.ask('customer.change', { id, patch: asked });
    const { placed, customer } = await book.ask('customer.get', { id });
    expect(placed).toEqual(expected);
    // The book proposes; what is set is set by the rep.
    expect([customer.showClass, customer.orgGrade]).toEqual([undefined, undefined]);
  });

  it('never changes the relationship, and an existing customer is A at a show', async () => {
    const id = await make('甲');
    const none = { money: 'no', authority: 'none', need: 'no' } as const;
    const nothing = { need: 'no', budget: 'no', authority: 'no' } as const;
    await book.ask('customer.change', { id, patch: { qualification: none, fourQuestions: nothing } });
    const before = await book.ask('customer.get', { id });
    expect([before.row.relationship, before.placed.outcome, before.placed.showClass]).toEqual(['lead', 'none', 'C']);
    await pay(id, CNY(5));
    const after = await book.ask('customer.get', { id });
    expect([after.row.relationship, after.placed.showClass]).toEqual(['buyer', 'A']);
    expect(after.conversions).toEqual([
      { on: TODAY, from: 'lead', to: 'buyer', cause: { code: 'paid', product: '样车' }, turn: 'positive' },
    ]);
  });
});

describe('the customers list', () => {
  it('is narrowed by relationship, revenue class and outcome, several at once', async () => {
    const [old, fresh] = [await make('旧客'), await make('新客')];
    const key = { qualification: { money: 'yes', authority: 'decides', need: 'yes' } } as const;
    await make('关键', key);
    await pay(old, CNY(50), asDay('2025-11-01'));
    await pay(fresh, CNY(50));
    expect(await listed({ relationship: ['dormant'] })).toEqual(['旧客 (dormant)']);
    expect(await listed({ relationship: ['buyer'] })).toEqual(['新客']);
    expect(await listed({ relationship: ['buyer', 'lead'] })).toEqual(['关键', '新客']);
    expect(await listed({ revenue: ['A'] })).toEqual(['新客']);
    expect(await listed({ outcome: ['key'] })).toEqual(['关键']);
    expect(await listed({ outcome: ['key'], revenue: ['A'] })).toEqual([]);
  });
});
