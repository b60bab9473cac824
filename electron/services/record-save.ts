import type { Handlers } from '../../shared/contract/handlers.ts';
import type { ChangeLabel, RecordOf } from '../../shared/domain/book.ts';
import { canBe } from '../../shared/domain/special-day.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { commit, type Context, customerNameOf, fresh, put } from './context.ts';
import { COLLECTION_OF, type Noun } from './noun.ts';

/** What a form saves whole; talks and files come in by ways of their own. */
type SavedNoun = Exclude<Noun, 'interaction' | 'attachment'>;
type Written = { id?: string | undefined; customerId: string };

type ChangedWithId = Promise<Result<{ seq: number; label: ChangeLabel; id: string }>>;

async function save(context: Context, noun: SavedNoun, ask: Written): ChangedWithId {
  const collection = COLLECTION_OF[noun];
  if (!context.book.records.customers.has(ask.customerId)) return fail('not-found', { noun: 'customer' });
  const { id, ...fields } = ask;
  const before = id === undefined ? undefined : context.book.records[collection].get(id);
  if (id !== undefined && (!before || before.customerId !== ask.customerId)) return fail('not-found', { noun });
  // A form writes the whole record, so a field it left out is one that was emptied.
  const record = before
    ? { id: before.id, createdAt: before.createdAt, changedAt: context.world.now(), ...fields }
    : fresh(context, fields as never);
  const whole = record as unknown as RecordOf<typeof collection>;
  const label = {
    code: `${noun}.${before ? 'change' : 'create'}`,
    params: { name: customerNameOf(context, ask.customerId) },
  };
  const done = await commit(context, label, [put(collection, whole)]);
  return done.ok ? ok({ ...done.value, id: whole.id }) : done;
}

/** Saving the plain records of a dossier. */
export const recordHandlers = (context: Context): Pick<Handlers, `${SavedNoun}.save`> => ({
  'person.save': (ask) => save(context, 'person', ask),
  'specialDay.save': async (ask) =>
    canBe(ask) ? save(context, 'specialDay', ask) : fail('invalid-ask', { path: 'day', problem: 'no-such-day' }),
  'quote.save': (ask) => save(context, 'quote', ask),
  'deal.save': (ask) => save(context, 'deal', ask),
  'promise.save': (ask) => save(context, 'promise', ask),
  'gift.save': (ask) => save(context, 'gift', ask),
});
