import { appendFileSync, readdirSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { asDay } from '../../../shared/domain/day.ts';
import { openRealHouse, type RealHouse } from '../../helpers/open-real-house.ts';

let book: RealHouse;
beforeEach(async () => {
  book = await openRealHouse({ today: '2026-11-23' });
});
afterEach(() => book.house.close());

const list = async (query = '') =>
  (
    await book.ask('customer.list', { query, filter: {}, sort: { by: 'name', direction: 'up' }, offset: 0, limit: 200 })
  ).rows.map((r) => r.name);

describe('changes', () => {
  it('finds customers by name, pinyin, initials, company and digits, surnames read as surnames', async () => {
    for (const [name, company, raw] of [
      ['单雨桐', '雨桐烘焙', '199 0000 0158'],
      ['曾长亭', '长亭药房', '0755-5550 0101'],
      ['Marguerite Featherstone', 'Nordhaven Kayaks', '+1 202-555-0123'],
    ] as const)
      await book.ask('customer.create', { kind: 'person', name, company, phones: [{ raw, label: 'mobile' }] });
    expect(await list('shan')).toEqual(['单雨桐']);
    expect(await list('syt')).toEqual(['单雨桐']);
    expect(await list('zeng')).toEqual(['曾长亭']);
    expect(await list('药房')).toEqual(['曾长亭']);
    expect(await list('19900000158')).toEqual(['单雨桐']);
    expect(await list('0755 5550')).toEqual(['曾长亭']);
    expect(await list('FEATHER nord')).toEqual(['Marguerite Featherstone']);
    expect(await list('')).toHaveLength(3);
    expect(await list('nobody')).toEqual([]);
  });

  it('takes back a removed customer with everything about them, also after the book was closed', async () => {
    const { id } = await book.ask('customer.create', { kind: 'organization', name: '云岭冷链物流' });
    await book.ask('person.save', { customerId: id, name: '设备科长', phones: [], emails: [] });
    await book.ask('specialDay.save', {
      customerId: id,
      kind: 'birthday',
      calendar: 'lunar',
      month: 8,
      day: 15,
      leap: false,
    });
    const before = await book.ask('customer.get', { id });
    await book.ask('customer.remove', { id });
    expect((await book.refused('customer.get', { id })).code).toBe('not-found');
    book = await book.reopen();
    expect((await book.ask('change.undo', {})).label).toMatchObject({ code: 'customer.remove' });
    expect(await book.ask('customer.get', { id })).toEqual(before);
    await book.ask('change.redo', {});
    expect((await book.refused('customer.get', { id })).code).toBe('not-found');
  });

  it('takes a person out of the talks they were in, and brings them back with one undo', async () => {
    const { id } = await book.ask('customer.create', { kind: 'organization', name: '云岭冷链物流' });
    const { id: personId } = await book.ask('person.save', {
      customerId: id,
      name: '设备科长',
      phones: [],
      emails: [],
    });
    await book.ask('interaction.log', {
      customerId: id,
      personIds: [personId],
      on: asDay('2026-11-23'),
      channel: 'visit',
      direction: 'out',
      outcome: 'reached',
      note: '',
      next: { mode: 'automatic' },
    });
    await book.ask('person.remove', { id: personId });
    expect((await book.ask('customer.get', { id })).interactions[0]?.personIds).toEqual([]);
    expect((await book.ask('book.check', {})).problems).toEqual([]);
    await book.ask('change.undo', {});
    expect((await book.ask('customer.get', { id })).interactions[0]?.personIds).toEqual([personId]);
  });

  it('empties a field only when asked to, and keeps what a patch does not name', async () => {
    const { id } = await book.ask('customer.create', {
      kind: 'person',
      name: '云青柑',
      company: '半山木作',
      wanted: '样机',
    });
    await book.ask('customer.change', { id, patch: { title: '店主' }, clear: ['company'] });
    const { customer } = await book.ask('customer.get', { id });
    expect(customer).toMatchObject({ title: '店主', wanted: '样机' });
    expect(customer.company).toBeUndefined();
    expect((await book.refused('customer.change', { id, patch: { name: '  ' } })).code).toBe('invalid-ask');
  });

  it('fills an empty book with the sample, refuses to mix it into one in use, and takes it back in one step', async () => {
    expect((await book.ask('book.addSample', {})).records).toBeGreaterThan(2_000);
    expect((await book.refused('book.addSample', {})).code).toBe('book-not-empty');
    expect((await book.ask('book.check', {})).problems).toEqual([]);
    expect((await book.ask('book.status', {})).customers).toBe(200);
    await book.ask('change.undo', {});
    expect((await book.ask('book.status', {})).customers).toBe(0);
  });

  it('tells in the check what opening had to cut off, once', async () => {
    await book.ask('customer.create', { kind: 'person', name: '云青柑' });
    await book.house.close();
    const journal = readdirSync(book.folder)
      .filter((name) => name.startsWith('journal-'))
      .toSorted()
      .at(-1);
    appendFileSync(`${book.folder}/${journal}`, '{"seq":1,"at":"20');
    book = await book.reopen();
    const { ok, problems } = await book.ask('book.check', {});
    expect([ok, problems]).toMatchObject([false, [{ code: 'torn-tail', file: journal }]]);
    book = await book.reopen();
    expect(await book.ask('book.check', {})).toMatchObject({ ok: true, problems: [] });
  });

  it('exports the same calendar twice to the byte, and raises the sequence of what moved', async () => {
    const { id } = await book.ask('customer.create', { kind: 'person', name: '云青柑' });
    const first = await book.ask('calendar.export', {});
    expect((await book.ask('calendar.export', {})).files).toEqual(first.files);
    const { days } = await book.ask('agenda.days', { days: 1 });
    await book.ask('followUp.snooze', {
      customerId: id,
      keys: days[0]?.rows[0]?.keys ?? [],
      until: asDay('2026-11-25'),
    });
    const moved = (await book.ask('calendar.export', {})).files[0]?.text ?? '';
    expect(moved).toContain('SEQUENCE:1');
    expect(moved).toContain('DTSTART;VALUE=DATE:20261125');
  });

  it('says in a calendar file only what is still true on the day it is read', async () => {
    const { id } = await book.ask('customer.create', { kind: 'person', name: '云青柑' });
    await book.ask('nextStep.set', { customerId: id, next: { mode: 'manual', on: asDay('2026-11-27') } });
    await book.ask('promise.save', { customerId: id, what: '样品', dueOn: asDay('2026-11-27') });
    const first = await book.ask('calendar.export', {});
    book.turnTo('2026-11-24');
    expect((await book.ask('calendar.export', {})).files).toEqual(first.files);
  });

  it('moves a promise and a date set by hand in the calendar instead of putting a second event beside the first', async () => {
    const { id } = await book.ask('customer.create', { kind: 'person', name: '云青柑' });
    const promise = { customerId: id, what: '样品' };
    const set = async (on: string) =>
      book.ask('nextStep.set', { customerId: id, next: { mode: 'manual', on: asDay(on) } });
    await set('2026-11-27');
    const made = await book.ask('promise.save', { ...promise, dueOn: asDay('2026-11-27') });
    const before = (await book.ask('calendar.export', {})).files[0]?.text ?? '';
    await set('2026-11-30');
    await book.ask('promise.save', { ...promise, id: made.id, dueOn: asDay('2026-11-30') });
    const after = (await book.ask('calendar.export', {})).files[0]?.text ?? '';
    const seen = (text: string) => text.match(/^(UID|SEQUENCE|DTSTART).*$/gm);
    expect(seen(after)).toEqual(
      seen(before)?.map((line) => line.replace('20261127', '20261130').replace('SEQUENCE:0', 'SEQUENCE:1')),
    );
  });

  it('proposes no number on a blocked channel, neither in the list nor in the calendar', async () => {
    const { id } = await book.ask('customer.create', {
      kind: 'person',
      name: '云青柑',
      phones: [{ raw: '199 0000 0123', label: 'mobile' }],
      wechat: 'wx-test',
      doNotContact: ['call', 'sms'],
    });
    const day = { customerId: id, kind: 'birthday', calendar: 'solar', month: 12, day: 1, leap: false } as const;
    await book.ask('specialDay.save', day);
    expect((await book.ask('customer.get', { id })).row.reach).toEqual({ channel: 'wechat', text: 'wx-test' });
    const file = (await book.ask('calendar.export', {})).files[0]?.text ?? '';
    expect(file.match(/199 0000 0123|Phone|电话/g)).toBeNull();
  });

  it.each([
    { calendar: 'solar', month: 2, day: 30, leap: false },
    { calendar: 'solar', year: 2023, month: 2, day: 29, leap: false },
    { calendar: 'solar', month: 4, day: 12, leap: true },
    { calendar: 'lunar', month: 8, day: 31, leap: false },
  ] as const)('refuses a day that no calendar holds: $calendar $year-$month-$day', async (date) => {
    const { id } = await book.ask('customer.create', { kind: 'person', name: '云青柑' });
    const asked = book.refused('specialDay.save', { customerId: id, kind: 'birthday', ...date });
    expect((await asked).code).toBe('invalid-ask');
  });
});
