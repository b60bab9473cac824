import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { asDay } from '../../../shared/domain/day.ts';
import { openRealHouse, type RealHouse } from '../../helpers/open-real-house.ts';

let book: RealHouse;
beforeEach(async () => {
  book = await openRealHouse({ today: '2026-11-23' });
});
afterEach(() => book.house.close());

const today = asDay('2026-11-23');
const makeCustomer = async (patch: object = {}) =>
  (await book.ask('customer.create', { kind: 'person', name: '云青柑', ...patch })).id;
const talk = (customerId: string, patch: object = {}) =>
  book.ask('interaction.log', {
    customerId,
    on: today,
    channel: 'call',
    direction: 'out',
    outcome: 'reached',
    note: '谈价',
    next: { mode: 'automatic' },
    ...patch,
  });
const talksOf = async (id: string) => (await book.ask('customer.get', { id })).interactions;
const known = async (code: string, customerId?: string) => {
  const asked = await book.ask('objection.list', customerId === undefined ? {} : { customerId });
  return asked.objections.find((one) => one.code === code);
};

describe('a talk', () => {
  it('keeps its objections, marks, time and cost, and one undo takes all of it back', async () => {
    const id = await makeCustomer();
    const brought = {
      objections: [{ objection: 'price', isExcuse: true, cause: 'bargaining' }, { objection: 'credit' }],
      marks: ['detailed'],
      minutes: 12,
      cost: { minor: 3_500, currency: 'CNY' },
    };
    await talk(id, brought);
    expect(await talksOf(id)).toMatchObject([brought]);
    const { past } = await book.ask('objection.list', { customerId: id });
    expect(past).toEqual(brought.objections.map((tag) => ({ on: today, tag })));
    expect((await known('price'))?.times).toBe(1);
    await book.ask('change.undo', {});
    expect([await talksOf(id), (await book.ask('objection.list', { customerId: id })).past]).toEqual([[], []]);
  });

  it('says nothing where it brought nothing, and is put right later', async () => {
    const id = await makeCustomer();
    const { id: talkId } = await talk(id, { objections: [], marks: [], minutes: 5 });
    expect(Object.keys((await talksOf(id))[0] ?? {})).toEqual(expect.not.arrayContaining(['objections', 'marks']));
    await book.ask('interaction.change', {
      id: talkId,
      patch: { objections: [{ objection: 'market' }] },
      clear: ['minutes'],
    });
    const [changed] = await talksOf(id);
    expect(changed).toMatchObject({ objections: [{ objection: 'market' }], note: '谈价' });
    expect(changed).not.toHaveProperty('minutes');
    await book.ask('change.undo', {});
    expect(await talksOf(id)).toMatchObject([{ minutes: 5 }]);
  });
});

describe('an objection', () => {
  it("has the rep's own answers, the newest first, until they are taken out", async () => {
    await book.ask('ownAnswer.save', { objection: 'price', text: '先问跟谁比。' });
    const { id } = await book.ask('ownAnswer.save', { objection: 'own-1', name: '要等老板', text: '' });
    expect((await known('price'))?.own.map(({ text }) => text)).toEqual(['先问跟谁比。']);
    expect(await known('own-1')).toMatchObject({ ownName: '要等老板', meanings: [] });
    await book.ask('ownAnswer.remove', { id });
    expect(await known('own-1')).toBe(undefined);
    await book.ask('change.undo', {});
    expect(await known('own-1')).toMatchObject({ ownName: '要等老板' });
  });

  it("is answered by stories, those of the customer's industry first", async () => {
    const story = { kind: 'case' as const, mayName: true, objections: ['price'] };
    await book.ask('story.save', { ...story, title: '家具厂', industry: '家具' });
    await book.ask('story.save', { ...story, title: '别的', industry: '食品' });
    const id = await makeCustomer({ industry: '家具' });
    const told = (await known('price', id))?.stories.map(({ title, isNear }) => [title, isNear]);
    expect(told).toEqual([
      ['家具厂', true],
      ['别的', false],
    ]);
    expect((await book.refused('objection.list', { customerId: '00000000-0000-4000-8000-000000000404' })).code).toBe(
      'not-found',
    );
  });
});

describe('a story', () => {
  it('without leave is told without the name of anybody, and with it they are named', async () => {
    const customerId = await makeCustomer({ company: '青柑家具厂', industry: '家具' });
    const story = {
      kind: 'case' as const,
      customerId,
      title: '云青柑换了十台',
      from: '青柑家具厂每月修两次',
      to: '一年一次',
      objections: ['price'],
    };
    const { id } = await book.ask('story.save', { ...story, mayName: false });
    const rowOf = async () => (await book.ask('story.list', {})).stories[0];
    expect((await rowOf())?.told).toEqual({
      id,
      kind: 'case',
      mayName: false,
      who: '家具',
      title: '家具换了十台',
      from: '家具每月修两次',
      to: '一年一次',
      isNear: false,
    });
    expect(JSON.stringify((await known('price'))?.stories)).not.toContain('青柑');
    await book.ask('story.save', { ...story, id, mayName: true });
    expect((await rowOf())?.told).toMatchObject({ who: '云青柑', title: '云青柑换了十台' });
    await talk(customerId, { objections: [{ objection: 'price', storyId: id }] });
    expect((await rowOf())?.times).toBe(1);
  });
});

describe('a competitor card', () => {
  it('counts what was lost to them and who is bound there', async () => {
    await book.ask('competitor.save', { name: '别家', products: [], merits: ['便宜'], weakPoints: [] });
    const id = await makeCustomer();
    await book.ask('deal.save', { customerId: id, product: '柜', on: today, lostOn: today, lostTo: ' 别家' });
    await book.ask('contract.save', { customerId: id, supplier: '别家', endsOn: asDay('2026-12-31') });
    const { competitors } = await book.ask('competitor.list', {});
    expect(competitors).toMatchObject([{ competitor: { name: '别家' }, lost: 1, bound: 1 }]);
  });
});

describe('advice', () => {
  it('is put away for good and comes back from the settings', async () => {
    const id = await makeCustomer({ bond: 'friend', hesitation: 'lingering' });
    const codes = async () => (await book.ask('advice.list', { customerId: id, place: 'log' })).codes;
    expect(await codes()).toEqual(['hesitation.lingering', 'bond.friend']);
    await book.ask('settings.change', { patch: { hiddenAdvice: ['hesitation.lingering'] } });
    expect(await codes()).toEqual(['bond.friend']);
    await book.ask('settings.change', { patch: { hiddenAdvice: [] } });
    expect(await codes()).toEqual(['hesitation.lingering', 'bond.friend']);
  });
});

describe('a sheet', () => {
  it('is saved, changed and taken back, and is not printed where there is no printer', async () => {
    const id = await makeCustomer();
    const sheet = { customerId: id, title: '对比', on: today, ours: '柜', rivals: [{ name: '别家' }], rows: [] };
    const { id: sheetId } = await book.ask('comparison.save', sheet);
    expect((await book.refused('sheet.print', { kind: 'comparison', id: sheetId })).code).toBe('not-here');
    await book.ask('comparison.save', { ...sheet, id: sheetId, title: '改过的对比' });
    const titles = async () => (await book.ask('customer.get', { id })).comparisons.map(({ title }) => title);
    expect(await titles()).toEqual(['改过的对比']);
    await book.ask('change.undo', {});
    await book.ask('change.undo', {});
    expect(await titles()).toEqual([]);
  });
});
