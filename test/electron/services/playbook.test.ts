import { beforeEach, describe, expect, it } from 'vitest';
import type { Ask } from '../../../shared/contract/contract.ts';
import { openRealHouse, type RealHouse } from '../../helpers/open-real-house.ts';
import { cadenceIn, weekly, withWindow } from '../../helpers/shipped-shelf.ts';

/** A Monday. */
const TODAY = '2026-11-23';
let book: RealHouse;
beforeEach(async () => {
  book = await openRealHouse({ today: TODAY });
});

const copy = async (id = 'car', name = 'Mine') => (await book.ask('playbook.copy', { id, name: { en: name } })).id;
const get = (id: string) => book.ask('playbook.get', { id });
const state = async (id: string, cadence: string) =>
  (await get(id)).cadences.find((one) => one.cadence.id === cadence)?.state;
const inForce = async () => (await book.ask('playbook.list', {})).id;
const choices = async () => (await book.ask('playbook.list', {})).choices.map(({ id }) => id);
const slower = withWindow(cadenceIn('car', 'intent.interested'), 9, 11);

/** Somebody interested, spoken with on 20 November. */
async function interested(name = '云青柑'): Promise<string> {
  const { id } = await book.ask('customer.create', { kind: 'person', name });
  await book.ask('interaction.log', {
    customerId: id,
    on: '2026-11-20' as never,
    channel: 'call',
    direction: 'out',
    outcome: 'reached',
    note: '',
    personIds: [],
    intent: 'interested',
    next: { mode: 'automatic' },
  });
  return id;
}
const nextOn = async (id: string) => (await book.ask('customer.get', { id })).row.next.on;
const nextState = async (id: string) => (await book.ask('customer.get', { id })).row.next.state;

describe('a playbook of the rep’s own', () => {
  it('is a copy that says what the shipped one says, stands in the list, and plans nothing yet', async () => {
    const id = await copy();
    expect(id).toMatch(/^own-[0-9a-f-]{36}$/);
    expect(await choices()).toContain(id);
    const view = await get(id);
    expect(view).toMatchObject({ inForce: false, own: { basedOn: 'car', baseMissing: false, newer: false } });
    expect(view.cadences.every((one) => one.state === 'shipped')).toBe(true);
    expect(view.cadences).toEqual((await get('car')).cadences);
    expect(await inForce()).toBe('general');
  });

  it('is planned by as soon as it is in force, and whoever asks sees the change at once', async () => {
    const [id, customer] = [await copy(), await interested()];
    await book.ask('playbook.use', { id });
    expect(await nextOn(customer)).toBe('2026-11-23');
    await book.ask('playbook.save', { id, edit: { put: [slower] } });
    expect([await nextOn(customer), await state(id, 'intent.interested')]).toEqual(['2026-11-30', 'changed']);
    const { cadences } = await book.ask('playbook.list', {});
    expect(cadences.find((one) => one.id === 'intent.interested')).toMatchObject({ playbook: id });
    await book.ask('playbook.restore', { id, cadence: 'intent.interested' });
    expect([await nextOn(customer), await state(id, 'intent.interested')]).toEqual(['2026-11-23', 'shipped']);
  });

  it('is taken up by the settings too, and outlives the program', async () => {
    const id = await copy();
    await book.ask('playbook.save', { id, edit: { put: [slower, weekly()], leaveOut: ['familiar-ear'] } });
    await book.ask('settings.change', { patch: { playbook: id } });
    book = await book.reopen();
    expect(await inForce()).toBe(id);
    expect(await Promise.all(['intent.interested', 'own.weekly', 'familiar-ear'].map((one) => state(id, one)))).toEqual(
      ['changed', 'own', 'left-out'],
    );
  });

  it('of another’s own holds what that one held', async () => {
    const first = await copy();
    await book.ask('playbook.save', { id: first, edit: { put: [slower] } });
    const second = await copy(first, 'Other');
    expect(second).not.toBe(first);
    expect((await get(second)).own?.basedOn).toBe('car');
    expect((await get(second)).cadences).toEqual((await get(first)).cadences);
  });

  it('goes into the bin, its base takes over where it was in force, and it can come back', async () => {
    const id = await copy();
    await book.ask('playbook.use', { id });
    await book.ask('playbook.remove', { id });
    expect([await inForce(), (await choices()).includes(id)]).toEqual(['car', false]);
    const { entries } = await book.ask('bin.list', { limit: 5 });
    expect(entries[0]).toMatchObject({ kind: 'playbooks', title: 'Mine' });
    await book.ask('bin.restore', { id: entries[0]?.id ?? '' });
    expect((await choices()).includes(id)).toBe(true);
  });
});

describe('every change of a playbook', () => {
  const CHANGES: readonly (readonly [name: string, run: (id: string) => Promise<unknown>])[] = [
    ['a copy', () => copy('general', 'Second')],
    ['an edit', (id) => book.ask('playbook.save', { id, edit: { put: [slower], leaveOut: ['familiar-ear'] } })],
    ['a name', (id) => book.ask('playbook.save', { id, edit: { name: { en: 'Other' } } })],
    ['a cadence restored', (id) => book.ask('playbook.restore', { id, cadence: 'grade.O' })],
    ['all restored', (id) => book.ask('playbook.restore', { id })],
    ['another in force', () => book.ask('playbook.use', { id: 'general' })],
    ['another in force, days kept', () => book.ask('playbook.use', { id: 'otc', customers: 'keep-next' })],
    ['an edit, days kept', (id) => book.ask('playbook.save', { id, edit: { put: [slower] }, customers: 'keep-next' })],
    ['a removal', (id) => book.ask('playbook.remove', { id })],
    ['a file', () => book.ask('playbook.import', { text: fileOf() })],
  ];
  const fileOf = (patch: object = {}) =>
    JSON.stringify({ id: 'x', version: 1, name: { en: 'Shared' }, basedOn: 'car', cadences: [weekly()], ...patch });

  it.each(CHANGES)('%s is undone by one undo, and done again', async (_name, run) => {
    const [id, customer] = [await copy(), await interested()];
    await book.ask('playbook.save', { id, edit: { put: [withWindow(cadenceIn('car', 'grade.O'), 1, 2)] } });
    await book.ask('playbook.use', { id });
    const look = async () => ({
      list: await book.ask('playbook.list', {}),
      settings: await book.ask('settings.get', {}),
      next: (await book.ask('customer.get', { id: customer })).row.next,
    });
    const before = await look();
    await run(id);
    const after = await look();
    expect(after).not.toEqual(before);
    await book.ask('change.undo', {});
    expect(await look()).toEqual(before);
    await book.ask('change.redo', {});
    expect(await look()).toEqual(after);
  });
});

describe('customers in a playbook that changes', () => {
  it('keep the day they have, as a date of the rep’s own with its aim, in the same change', async () => {
    const [id, customer] = [await copy(), await interested()];
    await book.ask('playbook.use', { id });
    const before = await nextOn(customer);
    const { kept } = await book.ask('playbook.save', { id, edit: { put: [slower] }, customers: 'keep-next' });
    expect([kept, await nextOn(customer), await nextState(customer)]).toEqual([1, before, 'manual']);
    const { customer: record } = await book.ask('customer.get', { id: customer });
    expect(record.manualNext?.what).toBe(slower.steps[0]?.aim.en);
    await book.ask('change.undo', {});
    expect([await nextOn(customer), await nextState(customer)]).toEqual([before, 'automatic']);
  });

  it('stay as late as they are', async () => {
    const [id, customer] = [await copy(), await interested()];
    await book.ask('playbook.use', { id });
    book.turnTo('2026-12-02');
    const late = (await book.ask('customer.get', { id: customer })).row.next;
    expect(late.overdue).toBe(true);
    await book.ask('playbook.save', { id, edit: { put: [withWindow(slower, 30, 31)] }, customers: 'keep-next' });
    expect((await book.ask('customer.get', { id: customer })).row.next).toMatchObject({
      state: 'manual',
      overdue: true,
      daysLate: late.daysLate,
    });
  });

  it('are left alone where the playbook is not in force, and where the rep set the date', async () => {
    const [id, customer] = [await copy(), await interested()];
    const save = (ask: Partial<Ask<'playbook.save'>>) =>
      book.ask('playbook.save', { id, edit: { put: [slower] }, customers: 'keep-next', ...ask });
    expect((await save({})).kept).toBe(0);
    await book.ask('nextStep.set', { customerId: customer, next: { mode: 'manual', on: '2026-12-10' as never } });
    expect((await book.ask('playbook.use', { id, customers: 'keep-next' })).kept).toBe(0);
    expect(await nextOn(customer)).toBe('2026-12-10');
  });
});

describe('what does not fit', () => {
  it('is refused: a shipped playbook changed, an unknown one, a name of nothing', async () => {
    const edit = { put: [slower] };
    expect(await book.refused('playbook.save', { id: 'car', edit })).toMatchObject({
      code: 'invalid-ask',
      detail: { path: 'id', problem: 'shipped' },
    });
    expect(await book.refused('playbook.remove', { id: 'car' })).toMatchObject({ code: 'invalid-ask' });
    const [gone, name] = ['own-gone', { en: ' ' }];
    for (const channel of ['playbook.get', 'playbook.use', 'playbook.export', 'playbook.restore'] as const)
      expect((await book.refused(channel, { id: gone })).code).toBe('not-found');
    expect((await book.refused('playbook.save', { id: gone, edit })).code).toBe('not-found');
    expect(await book.refused('playbook.copy', { id: 'car', name })).toMatchObject({
      detail: { path: 'name', problem: 'empty' },
    });
  });

  it('is told by the path of the field and a plain code, and nothing is written', async () => {
    const id = await copy();
    const before = await get(id);
    const put = [{ ...slower, name: { en: '' } }];
    expect(await book.refused('playbook.save', { id, edit: { put } })).toMatchObject({
      code: 'invalid-ask',
      detail: { path: 'edit.put.0.name', problem: 'empty' },
    });
    expect(await book.refused('playbook.preview', { id, edit: { put }, weeks: 1 })).toMatchObject({
      detail: { path: 'edit.put.0.name', problem: 'empty' },
    });
    expect(await get(id)).toEqual(before);
  });
});

describe('a playbook as a file', () => {
  it('comes back as another one that says the same', async () => {
    const id = await copy('car', 'Mine: a/b');
    await book.ask('playbook.save', { id, edit: { put: [slower, weekly()], leaveOut: ['familiar-ear'] } });
    const { name, text } = await book.ask('playbook.export', { id });
    expect(name).toBe('Mine  a b.json');
    const taken = await book.ask('playbook.import', { text });
    expect(taken).toMatchObject({ baseMissing: false, name: { en: 'Mine: a/b' } });
    expect(taken.id).not.toBe(id);
    expect((await get(taken.id)).cadences).toEqual((await get(id)).cadences);
  });

  it('of a shipped one is that one by its name', async () => {
    const { text } = await book.ask('playbook.export', { id: 'car' });
    const { id } = await book.ask('playbook.import', { text });
    expect((await get(id)).cadences).toEqual((await get('car')).cadences);
    expect((await get(id)).own?.basedOn).toBe('car');
  });

  it('on a base this program does not have is taken in, and told', async () => {
    const text = JSON.stringify({ id: 'x', version: 1, name: { en: 'Boats' }, basedOn: 'boats', cadences: [weekly()] });
    const { id, baseMissing } = await book.ask('playbook.import', { text });
    expect(baseMissing).toBe(true);
    expect((await get(id)).own).toMatchObject({ basedOn: 'general', baseMissing: true });
    expect(JSON.parse((await book.ask('playbook.export', { id })).text)).toMatchObject({ basedOn: 'boats' });
  });

  it('that is broken is refused with the line and what is wrong there, and all of it on asking', async () => {
    expect(await book.refused('playbook.import', { text: '{\n  "id": oops\n}' })).toEqual({
      code: 'playbook-unreadable',
      detail: { line: 2, path: '', problem: 'json' },
    });
    const text = JSON.stringify({ id: 'x', version: 0, cadences: [] }, null, 1);
    const { problems } = await book.ask('playbook.check', { text });
    expect(problems).toEqual([
      { line: 3, path: 'version', problem: 'out-of-range' },
      { line: 1, path: 'name', problem: 'missing' },
    ]);
    expect((await book.ask('playbook.list', {})).choices.every(({ own }) => own === undefined)).toBe(true);
  });
});
