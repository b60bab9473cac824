import type { Ask } from '../../shared/contract/contract.ts';
import type { Op } from '../../shared/domain/book.ts';
import type { Customer } from '../../shared/domain/customer.ts';
import { translator } from '../../shared/i18n/translate.ts';
import { fail, ok } from '../../shared/result.ts';
import { commit, type Context, customerNameOf, del, put } from './context.ts';
import { binnedOf, namingElsewhere, ownRecords } from './everything.ts';
import { intoBin } from './remove.ts';
import { languageOf } from './settings.ts';
import { reachWords, suppressionOf } from './suppressed.ts';

const MENTIONS_AT_MOST = 20;
/** A shorter name stands in other words too often to be looked for. */
const LEAST_NAME = 2;

/** Customers whose own words name somebody: the name, or what they are reached by. */
function mentionsOf({ book }: Pick<Context, 'book'>, customer: Readonly<Customer>): string[] {
  const words = [customer.name, ...customer.phones.map(({ raw }) => raw), ...reachWords(customer)];
  const wanted = words.filter((text) => text.length >= LEAST_NAME).map((text) => JSON.stringify(text).slice(1, -1));
  const isNamed = (record: object) => {
    const text = JSON.stringify(record);
    return wanted.some((word) => text.includes(word));
  };
  const ids = new Set<string>();
  const { records } = book;
  const worded = [records.people, records.interactions, records.promises, records.gifts, records.feedback] as const;
  for (const other of records.customers.values()) if (other.id !== customer.id && isNamed(other)) ids.add(other.id);
  for (const list of worded)
    for (const record of list.values())
      if (record.customerId !== customer.id && isNamed(record)) ids.add(record.customerId);
  return [...ids];
}

/** What others hold of them: the tie goes, and a name somebody was referred by becomes nobody's. */
function elsewhereOps(context: Context, id: string): Op[] {
  const nobody = translator(languageOf(context))('privacy:erasedName');
  return namingElsewhere(context.book.records, id).map(({ collection, record }) => {
    if (collection !== 'referrals') return del(collection, record.id);
    const { referredId: _gone, ...referral } = record as never as { referredId?: string; id: string };
    return put('referrals', { ...referral, referredName: nobody, changedAt: context.world.now() } as never);
  });
}

/** Everything of theirs into one bin entry, which the second change takes out for good. */
function intoOneEntry(context: Context, customer: Readonly<Customer>): Op[] {
  const records = [{ collection: 'customers', record: customer }, ...ownRecords(context, customer.id)] as const;
  return intoBin(context, records, {
    title: translator(languageOf(context))('privacy:erasedName'),
    customerId: customer.id,
  });
}

const LABEL = { take: { code: 'privacy.take' }, erase: { code: 'privacy.erase' } };

/**
 * Two changes: into the bin, then out of it for good. The second is what makes the store forget the files, the undo and the traces;
 * where it cannot be written, the first waits in the bin to be deleted by hand.
 */
export async function eraseCustomer(context: Context, { customerId, name }: Ask<'privacy.erase'>) {
  const { book } = context;
  const customer = book.records.customers.get(customerId);
  if (!customer) return fail('not-found', { noun: 'customer' });
  if (name.trim() !== customer.name.trim()) return fail('invalid-ask', { path: 'name', problem: 'other-name' });
  const left = suppressionOf(context, customer);
  const taken = await commit(context, LABEL.take, [
    ...elsewhereOps(context, customerId),
    ...intoOneEntry(context, customer),
    ...(left === undefined ? [] : [put('suppressions', left)]),
  ]);
  if (!taken.ok) return taken;
  const entries = binnedOf(book.records, customerId).map(({ id }) => del('bin', id));
  const done = await book.transact(LABEL.erase, entries, { undoable: false });
  return done.ok ? ok({ seq: done.value.seq, label: LABEL.erase }) : done;
}

/** What erasing would take along. */
export function erasePreview(context: Context, customerId: string) {
  const customer = context.book.records.customers.get(customerId);
  if (!customer) return fail('not-found', { noun: 'customer' });
  const own = ownRecords(context, customerId);
  return ok({
    name: customer.name,
    records: own.length,
    files: own.filter(({ collection }) => collection === 'attachments').length,
    deleted: binnedOf(context.book.records, customerId).length,
    known: reachWords(customer).length,
    mentions: mentionsOf(context, customer)
      .slice(0, MENTIONS_AT_MOST)
      .map((id) => ({ id, name: customerNameOf(context, id) })),
  });
}
