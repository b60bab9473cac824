import { describe, expect, it } from 'vitest';
import type { Ask } from '../../../shared/contract/contract.ts';
import type { Deed } from '../../../shared/contract/listing-channels.ts';
import { asDay } from '../../../shared/domain/day.ts';
import { openRealHouse, type RealHouse } from '../../helpers/open-real-house.ts';

type New = Partial<Ask<'customer.create'>>;

const FOUR: readonly New[] = [
  { name: 'Ann', tags: ['vip'] },
  { name: 'Ben', intent: { code: 'considering', since: asDay('2026-11-01') } },
  { name: 'Cleo', doNotContact: ['all'] },
  { name: 'Dan', givenUp: { on: asDay('2026-11-01'), reason: 'other' } },
];

async function bookOfFour() {
  const book = await openRealHouse();
  const ids: string[] = [];
  for (const only of FOUR) ids.push((await book.ask('customer.create', { kind: 'person', name: '', ...only })).id);
  return { book, ids };
}

/** Everything about them that a deed may change. */
async function told(book: RealHouse, ids: readonly string[]) {
  const all = [];
  for (const id of ids) {
    const got = await book.house.answer('customer.get', { id });
    all.push(got.ok ? { ...(got.value as { customer: object }).customer, changedAt: '' } : got.error.code);
  }
  return all;
}

const DEEDS: readonly Deed[] = [
  { do: 'tag', add: ['冷链'], remove: ['vip'] },
  { do: 'grade', intent: 'interested', horizon: 'A', why: '谈妥了' },
  { do: 'grade', intent: null },
  { do: 'snooze', until: asDay('2026-12-20') },
  { do: 'enrol', cadence: 'familiar-ear' },
  { do: 'freeze', until: asDay('2026-12-31'), reason: '过年' },
  { do: 'giveUp', reason: 'costs-more' },
  { do: 'remove' },
];

describe('one deed for many', () => {
  it.each(DEEDS)('$do tells first whom it touches, is one change, and one undo takes all of it back', async (deed) => {
    const { book, ids } = await bookOfFour();
    const before = await told(book, ids);
    const seq = (await book.ask('book.status', {})).seq;
    const weighed = await book.ask('customer.previewMany', { ids, deed });
    expect(await told(book, ids)).toEqual(before);
    const done = await book.ask('customer.changeMany', { ids, deed });
    expect({ touched: done.touched, left: done.left }).toEqual(weighed);
    expect(done.touched + done.left.reduce((sum, { count }) => sum + count, 0)).toBe(ids.length);
    expect(done.seq).toBe(seq + 1);
    expect(done.label).toEqual({ code: `many.${deed.do}`, params: { count: done.touched } });
    await book.ask('change.undo', {});
    expect(await told(book, ids)).toEqual(before);
  });

  it('never schedules anything for somebody who wants no contact, and leaves alone who was given up', async () => {
    const { book, ids } = await bookOfFour();
    for (const deed of [
      { do: 'enrol', cadence: 'familiar-ear' },
      { do: 'snooze', until: asDay('2026-12-01') },
    ] as const) {
      const { touched, left } = await book.ask('customer.previewMany', { ids, deed });
      expect(touched).toBe(2);
      expect(left).toEqual([
        { why: 'do-not-contact', count: 1, names: ['Cleo'] },
        { why: 'given-up', count: 1, names: ['Dan'] },
      ]);
    }
  });

  it('leaves the rest of a customer as it was', async () => {
    const { book, ids } = await bookOfFour();
    await book.ask('customer.changeMany', { ids, deed: { do: 'tag', add: ['冷链', ' '], remove: ['vip'] } });
    const { customer } = await book.ask('customer.get', { id: ids[0] ?? '' });
    expect(customer).toMatchObject({
      name: 'Ann',
      tags: ['冷链'],
      nameKey: { search: expect.stringContaining('ann') as string },
    });
    const ben = await book.ask('customer.get', { id: ids[1] ?? '' });
    expect(ben.customer.intent?.code).toBe('considering');
  });

  it('keeps the expected day when a letter held by hand is set and taken off', async () => {
    const { book, ids } = await bookOfFour();
    const [id = ''] = ids;
    await book.ask('customer.change', { id, patch: { horizon: { expectedOn: asDay('2027-03-01') } } });
    await book.ask('customer.changeMany', { ids: [id], deed: { do: 'grade', horizon: 'O' } });
    await book.ask('customer.changeMany', { ids: [id], deed: { do: 'grade', horizon: null } });
    expect((await book.ask('customer.get', { id })).customer.horizon).toEqual({ expectedOn: '2027-03-01' });
  });

  it('puts a cadence on and stops it again', async () => {
    const { book, ids } = await bookOfFour();
    const those = ids.slice(0, 2);
    await book.ask('customer.changeMany', { ids: those, deed: { do: 'enrol', cadence: 'familiar-ear' } });
    expect(
      await book.refused('customer.changeMany', { ids: those, deed: { do: 'enrol', cadence: 'familiar-ear' } }),
    ).toEqual({
      code: 'nobody-touched',
    });
    const stopped = await book.ask('customer.changeMany', { ids, deed: { do: 'exit', cadence: 'familiar-ear' } });
    expect(stopped).toMatchObject({ touched: 2, left: [{ why: 'not-running', count: 2 }] });
  });

  it.each([
    [{ do: 'snooze', until: '2026-11-01' }, 'day-past'],
    [{ do: 'freeze', until: '2026-11-01' }, 'day-past'],
    [{ do: 'enrol', cadence: 'nobody-knows' }, 'invalid-ask'],
    [{ do: 'tag', add: ['vip'], remove: [] }, 'nobody-touched'],
  ] as const)('%j is refused with %s', async (deed, code) => {
    const { book, ids } = await bookOfFour();
    const ask = { ids: ids.slice(0, 1), deed } as unknown as Ask<'customer.changeMany'>;
    expect(await book.refused('customer.changeMany', ask)).toMatchObject({ code });
  });
});
