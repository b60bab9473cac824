import { describe, expect, it } from 'vitest';
import { asDay } from '../../../shared/domain/day.ts';
import { openRealHouse, type RealHouse } from '../../helpers/open-real-house.ts';
import { readCalendar } from '../../helpers/read-calendar.ts';

/** One customer with something in every layer. */
async function fullBook(): Promise<{ book: RealHouse; id: string }> {
  const book = await openRealHouse({ today: '2026-11-23' });
  const { id } = await book.ask('customer.create', {
    kind: 'person',
    name: '云青柑',
    phones: [{ raw: '199 0000 0123', label: 'mobile' }],
  });
  await book.ask('specialDay.save', {
    customerId: id,
    kind: 'birthday',
    calendar: 'lunar',
    month: 8,
    day: 15,
    leap: false,
  });
  await book.ask('gift.save', {
    customerId: id,
    item: '明前龙井',
    direction: 'given',
    state: 'idea',
    on: asDay('2026-11-23'),
    forOn: asDay('2026-12-25'),
    shipDays: 3,
    prepDays: 1,
  });
  const own = { on: asDay('2026-12-01'), time: '14:00', minutes: 90, zone: 'Asia/Shanghai', state: 'planned' } as const;
  await book.ask('appointment.save', { ...own, customerId: id, kind: 'showroom', title: '看样机', place: '展厅' });
  await book.ask('appointment.save', { ...own, on: asDay('2026-12-02'), kind: 'personal', title: '体检' });
  return { book, id };
}

const eventsOf = ({ files }: { files: readonly { text: string }[] }) =>
  files.flatMap(({ text }) => readCalendar(text).events);

describe('an export', () => {
  it('holds the layers that were chosen', async () => {
    const { book } = await fullBook();
    const titles = async (layers: Parameters<typeof book.ask<'calendar.export'>>[1]['layers']) =>
      eventsOf(await book.ask('calendar.export', { layers, client: 'outlook', hold: true })).map((e) => e.summary);
    expect(await titles(['follow-ups', 'visits'])).toEqual(['Contact 云青柑']);
    expect(await titles(['gifts'])).toEqual(['Last day to buy: 明前龙井 (云青柑)']);
    expect(await titles(['appointments'])).toEqual(['云青柑 · 看样机']);
    expect(await titles(['personal'])).toEqual(['体检']);
    expect(await titles(['dates'])).toHaveLength(3);
    expect(await titles(['festivals'])).toContain('Winter Solstice');
  });

  it('takes the days a gift needs to come and to be made ready off its day', async () => {
    const { book } = await fullBook();
    const [gift] = eventsOf(await book.ask('calendar.export', { layers: ['gifts'] }));
    const [listed] = (await book.ask('gift.list', { list: 'to-buy' })).rows;
    expect(gift).toMatchObject({ start: '2026-12-18', transp: 'TRANSPARENT' });
    expect(gift?.start).toBe(listed?.buyBy?.orderBy);
    expect(gift?.description).toContain('3 working days');
  });

  it('has no gift that lies in the cupboard, and one too late for its day stands on today', async () => {
    const { book, id } = await fullBook();
    const gift = { customerId: id, direction: 'given', state: 'idea', on: asDay('2026-11-23') } as const;
    await book.ask('gift.save', { ...gift, item: '月历', forOn: asDay('2026-11-25'), shipDays: 5 });
    const { id: stockId } = await book.ask('stock.save', { item: '纸巾', count: 3 });
    await book.ask('gift.save', { ...gift, item: '纸巾', forOn: asDay('2026-12-25'), stockId });
    const told = eventsOf(await book.ask('calendar.export', { layers: ['gifts'] }));
    expect(told.map(({ start, summary }) => [start, summary])).toEqual([
      ['2026-11-23', 'Last day to buy: 月历 (云青柑)'],
      ['2026-12-18', 'Last day to buy: 明前龙井 (云青柑)'],
    ]);
  });

  it('has no birthday of somebody who has died, and tells that it stands there', async () => {
    const { book, id } = await fullBook();
    await book.ask('calendar.export', { layers: ['dates'], client: 'apple' });
    await book.ask('customer.change', { id, patch: { deceased: true }, clear: [] });
    const after = await book.ask('calendar.export', { layers: ['dates'], client: 'apple' });
    expect([after.events, after.gone.length]).toEqual([0, 3]);
  });

  it.each([
    ['full', ['云青柑', '199 0000 0123', '龙井', '展厅', '体检']],
    ['initials', ['YQG']],
    ['busy', ['Busy']],
  ] as const)('says %s: no more of a customer than the rep allows', async (privacy, said) => {
    const { book } = await fullBook();
    const { files } = await book.ask('calendar.export', { privacy, until: asDay('2026-12-31') });
    const text = files.map((file) => file.text.replaceAll('\r\n ', '')).join('');
    const words = ['云青柑', '199 0000 0123', '龙井', '展厅', '看样机', '体检', 'YQG', 'Busy'];
    const found = words.filter((word) => text.includes(word));
    expect(found).toEqual(expect.arrayContaining([...said]));
    if (privacy !== 'full') expect(found).toEqual([...said]);
  });

  it('to one calendar says nothing of another: each has a ledger of its own', async () => {
    const { book } = await fullBook();
    const first = await book.ask('calendar.export', { client: 'outlook' });
    expect((await book.ask('calendar.export', { client: 'outlook', changesOnly: true })).events).toBe(0);
    expect((await book.ask('calendar.export', { client: 'apple', changesOnly: true })).events).toBe(first.events);
    const { calendars } = await book.ask('calendar.ledger', {});
    expect(calendars.map(({ client, events }) => [client, events])).toEqual([
      ['outlook', first.events],
      ['apple', first.events],
    ]);
  });

  it('that was held back is not given before its files are saved', async () => {
    const { book } = await fullBook();
    const held = await book.ask('calendar.export', { client: 'google', hold: true });
    expect((await book.ask('calendar.ledger', {})).calendars).toEqual([]);
    await book.ask('calendar.given', { receipt: held.receipt ?? '' });
    expect((await book.ask('calendar.export', { client: 'google', changesOnly: true })).events).toBe(0);
    expect((await book.refused('calendar.given', { receipt: held.receipt ?? '' })).code).toBe('token-unknown');
  });

  it('of changes tells what to delete by hand, and gives what is new and what moved', async () => {
    const { book, id } = await fullBook();
    await book.ask('calendar.export', { client: 'outlook' });
    await book.ask('nextStep.set', { customerId: id, next: { mode: 'manual', on: asDay('2026-11-30'), what: '送样' } });
    const delta = await book.ask('calendar.export', { client: 'outlook', changesOnly: true });
    expect(delta).toMatchObject({ events: 1, fresh: 1, changed: 0, gone: [{ title: 'Contact 云青柑' }] });
    expect(eventsOf(delta).map(({ start }) => start)).toEqual(['2026-11-30']);
  });

  it('of an appointment called off tells it once, and the undone one comes back', async () => {
    const { book } = await fullBook();
    await book.ask('calendar.export', { client: 'apple' });
    const own = { on: asDay('2026-12-02'), time: '14:00', minutes: 90, zone: 'Asia/Shanghai' } as const;
    const { id } = await book.ask('appointment.save', { ...own, kind: 'personal', title: '牙医', state: 'planned' });
    await book.ask('calendar.export', { client: 'apple' });
    const { seq } = await book.ask('appointment.remove', { id });
    const off = await book.ask('calendar.export', { client: 'apple', changesOnly: true });
    expect(off.gone).toEqual([{ title: '牙医', on: '2026-12-02', time: '14:00' }]);
    await book.ask('change.undo', { seq });
    const back = await book.ask('calendar.export', { client: 'apple', changesOnly: true });
    expect(eventsOf(back)).toMatchObject([{ summary: '牙医', sequence: 2 }]);
  });
});
