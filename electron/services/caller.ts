import type { Caller, Told } from '../../shared/contract/caller-channels.ts';
import type { Answer, Ask } from '../../shared/contract/contract.ts';
import type { CustomerRow } from '../../shared/contract/customer-row.ts';
import type { Handlers } from '../../shared/contract/handlers.ts';
import type { Interaction } from '../../shared/domain/interaction.ts';
import type { Person } from '../../shared/domain/person.ts';
import { withoutUndefined } from '../../shared/domain/without-undefined.ts';
import { ok, type Result } from '../../shared/result.ts';
import { talksHeld } from '../cadence/facts.ts';
import { wordsOf } from '../indexes/search-index.ts';
import { belongingTo, type Context } from './context.ts';
import { listFrom, sourceOf } from './customer-list.ts';
import { factsOf } from './customer-row.ts';

const WORDS_AT_MOST = 160;
const PROMISES_AT_MOST = 20;
const PEOPLE_AT_MOST = 50;

const isLater = (a: Interaction, b: Interaction): boolean =>
  `${a.on} ${a.time ?? '99:99'} ${a.loggedAt}` > `${b.on} ${b.time ?? '99:99'} ${b.loggedAt}`;

function lastOf(contacts: Iterable<Readonly<Interaction>>): Told['last'] {
  let last: Readonly<Interaction> | undefined;
  for (const contact of contacts) {
    if (contact.channel === 'note') continue;
    if (last === undefined || isLater(contact, last)) last = contact;
  }
  if (last === undefined) return undefined;
  const { on, channel, direction, outcome, note } = last;
  return { on, channel, direction, outcome, words: note.slice(0, WORDS_AT_MOST) };
}

const whoOf = ({ id, name, relation, role }: Readonly<Person>) => withoutUndefined({ id, name, relation, role });

function toldOf(context: Context, id: string): Told {
  const customer = context.book.records.customers.get(id);
  const promises = belongingTo(context, 'promises', id).filter(({ keptOn }) => keptOn === undefined);
  return withoutUndefined({
    talks: customer === undefined ? 0 : talksHeld(factsOf(context, customer), context.world.today()),
    last: lastOf(belongingTo(context, 'interactions', id)),
    promises: promises
      .toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1))
      .slice(0, PROMISES_AT_MOST)
      .map(({ what, dueOn }) => ({ what, dueOn })),
    people: belongingTo(context, 'people', id).slice(0, PEOPLE_AT_MOST).map(whoOf),
  });
}

/** The number of theirs that was typed, else their first. */
function phoneOf({ phones }: Readonly<Person>, words: readonly string[]): string | undefined {
  const digits = words.map((word) => word.replace(/\D/g, '')).filter((word) => word !== '');
  const typed = phones.find(({ raw }) => digits.some((word) => raw.replace(/\D/g, '').includes(word)));
  return (typed ?? phones[0])?.raw;
}

function throughOf(context: Context, id: string, words: readonly string[]): Caller['through'] {
  const personId = context.indexes.search.throughOf(id, words);
  const person = personId === undefined ? undefined : context.book.records.people.get(personId);
  return person && withoutUndefined({ ...whoOf(person), phone: phoneOf(person, words) });
}

/** How a list of callers is asked for of the list of customers. */
export const listAskOf = ({ query, limit }: Ask<'caller.find'>): Ask<'customer.list'> => ({
  query,
  filter: {},
  sort: query.trim() === '' ? { by: 'last', direction: 'down' } : { by: 'name', direction: 'up' },
  offset: 0,
  limit,
});

/** Everybody it may be, with what there is to know of each: one answer, so that nothing is asked while a telephone rings. */
export function findCallers(context: Context, ask: Ask<'caller.find'>): Result<Answer<'caller.find'>> {
  const listed = listFrom(sourceOf(context), listAskOf(ask));
  if (!listed.ok) return listed;
  const words = wordsOf(ask.query);
  const caller = (row: CustomerRow): Caller =>
    withoutUndefined({ row, through: throughOf(context, row.id, words), told: toldOf(context, row.id) });
  return ok({ callers: listed.value.rows.map(caller), total: listed.value.total, all: listed.value.all });
}

export const callerHandlers = (context: Context): Pick<Handlers, 'caller.find'> => ({
  'caller.find': async (ask) => findCallers(context, ask),
});
