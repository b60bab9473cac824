import type { Ask } from '../../shared/contract/contract.ts';
import type { ListFilter } from '../../shared/contract/customer-channels.ts';
import type { Handlers } from '../../shared/contract/handlers.ts';
import type { Customer } from '../../shared/domain/customer.ts';
import { ok } from '../../shared/result.ts';
import { lastContactOn } from '../cadence/facts.ts';
import { gradeMarkOf } from '../cadence/grade-mark.ts';
import { wordsOf } from '../indexes/search-index.ts';
import type { Context } from './context.ts';
import { customerRow, factsOf } from './customer-row.ts';

type Sort = Ask<'customer.list'>['sort'];
type Test = (customer: Readonly<Customer>) => boolean;

/** The row of the next contact, without dressing it for a screen: this runs for everybody. */
const rowOf = ({ indexes }: Context, customerId: string) => indexes.due.planOf(customerId)?.row;

function nextTest(context: Context, wanted: NonNullable<ListFilter['next']>): Test {
  const today = context.world.today();
  return ({ id }) => {
    const row = rowOf(context, id);
    if (wanted === 'none') return row === undefined;
    return row !== undefined && (wanted === 'overdue' ? row.overdue : row.on <= today);
  };
}

/** The filter as tests, cheapest first; an empty choice means no test. */
function testsOf(context: Context, query: string, filter: ListFilter): Test[] {
  const tests: Test[] = [];
  const words = wordsOf(query);
  if (words.length > 0) tests.push(({ id }) => context.indexes.search.matches(id, words));
  const { intent = [], grade = [], tag = [], next } = filter;
  if (intent.length > 0) tests.push((c) => intent.includes(c.intent?.code ?? ''));
  if (tag.length > 0) tests.push((c) => c.tags.some((t) => tag.includes(t)));
  if (grade.length > 0) {
    const today = context.world.today();
    tests.push((c) => grade.includes(gradeMarkOf(c, context.playbooks.scales, today)?.code ?? ''));
  }
  if (next !== undefined) tests.push(nextTest(context, next));
  return tests;
}

/** What a customer is sorted by. Those without a date come last going up: nothing is due there. */
function sortKey(context: Context, by: Sort['by']): (customer: Readonly<Customer>) => string {
  const LAST = '9999';
  switch (by) {
    case 'name':
      return (c) => c.nameKey.sort;
    case 'added':
      return (c) => c.addedOn;
    case 'last':
      return (c) => lastContactOn(factsOf(context, c), context.world.today()) ?? '';
    case 'next':
      return (c) => {
        const row = rowOf(context, c.id);
        return row === undefined ? LAST : `${row.on} ${row.lastDay}`;
      };
  }
}

function sorted(context: Context, customers: Readonly<Customer>[], sort: Sort): Readonly<Customer>[] {
  const key = sortKey(context, sort.by);
  const turn = sort.direction === 'up' ? 1 : -1;
  const keyed = customers.map((customer) => ({ customer, key: key(customer), name: customer.nameKey.sort }));
  keyed.sort((a, b) => {
    if (a.key !== b.key) return a.key < b.key ? -turn : turn;
    if (a.name !== b.name) return a.name < b.name ? -1 : 1;
    return a.customer.id < b.customer.id ? -1 : 1;
  });
  return keyed.map(({ customer }) => customer);
}

function list(context: Context, ask: Ask<'customer.list'>) {
  const all = context.book.records.customers;
  const tests = testsOf(context, ask.query, ask.filter);
  const found = [...all.values()].filter((customer) => tests.every((test) => test(customer)));
  const page = sorted(context, found, ask.sort).slice(ask.offset, ask.offset + ask.limit);
  return ok({ rows: page.map((customer) => customerRow(context, customer)), total: found.length, all: all.size });
}

function tags(context: Context) {
  const counts = new Map<string, number>();
  for (const customer of context.book.records.customers.values())
    for (const tag of customer.tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  const found = [...counts].map(([tag, count]) => ({ tag, count }));
  return ok({ tags: found.sort((a, b) => b.count - a.count || (a.tag < b.tag ? -1 : 1)) });
}

export const customerListHandlers = (context: Context): Pick<Handlers, 'customer.list' | 'customer.tags'> => ({
  'customer.list': async (ask) => list(context, ask),
  'customer.tags': async () => tags(context),
});
