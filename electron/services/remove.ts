import type { Handlers } from '../../shared/contract/handlers.ts';
import type { BinEntry } from '../../shared/domain/bin-entry.ts';
import type { Collection, Op, RecordOf } from '../../shared/domain/book.ts';
import { fail } from '../../shared/result.ts';
import { OWNED } from '../indexes/owned-index.ts';
import { type CardNoun, CARDS_OF, COLLECTION_OF, type Noun } from './noun.ts';
import { stockMoves } from './stock-count.ts';
import { belongingTo, changed, commit, type Context, customerNameOf, del, fresh, put } from './context.ts';

type Taken = BinEntry['records'][number];
type Binned = Pick<BinEntry, 'title' | 'customerId'> & Partial<Pick<BinEntry, 'mentions'>>;

const taken = <C extends Collection>(collection: C, record: Readonly<RecordOf<C>>): Taken => ({ collection, record });

const TITLE_UNITS = 200;

/** Moves records into the bin. The first is what the rep deleted, the others go with it. */
export function intoBin(context: Context, [first, ...rest]: readonly [Taken, ...Taken[]], about: Binned): Op[] {
  const records = [first, ...rest];
  const title = about.title.slice(0, TITLE_UNITS).toWellFormed();
  return [
    ...records.map(({ collection, record }) => del(collection as Collection, record.id)),
    put('bin', fresh<'bin'>(context, { ...about, kind: first.collection, title, records })),
    ...stockMoves(context, records, 1),
  ];
}

/** What a record calls itself, the first that says something. */
const ownWords = (record: Readonly<Record<string, unknown>>): string | undefined =>
  ['name', 'what', 'item', 'product', 'referredName', 'supplier', 'title', 'label', 'note', 'words', 'text']
    .map((field) => record[field])
    .flatMap((words) => (typeof words === 'string' ? [words.trim().split('\n')[0] ?? ''] : []))
    .find((words) => words !== '');

/** A customer into the bin, with everything that is theirs. */
export function customerRemovalOps(context: Context, customer: Readonly<RecordOf<'customers'>>): Op[] {
  const { id, name } = customer;
  const owned = OWNED.flatMap((collection) =>
    belongingTo(context, collection, id).map((record) => taken(collection, record)),
  );
  return intoBin(context, [taken('customers', customer), ...owned], { title: name, customerId: id });
}

async function removeCustomer(context: Context, id: string) {
  const customer = context.book.records.customers.get(id);
  if (!customer) return fail('not-found', { noun: 'customer' });
  const label = { code: 'customer.remove', params: { name: customer.name } };
  return commit(context, label, customerRemovalOps(context, customer));
}

/** What names a person and stays without them: talks they took part in, gifts and files. */
function withoutPerson(context: Context, id: string, customerId: string): { ops: Op[]; mentions: Binned['mentions'] } {
  const talks = belongingTo(context, 'interactions', customerId).filter((i) => i.personIds.includes(id));
  const gifts = belongingTo(context, 'gifts', customerId).filter((g) => g.personId === id);
  const files = belongingTo(context, 'attachments', customerId).filter((a) => a.personId === id);
  const mention = (collection: Collection) => (record: { id: string }) => ({ collection, id: record.id });
  return {
    ops: [
      ...talks.map((talk) =>
        put('interactions', changed(context, talk, { personIds: talk.personIds.filter((other) => other !== id) })),
      ),
      ...gifts.map(({ personId: _gone, ...gift }) => put('gifts', changed(context, gift, {}))),
      ...files.map(({ personId: _gone, ...file }) => put('attachments', changed(context, file, {}))),
    ],
    mentions: [
      ...talks.map(mention('interactions')),
      ...gifts.map(mention('gifts')),
      ...files.map(mention('attachments')),
    ],
  };
}

/** Takes a person out of the customer, with their dates; what they took part in stays, without them. */
async function removePerson(context: Context, id: string) {
  const person = context.book.records.people.get(id);
  if (!person) return fail('not-found', { noun: 'person' });
  const { name: title, customerId } = person;
  const days = belongingTo(context, 'specialDays', customerId).filter((d) => d.personId === id);
  const { ops, mentions } = withoutPerson(context, id, customerId);
  const records = [taken('people', person), ...days.map((day) => taken('specialDays', day))] as const;
  const binned = intoBin(context, records, { title, customerId, mentions });
  return commit(context, { code: 'person.remove', params: { name: title } }, [...ops, ...binned]);
}

async function remove(context: Context, noun: Noun, id: string) {
  const collection = COLLECTION_OF[noun];
  const record = context.book.records[collection].get(id);
  if (!record) return fail('not-found', { noun });
  const { customerId } = record;
  const name = customerNameOf(context, customerId);
  const ops = intoBin(context, [{ collection, record }], { title: ownWords(record) ?? name, customerId });
  return commit(context, { code: `${noun}.remove`, params: { name } }, ops);
}

/** A card goes alone: whoever names it goes on naming it, and finds it again when it comes back. */
async function removeCard(context: Context, noun: CardNoun, id: string) {
  const collection = CARDS_OF[noun];
  const record = context.book.records[collection].get(id);
  if (!record) return fail('not-found', { noun });
  const name = ownWords(record) ?? '';
  const ops = intoBin(context, [{ collection, record }], { title: name });
  return commit(context, { code: `${noun}.remove`, params: { name } }, ops);
}

/** Every removal: into the bin with all that goes with it, in one change, so that one undo takes both back. */
export const removeHandlers = (
  context: Context,
): Pick<Handlers, 'customer.remove' | 'person.remove' | `${Exclude<Noun, 'person'> | CardNoun}.remove`> => ({
  'customer.remove': ({ id }) => removeCustomer(context, id),
  'person.remove': ({ id }) => removePerson(context, id),
  'specialDay.remove': ({ id }) => remove(context, 'specialDay', id),
  'quote.remove': ({ id }) => remove(context, 'quote', id),
  'deal.remove': ({ id }) => remove(context, 'deal', id),
  'promise.remove': ({ id }) => remove(context, 'promise', id),
  'gift.remove': ({ id }) => remove(context, 'gift', id),
  'sample.remove': ({ id }) => remove(context, 'sample', id),
  'want.remove': ({ id }) => remove(context, 'want', id),
  'serviceVisit.remove': ({ id }) => remove(context, 'serviceVisit', id),
  'referral.remove': ({ id }) => remove(context, 'referral', id),
  'contract.remove': ({ id }) => remove(context, 'contract', id),
  'enrolment.remove': ({ id }) => remove(context, 'enrolment', id),
  'feedback.remove': ({ id }) => remove(context, 'feedback', id),
  'request.remove': ({ id }) => remove(context, 'request', id),
  'greeting.remove': ({ id }) => remove(context, 'greeting', id),
  'link.remove': ({ id }) => remove(context, 'link', id),
  'comparison.remove': ({ id }) => remove(context, 'comparison', id),
  'timetable.remove': ({ id }) => remove(context, 'timetable', id),
  'interaction.remove': ({ id }) => remove(context, 'interaction', id),
  'attachment.remove': ({ id }) => remove(context, 'attachment', id),
  'product.remove': ({ id }) => removeCard(context, 'product', id),
  'batch.remove': ({ id }) => removeCard(context, 'batch', id),
  'competitor.remove': ({ id }) => removeCard(context, 'competitor', id),
  'story.remove': ({ id }) => removeCard(context, 'story', id),
  'script.remove': ({ id }) => removeCard(context, 'script', id),
  'ownAnswer.remove': ({ id }) => removeCard(context, 'ownAnswer', id),
  'customField.remove': ({ id }) => removeCard(context, 'customField', id),
  'stock.remove': ({ id }) => removeCard(context, 'stock', id),
  'appointment.remove': ({ id }) => removeCard(context, 'appointment', id),
  'savedView.remove': ({ id }) => removeCard(context, 'savedView', id),
});
