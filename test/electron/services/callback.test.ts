import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Ask } from '../../../shared/contract/contract.ts';
import { asDay } from '../../../shared/domain/day.ts';
import { openRealHouse, type RealHouse } from '../../helpers/open-real-house.ts';

let book: RealHouse;
let customerId: string;
beforeEach(async () => {
  book = await openRealHouse({ today: '2026-11-23' });
  customerId = (await book.ask('customer.create', { kind: 'person', name: '云青柑' })).id;
  await book.ask('deal.save', {
    customerId,
    product: '柜子',
    on: asDay('2026-11-01'),
    deliveredOn: asDay('2026-11-10'),
  });
});
afterEach(() => book.house.close());

const today = asDay('2026-11-23');
const tomorrow = asDay('2026-11-24');
const dossier = () => book.ask('customer.get', { id: customerId });

const found = (): Ask<'callback.log'> => ({
  customerId,
  on: today,
  outcome: 'reached',
  note: '门板响',
  callback: { about: '柜子', satisfied: 'partly', problem: '铰链响', need: '想要脚垫', isDataRight: true },
  fix: { what: '上门换铰链', dueOn: tomorrow },
  want: { product: '脚垫' },
  survey: [
    { question: 'why-us', words: '实在' },
    { question: 'what-to-improve', words: '送货早点说' },
  ],
  next: { mode: 'automatic' },
});

describe('a callback by the form', () => {
  it('writes the talk, the complaint with its fix, the want and the answers, and one undo takes all of it back', async () => {
    const before = await dossier();
    const done = await book.ask('callback.log', found());
    expect(done.label).toEqual({ code: 'callback.log', params: { name: '云青柑' } });
    const after = await dossier();
    expect(after.interactions).toMatchObject([
      {
        id: done.id,
        channel: 'call',
        direction: 'out',
        outcome: 'reached',
        note: '门板响',
        callback: found().callback,
      },
    ]);
    expect(after.promises).toMatchObject([{ id: done.promiseId, kind: 'fix', what: '上门换铰链', dueOn: tomorrow }]);
    expect(after.feedback).toHaveLength(3);
    expect(after.feedback).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          id: done.feedbackId,
          kind: 'complaint',
          words: '铰链响',
          interactionId: done.id,
          promiseId: done.promiseId,
        }),
        expect.objectContaining({ kind: 'reason', words: '实在', interactionId: done.id }),
        expect.objectContaining({ kind: 'suggestion', words: '送货早点说' }),
      ]),
    );
    expect(after.wants).toMatchObject([{ product: '脚垫', since: today, note: '想要脚垫' }]);
    expect((await book.ask('book.check', {})).problems).toEqual([]);
    await book.ask('change.undo', {});
    expect(await dossier()).toEqual(before);
  });

  it('puts the fix on the day it is due', async () => {
    await book.ask('callback.log', found());
    const { days } = await book.ask('agenda.days', { from: tomorrow, days: 1 });
    expect(days[0]?.rows).toMatchObject([{ band: 'promise', customer: { name: '云青柑' } }]);
  });

  it('keeps nothing of the questions when nobody was reached; a bad time becomes the next step at the hour named', async () => {
    await book.ask('callback.log', {
      ...found(),
      outcome: 'busy',
      next: { mode: 'manual', on: today, time: '16:00', what: '回访' },
    });
    const after = await dossier();
    expect(after.interactions[0]).not.toHaveProperty('callback');
    expect([after.feedback, after.promises, after.wants]).toEqual([[], [], []]);
    expect(after.row.next).toMatchObject({ state: 'manual', on: today, time: '16:00' });
  });

  it('is refused where there is nothing to fix, where the day is over, and for a day to come', async () => {
    const { callback: _callback, ...bare } = found();
    expect(await book.refused('callback.log', bare)).toMatchObject({ code: 'invalid-ask', detail: { path: 'fix' } });
    const late = { ...found(), fix: { what: '换', dueOn: asDay('2026-11-22') } };
    expect(await book.refused('callback.log', late)).toMatchObject({ code: 'day-past' });
    expect(await book.refused('callback.log', { ...found(), on: tomorrow })).toMatchObject({ code: 'future-day' });
  });
});
