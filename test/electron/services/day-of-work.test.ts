import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { asDay } from '../../../shared/domain/day.ts';
import { openRealHouse, type RealHouse } from '../../helpers/open-real-house.ts';

let book: RealHouse;
beforeEach(async () => {
  book = await openRealHouse({ today: '2026-11-23' });
});
afterEach(() => book.house.close());

const reached = {
  channel: 'call',
  direction: 'out',
  outcome: 'reached',
  note: '',
  next: { mode: 'automatic' },
} as const;

async function customer(fields: object = {}): Promise<string> {
  const { id } = await book.ask('customer.create', {
    kind: 'person',
    name: '云青柑',
    phones: [{ raw: '199 0000 0123', label: 'mobile' }],
    ...fields,
  });
  return id;
}

const todayRows = async () => (await book.ask('agenda.days', { days: 1 })).days[0]?.rows ?? [];

describe('a day of work', () => {
  it('shows a customer never contacted on the day they were added, with the number and the reason', async () => {
    const id = await customer();
    const rows = await todayRows();
    expect(rows).toMatchObject([
      {
        customer: { id, name: '云青柑', kind: 'person' },
        kind: 'follow-up',
        on: '2026-11-23',
        window: { from: '2026-11-23', until: '2026-11-24' },
        overdue: false,
        reach: { channel: 'call', text: '199 0000 0123' },
        reasons: [{ cadence: 'first-contact', clock: { on: '2026-11-23', by: 'added' }, shifts: [] }],
      },
    ]);
  });

  it.each(['paidOn', 'lostOn'] as const)('begins anew with an intent given again after a deal: %s', async (step) => {
    const id = await customer({ intent: { code: 'interested', since: asDay('2026-10-01') } });
    await book.ask('deal.save', {
      customerId: id,
      product: '样车',
      on: asDay('2026-10-01'),
      [step]: asDay('2026-11-02'),
    });
    const ask = { ...reached, customerId: id, on: asDay('2026-11-23'), intent: 'interested' };
    expect(await book.ask('interaction.log', ask)).toMatchObject({ nextOn: '2026-11-25' });
    const { customer: after } = await book.ask('customer.get', { id });
    expect(after.intent).toEqual({ code: 'interested', since: '2026-11-23' });
  });

  it('takes the customer off today once a contact is logged, and plans the next by the intent that was set with it', async () => {
    const id = await customer();
    const logged = await book.ask('interaction.log', {
      ...reached,
      customerId: id,
      on: asDay('2026-11-23'),
      intent: 'considering',
    });
    expect(logged.nextOn).toBe('2026-11-26');
    expect(await todayRows()).toEqual([]);
    const { days } = await book.ask('agenda.days', { from: asDay('2026-11-26'), days: 1 });
    expect(days[0]?.rows).toMatchObject([
      {
        customer: { id },
        window: { from: '2026-11-26', until: '2026-11-27' },
        reasons: [{ cadence: 'intent.considering' }],
      },
    ]);
  });

  it('previews exactly what the log then does', async () => {
    const id = await customer();
    const contact = {
      customerId: id,
      on: asDay('2026-11-23'),
      channel: 'call',
      direction: 'out',
      outcome: 'reached',
      intent: 'interested',
    } as const;
    const seen = await book.ask('interaction.preview', contact);
    const done = await book.ask('interaction.log', { ...contact, note: '', next: { mode: 'automatic' } });
    expect(seen.on).toBe(done.nextOn);
  });

  it('keeps a date set by hand over an attempt, and gives it back to the cadence with a talk', async () => {
    const id = await customer();
    const next = { mode: 'manual', on: asDay('2026-11-25'), time: '10:00', what: '约好的电话' } as const;
    await book.ask('interaction.log', {
      ...reached,
      customerId: id,
      on: asDay('2026-11-23'),
      intent: 'not-soon',
      next,
    });
    expect((await book.ask('customer.get', { id })).row.next).toMatchObject({
      state: 'manual',
      on: '2026-11-25',
      time: '10:00',
    });
    book.turnTo('2026-11-25');
    await book.ask('interaction.log', { ...reached, outcome: 'no-answer', customerId: id, on: asDay('2026-11-25') });
    expect((await book.ask('customer.get', { id })).row.next.state).toBe('manual');
    book.turnTo('2026-11-26');
    expect((await todayRows())[0]).toMatchObject({ kind: 'next-step', on: '2026-11-25', overdue: true, daysLate: 1 });
    await book.ask('interaction.log', { ...reached, customerId: id, on: asDay('2026-11-26') });
    expect((await book.ask('customer.get', { id })).row.next).toMatchObject({ state: 'automatic', on: '2026-12-10' });
  });

  it('flags a log without a next step in the coverage count', async () => {
    const id = await customer({ intent: { code: 'interested', since: '2026-11-20' } });
    await book.ask('interaction.log', {
      ...reached,
      customerId: id,
      on: asDay('2026-11-23'),
      next: { mode: 'none' },
    });
    expect((await book.ask('agenda.days', { days: 1 })).uncovered).toBe(1);
    expect((await book.ask('customer.get', { id })).row.next).toMatchObject({ state: 'none', cause: 'chosen-none' });
  });

  it('refuses days to come, next steps in the past and people of somebody else', async () => {
    const id = await customer();
    const other = await customer({ name: '另一位' });
    const { id: personId } = await book.ask('person.save', { customerId: other, name: '助理', phones: [], emails: [] });
    const log = { ...reached, customerId: id, on: asDay('2026-11-23') };
    expect((await book.refused('interaction.log', { ...log, on: asDay('2026-11-24') })).code).toBe('future-day');
    expect(
      (await book.refused('interaction.log', { ...log, next: { mode: 'manual', on: asDay('2026-11-22') } })).code,
    ).toBe('day-past');
    expect((await book.refused('interaction.log', { ...log, personIds: [personId] })).code).toBe('not-found');
    expect((await book.ask('customer.get', { id })).interactionTotal).toBe(0);
  });

  it('snoozes, says when that is beyond the window, and skips with a reason', async () => {
    const id = await customer();
    const [row] = await todayRows();
    const keys = row?.keys ?? [];
    expect((await book.ask('followUp.snooze', { customerId: id, keys, until: asDay('2026-11-24') })).beyondWindow).toBe(
      false,
    );
    expect(await todayRows()).toEqual([]);
    expect((await book.ask('followUp.snooze', { customerId: id, keys, until: asDay('2026-11-27') })).beyondWindow).toBe(
      true,
    );
    expect((await book.ask('customer.get', { id })).row.next).toMatchObject({ on: '2026-11-27', overdue: false });
    await book.ask('followUp.skip', { customerId: id, keys, reason: '展会上已经谈过' });
    expect((await book.ask('customer.get', { id })).row.next.on).not.toBe('2026-11-27');
    expect((await book.refused('followUp.skip', { customerId: id, keys: ['nobody/x/y/z'], reason: 'x' })).code).toBe(
      'no-follow-up',
    );
  });

  it('lets nothing through for somebody who wants no contact, but still shows what was promised', async () => {
    const id = await customer({ doNotContact: ['all'] });
    await book.ask('promise.save', { customerId: id, what: '寄样品', dueOn: asDay('2026-11-23') });
    expect(await todayRows()).toMatchObject([{ kind: 'promise', what: '寄样品' }]);
    expect((await book.ask('calendar.export', {})).events).toBe(1);
  });
});
