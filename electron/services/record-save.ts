import type { Ask } from '../../shared/contract/contract.ts';
import type { Handlers } from '../../shared/contract/handlers.ts';
import type { ChangeLabel, Op, RecordOf } from '../../shared/domain/book.ts';
import { canBe } from '../../shared/domain/special-day.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { commit, type Context, customerNameOf, fresh, put } from './context.ts';
import { type CardNoun, CARDS_OF, COLLECTION_OF, type Noun } from './noun.ts';

/** What a form saves whole; talks and files come in by ways of their own. */
type SavedNoun = Exclude<Noun, 'interaction' | 'attachment'>;
type SavedCollection = (typeof COLLECTION_OF)[SavedNoun] | (typeof CARDS_OF)[CardNoun];
type Written = { id?: string | undefined };
/** What a card calls itself, the first that is there. */
interface Named {
  name?: string | undefined;
  title?: string | undefined;
  text?: string | undefined;
  item?: string | undefined;
}
type Kept = Readonly<RecordOf<SavedCollection>>;

export type ChangedWithId = Promise<Result<{ seq: number; label: ChangeLabel; id: string }>>;

/** A form writes the whole record, so a field it left out is one that was emptied. */
async function write(
  context: Context,
  collection: SavedCollection,
  before: Kept | undefined,
  { id: _id, ...fields }: Written,
  label: ChangeLabel,
  also: readonly Op[] = [],
): ChangedWithId {
  const record = before
    ? { id: before.id, createdAt: before.createdAt, changedAt: context.world.now(), ...fields }
    : fresh(context, fields as never);
  const whole = record as unknown as RecordOf<typeof collection>;
  const done = await commit(context, label, [put(collection, whole), ...also]);
  return done.ok ? ok({ ...done.value, id: whole.id }) : done;
}

/** Saves a record of a dossier. `also`: what has to follow in the same change. */
export async function save(
  context: Context,
  noun: SavedNoun,
  ask: Written & { customerId: string },
  verb?: string,
  also: readonly Op[] = [],
): ChangedWithId {
  const collection = COLLECTION_OF[noun];
  if (!context.book.records.customers.has(ask.customerId)) return fail('not-found', { noun: 'customer' });
  const before = ask.id === undefined ? undefined : context.book.records[collection].get(ask.id);
  if (ask.id !== undefined && (!before || before.customerId !== ask.customerId)) return fail('not-found', { noun });
  const code = `${noun}.${verb ?? (before ? 'change' : 'create')}`;
  const label = { code, params: { name: customerNameOf(context, ask.customerId) } };
  return write(context, collection, before, ask, label, also);
}

/** A cadence that no playbook in force tells of would run for nobody; one that is over may be stopped all the same. */
async function saveEnrolment(context: Context, ask: Ask<'enrolment.save'>): ChangedWithId {
  const before = ask.id === undefined ? undefined : context.book.records.enrolments.get(ask.id);
  const isKnown = context.playbooks.cadences.has(ask.cadence) || before?.cadence === ask.cadence;
  if (ask.exit === undefined && !isKnown) return fail('invalid-ask', { path: 'cadence', problem: 'no-such-cadence' });
  // What an exit ends is named by its cadence, not by this record, which may be the first to be written about it.
  return save(context, 'enrolment', ask, ask.exit && 'exit');
}

/** An end that is told anew, or another, is known from today on. */
function saveContract(context: Context, ask: Ask<'contract.save'>): ChangedWithId {
  const before = ask.id === undefined ? undefined : context.book.records.contracts.get(ask.id);
  const knownOn = before?.endsOn === ask.endsOn ? before.knownOn : context.world.today();
  return save(context, 'contract', { ...ask, ...(knownOn === undefined ? {} : { knownOn }) });
}

/** The same tie told twice, from either end, or standing in the referral ledger already. */
function isTiedAlready({ book }: Context, { id, customerId, otherId, kind }: Ask<'link.save'>): boolean {
  const same = (a: string, b: string) => a === customerId && b === otherId;
  const turned = (a: string, b: string) => kind !== 'referred-by' && same(b, a);
  return (
    [...book.records.links.values()].some(
      (each) =>
        each.id !== id &&
        each.kind === kind &&
        (same(each.customerId, each.otherId) || turned(each.customerId, each.otherId)),
    ) ||
    (kind === 'referred-by' &&
      [...book.records.referrals.values()].some(
        (each) => each.customerId === otherId && each.referredId === customerId,
      ))
  );
}

/** A link has two ends, and both are in the book. */
async function saveLink(context: Context, ask: Ask<'link.save'>): ChangedWithId {
  if (ask.otherId === ask.customerId) return fail('invalid-ask', { path: 'otherId', problem: 'same-customer' });
  if (!context.book.records.customers.has(ask.otherId)) return fail('not-found', { noun: 'customer' });
  if (isTiedAlready(context, ask)) return fail('invalid-ask', { path: 'otherId', problem: 'tied-already' });
  const before = ask.id === undefined ? undefined : context.book.records.links.get(ask.id);
  // It may be changed from either end, and turned round.
  const isTheirs = before === undefined || [before.customerId, before.otherId].includes(ask.customerId);
  if ((ask.id !== undefined && before === undefined) || !isTheirs) return fail('not-found', { noun: 'link' });
  const label = {
    code: `link.${before ? 'change' : 'create'}`,
    params: { name: customerNameOf(context, ask.customerId) },
  };
  return write(context, 'links', before, ask, label);
}

/** What a card calls itself, in which of its fields. */
function titleOf(ask: Named): { path: keyof Named; name: string } {
  const path = (['name', 'title', 'text', 'item'] as const).find((field) => ask[field] !== undefined) ?? 'name';
  return { path, name: ask[path]?.trim().split('\n')[0]?.slice(0, 200) ?? '' };
}

/** Saves a card that belongs to no single customer. `also`: what has to follow in the same change. */
export async function saveCard(
  context: Context,
  noun: CardNoun,
  ask: Written & Named,
  also: readonly Op[] = [],
): ChangedWithId {
  const collection = CARDS_OF[noun];
  const { path, name } = titleOf(ask);
  if (name === '') return fail('invalid-ask', { path, problem: 'empty' });
  const before = ask.id === undefined ? undefined : context.book.records[collection].get(ask.id);
  if (ask.id !== undefined && !before) return fail('not-found', { noun });
  const code = `${noun}.${before ? 'change' : 'create'}`;
  return write(context, collection, before, ask, { code, params: { name } }, also);
}

/** Saving the plain records of a dossier. */
export const recordHandlers = (context: Context): Pick<Handlers, `${Exclude<SavedNoun, 'gift'>}.save`> => ({
  'person.save': (ask) => save(context, 'person', ask),
  'specialDay.save': async (ask) =>
    canBe(ask) ? save(context, 'specialDay', ask) : fail('invalid-ask', { path: 'day', problem: 'no-such-day' }),
  'quote.save': (ask) => save(context, 'quote', ask),
  'deal.save': (ask) => save(context, 'deal', ask),
  'promise.save': (ask) => save(context, 'promise', ask),
  'sample.save': (ask) => save(context, 'sample', ask),
  'want.save': (ask) => save(context, 'want', ask),
  'serviceVisit.save': (ask) => save(context, 'serviceVisit', ask),
  'referral.save': (ask) => save(context, 'referral', ask),
  'contract.save': (ask) => saveContract(context, ask),
  'feedback.save': (ask) => save(context, 'feedback', ask),
  'request.save': (ask) => save(context, 'request', ask),
  'greeting.save': (ask) => save(context, 'greeting', ask),
  'link.save': (ask) => saveLink(context, ask),
  'comparison.save': (ask) => save(context, 'comparison', ask),
  'timetable.save': (ask) => save(context, 'timetable', ask),
  'enrolment.save': (ask) => saveEnrolment(context, ask),
});
