import type { Answer, Ask } from '../../shared/contract/contract.ts';
import type { CustomerRow } from '../../shared/contract/customer-row.ts';
import type { ListFilter } from '../../shared/contract/customer-list-channels.ts';
import type { Handlers } from '../../shared/contract/handlers.ts';
import type { Customer } from '../../shared/domain/customer.ts';
import type { Day } from '../../shared/domain/day.ts';
import { ok, type Result, unreachable } from '../../shared/result.ts';
import { lastContactOn } from '../cadence/facts.ts';
import { gradeMarkOf } from '../cadence/grade-mark.ts';
import { type Standing, standingOn } from '../grading/conversions.ts';
import { qualificationOutcome } from '../grading/qualification.ts';
import type { RevenueClass } from '../../shared/domain/revenue.ts';
import { type SearchIndex, wordsOf } from '../indexes/search-index.ts';
import type { Context } from './context.ts';
import { customerRow, factsOf } from './customer-row.ts';

type Sort = Ask<'customer.list'>['sort'];

/** Sorts after every day. */
const LATER = '9999';

type Test = (customer: Readonly<Customer>) => boolean;

/** What a list is made from: an open book, or as much of one as has been read. */
export interface ListSource {
  readonly playbooks: Pick<Context['playbooks'], 'scales'>;
  readonly world: Pick<Context['world'], 'today'>;
  readonly customers: ReadonlyMap<string, Readonly<Customer>>;
  readonly search: Pick<SearchIndex, 'matches'>;
  lastOn(customer: Readonly<Customer>): string | undefined;
  /** See `Standing`. */
  nextKey(customer: Readonly<Customer>): string | undefined;
  nextRow(customer: Readonly<Customer>): { readonly on: Day; readonly overdue: boolean } | undefined;
  /** Nobody decided that there is no next step: the coverage list. */
  isUncovered(customer: Readonly<Customer>): boolean;
  standing(customer: Readonly<Customer>): Standing;
  revenueClass(customer: Readonly<Customer>): RevenueClass | undefined;
  row(customer: Readonly<Customer>): CustomerRow;
}

/** Without dressing anything for a screen: sorting and filtering run for everybody. */
export function sourceOf(context: Context): ListSource {
  const { book, indexes, playbooks, world } = context;
  const nextRow = ({ id }: Readonly<Customer>) => indexes.due.planOf(id)?.row;
  return {
    playbooks,
    world,
    customers: book.records.customers,
    search: indexes.search,
    lastOn: (customer) => lastContactOn(factsOf(context, customer), world.today()),
    nextKey(customer) {
      const row = nextRow(customer);
      return row && `${row.on} ${row.lastDay}`;
    },
    nextRow,
    isUncovered: ({ id }) => indexes.due.uncovered().has(id),
    standing: (customer) => standingOn(factsOf(context, customer), playbooks.scales, world.today()),
    revenueClass: ({ id }) => indexes.due.revenue.classOf(id),
    row: (customer) => customerRow(context, customer),
  };
}

type Turn = NonNullable<ListFilter['next']>;

const isFrozenOn = ({ frozen }: Readonly<Customer>, day: Day): boolean =>
  frozen !== undefined && frozen.on <= day && day <= frozen.until;

function nextTest(source: ListSource, wanted: Turn): Test {
  const today = source.world.today();
  const tests: Readonly<Record<Turn, Test>> = {
    due: (customer) => (source.nextRow(customer)?.on ?? LATER) <= today,
    overdue: (customer) => source.nextRow(customer)?.overdue === true,
    none: (customer) => source.isUncovered(customer),
    'given-up': ({ givenUp }) => givenUp !== undefined,
    frozen: (customer) => isFrozenOn(customer, today),
  };
  return tests[wanted];
}

function placeTests(source: ListSource, { relationship = [], revenue = [], outcome = [] }: ListFilter): Test[] {
  const tests: Test[] = [];
  if (outcome.length > 0)
    tests.push(
      ({ qualification }) => qualification !== undefined && outcome.includes(qualificationOutcome(qualification)),
    );
  if (revenue.length > 0) tests.push((c) => revenue.includes(source.revenueClass(c) ?? ''));
  if (relationship.length > 0) tests.push((c) => relationship.includes(source.standing(c)));
  return tests;
}

/** The filter as tests, cheapest first; an empty choice means no test. */
function testsOf(source: ListSource, query: string, filter: ListFilter): Test[] {
  const tests: Test[] = [];
  const words = wordsOf(query);
  if (words.length > 0) tests.push(({ id }) => source.search.matches(id, words));
  const { intent = [], grade = [], tag = [], next } = filter;
  if (intent.length > 0) tests.push((c) => intent.includes(c.intent?.code ?? ''));
  if (tag.length > 0) tests.push((c) => c.tags.some((t) => tag.includes(t)));
  if (grade.length > 0) {
    const today = source.world.today();
    tests.push((c) => grade.includes(gradeMarkOf(c, source.playbooks.scales, today)?.code ?? ''));
  }
  if (next !== undefined) tests.push(nextTest(source, next));
  return [...tests, ...placeTests(source, filter)];
}

/** What a customer is sorted by. Those without a date come last going up: nothing is due there. */
function sortKey(source: ListSource, by: Sort['by']): (customer: Readonly<Customer>) => string {
  switch (by) {
    case 'name':
      return (c) => c.nameKey.sort;
    case 'added':
      return (c) => c.addedOn;
    case 'last':
      return (c) => source.lastOn(c) ?? '';
    case 'next':
      return (c) => source.nextKey(c) ?? LATER;
    default:
      return unreachable(by);
  }
}

function sorted(source: ListSource, customers: Readonly<Customer>[], sort: Sort): Readonly<Customer>[] {
  const key = sortKey(source, sort.by);
  const turn = sort.direction === 'up' ? 1 : -1;
  const keyed = customers.map((customer) => ({ customer, key: key(customer), name: customer.nameKey.sort }));
  keyed.sort((a, b) => {
    if (a.key !== b.key) return a.key < b.key ? -turn : turn;
    if (a.name !== b.name) return a.name < b.name ? -1 : 1;
    return a.customer.id < b.customer.id ? -1 : 1;
  });
  return keyed.map(({ customer }) => customer);
}

export function listFrom(source: ListSource, ask: Ask<'customer.list'>): Result<Answer<'customer.list'>> {
  const tests = testsOf(source, ask.query, ask.filter);
  const found = [...source.customers.values()].filter((customer) => tests.every((test) => test(customer)));
  const page = sorted(source, found, ask.sort).slice(ask.offset, ask.offset + ask.limit);
  return ok({ rows: page.map((customer) => source.row(customer)), total: found.length, all: source.customers.size });
}

export function tagsOf(customers: Iterable<Readonly<Customer>>): Result<Answer<'customer.tags'>> {
  const counts = new Map<string, number>();
  for (const customer of customers) for (const tag of customer.tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  const found = [...counts].map(([tag, count]) => ({ tag, count }));
  return ok({ tags: found.sort((a, b) => b.count - a.count || (a.tag < b.tag ? -1 : 1)) });
}

export const customerListHandlers = (context: Context): Pick<Handlers, 'customer.list' | 'customer.tags'> => ({
  'customer.list': async (ask) => listFrom(sourceOf(context), ask),
  'customer.tags': async () => tagsOf(context.book.records.customers.values()),
});
