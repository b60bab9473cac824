import { beforeEach, describe, expect, it } from 'vitest';
import { asDay } from '../../../shared/domain/day.ts';
import { openRealHouse, type RealHouse } from '../../helpers/open-real-house.ts';

/** A Monday. */
const TODAY = '2026-11-23';
let book: RealHouse;
beforeEach(async () => {
  book = await openRealHouse({ today: '2026-11-02' });
});

/** Never contacted since the beginning of the month. */
async function makeLate(count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let n = 0; n < count; n += 1) {
    const { id } = await book.ask('customer.create', { kind: 'person', name: `云青柑 ${n}`, phones: [] });
    ids.push(id);
  }
  return ids;
}

const agenda = async (from: string, days: number) => (await book.ask('agenda.days', { from: asDay(from), days })).days;
const counts = async () => (await agenda(TODAY, 7)).map(({ rows }) => rows.length);

describe('spreading the overdue', () => {
  it('has nothing to do while nothing is late', async () => {
    await makeLate(1);
    expect((await book.refused('agenda.previewSpread', { days: 3 })).code).toBe('nothing-overdue');
    expect((await book.refused('agenda.spread', { days: 3 })).code).toBe('nothing-overdue');
  });

  it('shows what it would do, writes nothing, and then does that', async () => {
    await makeLate(7);
    book.turnTo(TODAY);
    const before = await agenda(TODAY, 7);
    const seen = await book.ask('agenda.previewSpread', { days: 3 });
    expect(seen.days.map(({ on, before: planned, added }) => [on, planned, added])).toEqual([
      ['2026-11-23', 0, 3],
      ['2026-11-24', 0, 2],
      ['2026-11-25', 0, 2],
    ]);
    expect([seen.total, seen.moves.length]).toEqual([4, 4]);
    expect(await agenda(TODAY, 7)).toEqual(before);
    const done = await book.ask('agenda.spread', { days: 3 });
    expect([done.total, done.label]).toEqual([4, { code: 'agenda.spread', params: { count: 4, days: 3 } }]);
    expect(await counts()).toEqual([3, 2, 2, 0, 0, 0, 0]);
  });

  it('keeps the order of work, has everybody once, and says why they moved', async () => {
    const ids = await makeLate(5);
    book.turnTo(TODAY);
    const order = (await agenda(TODAY, 1)).flatMap(({ rows }) => rows.map(({ customer }) => customer.id));
    await book.ask('agenda.spread', { days: 5 });
    const rows = (await agenda(TODAY, 7)).flatMap((day) => day.rows);
    expect(rows.map(({ customer }) => customer.id)).toEqual(order);
    expect(new Set(order)).toEqual(new Set(ids));
    const shifts = rows.map(({ reasons }) => reasons[0]?.shifts.map(({ cause, to }) => [cause, to]));
    expect(shifts.slice(1)).toEqual(
      ['2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27'].map((to) => [['spread', to]]),
    );
    expect(rows.slice(1).some(({ overdue }) => overdue)).toBe(false);
  });

  it('jumps days off', async () => {
    await makeLate(6);
    book.turnTo('2026-11-27');
    await book.ask('agenda.spread', { days: 2 });
    expect((await agenda('2026-11-27', 4)).map(({ rows }) => rows.length)).toEqual([3, 0, 0, 3]);
  });

  it('leaves a promise where it stands, and is all taken back by one undo', async () => {
    const [first = ''] = await makeLate(4);
    await book.ask('promise.save', { customerId: first, what: '寄样品', dueOn: asDay('2026-11-10') });
    book.turnTo(TODAY);
    const before = await agenda(TODAY, 7);
    await book.ask('agenda.spread', { days: 4 });
    const [today] = await agenda(TODAY, 1);
    expect(today?.rows.map(({ kind, on }) => [kind, on])[0]).toEqual(['promise', '2026-11-10']);
    expect(await agenda(TODAY, 7)).not.toEqual(before);
    await book.ask('change.undo', {});
    expect(await agenda(TODAY, 7)).toEqual(before);
  });

  it('calls nobody a second time on a day on which they were tried already', async () => {
    const [id = ''] = await makeLate(1);
    book.turnTo('2026-11-20');
    await book.ask('interaction.log', {
      ...{ customerId: id, channel: 'call', direction: 'out', outcome: 'refused', note: '' },
      ...{ on: asDay('2026-11-20'), next: { mode: 'automatic' } },
    });
    book.turnTo(TODAY);
    const moved = await book.ask('agenda.days', { days: 1 });
    expect(moved.days[0]?.rows.length).toBe(1);
  });
});
