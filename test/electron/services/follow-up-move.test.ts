import { beforeEach, describe, expect, it } from 'vitest';
import { asDay } from '../../../shared/domain/day.ts';
import { openRealHouse, type RealHouse } from '../../helpers/open-real-house.ts';

/** A Monday. */
const TODAY = '2026-11-23';
let book: RealHouse;
let customerId: string;

beforeEach(async () => {
  book = await openRealHouse({ today: TODAY });
  ({ id: customerId } = await book.ask('customer.create', { kind: 'person', name: '示例客户' }));
});

/** "Considering": to be called three to four days after, the 26th or the 27th. */
async function talk(intent = 'considering'): Promise<void> {
  const contact = {
    customerId,
    on: asDay(TODAY),
    channel: 'call',
    direction: 'out',
    outcome: 'reached',
    intent,
  } as const;
  await book.ask('interaction.log', { ...contact, note: '', next: { mode: 'automatic' } });
}

async function entries() {
  const { days } = await book.ask('calendar.range', { from: asDay(TODAY), until: asDay('2026-12-31') });
  return days.flatMap(({ on, entries: all }) =>
    all.filter((entry) => entry.customerId === customerId).map((entry) => ({ on, ...entry })),
  );
}

async function entry(kind?: string) {
  const first = (await entries()).find((each) => kind === undefined || each.kind === kind);
  if (first?.key === undefined) throw new Error('nothing is due');
  return { ...first, key: first.key };
}

const move = async (to: string, time?: string) =>
  book.ask('followUp.move', {
    customerId,
    key: (await entry()).key,
    to: asDay(to),
    ...(time !== undefined && { time }),
  });

const preview = async (to: string) =>
  book.ask('followUp.previewMove', { customerId, key: (await entry()).key, to: asDay(to) });

describe('a follow-up that is moved', () => {
  beforeEach(async () => talk());

  it('stands on the day it was given inside its window, still held by its rule, and goes back with one undo', async () => {
    expect(await entry()).toMatchObject({ on: '2026-11-26', window: { from: '2026-11-26', until: '2026-11-27' } });
    expect((await preview('2026-11-27')).how).toBe('put-off');
    const done = await move('2026-11-27', '10:30');
    expect(done).toMatchObject({ on: '2026-11-27', beyondWindow: false, label: { code: 'followUp.move' } });
    expect(await entry()).toMatchObject({ kind: 'follow-up', on: '2026-11-27', time: '10:30' });
    await book.ask('change.undo', {});
    expect(await entry()).toMatchObject({ on: '2026-11-26' });
  });

  it('comes back to an earlier day of its window without stepping out of it', async () => {
    await move('2026-11-27');
    expect((await entry()).window).toEqual({ from: '2026-11-26', until: '2026-11-27' });
    await move('2026-11-26');
    expect(await entry()).toMatchObject({ kind: 'follow-up', on: '2026-11-26' });
  });

  it('stands beyond its window where it is told to, and says so', async () => {
    expect(await move('2026-12-02')).toMatchObject({ on: '2026-12-02', beyondWindow: true });
    expect(await entry()).toMatchObject({ kind: 'follow-up', on: '2026-12-02' });
    expect((await preview('2026-12-03')).reason.shifts.map(({ cause }) => cause)).toContain('snoozed');
  });

  it.each([
    ['before its window', '2026-11-24'],
    ['on a day off', '2026-11-28'],
  ])('becomes a date of the rep’s own %s, where its rule would not hold it', async (_, to) => {
    expect((await preview(to)).how).toBe('by-hand');
    expect(await move(to)).toMatchObject({ on: to });
    expect(await entry()).toMatchObject({ kind: 'next-step', on: to });
    await book.ask('change.undo', {});
    expect(await entry()).toMatchObject({ kind: 'follow-up', on: '2026-11-26' });
  });

  it('stands on a full day too when the rep puts it there', async () => {
    await book.ask('settings.change', { patch: { callsADay: 1 } });
    const { id } = await book.ask('customer.create', { kind: 'person', name: '示例二' });
    await book.ask('nextStep.set', { customerId: id, next: { mode: 'manual', on: asDay('2026-11-27') } });
    expect((await preview('2026-11-27')).how).toBe('put-off');
    expect(await move('2026-11-27')).toMatchObject({ on: '2026-11-27' });
    expect(await entry()).toMatchObject({ kind: 'follow-up', on: '2026-11-27' });
  });

  it.each([
    ['stays on the day it was put off to', { until: asDay('2026-11-26') }, '2026-11-26'],
    ['gives way where it was not', undefined, '2026-11-27'],
  ])('%s, when another fills it later', async (_, snooze, on) => {
    await book.ask('settings.change', { patch: { callsADay: 1 } });
    const keys = [(await entry()).key];
    if (snooze !== undefined) await book.ask('followUp.snooze', { customerId, keys, ...snooze });
    const { id } = await book.ask('customer.create', { kind: 'person', name: '示例二' });
    await book.ask('nextStep.set', { customerId: id, next: { mode: 'manual', on: asDay('2026-11-26') } });
    expect(await entry()).toMatchObject({ kind: 'follow-up', on });
  });

  it('is not moved into the past, nor when it is gone', async () => {
    const { key } = await entry();
    const ask = { customerId, key, to: asDay('2026-11-22') };
    expect((await book.refused('followUp.move', ask)).code).toBe('day-past');
    expect((await book.refused('followUp.move', { ...ask, key: 'gone', to: asDay('2026-11-27') })).code).toBe(
      'no-follow-up',
    );
  });
});

describe('what is not a rule’s', () => {
  it('a date of the rep’s own moves freely, keeping its words, back to a day it was once put off from', async () => {
    await book.ask('nextStep.set', { customerId, next: { mode: 'manual', on: asDay('2026-11-25'), what: '送样' } });
    const { key } = await entry();
    await book.ask('followUp.snooze', { customerId, keys: [key], until: asDay('2026-11-30') });
    await move('2026-11-24');
    expect(await entry()).toMatchObject({ kind: 'next-step', on: '2026-11-24', detail: '送样' });
    await move('2026-11-25');
    expect(await entry()).toMatchObject({ on: '2026-11-25', detail: '送样' });
  });

  it('a promise is promised anew, and one undo gives the old day back', async () => {
    await book.ask('promise.save', { customerId, what: '报价', dueOn: asDay('2026-11-25') });
    const ask = { customerId, key: (await entry('promise')).key, to: asDay('2026-12-01') };
    expect(await book.ask('followUp.previewMove', ask)).toMatchObject({
      kind: 'promise',
      how: 'promised-anew',
      window: { from: '2026-11-25', until: '2026-11-25' },
    });
    expect(await book.ask('followUp.move', ask)).toMatchObject({ on: '2026-12-01' });
    const dueOn = async () => (await book.ask('customer.get', { id: customerId })).promises[0]?.dueOn;
    expect(await dueOn()).toBe('2026-12-01');
    await book.ask('change.undo', {});
    expect(await dueOn()).toBe('2026-11-25');
  });
});
