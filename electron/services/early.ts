import { type Answer, type Ask, contract } from '../../shared/contract/contract.ts';
import type { BookRecords } from '../../shared/domain/book.ts';
import type { Customer } from '../../shared/domain/customer.ts';
import type { Day } from '../../shared/domain/day.ts';
import type { Breathe } from '../indexes/paced.ts';
import { SearchIndex } from '../indexes/search-index.ts';
import { listAskOf } from './caller.ts';
import type { Context } from './context.ts';
import { isFirstKey, listFrom, tagsOf } from './customer-list.ts';
import { rowWith, type Standing } from './customer-row.ts';
import { type GlanceHead, GlanceHeadSchema, type GlanceStanding, GlanceStandingsSchema } from './glance-shape.ts';
import { playbookList } from './playbook-list.ts';
import type { BookStatus } from './ports.ts';
import { settingsFrom } from './settings-view.ts';

/** Channels that a book answers before it is whole, as far as it can; undefined: this ask must wait. */
export type EarlyHandlers = {
  readonly [C in EarlyChannel]?: (ask: Ask<C>) => Answer<C> | undefined;
};
type EarlyChannel =
  | 'agenda.days'
  | 'book.status'
  | 'calendar.range'
  | 'caller.find'
  | 'customer.list'
  | 'customer.tags'
  | 'playbook.list'
  | 'settings.get';

/** All of a book but its interactions, and what is known of it before it is open. */
export interface EarlyBook
  extends Pick<Context, 'world' | 'playbooks' | 'playbookChoices' | 'place' | 'version' | 'language'> {
  readonly records: Omit<BookRecords, 'interactions'>;
  readonly status: Omit<BookStatus, 'savedAt'>;
}

/** What was answered beforehand for one day. */
export interface Glance {
  readonly on: Day;
  readonly head: GlanceHead;
  readonly standings: ReadonlyMap<string, GlanceStanding>;
}

/** Reads the lines kept for one day; undefined where they are not what we write. */
export async function readGlanceDay(on: Day, lines: readonly string[], breathe: Breathe): Promise<Glance | undefined> {
  try {
    const head = GlanceHeadSchema.parse(JSON.parse(lines[0] ?? ''));
    const standings = new Map<string, GlanceStanding>();
    for (const line of lines.slice(1)) {
      for (const standing of GlanceStandingsSchema.parse(JSON.parse(line))) standings.set(standing[0], standing);
      await breathe();
    }
    return standings.size === head.customers ? { on, head, standings } : undefined;
  } catch {
    return undefined;
  }
}

/** Asks are compared as the contract reads them, so that the order of fields and what may be left out do not matter. */
const keyOf = (channel: 'agenda.days' | 'calendar.range', ask: unknown): string =>
  `${channel} ${JSON.stringify(contract[channel].ask.parse(ask))}`;

/** What is answered from the tables alone, for a book nobody has taken a glance of. */
function fromTables(book: EarlyBook): EarlyHandlers {
  const { records } = book;
  return {
    'settings.get': () => settingsFrom(records),
    'customer.tags': () => {
      const tags = tagsOf(records.customers.values());
      return tags.ok ? tags.value : undefined;
    },
    'playbook.list': () => playbookList(book),
  };
}

/** A standing is made whole when it is first shown; the row's own schema speaks on it when the list is answered. */
const standingFrom = ([, standing, lastOn, nextKey, next]: GlanceStanding): Standing => ({
  standing,
  ...(lastOn !== '' && { lastOn: lastOn as Day }),
  ...(nextKey !== '' && { nextKey }),
  next: next as Standing['next'],
});

function listEarly(book: EarlyBook, { standings }: Glance, search: SearchIndex, ask: Ask<'customer.list'>) {
  const { filter, question, then, columns, sort } = ask;
  if (filter.next !== undefined || filter.revenue !== undefined) return undefined;
  if (question !== undefined || then !== undefined || columns !== undefined || !isFirstKey(sort.by)) return undefined;
  const { playbooks, world } = book;
  const standing = ({ id }: Readonly<Customer>) => standings.get(id);
  const customers = book.records.customers;
  const listed = listFrom(
    {
      playbooks,
      world,
      customers,
      search,
      lastOn: (customer) => standing(customer)?.[2],
      nextKey: (customer) => standing(customer)?.[3] || undefined,
      nextRow: () => undefined,
      isUncovered: () => false,
      standing: (customer) => standing(customer)?.[1] ?? 'lead',
      revenueClass: () => undefined,
      field: () => undefined,
      row(customer) {
        const known = standing(customer);
        if (known === undefined) throw new RangeError('a customer the glance does not know');
        return rowWith(customer, standingFrom(known), book);
      },
    },
    ask,
  );
  return listed.ok ? listed.value : undefined;
}

/** Who it may be; what there is to tell of them is not read yet. */
const callersEarly = (listed: Answer<'customer.list'> | undefined): Answer<'caller.find'> | undefined =>
  listed && { callers: listed.rows.map((row) => ({ row })), total: listed.total, all: listed.all };

/** What can be answered of a book while its interactions are still being read. */
export async function earlyHandlers(
  book: EarlyBook,
  glance: Glance | undefined,
  breathe: Breathe,
): Promise<EarlyHandlers> {
  const tables = fromTables(book);
  if (glance === undefined) return tables;
  const { records, status, world, place, version } = book;
  const { head, on } = glance;
  const search = await SearchIndex.of(records.customers.values(), breathe, records.people.values());
  const kept = new Map(head.answers.map(([channel, ask, answer]) => [keyOf(channel, ask), answer]));
  const savedAt = world.now();
  const today = <T>(answer: () => T): T | undefined => (world.today() === on ? answer() : undefined);
  return {
    ...tables,
    'agenda.days': (ask) => today(() => kept.get(keyOf('agenda.days', ask)) as Answer<'agenda.days'> | undefined),
    'calendar.range': (ask) =>
      today(() => kept.get(keyOf('calendar.range', ask)) as Answer<'calendar.range'> | undefined),
    'customer.list': (ask) => today(() => listEarly(book, glance, search, ask)),
    'caller.find': (ask) => today(() => callersEarly(listEarly(book, glance, search, listAskOf(ask)))),
    'book.status': () => ({
      ...status,
      notices: [...status.notices],
      savedAt,
      customers: records.customers.size,
      interactions: head.interactions,
      place,
      today: world.today(),
      zone: world.zone(),
      version,
    }),
  };
}
