import { describe, expect, it } from 'vitest';
import { CustomerFactsIndex } from '../../../electron/indexes/customer-facts.ts';
import { DueIndex } from '../../../electron/indexes/due-index.ts';
import { makeDice } from '../../../electron/sample/dice.ts';
import type { AgendaRow } from '../../../shared/domain/agenda.ts';
import { addDays, addMonths, asDay, type Day, daysBetween, dayIn, weekdayOf } from '../../../shared/domain/day.ts';
import { heapInUse } from '../../bench/heap-use.ts';
import { idOf, makeCustomer, makeInteraction } from '../../helpers/book-kit.ts';
import { type Changed, FakeRecords } from '../../helpers/records-kit.ts';
import { atOnce, rulesFor } from '../../helpers/world-kit.ts';

const CUSTOMERS = 5_000;
const BEGINS = Date.parse('2024-01-08T05:00:00Z');
const YEARS = 10;
const HOUR = 3_600_000;
/** Between two days on which somebody looks: no whole number of weeks nor of days, so that every day and hour has its turn. */
const STEP = (45 * 24 + 7) * HOUR;
const ZONES = [
  'Asia/Shanghai',
  'Pacific/Auckland',
  'America/Los_Angeles',
  'Europe/Berlin',
  'Pacific/Kiritimati',
  'UTC',
];
/** One by one, as somebody works; and the rest of what was done since the last look, at once. */
const WORKED = 60;
const CAUGHT_UP = 500;
const RULES = rulesFor({ calls: 60, visits: 12 });

const INTENTS = ['interested', 'considering', 'not-soon', 'never'] as const;
const OUTCOMES = ['reached', 'reached', 'reached', 'sent', 'no-answer', 'busy', 'refused'] as const;

/** One rep, one book, and years that go by; every chance comes from one seed. */
class Years {
  readonly #dice = makeDice(4);
  readonly #book = new FakeRecords();
  readonly delivered = new Map<string, Day>();
  #next = 1;
  #records = 1_000_000;
  #facts: CustomerFactsIndex | undefined;

  get customers(): number {
    return this.#book.records().customers.size;
  }

  get facts(): CustomerFactsIndex {
    if (this.#facts === undefined) throw new Error('not begun');
    return this.#facts;
  }

  async begin(today: Day): Promise<void> {
    while (this.customers < CUSTOMERS) this.#arrive(today);
    this.#facts = await CustomerFactsIndex.of(this.#book.records(), atOnce);
  }

  planned = (today: Day): Promise<DueIndex> => DueIndex.of({ facts: this.facts, rules: RULES }, today, atOnce);

  ids = (): Iterable<string> => this.facts.ids();

  /** Some leave the book, others come, some buy. */
  live(today: Day): ReadonlySet<string> {
    const all = [...this.ids()];
    const changes = Array.from({ length: 20 }, () => this.#dice.pick(all)).flatMap((id) => [
      this.#book.del('customers', id),
    ]);
    while (this.customers < CUSTOMERS) changes.push(this.#arrive(today));
    for (let n = 0; n < 25; n += 1) changes.push(this.#deliver(this.#dice.pick(all), today));
    return this.facts.apply(changes.filter(({ before, after }) => before !== undefined || after !== undefined));
  }

  /** What the agenda says is done, and comes out one way or another. */
  contact({ customer, channel }: AgendaRow, today: Day, zone: string): ReadonlySet<string> {
    const talk = makeInteraction((this.#records += 1), customer.id, {
      on: today,
      zone,
      outcome: this.#dice.pick(OUTCOMES),
      channel: channel ?? 'call',
    });
    return this.facts.apply([this.#book.put('interactions', talk)]);
  }

  isAway = (): boolean => this.#dice.pick([true, false, false, false, false]);

  #arrive(today: Day): Changed {
    const n = this.#next;
    this.#next += 1;
    const code = this.#dice.pick([...INTENTS, '']);
    const addedOn = addDays(today, -this.#dice.pick([0, 1, 5, 20, 60]));
    return this.#book.put(
      'customers',
      makeCustomer(n, {
        addedOn,
        ...(code === '' ? {} : { intent: { code, since: addedOn } }),
        ...(n % 5 === 0 ? { preferredChannel: 'visit', addresses: [{ text: '路', area: `${n % 40}` }] } : {}),
      }),
    );
  }

  #deliver(id: string, on: Day): Changed {
    if (!this.#book.records().customers.has(id)) return this.#book.del('deals', idOf(0));
    this.delivered.set(id, on);
    this.#records += 1;
    const stamps = { createdAt: `${on}T08:00:00.000Z`, changedAt: `${on}T08:00:00.000Z` };
    return this.#book.put('deals', {
      ...{ id: idOf(this.#records), ...stamps, customerId: id },
      ...{ product: '车', on, deliveredOn: on, paidOn: on },
    });
  }
}

/** A callback stands the exact number of months after its delivery, however many came before it and however late they were. */
function isAdrift({ customer, reasons }: AgendaRow, delivered: ReadonlyMap<string, Day>): boolean {
  const on = delivered.get(customer.id);
  return reasons.some(({ cadence, key, clock }) => {
    if (cadence !== 'owner.callback') return false;
    const base = asDay(key.split('/').at(-1) ?? '');
    const months = on === undefined ? -1 : Math.round(daysBetween(on, base) / 30.44);
    const isStep = [0, 1, 3].includes(months) || months % 6 === 0;
    return on === undefined || clock.on !== on || addMonths(on, months) !== base || !isStep;
  });
}
const isCallback = ({ reasons }: AgendaRow): boolean => reasons.some(({ cadence }) => cadence === 'owner.callback');

/** Everybody has a row, or says why not; and no row is of somebody who left, or stands twice. */
function expectNobodyLost(due: DueIndex, years: Years, today: Day): void {
  let rows = 0;
  let uncovered = 0;
  for (const id of years.ids()) {
    const plan = due.planOf(id);
    if (plan === undefined) throw new Error(`lost ${id}`);
    if (plan.row === undefined) uncovered += 1;
    else rows += 1;
    rows += plan.owed.length;
    if ((plan.row === undefined) !== (plan.cause !== undefined)) throw new Error(`no cause ${id}`);
  }
  let held = 0;
  for (let n = 0; n < 800; n += 1) held += due.loadOn(addDays(today, n));
  expect([held, due.uncovered().size]).toEqual([rows, uncovered]);
  expect(rows).toBeLessThanOrEqual(years.customers);
}

/** The days on which somebody looks, each by the clock of wherever the rep lives then. */
function* looks(): Generator<{ readonly today: Day; readonly zone: string }> {
  const ends = BEGINS + YEARS * 365.25 * 24 * HOUR;
  for (let at = BEGINS, n = 0; at < ends; at += STEP, n += 1) {
    const zone = ZONES[Math.floor(n / 7) % ZONES.length] ?? 'UTC';
    yield { today: dayIn(zone, at), zone };
  }
}

/** One by one, as somebody works, then the rest at once. */
function work(due: DueIndex, years: Years, todo: readonly AgendaRow[], today: Day, zone: string): void {
  for (const row of todo.slice(0, WORKED)) due.replan(years.contact(row, today, zone));
  due.replan(todo.slice(WORKED, WORKED + CAUGHT_UP).flatMap((row) => [...years.contact(row, today, zone)]));
}

describe('ten years with five thousand customers', () => {
  it('drift nowhere, lose nobody and leave nothing behind, wherever the rep has moved', {
    timeout: 240_000,
  }, async () => {
    const years = new Years();
    const days: Day[] = [];
    const heaps: number[] = [];
    let callbacks = 0;
    for (const { today, zone } of looks()) {
      if (days.length === 0) await years.begin(today);
      days.push(today);
      const due = await years.planned(today);
      due.replan(years.live(today));
      expectNobodyLost(due, years, today);
      const todo = due.days(today, 1).flatMap(({ rows }) => rows);
      expect(todo.filter((row) => isAdrift(row, years.delivered))).toEqual([]);
      callbacks += todo.filter(isCallback).length;
      if (!years.isAway()) work(due, years, todo, today, zone);
      expectNobodyLost(due, years, today);
      if (days.length % 16 !== 10) continue;
      const anew = await years.planned(today);
      expect(due.days(today, 60)).toEqual(anew.days(today, 60));
      heaps.push(heapInUse());
    }
    expect(days).toEqual([...new Set(days)].sort());
    expect([new Set(days.map(weekdayOf)).size, callbacks > 1_000]).toEqual([7, true]);
    // What was logged stays; what was planned does not: an index that outlived its day would weigh ten million octets, eighty times.
    expect((heaps.at(-1) ?? 0) - (heaps[0] ?? 0)).toBeLessThan(60_000_000);
  });
});
