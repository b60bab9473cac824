import type { Handlers } from '../../shared/contract/handlers.ts';
import type { ChangeLabel, RecordOf } from '../../shared/domain/book.ts';
import { canBe } from '../../shared/domain/special-day.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { commit, type Context, del, fresh, put } from './context.ts';
import type { OwnedCollection } from '../indexes/owned-index.ts';
import { removePerson } from './person-remove.ts';

type Noun = 'person' | 'specialDay' | 'quote' | 'deal' | 'promise' | 'gift';
type Written = { id?: string | undefined; customerId: string };

const COLLECTION = {
  person: 'people',
  specialDay: 'specialDays',
  quote: 'quotes',
  deal: 'deals',
  promise: 'promises',
  gift: 'gifts',
} as const satisfies Record<Noun, OwnedCollection>;

type Changed = Promise<Result<{ seq: number; label: ChangeLabel }>>;
type ChangedWithId = Promise<Result<{ seq: number; label: ChangeLabel; id: string }>>;

const nameOf = (context: Context, customerId: string): string =>
  context.book.records.customers.get(customerId)?.name ?? '';

async function save(context: Context, noun: Noun, ask: Written): ChangedWithId {
  const collection = COLLECTION[noun];
  if (!context.book.records.customers.has(ask.customerId)) return fail('not-found', { noun: 'customer' });
  const { id, ...fields } = ask;
  const before = id === undefined ? undefined : context.book.records[collection].get(id);
  if (id !== undefined && (!before || before.customerId !== ask.customerId)) return fail('not-found', { noun });
  // A form writes the whole record, so a field it left out is one that was emptied.
  const record = before
    ? { id: before.id, createdAt: before.createdAt, changedAt: context.world.now(), ...fields }
    : fresh(context, fields as never);
  const whole = record as unknown as RecordOf<typeof collection>;
  const label = { code: `${noun}.${before ? 'change' : 'create'}`, params: { name: nameOf(context, ask.customerId) } };
  const done = await commit(context, label, [put(collection, whole)]);
  return done.ok ? ok({ ...done.value, id: whole.id }) : done;
}

async function remove(context: Context, noun: Noun, id: string): Changed {
  const collection = COLLECTION[noun];
  const record = context.book.records[collection].get(id);
  if (!record) return fail('not-found', { noun });
  const label = { code: `${noun}.remove`, params: { name: nameOf(context, record.customerId) } };
  return commit(context, label, [del(collection, id)]);
}

/** Saving and removing the plain records of a dossier. */
export const recordHandlers = (context: Context): Pick<Handlers, `${Noun}.save` | `${Noun}.remove`> => ({
  'person.save': (ask) => save(context, 'person', ask),
  'person.remove': ({ id }) => removePerson(context, id),
  'specialDay.save': async (ask) =>
    canBe(ask) ? save(context, 'specialDay', ask) : fail('invalid-ask', { path: 'day', problem: 'no-such-day' }),
  'specialDay.remove': ({ id }) => remove(context, 'specialDay', id),
  'quote.save': (ask) => save(context, 'quote', ask),
  'quote.remove': ({ id }) => remove(context, 'quote', id),
  'deal.save': (ask) => save(context, 'deal', ask),
  'deal.remove': ({ id }) => remove(context, 'deal', id),
  'promise.save': (ask) => save(context, 'promise', ask),
  'promise.remove': ({ id }) => remove(context, 'promise', id),
  'gift.save': (ask) => save(context, 'gift', ask),
  'gift.remove': ({ id }) => remove(context, 'gift', id),
});
