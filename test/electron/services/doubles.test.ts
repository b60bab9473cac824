import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { asDay } from '../../../shared/domain/day.ts';
import { contentIn } from '../../helpers/book-content.ts';
import { openRealHouse, type RealHouse } from '../../helpers/open-real-house.ts';

let book: RealHouse;
beforeEach(async () => {
  book = await openRealHouse({ today: '2026-11-23' });
});
afterEach(() => book.house.close());

const PHONE = [{ raw: '138 0013 8000', label: 'mobile' as const }];
const create = async (name: string, also: object = {}) =>
  (await book.ask('customer.create', { kind: 'person', name, ...also })).id;
const pairs = async (kind: 'same' | 'household' = 'same') =>
  (await book.ask('double.list', { kind })).pairs.map(({ first, second }) => [first.name, second.name].sort());

describe('on entry', () => {
  it('says whom somebody looks like before they are saved', async () => {
    const id = await create('云青柑', { phones: PHONE });
    const { like } = await book.ask('double.check', { kind: 'person', name: '云青柑', phones: ['+8613800138000'] });
    expect(like).toMatchObject([{ customer: { id, name: '云青柑' }, kind: 'same', signs: ['phone'] }]);
    expect(
      (await book.ask('double.check', { kind: 'person', name: '李强', phones: ['13800138000'] })).like,
    ).toMatchObject([{ kind: 'household' }]);
    expect(
      (await book.ask('double.check', { id, kind: 'person', name: '云青柑', phones: ['13800138000'] })).like,
    ).toEqual([]);
  });

  it('follows every change of the book', async () => {
    const ask = { kind: 'person' as const, name: '云青柑', phones: ['13800138000'] };
    expect((await book.ask('double.check', ask)).like).toEqual([]);
    const id = await create('云青柑', { phones: PHONE });
    expect((await book.ask('double.check', ask)).like).toHaveLength(1);
    await book.ask('customer.remove', { id });
    expect((await book.ask('double.check', ask)).like).toEqual([]);
  });
});

describe('the scan', () => {
  it('lists who may be the same, and a household apart from them', async () => {
    await create('云青柑', { phones: PHONE });
    await create('云青柑', { phones: PHONE, company: '海川' });
    await create('云小柑', { phones: PHONE });
    expect(await pairs()).toEqual([['云青柑', '云青柑']]);
    expect(await pairs('household')).toHaveLength(2);
    expect((await book.ask('double.list', { kind: 'same' })).totals).toEqual({ same: 1, household: 2 });
  });

  it('remembers who is not the same, and who is linked, until that is undone', async () => {
    const [firstId, secondId] = [await create('云青柑', { phones: PHONE }), await create('云青柑', { phones: PHONE })];
    await book.ask('double.distinguish', { firstId: secondId, secondId: firstId });
    expect(await pairs()).toEqual([]);
    await book.ask('change.undo', {});
    expect(await pairs()).toHaveLength(1);
    await book.ask('link.save', { customerId: firstId, otherId: secondId, kind: 'household' });
    expect(await pairs()).toEqual([]);
  });

  it('refuses to tell somebody from themselves, or from nobody', async () => {
    const firstId = await create('云青柑');
    expect(await book.refused('double.distinguish', { firstId, secondId: firstId })).toMatchObject({
      code: 'invalid-ask',
    });
    const nobody = '00000000-0000-4000-8000-000000000bad';
    expect(await book.refused('double.distinguish', { firstId, secondId: nobody })).toMatchObject({
      code: 'not-found',
    });
    expect(await book.refused('double.merge', { keptId: firstId, goneId: firstId })).toMatchObject({
      code: 'invalid-ask',
    });
    expect(await book.refused('double.preview', { keptId: firstId, goneId: nobody })).toMatchObject({
      code: 'not-found',
    });
  });
});

describe('a merge', () => {
  it('is what its preview showed', async () => {
    const keptId = await create('云青柑', { company: '海川', tags: ['a'] });
    const goneId = await create('云青柑', { company: '海川机电', tags: ['b'] });
    const ask = { keptId, goneId, picks: { company: 'gone' as const } };
    const { result, fields } = await book.ask('double.preview', ask);
    expect(fields).toEqual([
      { field: 'company', shape: 'one', pick: 'gone' },
      { field: 'tags', shape: 'list', pick: 'both' },
    ]);
    await book.ask('double.merge', ask);
    const { customer } = await book.ask('customer.get', { id: keptId });
    expect({ ...customer, changedAt: '' }).toEqual({ ...result, changedAt: '' });
    expect(customer.custom).toEqual({ 'Company before merging': '海川' });
    expect(await book.refused('customer.get', { id: goneId })).toMatchObject({ code: 'not-found' });
  });

  it('leads those who named the other to the one that is left, and the bin too', async () => {
    const [keptId, goneId, third] = [await create('云青柑'), await create('云青柑'), await create('周远')];
    await book.ask('link.save', { customerId: third, otherId: goneId, kind: 'relative' });
    await book.ask('link.save', { customerId: keptId, otherId: goneId, kind: 'works-with' });
    const referral = { referredName: '云青柑', referredId: goneId, on: asDay('2026-11-20'), reward: 'thanks' as const };
    await book.ask('referral.save', { customerId: third, ...referral });
    await book.ask('double.distinguish', { firstId: third, secondId: goneId });
    const { id: promise } = await book.ask('promise.save', {
      customerId: goneId,
      what: '样品',
      dueOn: asDay('2026-11-25'),
    });
    await book.ask('promise.remove', { id: promise });
    await book.ask('double.merge', { keptId, goneId });
    const content = await contentIn(book.folder);
    expect(Object.values(content.links)).toMatchObject([{ customerId: third, otherId: keptId }]);
    expect(Object.values(content.referrals)).toMatchObject([{ customerId: third, referredId: keptId }]);
    expect(Object.values(content.distinctions)).toHaveLength(1);
    expect(JSON.stringify({ ...content, settings: {} })).not.toContain(goneId);
    const { entries } = await book.ask('bin.list', { limit: 9 });
    await book.ask('bin.restore', { id: entries[0]?.id ?? '' });
    expect((await book.ask('customer.get', { id: keptId })).promises).toMatchObject([{ what: '样品' }]);
  });

  it('of two whose names differ is refused until somebody says that they are one', async () => {
    const [keptId, goneId] = [await create('云青柑'), await create('周远')];
    expect((await book.ask('double.preview', { keptId, goneId })).names).toBe('different');
    expect(await book.refused('double.merge', { keptId, goneId })).toMatchObject({
      code: 'invalid-ask',
      detail: { problem: 'different-names' },
    });
    await book.ask('double.merge', { keptId, goneId, isOne: true });
    expect(await book.refused('customer.get', { id: goneId })).toMatchObject({ code: 'not-found' });
  });

  it('joins what happened to both, and undo parts it again', async () => {
    const [first, second, keptId] = [await create('云青柑'), await create('云 青柑'), await create('云先生')];
    const told = async (customerId: string) =>
      (await book.ask('change.list', { customerId, limit: 50 })).changes.map(({ by, label }) =>
        [label.code, label.params?.['name'] ?? '', by].join(' ').replace(' transaction', ''),
      );
    await book.ask('customer.change', { id: second, patch: { company: '海川' } });
    await book.ask('double.merge', { keptId: first, goneId: second });
    await book.ask('double.merge', { keptId, goneId: first });
    const made = [
      'customer.change 云 青柑',
      'customer.create 云先生',
      'customer.create 云 青柑',
      'customer.create 云青柑',
    ];
    expect(await told(keptId)).toEqual(['double.merge 云先生', 'double.merge 云青柑', ...made]);
    await book.ask('change.undo', {});
    expect(await told(keptId)).toEqual(['double.merge 云先生 undo', 'double.merge 云先生', 'customer.create 云先生']);
    expect((await told(first)).slice(-3)).toEqual(made.filter((line) => !line.includes('先生')));
  });

  it('is forgotten whole when the one that was left is erased', async () => {
    const [keptId, goneId] = [await create('云青柑'), await create('柑柑')];
    await book.ask('customer.change', { id: goneId, patch: { company: '海川' } });
    await book.ask('double.merge', { keptId, goneId, isOne: true });
    await book.ask('privacy.erase', { customerId: keptId, name: '云青柑' });
    const text = JSON.stringify(await book.ask('change.list', { limit: 50 }));
    for (const word of ['云青柑', '柑柑', '海川']) expect(text).not.toContain(word);
  });

  it('greets one birthday once, by the one that knows the year', async () => {
    const [keptId, goneId] = [await create('云青柑'), await create('云青柑')];
    const birthday = { kind: 'birthday' as const, calendar: 'solar' as const, month: 8, day: 15, leap: false };
    await book.ask('specialDay.save', { customerId: keptId, ...birthday });
    await book.ask('specialDay.save', { customerId: goneId, ...birthday, year: 1980 });
    await book.ask('double.merge', { keptId, goneId });
    expect((await book.ask('customer.get', { id: keptId })).specialDays).toMatchObject([{ year: 1980 }]);
  });

  it('keeps every record of both, and undo gives the book back as it was, whoever is merged', async () => {
    await book.ask('book.addSample', {});
    const before = await contentIn(book.folder);
    const ids = Object.keys(before.customers);
    const id = fc.constantFrom(...ids);
    await fc.assert(
      fc.asyncProperty(id, id, async (keptId, goneId) => {
        if (keptId === goneId) return;
        await book.ask('double.merge', { keptId, goneId, isOne: true });
        const after = await contentIn(book.folder);
        const said = (content: typeof before) =>
          Object.entries(content).flatMap(([name, records]) =>
            ['customers', 'links', 'distinctions', 'specialDays', 'gradings'].includes(name)
              ? []
              : Object.values(records).map((record) => JSON.stringify(record).replaceAll(goneId, keptId)),
          );
        expect(said(after)).toEqual(said(before));
        expect(Object.keys(after.customers).sort()).toEqual(ids.filter((each) => each !== goneId).sort());
        await book.ask('change.undo', {});
        expect(await contentIn(book.folder)).toEqual(before);
      }),
      { numRuns: 12 },
    );
  });
});
