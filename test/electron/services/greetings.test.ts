import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openRealHouse, type RealHouse } from '../../helpers/open-real-house.ts';

let book: RealHouse;
beforeEach(async () => {
  book = await openRealHouse({ today: '2027-09-10' });
  await book.ask('settings.change', { patch: { language: 'zh-CN' } });
});
afterEach(() => book.house.close());

const make = async (name: string, patch: object = {}) =>
  (
    await book.ask('customer.create', {
      kind: 'person',
      name,
      phones: [{ raw: '13800138000', label: 'mobile' }],
      ...patch,
    })
  ).id;
const change = (id: string, patch: object) => book.ask('customer.change', { id, patch });
const run = (code = 'midautumn') => book.ask('greeting.run', { code });
const names = async (code?: string) =>
  (await run(code)).rows.map(({ customer, person }) => person?.name ?? customer.name);
const left = async (code?: string) =>
  Object.fromEntries((await run(code)).left.map(({ why, customers }) => [why, customers.map(({ name }) => name)]));

describe('a greeting run', () => {
  it('holds everybody whom the festival suits, and says why the others are left out', async () => {
    await make('云青柑');
    await change(await make('黄连'), { doNotContact: ['all'] });
    await change(await make('白芷'), { noGreetings: ['midautumn'] });
    await change(await make('当归'), { deceased: true });
    await change(await make('杜仲'), { cautions: ['mourning'] });
    await change(await make('Oak'), { country: 'DE' });
    await change(await make('川芎'), { frozen: { on: '2027-09-01', until: '2027-09-30' } });
    await make('无名', { phones: [] });
    expect(await names()).toEqual(['云青柑']);
    expect(await left()).toEqual({
      'do-not-contact': ['黄连'],
      'switched-off': ['白芷'],
      deceased: ['当归'],
      mourning: ['杜仲'],
      frozen: ['川芎'],
      'no-channel': ['无名'],
    });
  });

  it('comes by the hundred, each of them once', async () => {
    for (let count = 0; count < 102; count += 1) await make(`样例${count}`);
    const first = await run();
    const rest = await book.ask('greeting.run', { code: 'midautumn', offset: first.rows.length });
    expect([first.total, first.rows.length, rest.rows.length]).toEqual([102, 100, 2]);
    expect(new Set([...first.rows, ...rest.rows].map(({ customer }) => customer.id)).size).toBe(102);
  });

  it('hears at once of whoever changed since it was asked', async () => {
    const id = await make('云青柑');
    expect(await names()).toEqual(['云青柑']);
    await change(id, { doNotContact: ['all'] });
    expect([await names(), await left()]).toEqual([[], { 'do-not-contact': ['云青柑'] }]);
    await book.ask('change.undo', {});
    const customerId = await make('松木厂', { kind: 'organization' });
    await book.ask('person.save', { customerId, name: '杉总', phones: [], emails: [] });
    expect(await names()).toEqual(['云青柑', '杉总']);
  });

  it('writes to each contact of a firm, on their own number', async () => {
    const customerId = await make('松木厂', { kind: 'organization' });
    const phones = [{ raw: '13900139000', label: 'mobile' as const }];
    const person = { customerId, name: '杉总', role: 'decision-maker' as const, phones, emails: [] };
    await book.ask('person.save', person);
    await book.ask('person.save', { ...person, name: '杉太太', role: undefined, relation: 'spouse', phones: [] });
    expect((await run()).rows).toMatchObject([
      { customer: { name: '松木厂' }, person: { name: '杉总' }, to: '13900139000' },
    ]);
  });

  it('fills the words in the customer’s language, with what was said last year', async () => {
    const id = await make('云青柑');
    await book.ask('greeting.save', {
      customerId: id,
      occasion: 'midautumn',
      year: 2026,
      channel: 'sms',
      text: '中秋快乐',
      state: 'sent',
    });
    await change(await make('Mr Oak'), { language: 'en', country: 'SG' });
    const { rows } = await run();
    expect(rows.map(({ language, last }) => [language, last])).toEqual([
      ['zh-CN', { year: 2026, text: '中秋快乐' }],
      ['en', undefined],
    ]);
    expect(rows[0]?.text).toContain('云青柑，中秋快乐');
    expect(rows[1]?.text).toContain('Mid-Autumn');
  });

  it('is ticked off in one change: kept, logged, and taken back whole; a date set by hand stays', async () => {
    const id = await make('云青柑');
    await change(id, { manualNext: { on: '2027-09-20' } });
    const sent = { customerId: id, occasion: 'midautumn', year: 2027, channel: 'sms' as const, text: '中秋快乐！' };
    await book.ask('greeting.send', { rows: [sent] });
    const { interactions, customer } = await book.ask('customer.get', { id });
    expect(interactions).toMatchObject([{ channel: 'sms', direction: 'out', outcome: 'sent', note: '中秋快乐！' }]);
    expect(customer.manualNext).toEqual({ on: '2027-09-20' });
    expect((await run()).rows[0]?.sentOn).toBe('2027-09-10');
    await book.ask('change.undo', {});
    expect((await book.ask('customer.get', { id })).interactions).toEqual([]);
    expect((await run()).rows[0]?.sentOn).toBeUndefined();
  });

  it('sends nothing to who does not want to be contacted, nor anything to the others with it', async () => {
    const free = await make('云青柑');
    const blocked = await make('黄连');
    await change(blocked, { doNotContact: ['sms'] });
    const row = { occasion: 'midautumn', year: 2027, channel: 'sms' as const, text: '中秋快乐！' };
    const asked = book.house.answer('greeting.send', {
      rows: [free, blocked].map((customerId) => ({ ...row, customerId })),
    });
    expect((await asked).ok).toBe(false);
    expect((await book.ask('customer.get', { id: free })).interactions).toEqual([]);
  });

  it('holds a birthday of the week, and greets a festival beside it in the same words', async () => {
    const id = await make('云青柑');
    const day = { customerId: id, kind: 'birthday' as const, leap: false };
    await book.ask('specialDay.save', { ...day, calendar: 'lunar', year: 1987, month: 8, day: 14 });
    const [row] = (await run('days')).rows;
    expect(row).toMatchObject({
      on: '2027-09-14',
      why: 'own-day',
      also: ['midautumn'],
      own: { kind: 'birthday', full: 40 },
    });
    expect(row?.text).toContain('生日快乐');
    expect(await left()).toEqual({ 'another-day': ['云青柑'] });
  });
});

describe('the dates ahead', () => {
  it('are told with their milestones, the dead left out', async () => {
    const id = await make('云青柑');
    const gone = await make('当归');
    await change(gone, { deceased: true });
    const day = { kind: 'birthday' as const, calendar: 'solar' as const, month: 9, day: 20, leap: false };
    await book.ask('specialDay.save', { customerId: id, ...day, year: 1987, leadDays: 10 });
    await book.ask('specialDay.save', { customerId: gone, ...day, year: 1987 });
    const { dates, total } = await book.ask('date.ahead', { days: 30, kinds: ['birthday'] });
    expect(total).toBe(1);
    expect(dates).toMatchObject([
      { on: '2027-09-20', full: 40, nominal: 41, milestones: ['round'], tellFrom: '2027-09-10' },
    ]);
    const { text } = await book.ask('date.aheadFile', { days: 30, language: 'zh-CN' });
    expect(text).toContain('2027-09-15,星期三,,中秋节');
    expect(text).toContain('2027-09-20,星期一,云青柑,生日,1987-09-20,满 40 岁 · 虚岁 41,整数');
  });

  it('have the festivals that somebody in the book keeps, told or not', async () => {
    const festivals = async () => {
      const { dates } = await book.ask('date.ahead', { days: 120, kinds: ['festival'] });
      return dates.flatMap((date) => (date.what === 'festival' ? [date.code] : []));
    };
    expect(await festivals()).not.toContain('midautumn');
    const id = await make('云青柑', { noGreetings: ['midautumn'] });
    expect(await festivals()).toContain('midautumn');
    expect(await festivals()).not.toContain('thanksgiving');
    await make('Oak', { country: 'US' });
    expect(await festivals()).toContain('thanksgiving');
    await book.ask('customer.remove', { id });
    expect(await festivals()).not.toContain('midautumn');
  });

  it('of ten years of a leap-month birthday are ten, with the reason of each that is moved', async () => {
    const day = { kind: 'birthday' as const, calendar: 'lunar' as const, year: 1987, month: 6, day: 30, leap: true };
    const { rows, animal } = await book.ask('date.years', { day, years: 10 });
    expect(animal).toBe('rabbit');
    expect(rows).toHaveLength(10);
    expect(rows[0]).toMatchObject({ note: 'leap-month-missing', lunarYear: 2028 });
    const both = await book.ask('date.years', { day: { ...day, policy: { leap: 'both' } }, years: 10 });
    expect(both.rows.length).toBe(11);
  });
});
