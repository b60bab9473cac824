import { describe, expect, it } from 'vitest';
import { listFrom, type ListSource } from '../../../electron/services/customer-list.ts';
import { ListOrders } from '../../../electron/services/list-orders.ts';
import type { ListFilter } from '../../../shared/contract/customer-list-channels.ts';
import type { Customer } from '../../../shared/domain/customer.ts';
import { asDay } from '../../../shared/domain/day.ts';
import { idOf, makeCustomer } from '../../helpers/book-kit.ts';

const TODAY = asDay('2026-11-23');

const never = (): never => {
  throw new Error('nobody should ask this');
};

interface Told {
  readonly name: string;
  readonly patch?: Partial<Customer>;
  readonly next?: { readonly on: string; readonly overdue?: boolean };
  readonly uncovered?: true;
}

/** A book of these customers, each with the next contact the engine found. */
function makeSource(told: readonly Told[]): ListSource {
  const people = told.map(({ name, patch }, index) => makeCustomer(index + 1, { name, ...patch }));
  const of = ({ id }: Readonly<Customer>) => told.find((_, index) => idOf(index + 1) === id);
  return {
    get playbooks() {
      return never();
    },
    world: { today: () => TODAY },
    customers: new Map(people.map((one) => [one.id, one])),
    search: { found: never },
    orders: new ListOrders(),
    lastOn: () => undefined,
    nextKey: () => undefined,
    nextRow(customer) {
      const next = of(customer)?.next;
      return next && { on: asDay(next.on), overdue: next.overdue === true };
    },
    isUncovered: (customer) => of(customer)?.uncovered === true,
    standing: never,
    revenueClass: never,
    field: () => undefined,
    row: ({ id, kind, name, tags }) => ({
      id,
      kind,
      name,
      relationship: 'lead',
      tags,
      next: { state: 'none', overdue: false, daysLate: 0, reasons: [], keys: [] },
    }),
  };
}

const frozen = (on: string, until: string) => ({ frozen: { on: asDay(on), until: asDay(until) } });

const BOOK: readonly Told[] = [
  { name: 'due', next: { on: '2026-11-23' } },
  { name: 'overdue', next: { on: '2026-11-20', overdue: true } },
  { name: 'later', next: { on: '2026-11-24' } },
  { name: 'nobody decided', uncovered: true },
  { name: 'given up', patch: { givenUp: { on: asDay('2026-11-01'), reason: 'costs-more' } } },
  { name: 'frozen until today', patch: frozen('2026-11-01', '2026-11-23') },
  { name: 'frozen from today', patch: frozen('2026-11-23', '2026-12-23') },
  { name: 'frozen once', patch: frozen('2026-11-01', '2026-11-22'), next: { on: '2026-11-30' } },
  { name: 'frozen later', patch: frozen('2026-11-24', '2026-12-24'), next: { on: '2026-11-30' } },
];

function namesOf(next: NonNullable<ListFilter['next']>): string[] {
  const ask = { query: '', filter: { next }, sort: { by: 'added', direction: 'up' }, offset: 0, limit: 50 } as const;
  const listed = listFrom(makeSource(BOOK), ask);
  return listed.ok ? listed.value.rows.map(({ name }) => name).toSorted() : [];
}

describe('the views of the customers list', () => {
  it.each([
    ['due', ['due', 'overdue']],
    ['overdue', ['overdue']],
    ['none', ['nobody decided']],
    ['given-up', ['given up']],
    ['frozen', ['frozen from today', 'frozen until today']],
  ] as const)('%s', (next, names) => {
    expect(namesOf(next)).toEqual(names);
  });
});
