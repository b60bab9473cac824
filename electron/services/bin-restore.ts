import type { BinEntry } from '../../shared/domain/bin-entry.ts';
import { type BookRecords, COLLECTIONS, type Collection, type Op } from '../../shared/domain/book.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { changed, type Context, put } from './context.ts';
import { stockMoves } from './stock-count.ts';

interface Read {
  readonly collection: Collection;
  readonly record: Readonly<Record<string, unknown>> & { readonly id: string };
}

const isCollection = (name: string): name is Collection => Object.hasOwn(COLLECTIONS, name);

/** The records as today's schemas know them: what lies in the bin may have been written by an earlier version. */
function readAll({ records }: BinEntry): Result<readonly Read[]> {
  const read: Read[] = [];
  for (const { collection, record } of records) {
    const parsed = isCollection(collection) ? COLLECTIONS[collection].safeParse(record).data : undefined;
    if (parsed === undefined) return fail('internal', { problem: 'record-invalid', collection });
    read.push({ collection: collection as Collection, record: parsed });
  }
  return ok(read);
}

const named = (record: Read['record'], field: 'customerId' | 'personId'): string | undefined => {
  const id = record[field];
  return typeof id === 'string' ? id : undefined;
};

class Restoring {
  readonly #book: BookRecords;
  readonly #back: ReadonlySet<string>;

  constructor(book: BookRecords, read: readonly Read[]) {
    this.#book = book;
    this.#back = new Set(read.map(({ record }) => record.id));
  }

  #hasPerson = (id: string): boolean => this.#back.has(id) || this.#book.people.has(id);

  /** Its customer has gone, or the person whose day it was. */
  isStranded({ collection, record }: Read): boolean {
    const customerId = named(record, 'customerId');
    if (customerId !== undefined && !this.#back.has(customerId) && !this.#book.customers.has(customerId)) return true;
    const personId = named(record, 'personId');
    return collection === 'specialDays' && personId !== undefined && !this.#hasPerson(personId);
  }

  /** Without the people who have left since. */
  fitted({ record }: Read): Read['record'] {
    const { personIds, personId, ...rest } = record;
    const there = (id: unknown) => typeof id === 'string' && this.#hasPerson(id);
    return {
      ...rest,
      ...(Array.isArray(personIds) && { personIds: personIds.filter(there) }),
      ...(there(personId) && { personId }),
    };
  }
}

/** What stayed behind names the person again, as long as nobody else has been named there since. */
function mentionOps(context: Context, { records, mentions = [] }: BinEntry): Op[] {
  const { interactions, gifts, attachments } = context.book.records;
  const personId = records[0]?.record.id;
  if (personId === undefined) return [];
  return mentions.flatMap(({ collection, id }): Op[] => {
    const talk = collection === 'interactions' ? interactions.get(id) : undefined;
    if (talk && !talk.personIds.includes(personId))
      return [put('interactions', changed(context, talk, { personIds: [...talk.personIds, personId] }))];
    const gift = collection === 'gifts' ? gifts.get(id) : undefined;
    if (gift && gift.personId === undefined) return [put('gifts', changed(context, gift, { personId }))];
    const file = collection === 'attachments' ? attachments.get(id) : undefined;
    if (file && file.personId === undefined) return [put('attachments', changed(context, file, { personId }))];
    return [];
  });
}

/**
 * What puts a bin entry back. A record that is in the book again is left as it is there.
 *
 * Refuses with `bin-owner-gone`, and with `internal` what no schema knows any more.
 */
export function restoreOps(context: Context, entry: BinEntry): Result<Op[]> {
  const read = readAll(entry);
  if (!read.ok) return read;
  const book = context.book.records;
  const restoring = new Restoring(book, read.value);
  if (read.value.some((each) => restoring.isStranded(each))) return fail('bin-owner-gone');
  const missing = read.value.filter(({ collection, record }) => !book[collection].has(record.id));
  return ok([
    ...missing.map((each) => put(each.collection, restoring.fitted(each) as never)),
    ...mentionOps(context, entry),
    ...stockMoves(context, missing, -1),
  ]);
}
