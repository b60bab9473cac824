import type { Answer, Ask } from '../../shared/contract/contract.ts';
import type { CustomerRow } from '../../shared/contract/customer-row.ts';
import type { ListFilter } from '../../shared/contract/customer-list-channels.ts';
import type { Handlers } from '../../shared/contract/handlers.ts';
import type { Customer } from '../../shared/domain/customer.ts';
import type { Day } from '../../shared/domain/day.ts';
import type { SortKey } from '../../shared/domain/saved-view.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { isContact } from '../cadence/facts.ts';
import { gradeMarkOf } from '../cadence/grade-mark.ts';
import { type Standing, standingOn } from '../grading/conversions.ts';
import { qualificationOutcome } from '../grading/qualification.ts';
import type { RevenueClass } from '../../shared/domain/revenue.ts';
import { type SearchIndex, wordsOf } from '../indexes/search-index.ts';
import { fieldOf, readerOf } from '../listing/catalogue.ts';
import {
  among,
  keyOfField,
  keyOfTexts,
  type Ordered,
  type OrderKey,
  ordered,
  type Span,
  spanOf,
} from '../listing/order.ts';
import { questionTest } from '../listing/question.ts';
import { type FieldReader, textsOf } from '../listing/reading.ts';
import type { Context } from './context.ts';
import { type ListOrders, ordersOf } from './list-orders.ts';
import { listWorldOf } from './list-world.ts';
import { customerRow, factsOf } from './customer-row.ts';

/** Sorts after every day. */
const LATER = '9999';

type Asked = Omit<Ask<'customer.list'>, 'offset' | 'limit'>;

type Test = (customer: Readonly<Customer>) => boolean;

/** What a list is made from: an open book, or as much of one as has been read. */
export interface ListSource {
  readonly playbooks: Pick<Context['playbooks'], 'scales'>;
  readonly world: Pick<Context['world'], 'today'>;
  readonly customers: ReadonlyMap<string, Readonly<Customer>>;
  readonly search: Pick<SearchIndex, 'found'>;
  readonly orders: ListOrders;
  lastOn(customer: Readonly<Customer>): string | undefined;
  /** See `Standing`. */
  nextKey(customer: Readonly<Customer>): string | undefined;
  nextRow(customer: Readonly<Customer>): { readonly on: Day; readonly overdue: boolean } | undefined;
  /** Nobody decided that there is no next step: the coverage list. */
  isUncovered(customer: Readonly<Customer>): boolean;
  standing(customer: Readonly<Customer>): Standing;
  revenueClass(customer: Readonly<Customer>): RevenueClass | undefined;
  row(customer: Readonly<Customer>): CustomerRow;
  /** Any field of the list; undefined where there is none, or not yet. */
  field(code: string): FieldReader<Readonly<Customer>> | undefined;
}

/** Without dressing anything for a screen: sorting and filtering run for everybody. */
export function sourceOf(context: Context): ListSource {
  const { book, indexes, playbooks, world } = context;
  const fields = listWorldOf(context);
  const today = world.today();
  const nextRow = ({ id }: Readonly<Customer>) => indexes.due.planOf(id)?.row;
  return {
    playbooks,
    world,
    customers: book.records.customers,
    search: indexes.search,
    orders: ordersOf(context),
    lastOn: ({ id }) =>
      indexes.facts.listOf('interactions', id).findLast((each) => each.on <= today && isContact(each))?.on,
    nextKey(customer) {
      const row = nextRow(customer);
      return row && `${row.on} ${row.lastDay}`;
    },
    nextRow,
    isUncovered: ({ id }) => indexes.due.uncovered().has(id),
    standing: (customer) => standingOn(factsOf(context, customer), playbooks.scales, world.today()),
    revenueClass: ({ id }) => indexes.due.revenue.classOf(id),
    row: (customer) => customerRow(context, customer),
    field(code) {
      const found = fieldOf(code, book.records.customFields.values());
      return found && readerOf(found, fields);
    },
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
  if (words.length > 0) {
    const found = source.search.found(words);
    tests.push(({ id }) => found.has(id));
  }
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

type Keyed = (customer: Readonly<Customer>) => string;

/** What every list can be sorted by, as soon as the day is known. Those without a date come last going up: nothing is due there. */
const FIRST_KEYS: ReadonlyMap<string, (source: ListSource) => Keyed> = new Map([
  ['name', () => (c) => c.nameKey.sort],
  ['added', () => (c) => c.addedOn],
  ['last', (source) => (c) => source.lastOn(c) ?? ''],
  ['next', (source) => (c) => source.nextKey(c) ?? LATER],
]);

export const isFirstKey = (by: string): boolean => FIRST_KEYS.has(by);

const byName = (a: Readonly<Customer>, b: Readonly<Customer>): number => {
  if (a.nameKey.sort !== b.nameKey.sort) return a.nameKey.sort < b.nameKey.sort ? -1 : 1;
  return a.id < b.id ? -1 : 1;
};

function orderKey(source: ListSource, { by, direction }: SortKey, all: readonly Readonly<Customer>[]) {
  const first = FIRST_KEYS.get(by);
  if (first !== undefined) return keyOfTexts(all.map(first(source)), direction);
  const field = source.field(by);
  return field && keyOfField(field, all, direction);
}

/** Everybody, in the order of the keys. */
function everybodyBy(source: ListSource, keys: readonly SortKey[]): Result<Ordered<Readonly<Customer>>> {
  const known = source.orders.of(keys);
  if (known !== undefined) return ok(known);
  const all = [...source.customers.values()];
  const found: OrderKey[] = [];
  for (const key of keys) {
    const one = orderKey(source, key, all);
    if (one === undefined) return fail('invalid-ask', { path: 'sort', problem: `no-such-field ${key.by}` });
    found.push(one);
  }
  const order = ordered(all, found);
  source.orders.keep(keys, order);
  return ok(order);
}

/** Who is meant, in the order of the ask; all of them, or only those of a span. */
export function whom(
  source: ListSource,
  ask: Asked,
  span?: Span,
): Result<{ total: number; those: Readonly<Customer>[] }> {
  const tests = testsOf(source, ask.query, ask.filter);
  if (ask.question !== undefined) {
    const holds = questionTest(ask.question, (code) => source.field(code), source.world.today());
    if (!holds.ok) return holds;
    tests.push(holds.value);
  }
  const everybody = everybodyBy(source, [ask.sort, ...(ask.then ?? [])]);
  if (!everybody.ok) return everybody;
  const found = among(everybody.value, (customer) => tests.every((test) => test(customer)));
  return ok({ total: found.those.length, those: spanOf(found, byName, span) });
}

function cellsOf(source: ListSource, columns: readonly string[] | undefined) {
  if (columns === undefined || columns.length === 0) return () => ({});
  const fields = columns.flatMap((code) => {
    const field = source.field(code);
    return field === undefined ? [] : [{ code, field }];
  });
  return (customer: Readonly<Customer>) => ({
    cells: Object.fromEntries(fields.map(({ code, field }) => [code, [...textsOf(field.read(customer))]])),
  });
}

export function listFrom(source: ListSource, ask: Ask<'customer.list'>): Result<Answer<'customer.list'>> {
  const found = whom(source, ask, { from: ask.offset, until: ask.offset + ask.limit });
  if (!found.ok) return found;
  const { total, those } = found.value;
  const cells = cellsOf(source, ask.columns);
  const rows = those.map((customer) => ({ ...source.row(customer), ...cells(customer) }));
  return ok({ rows, total, all: source.customers.size });
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
