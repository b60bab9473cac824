import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { asDay } from '../../../shared/domain/day.ts';
import { openRealHouse, type RealHouse } from '../../helpers/open-real-house.ts';

let book: RealHouse;
let customerId: string;
let wifeId: string;
beforeEach(async () => {
  book = await openRealHouse({ today: '2026-11-23' });
  const phones = [{ raw: '199 0000 0001', label: 'mobile' as const }];
  customerId = (await book.ask('customer.create', { kind: 'person', name: '云青柑', phones })).id;
  await book.ask('customer.create', { kind: 'person', name: '别人' });
  const wife = { customerId, name: '荷女士', relation: 'spouse' as const, emails: [] };
  wifeId = (await book.ask('person.save', { ...wife, phones: [{ raw: '199 0000 7781', label: 'mobile' }] })).id;
});
afterEach(() => book.house.close());

const find = (query: string) => book.ask('caller.find', { query, limit: 5 });
const log = (on: string, note: string) =>
  book.ask('interaction.log', {
    customerId,
    on: asDay(on),
    channel: 'call',
    direction: 'in',
    outcome: 'reached',
    note,
    personIds: [wifeId],
    tags: ['看车'],
    next: { mode: 'manual', on: asDay('2026-12-02'), time: '15:00' },
  });

describe('who is calling', () => {
  it('is told with the last talk, what is owed, what comes next and who is around, in one answer', async () => {
    await log('2026-11-20', '问了交期');
    await log('2026-11-10', '第一次来电');
    await book.ask('promise.save', { customerId, what: '样品册', dueOn: asDay('2026-11-26') });
    await book.ask('promise.save', { customerId, what: '价目表', dueOn: asDay('2026-11-24') });
    const { callers, all } = await find('0001');
    expect(all).toBe(2);
    expect(callers).toMatchObject([
      {
        row: { name: '云青柑', next: { on: '2026-12-02', time: '15:00' } },
        told: {
          talks: 2,
          last: { on: '2026-11-20', channel: 'call', direction: 'in', words: '问了交期' },
          promises: [{ what: '价目表' }, { what: '样品册' }],
          people: [{ id: wifeId, name: '荷女士', relation: 'spouse' }],
        },
      },
    ]);
    expect(callers[0]?.through).toBeUndefined();
  });

  it.each(['7781', '荷女士'])('is the husband by %s of the wife, and whose it was is said', async (query) => {
    expect((await find(query)).callers).toMatchObject([
      { row: { id: customerId }, through: { id: wifeId, name: '荷女士', relation: 'spouse', phone: '199 0000 7781' } },
    ]);
  });

  it('is found by initials and pinyin, is nobody by a strange number, and whoever was met last before anything is typed', async () => {
    await log('2026-11-20', '');
    const names = async (query: string) => (await find(query)).callers.map(({ row }) => row.name);
    expect([await names('yqg'), await names('yunqinggan'), await names('55555'), (await names(''))[0]]).toEqual([
      ['云青柑'],
      ['云青柑'],
      [],
      '云青柑',
    ]);
  });
});

describe('a contact that was written down', () => {
  it('holds its people, tags and rival, is put right in each, and names nobody of another customer', async () => {
    const { id: competitorId } = await book.ask('competitor.save', {
      name: '远山',
      products: [],
      merits: [],
      weakPoints: [],
    });
    const { id } = await log('2026-11-20', '');
    const first = async () => (await book.ask('customer.get', { id: customerId })).interactions[0];
    await book.ask('interaction.change', { id, patch: { tags: [], personIds: [], competitorId } });
    expect(await first()).toMatchObject({ personIds: [], competitorId });
    expect((await first())?.tags).toBeUndefined();
    await book.ask('interaction.change', { id, patch: {}, clear: ['competitorId'] });
    expect((await first())?.competitorId).toBeUndefined();
    const strange = { id, patch: { personIds: [customerId] } };
    expect(await book.house.answer('interaction.change', strange)).toMatchObject({
      ok: false,
      error: { code: 'not-found' },
    });
    const gone = { id, patch: { competitorId: customerId } };
    expect(await book.house.answer('interaction.change', gone)).toMatchObject({
      ok: false,
      error: { code: 'not-found' },
    });
  });
});
