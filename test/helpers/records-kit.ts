import { type BookRecords, COLLECTION_NAMES, type Collection } from '../../shared/domain/book.ts';

type AnyRecord = { readonly id: string };
type Loose = Record<Collection, Map<string, AnyRecord>>;

/** The records of a book that holds nothing. */
export const emptyRecords = (): BookRecords =>
  Object.fromEntries(COLLECTION_NAMES.map((name) => [name, new Map()])) as unknown as BookRecords;

export interface Changed {
  readonly collection: Collection;
  readonly id: string;
  readonly before: Record<string, unknown> | undefined;
  readonly after: Record<string, unknown> | undefined;
}

/** A book in memory that tells of its changes as the store does. */
export class FakeRecords {
  readonly #records = emptyRecords() as unknown as Loose;

  records(): BookRecords {
    return this.#records as unknown as BookRecords;
  }

  put(collection: Collection, record: AnyRecord): Changed {
    const before = this.#records[collection].get(record.id);
    this.#records[collection].set(record.id, record);
    return {
      collection,
      id: record.id,
      before: before,
      after: record,
    };
  }

  del(collection: Collection, id: string): Changed {
    const before = this.#records[collection].get(id);
    this.#records[collection].delete(id);
    return { collection, id, before: before, after: undefined };
  }
}
