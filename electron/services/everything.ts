import type { Everything } from '../../shared/contract/privacy-channels.ts';
import type { BookRecords, Collection } from '../../shared/domain/book.ts';
import { isSensitive, withoutSensitive } from '../../shared/domain/sensitive.ts';
import type { Customer } from '../../shared/domain/customer.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { OWNED } from '../indexes/owned-index.ts';
import { belongingTo, type Context } from './context.ts';

interface Lying {
  readonly collection: Collection;
  readonly record: { readonly id: string };
}

const HISTORY_AT_MOST = 1_000;
const PAGE = 200;

const FIELDS = ['customerId', 'otherId', 'referredId', 'firstId', 'secondId'] as const;
const ELSEWHERE = ['referrals', 'links', 'distinctions', 'stories'] as const satisfies readonly Collection[];

const names = (record: object, id: string): boolean =>
  FIELDS.some((field) => (record as Record<string, unknown>)[field] === id);

/** Records of others that name them. */
export function namingElsewhere(book: BookRecords, id: string): Lying[] {
  return ELSEWHERE.flatMap((collection) =>
    [...book[collection].values()]
      .filter((record) => names(record, id) && !(collection === 'referrals' && isOwn(record, id)))
      .map((record) => ({ collection, record })),
  );
}
const isOwn = (record: object, id: string): boolean => (record as { customerId?: string }).customerId === id;

/** What of theirs lies in the bin, by entry. */
export const binnedOf = ({ bin }: BookRecords, id: string) =>
  [...bin.values()].filter(
    (entry) => entry.customerId === id || entry.records.some(({ record }) => record.id === id || names(record, id)),
  );

/** What lies in their own dossier. */
export const ownRecords = (context: Context, id: string): Lying[] =>
  OWNED.filter((collection) => collection !== 'links').flatMap((collection) =>
    belongingTo(context, collection, id).map((record) => ({ collection, record })),
  );

function historyOf({ book }: Context, customerId: string): Everything['history'] {
  const rows: Everything['history'] = [];
  for (let offset = 0; offset < HISTORY_AT_MOST; offset += PAGE) {
    const { entries, total } = book.history({ offset, limit: PAGE, customerId });
    for (const { customerIds, edits, ...entry } of entries)
      rows.push({
        ...entry,
        // Others of the same change are none of their business.
        edits: edits.filter(({ id }) => id === customerId || customerIds.length === 1).slice(0),
        customers: [{ id: customerId, name: book.records.customers.get(customerId)?.name }],
      });
    if (offset + PAGE >= total) break;
  }
  return rows;
}

const isMarked = (edit: { readonly field: string; readonly collection: string }, marks: ReadonlySet<string>): boolean =>
  marks.has(edit.collection === 'customers' ? edit.field : edit.collection) ||
  [...marks].some(
    (mark) =>
      edit.collection === 'customers' &&
      edit.field !== '' &&
      (mark.startsWith(`${edit.field}.`) || mark.startsWith(`${edit.field}:`)),
  );

/** Parts of a dossier that are records of their own and can be marked as a whole. */
const PARTS = ['people', 'specialDays'] as const;
/** What every customer has, and by which they are known. */
const NEVER_OUT: ReadonlySet<string> = new Set([
  'id',
  'createdAt',
  'changedAt',
  'kind',
  'nameKey',
  'addedOn',
  'custom',
]);

const handedOn = (customer: Readonly<Customer>): Customer => {
  const { sensitive = [] } = customer;
  const marked = sensitive.filter((mark) => !NEVER_OUT.has(mark));
  return sensitive.length === 0 ? customer : { ...withoutSensitive({ ...customer, sensitive: marked }), sensitive };
};

/** All that the book holds about somebody; without what is nobody else's business, unless it is asked for. */
export function everythingAbout(context: Context, id: string, sensitive: boolean): Result<Everything> {
  const found = context.book.records.customers.get(id);
  if (!found) return fail('not-found', { noun: 'customer' });
  const marks = new Set(sensitive ? [] : (found.sensitive ?? []));
  const parts: ReadonlySet<string> = new Set(PARTS.filter((part) => !sensitive && isSensitive(found, part)));
  const kept = ({ collection }: { readonly collection: string }) => !parts.has(collection);
  const history = historyOf(context, id).map((row) => ({
    ...row,
    edits: row.edits.filter((edit) => !isMarked(edit, marks)),
  }));
  return ok({
    madeAt: context.world.now(),
    customer: sensitive ? found : handedOn(found),
    leftOut: [...marks],
    records: [...ownRecords(context, id), ...namingElsewhere(context.book.records, id)].filter(kept),
    bin: binnedOf(context.book.records, id).flatMap(({ records }) => records.filter(kept)),
    history,
  });
}
