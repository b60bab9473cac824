import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { asDay } from '../../../shared/domain/day.ts';
import { openRealHouse, type RealHouse } from '../../helpers/open-real-house.ts';

let book: RealHouse;
let customerId: string;
let otherId: string;
beforeEach(async () => {
  book = await openRealHouse({ today: '2026-11-23' });
  customerId = (await book.ask('customer.create', { kind: 'organization', name: '云青柑' })).id;
  otherId = (await book.ask('customer.create', { kind: 'person', name: '罗汉果' })).id;
});
afterEach(() => book.house.close());

const today = asDay('2026-11-23');
const dossier = () => book.ask('customer.get', { id: customerId });
const complaint = () =>
  book.ask('complaint.open', { customerId, on: today, words: '铰链响', fix: { what: '换铰链', dueOn: today } });

describe('a complaint', () => {
  it('opens its fix in one change, which one undo takes back whole', async () => {
    const { id, promiseId } = await complaint();
    expect((await dossier()).feedback).toMatchObject([{ id, kind: 'complaint', promiseId }]);
    expect((await dossier()).promises).toMatchObject([{ id: promiseId, kind: 'fix', dueOn: today }]);
    await book.ask('change.undo', {});
    const after = await dossier();
    expect([after.feedback, after.promises]).toEqual([[], []]);
  });

  it('is closed by what made it good when its fix is kept', async () => {
    const { promiseId } = await complaint();
    await book.ask('promise.keep', { id: promiseId, madeGood: '当晚换好，送了脚垫' });
    expect((await dossier()).feedback).toMatchObject([{ closedOn: today, outcome: '当晚换好，送了脚垫' }]);
  });
});

it('a late promise without a complaint keeps what made it good as a note, which is no contact', async () => {
  const { id } = await book.ask('promise.save', { customerId, what: '寄样', dueOn: asDay('2026-11-10') });
  await book.ask('promise.keep', { id, madeGood: '当天送去' });
  const { interactions, promises, row } = await dossier();
  expect(interactions).toMatchObject([{ channel: 'note', note: '当天送去' }]);
  expect([promises[0]?.keptOn, row.lastOn]).toEqual([today, undefined]);
});

describe('a person', () => {
  const person = { name: '小云', relation: 'child' as const, phones: [], emails: [] };
  const birthday = { calendar: 'lunar', month: 8, day: 15, leap: false } as const;

  it('comes with their birthday, keeps it, changes it and loses it', async () => {
    const { id } = await book.ask('person.write', { person: { customerId, ...person }, birthday });
    const days = async () =>
      (await dossier()).specialDays.map(({ personId, kind, month, year }) => [personId === id, kind, month, year]);
    await book.ask('person.write', { person: { id, customerId, ...person } });
    expect(await days()).toEqual([[true, 'birthday', 8, undefined]]);
    await book.ask('person.write', { person: { id, customerId, ...person }, birthday: { ...birthday, month: 9 } });
    expect(await days()).toEqual([[true, 'birthday', 9, undefined]]);
    await book.ask('person.write', { person: { id, customerId, ...person }, noBirthday: true });
    expect(await days()).toEqual([]);
  });

  it('reports to somebody of the same customer', async () => {
    const { id } = await book.ask('person.write', { person: { customerId: otherId, ...person } });
    const refused = await book.house.answer('person.write', { person: { customerId, ...person, reportsTo: id } });
    expect(refused).toMatchObject({ ok: false, error: { code: 'invalid-ask' } });
  });
});

describe('a link', () => {
  const save = (ask: object) => book.house.answer('link.save', { customerId, otherId, kind: 'relative', ...ask });

  it('is not written twice, from whichever end', async () => {
    await save({});
    expect(await save({ customerId: otherId, otherId: customerId })).toMatchObject({ ok: false });
    expect(await save({ kind: 'household' })).toMatchObject({ ok: true });
  });

  it('is not written where the referral ledger says it already', async () => {
    await book.ask('referral.save', {
      customerId: otherId,
      referredName: '云青柑',
      referredId: customerId,
      on: today,
      reward: 'thanks',
    });
    expect(await save({ kind: 'referred-by' })).toMatchObject({ ok: false });
    const { ties } = await book.ask('around.get', { customerId });
    expect(ties).toMatchObject([{ kind: 'referred-by', turn: 'from', other: { name: '罗汉果' } }]);
  });

  it('may be changed from the other end', async () => {
    const { id } = await book.ask('link.save', { customerId, otherId, kind: 'relative' });
    expect(await save({ id, customerId: otherId, otherId: customerId, kind: 'household' })).toMatchObject({ ok: true });
  });
});

it('the tags of contacts and customers are known, the one met most often first', async () => {
  const contact = { on: today, channel: 'call', direction: 'out', outcome: 'reached', note: '' } as const;
  const log = (tags: string[]) =>
    book.ask('interaction.log', { ...contact, customerId, tags, next: { mode: 'automatic' } });
  await book.ask('customer.change', { id: customerId, patch: { tags: ['老客户', '看车'] } });
  await log(['看车', '报价']);
  await log(['看车']);
  expect(await book.ask('interaction.tags', {})).toEqual({ tags: ['看车', '报价', '老客户'] });
});

it('a hint that is put away stays away until something changes', async () => {
  const { id } = await book.ask('promise.save', { customerId, what: '寄样', dueOn: asDay('2026-11-10') });
  const hints = async () => (await book.ask('around.get', { customerId })).hints;
  const [hint] = await hints();
  expect(hint?.code).toBe('late-promise');
  await book.ask('hint.dismiss', { customerId, code: 'late-promise', evidence: hint?.evidence ?? '' });
  expect(await hints()).toEqual([]);
  await book.ask('promise.remove', { id });
  await book.ask('promise.save', { customerId, what: '报价', dueOn: asDay('2026-11-11') });
  expect(await hints()).toHaveLength(1);
});

describe('the ledger', () => {
  it('tells promises late first, requests by their state, and what was said by kind', async () => {
    await book.ask('promise.save', { customerId, what: '晚', dueOn: asDay('2026-12-01') });
    await book.ask('promise.save', { customerId: otherId, what: '早', dueOn: asDay('2026-11-01') });
    await book.ask('request.save', { customerId, what: '白色', notedOn: today, state: 'noted' });
    await book.ask('request.save', { customerId, what: '加长', notedOn: today, state: 'dropped', reason: '做不了' });
    await complaint();
    const owed = await book.ask('ledger.promises', {});
    expect([owed.rows.map(({ promise }) => promise.what), owed.late]).toEqual([['早', '换铰链', '晚'], 1]);
    expect((await book.ask('ledger.requests', {})).rows.map(({ request }) => request.what)).toEqual(['白色']);
    expect((await book.ask('ledger.requests', { settled: true })).rows).toHaveLength(1);
    expect((await book.ask('ledger.feedback', {})).counts).toMatchObject({ complaint: 1, praise: 0 });
  });

  it('hands out the gaps as a table in which no cell is a formula', async () => {
    const words = '=HYPERLINK("http://x")';
    await book.ask('feedback.save', { customerId, kind: 'product-gap', on: today, words });
    const { text, count, name } = await book.ask('ledger.gaps', {});
    expect(count).toBe(1);
    expect(name).toMatch(/2026-11-23\.csv$/);
    expect(text.split('\r\n')[1]).toContain(`"'=HYPERLINK(""http://x"")"`);
  });

  it('leads from each leak to the customers', async () => {
    await book.ask('promise.save', { customerId, what: '寄样', dueOn: asDay('2026-11-10') });
    const { leaks } = await book.ask('ledger.leaks', {});
    expect(leaks.filter(({ count }) => count > 0)).toEqual([
      { leak: 'promise-broken', count: 1, customers: [{ id: customerId, name: '云青柑', on: '2026-11-10' }] },
    ]);
  });
});

describe('a draft', () => {
  const key = () => `promise.new.${customerId}`;
  const list = async () => (await book.ask('draft.list', {})).drafts.map(({ text }) => text);

  it('lies beside the book, the newest words of each form, and can be dropped', async () => {
    await book.ask('draft.put', { key: key(), customerId, text: '一' });
    await book.ask('draft.put', { key: key(), customerId, text: '二' });
    expect(await list()).toEqual(['二']);
    const { folder } = await book.ask('book.status', {});
    expect(readFileSync(path.join(folder, 'drafts.json'), 'utf8')).toContain('二');
    await book.ask('draft.drop', { key: key() });
    expect(await list()).toEqual([]);
  });

  it('goes with the customer it is about, out of the file too', async () => {
    await book.ask('draft.put', { key: key(), customerId, text: '不该留下' });
    await book.ask('customer.remove', { id: customerId });
    expect(await list()).toEqual([]);
    const { folder } = await book.ask('book.status', {});
    const file = path.join(folder, 'drafts.json');
    expect(existsSync(file) && readFileSync(file, 'utf8')).not.toContain('不该留下');
  });

  it('goes with who is erased at once, and so does a form that would write them down anew; others stay', async () => {
    const form = (words: object) => JSON.stringify({ of: 'name phone', draft: words });
    await book.ask('draft.put', { key: key(), customerId, text: '记了一半' });
    await book.ask('draft.put', { key: 'customer.new.a', text: form({ name: '云青柑', phone: '' }) });
    await book.ask('draft.put', { key: 'customer.new.b', text: form({ name: '云', phone: '+86 139 0000-1234' }) });
    await book.ask('draft.put', { key: 'customer.new.d', text: form({ name: 'Sample@Example.com', phone: '' }) });
    await book.ask('draft.put', { key: 'story.new.card', text: form({ name: customerId, phone: '' }) });
    await book.ask('draft.put', { key: 'customer.new.c', text: form({ name: '别人', phone: '13900009999' }) });
    await book.ask('draft.put', { key: `promise.new.${otherId}`, customerId: otherId, text: '替云青柑捎样品' });
    await book.ask('customer.change', {
      id: customerId,
      patch: { phones: [{ raw: '13900001234', label: 'mobile' }], emails: ['sample@example.com'] },
    });
    await book.ask('privacy.erase', { customerId, name: '云青柑' });
    const { folder } = await book.ask('book.status', {});
    const kept = readFileSync(path.join(folder, 'drafts.json'), 'utf8');
    expect((JSON.parse(kept) as { key: string }[]).map((draft) => draft.key)).toEqual([
      'customer.new.c',
      `promise.new.${otherId}`,
    ]);
    expect(kept).not.toContain('记了一半');
  });

  it('is no part of the book: nothing to undo, nothing in the history', async () => {
    const { total } = await book.ask('change.list', { limit: 1 });
    await book.ask('draft.put', { key: key(), customerId, text: '一' });
    expect((await book.ask('change.list', { limit: 1 })).total).toBe(total);
  });
});
