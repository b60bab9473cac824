import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addDays, asDay } from '../../../shared/domain/day.ts';
import { openRealHouse, type RealHouse } from '../../helpers/open-real-house.ts';

let book: RealHouse;
beforeEach(async () => {
  book = await openRealHouse({ today: '2026-11-23' });
});
afterEach(() => book.house.close());

const entries = async () => (await book.ask('bin.list', { limit: 50 })).entries;
const first = async () => {
  const [entry] = await entries();
  if (entry === undefined) throw new Error('the bin is empty');
  return entry;
};
const createCustomer = async (name = '云青柑') => (await book.ask('customer.create', { kind: 'person', name })).id;
const saveGift = async (customerId: string, personId?: string) =>
  (
    await book.ask('gift.save', {
      ...{ customerId, item: '茶叶', direction: 'given', state: 'given', on: asDay('2026-11-20') },
      ...(personId && { personId }),
    })
  ).id;
const savePerson = async (customerId: string, name = '设备科长') =>
  (await book.ask('person.save', { customerId, name, phones: [], emails: [] })).id;
const log = async (customerId: string, personIds: string[] = []) =>
  (
    await book.ask('interaction.log', {
      ...{ customerId, personIds, on: asDay('2026-11-23'), channel: 'visit', direction: 'out', outcome: 'reached' },
      ...{ note: '谈了样机\n第二行', next: { mode: 'automatic' } },
    })
  ).id;
const saveBirthday = async (customerId: string, personId?: string) =>
  (
    await book.ask('specialDay.save', {
      ...{ customerId, kind: 'birthday', calendar: 'solar', month: 8, day: 15, leap: false },
      ...(personId && { personId }),
    })
  ).id;

/** The dossier without what is reckoned anew on every look. */
const dossier = async (id: string) => {
  const { row: _row, customer, ...rest } = await book.ask('customer.get', { id });
  return { ...rest, customer: { ...customer, changedAt: '' } };
};

describe('the bin', () => {
  it('holds a customer with everything about them, and brings all of it back as it was', async () => {
    const id = await createCustomer();
    const personId = await savePerson(id);
    await saveGift(id, personId);
    await saveBirthday(id, personId);
    await log(id, [personId]);
    const before = await dossier(id);
    await book.ask('customer.remove', { id });
    expect(await entries()).toMatchObject([
      { kind: 'customers', title: '云青柑', customer: { id }, records: 5, until: expect.any(String) as string },
    ]);
    expect((await book.ask('customer.list', listAsk('yqg'))).rows).toEqual([]);
    expect((await book.ask('bin.restore', { id: (await first()).id })).label).toEqual({
      code: 'bin.restore',
      params: { name: '云青柑' },
    });
    expect(await dossier(id)).toEqual(before);
    expect((await book.ask('customer.list', listAsk('yqg'))).rows).toHaveLength(1);
    expect(await entries()).toEqual([]);
    expect((await book.ask('book.check', {})).problems).toEqual([]);
  });

  it('goes with the removal when that is taken back, and comes with it again', async () => {
    const id = await createCustomer();
    await book.ask('customer.remove', { id });
    await book.ask('change.undo', {});
    expect([(await entries()).length, (await book.ask('customer.get', { id })).customer.name]).toEqual([0, '云青柑']);
    await book.ask('change.redo', {});
    const entry = await first();
    await book.ask('bin.restore', { id: entry.id });
    await book.ask('change.undo', {});
    expect(await entries()).toEqual([entry]);
  });

  it('names a person again where they took part, unless somebody else stands there by now', async () => {
    const id = await createCustomer();
    const [personId, other] = [await savePerson(id), await savePerson(id, '前台')];
    const [talk, gift, later] = [await log(id, [personId, other]), await saveGift(id, personId), await saveGift(id)];
    await saveBirthday(id, personId);
    await book.ask('person.remove', { id: personId });
    expect(await first()).toMatchObject({
      kind: 'people',
      title: '设备科长',
      records: 2,
      customer: { name: '云青柑' },
    });
    await book.ask('gift.save', {
      ...{ id: gift, customerId: id, personId: other, item: '茶叶', direction: 'given', state: 'given' },
      on: asDay('2026-11-20'),
    });
    await book.ask('bin.restore', { id: (await first()).id });
    const { people, specialDays, interactions, gifts } = await book.ask('customer.get', { id });
    expect(people.map(({ name }) => name).sort()).toEqual(['前台', '设备科长']);
    expect(specialDays.map((day) => day.personId)).toEqual([personId]);
    expect([interactions[0]?.id, [...(interactions[0]?.personIds ?? [])].sort()]).toEqual([
      talk,
      [personId, other].sort(),
    ]);
    expect(new Map(gifts.map((g) => [g.id, g.personId]))).toEqual(
      new Map([
        [gift, other],
        [later, undefined],
      ]),
    );
  });

  it('calls a record by its own words, and by its customer where it has none', async () => {
    const id = await createCustomer();
    const [gift, talk, day] = [await saveGift(id), await log(id), await saveBirthday(id)];
    await book.ask('gift.remove', { id: gift });
    await book.ask('interaction.remove', { id: talk });
    await book.ask('specialDay.remove', { id: day });
    const told = (await entries()).map(({ kind, title }) => `${kind} ${title}`).sort();
    expect(told).toEqual(['gifts 茶叶', 'interactions 谈了样机', 'specialDays 云青柑']);
    const page = await book.ask('bin.list', { limit: 1, offset: 2 });
    expect([page.entries.length, page.total]).toEqual([1, 3]);
  });

  it('gives nothing back to a customer who has gone, nor a day to a person who has', async () => {
    const id = await createCustomer();
    const personId = await savePerson(id);
    const day = await saveBirthday(id, personId);
    await book.ask('specialDay.remove', { id: day });
    const dayEntry = (await first()).id;
    await book.ask('person.remove', { id: personId });
    expect((await book.refused('bin.restore', { id: dayEntry })).code).toBe('bin-owner-gone');
    await book.ask('change.undo', {});
    await book.ask('customer.remove', { id });
    expect((await book.refused('bin.restore', { id: dayEntry })).code).toBe('bin-owner-gone');
    const customerEntry = (await entries()).find(({ kind }) => kind === 'customers');
    await book.ask('bin.restore', { id: customerEntry?.id ?? '' });
    await book.ask('bin.restore', { id: dayEntry });
    expect((await book.ask('customer.get', { id })).specialDays).toHaveLength(1);
  });

  it('leaves out of a talk that comes back whoever has left meanwhile', async () => {
    const id = await createCustomer();
    const personId = await savePerson(id);
    const talk = await log(id, [personId]);
    await book.ask('interaction.remove', { id: talk });
    const entry = (await first()).id;
    await book.ask('person.remove', { id: personId });
    await book.ask('bin.restore', { id: entry });
    expect((await book.ask('customer.get', { id })).interactions[0]?.personIds).toEqual([]);
    expect((await book.ask('book.check', {})).problems).toEqual([]);
  });

  it('erases for good: neither Ctrl+Z nor a restart brings it back, and the rest can still be undone', async () => {
    const kept = await createCustomer('别人');
    const id = await createCustomer();
    await book.ask('customer.remove', { id });
    const { id: entry } = await first();
    expect((await book.ask('bin.erase', { id: entry })).label.code).toBe('bin.erase');
    expect((await book.refused('bin.restore', { id: entry })).code).toBe('not-found');
    book = await book.reopen();
    await book.ask('change.undo', {});
    expect((await book.refused('customer.get', { id: kept })).code).toBe('not-found');
    expect((await book.refused('change.undo', {})).code).toBe('nothing-to-undo');
    expect(await entries()).toEqual([]);
  });
});

const listAsk = (query: string) =>
  ({ query, filter: {}, sort: { by: 'name', direction: 'up' }, offset: 0, limit: 200 }) as const;

describe('thirty days later', () => {
  it('the bin is emptied when the book is opened, and what was done otherwise can still be taken back', async () => {
    const [id, other] = [await createCustomer(), await createCustomer('别人')];
    await book.ask('customer.remove', { id });
    const { until } = await first();
    await createCustomer('新客');
    await book.house.close();
    book = await openRealHouse({ folder: book.folder, today: until });
    expect(await entries()).toHaveLength(1);
    await book.house.close();
    book = await openRealHouse({ folder: book.folder, today: addDays(until, 1) });
    await vi.waitFor(async () => expect(await entries()).toEqual([]));
    const { changes } = await book.ask('change.list', { limit: 3 });
    expect(changes[0]).toMatchObject({ label: { code: 'bin.purge', params: { count: 1 } }, undoable: false });
    await book.ask('change.undo', {});
    await book.ask('change.undo', {});
    expect((await book.refused('customer.get', { id: other })).code).toBe('not-found');
    expect((await book.refused('change.undo', {})).code).toBe('nothing-to-undo');
  });

  it('a reader empties nothing', async () => {
    const id = await createCustomer();
    await book.ask('customer.remove', { id });
    const { until } = await first();
    const beside = await openRealHouse({ folder: book.folder, today: addDays(until, 9) });
    await beside.house.close();
    expect(await entries()).toHaveLength(1);
  });
});

describe('the list of changes', () => {
  it('tells who it was about by the name they have now, and what became of each field', async () => {
    const id = await createCustomer();
    await book.ask('customer.change', { id, patch: { name: '云青橘', company: '半山木作' } });
    const other = await createCustomer('别人');
    await book.ask('customer.remove', { id: other });
    const { changes, total } = await book.ask('change.list', { limit: 9, customerId: id });
    expect([total, changes.map(({ label, customers }) => [label.code, customers])]).toEqual([
      2,
      [
        ['customer.change', [{ id, name: '云青橘' }]],
        ['customer.create', [{ id, name: '云青橘' }]],
      ],
    ]);
    expect(changes[0]?.edits.map(({ field, before, after }) => [field, before, after])).toEqual([
      ['name', '云青柑', '云青橘'],
      ['company', undefined, '半山木作'],
    ]);
    const all = await book.ask('change.list', { limit: 1 });
    expect([all.total, all.changes[0]?.customers]).toEqual([4, [{ id: other }]]);
  });

  it('takes back one of them, or says what stands against it', async () => {
    const id = await createCustomer();
    const { seq } = await book.ask('customer.change', { id, patch: { company: '半山木作' } });
    await createCustomer('别人');
    await log(id);
    expect(await book.refused('change.undo', { seq: 1 })).toEqual({
      code: 'undo-conflict',
      detail: { changes: 2, label: 'interaction.log', name: '云青柑' },
    });
    await book.ask('change.undo', { seq });
    expect((await book.ask('customer.get', { id })).customer).not.toHaveProperty('company');
  });
});
