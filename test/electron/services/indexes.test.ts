import { describe, expect, it } from 'vitest';
import { type BookIndexes, makeIndexes } from '../../../electron/services/indexes.ts';
import { settingsFrom } from '../../../electron/services/settings-view.ts';
import type { SettingsView } from '../../../shared/contract/book-channels.ts';
import { asDay, type Day } from '../../../shared/domain/day.ts';
import { SETTINGS_ID } from '../../../shared/domain/settings.ts';
import { AT, idOf, makeCustomer, makeInteraction } from '../../helpers/book-kit.ts';
import { rules } from '../../helpers/facts-kit.ts';
import { FakeRecords } from '../../helpers/records-kit.ts';

const TODAY = asDay('2026-09-10');
const TOMORROW = asDay('2026-09-11');
const CUSTOMERS = Array.from({ length: 120 }, (_, n) => n + 1);

function makeFull(): FakeRecords {
  const book = new FakeRecords();
  for (const n of CUSTOMERS) {
    book.put('customers', makeCustomer(n, { addedOn: asDay('2026-08-01'), orgGrade: 'A' }));
    book.put('interactions', makeInteraction(1_000 + n, idOf(n), { on: asDay('2026-09-01') }));
  }
  return book;
}

const make = (book: FakeRecords, today: Day, breathe: () => Promise<void> = async () => {}) =>
  makeIndexes({ records: book.records() }, () => rules, today, breathe);

const answersOf = ({ due, owned, search }: BookIndexes) => ({
  today: due.today(),
  days: due.days(TODAY, 90),
  plans: CUSTOMERS.map((n) => due.planOf(idOf(n))),
  talks: CUSTOMERS.map((n) => owned.idsOf('interactions', idOf(n))),
  found: CUSTOMERS.filter((n) => search.found(['xin']).has(idOf(n))),
});

/** A breath that lasts until it is let out. */
function makeHeldBreath() {
  const held: (() => void)[] = [];
  return {
    breathe: () => new Promise<void>((resolve) => void held.push(resolve)),
    letOut: () => held.splice(0).forEach((resolve) => resolve()),
  };
}

const turn = () => new Promise<void>((resolve) => void setTimeout(resolve));

describe('the indexes of a book', () => {
  it('are gathered with pauses, so that a window goes on living', async () => {
    let breaths = 0;
    await make(makeFull(), TODAY, async () => {
      breaths += 1;
    });
    expect(breaths).toBeGreaterThan(8);
  });

  it('go to a new day in pieces, answer for the old one until then, and miss no change that comes between', async () => {
    const book = makeFull();
    const breath = makeHeldBreath();
    let held = false;
    const indexes = await make(book, TODAY, () => (held ? breath.breathe() : Promise.resolve()));
    const before = answersOf(indexes);

    held = true;
    let moved = false;
    const moving = indexes.moveTo(TOMORROW).then(() => (moved = true));
    const asWell = indexes.moveTo(TOMORROW);
    await turn();
    expect([moved, answersOf(indexes)]).toEqual([false, before]);
    indexes.apply({ changes: [book.put('interactions', makeInteraction(2_001, idOf(1), { on: TODAY }))] });
    indexes.apply({ changes: [book.del('customers', idOf(2))] });
    indexes.apply({
      changes: [book.put('customers', makeCustomer(120, { name: '新', nameKey: { sort: 'xin1', search: 'xin' } }))],
    });
    while (!moved) {
      breath.letOut();
      await turn();
    }
    await Promise.all([moving, asWell]);

    const fresh = await make(book, TOMORROW);
    expect(answersOf(indexes)).toEqual(answersOf(fresh));
    expect(indexes.due.overdue()).toBe(fresh.due.overdue());
  });

  it('stay where they are when the day is still the same', async () => {
    const indexes = await make(makeFull(), TODAY);
    const { due } = indexes;
    await indexes.moveTo(TODAY);
    expect(indexes.due).toBe(due);
  });

  it.each<readonly [string, Partial<SettingsView>, boolean]>([
    ['the theme', { theme: 'dark' }, false],
    ['the phone number', { repPhone: '199' }, false],
    ['the calls of a day', { callsADay: 3 }, true],
    ['the week', { weekend: 'single' }, true],
    ['the playbook', { playbook: 'car' }, true],
  ])('make plans anew after a change of what they are made of: %s', async (_name, patch, expected) => {
    const book = makeFull();
    const indexes = await make(book, TODAY);
    const { due } = indexes;
    const settings = { id: SETTINGS_ID, createdAt: AT, changedAt: AT, ...settingsFrom(book.records()), ...patch };
    indexes.apply({ changes: [book.put('settings', settings)] });
    await indexes.moveTo(TODAY);
    expect(indexes.due !== due).toBe(expected);
    indexes.apply({ changes: [book.del('settings', SETTINGS_ID)] });
    const then = indexes.due;
    await indexes.moveTo(TODAY);
    expect(indexes.due !== then).toBe(expected);
  });
});
