import { describe, expect, it } from 'vitest';
import type { Ask } from '../../../shared/contract/contract.ts';
import { asDay } from '../../../shared/domain/day.ts';
import type { Condition } from '../../../shared/domain/saved-view.ts';
import { openRealHouse, type RealHouse } from '../../helpers/open-real-house.ts';

const SORT = { by: 'name', direction: 'up' } as const;

type New = Partial<Ask<'customer.create'>>;

/** People of a name each; answers their ids by name. */
async function settled(book: RealHouse, people: Readonly<Record<string, New>>): Promise<Record<string, string>> {
  const ids: Record<string, string> = {};
  for (const [name, only] of Object.entries(people))
    ids[name] = (await book.ask('customer.create', { kind: 'person', name, ...only })).id;
  return ids;
}

async function named(book: RealHouse, ...conditions: readonly Condition[]): Promise<string[]> {
  const question = { match: 'all' as const, conditions: [...conditions] };
  const { rows } = await book.ask('customer.list', {
    query: '',
    filter: {},
    question,
    sort: SORT,
    offset: 0,
    limit: 200,
  });
  return rows.map(({ name }) => name);
}

const asks = (field: string, op: Condition['op'], ...values: string[]): Condition => ({ field, op, values });

describe('a list that asks a question', () => {
  it('finds birthdays ahead, solar and lunar', async () => {
    const book = await openRealHouse({ today: '2026-09-20' });
    const ids = await settled(book, { Ann: {}, Ben: {}, Cleo: {} });
    const day = { kind: 'birthday' as const, leap: false };
    await book.ask('specialDay.save', { ...day, customerId: ids['Ann'] ?? '', calendar: 'solar', month: 10, day: 1 });
    // The Mid-Autumn day of 2026 is the 25th of September.
    await book.ask('specialDay.save', { ...day, customerId: ids['Ben'] ?? '', calendar: 'lunar', month: 8, day: 15 });
    expect(await named(book, asks('birthday', 'within-next', '5'))).toEqual(['Ben']);
    expect(await named(book, asks('birthday', 'within-next', '30'))).toEqual(['Ann', 'Ben']);
    expect(await named(book, asks('birthday', 'empty'))).toEqual(['Cleo']);
  });

  it('finds who was not talked to for long, and who never was', async () => {
    const book = await openRealHouse();
    const ids = await settled(book, { Ann: {}, Ben: {}, Cleo: {} });
    for (const [name, on] of [
      ['Ann', '2026-09-01'],
      ['Ben', '2026-11-01'],
    ] as const)
      await book.ask('interaction.log', {
        customerId: ids[name] ?? '',
        personIds: [],
        on: asDay(on),
        channel: 'call',
        direction: 'out',
        outcome: 'reached',
        note: '',
        next: { mode: 'automatic' },
      });
    expect(await named(book, asks('lastTalk', 'more-than', '60'))).toEqual(['Ann']);
    expect(await named(book, asks('lastTalk', 'within-last', '30'))).toEqual(['Ben']);
    expect(await named(book, asks('lastTalk', 'empty'))).toEqual(['Cleo']);
  });

  it('asks the rep’s own fields by their kind, also those that came with an import', async () => {
    const book = await openRealHouse();
    await book.ask('customField.save', { name: '年审', kind: 'date', place: 1 });
    await settled(book, {
      Ann: { custom: { 年审: '2026-12-01' } },
      Ben: { custom: { 年审: '不知道', 车牌: '沪A' } },
      Cleo: {},
    });
    expect(await named(book, asks('custom:年审', 'within-next', '10'))).toEqual(['Ann']);
    expect(await named(book, asks('custom:年审', 'filled'))).toEqual(['Ann', 'Ben']);
    expect(await named(book, asks('custom:车牌', 'contains', '沪'))).toEqual(['Ben']);
    const { fields } = await book.ask('customer.fields', {});
    expect(fields.filter(({ group }) => group === 'own').map(({ code, kind }) => [code, kind])).toEqual([
      ['custom:年审', 'day'],
      ['custom:车牌', 'text'],
    ]);
  });

  it('finds firms of which nobody knows who decides', async () => {
    const book = await openRealHouse();
    const ids = await settled(book, {
      Ann: {},
      'Firm A': { kind: 'organization' },
      'Firm B': { kind: 'organization' },
    });
    await book.ask('person.save', {
      customerId: ids['Firm B'] ?? '',
      name: 'Dan',
      role: 'decision-maker',
      phones: [],
      emails: [],
    });
    expect(await named(book, asks('kind', 'is', 'organization'), asks('decisionMaker', 'is', 'no'))).toEqual([
      'Firm A',
    ]);
  });

  it('tells the fields that were asked for, and sorts by several of them', async () => {
    const book = await openRealHouse();
    await settled(book, {
      Ann: { addresses: [{ text: 'a', area: '浦东' }], tags: ['b'] },
      Ben: { addresses: [{ text: 'b', area: '长宁' }] },
      Cleo: { addresses: [{ text: 'c', area: '浦东' }], tags: ['a', 'c'] },
      Dan: {},
    });
    const { rows } = await book.ask('customer.list', {
      query: '',
      filter: {},
      sort: { by: 'area', direction: 'down' },
      then: [{ by: 'tags', direction: 'up' }],
      columns: ['area', 'tags'],
      offset: 0,
      limit: 9,
    });
    expect(rows.map(({ name, cells }) => [name, cells])).toEqual([
      ['Ben', { area: ['长宁'], tags: [] }],
      ['Cleo', { area: ['浦东'], tags: ['a', 'c'] }],
      ['Ann', { area: ['浦东'], tags: ['b'] }],
      ['Dan', { area: [], tags: [] }],
    ]);
  });

  it('refuses an order by something there is none of', async () => {
    const book = await openRealHouse();
    const ask = { query: '', filter: {}, sort: { by: 'moon', direction: 'up' }, offset: 0, limit: 9 } as const;
    expect(await book.refused('customer.list', ask)).toMatchObject({ code: 'invalid-ask' });
  });
});
