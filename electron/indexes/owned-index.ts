import type { BookRecords, Collection } from '../../shared/domain/book.ts';

/** Collections whose records name the customer they belong to. */
export const OWNED = [
  'people',
  'specialDays',
  'interactions',
  'quotes',
  'deals',
  'promises',
  'gifts',
  'choices',
  'attachments',
] as const satisfies readonly Collection[];
export type OwnedCollection = (typeof OWNED)[number];

interface OwnedChange {
  readonly collection: Collection;
  readonly id: string;
  readonly before: Readonly<Record<string, unknown>> | undefined;
  readonly after: Readonly<Record<string, unknown>> | undefined;
}

const isOwned = (collection: Collection): collection is OwnedCollection =>
  (OWNED as readonly Collection[]).includes(collection);

/** Which records belong to which customer, so that a dossier never scans 200,000 interactions. */
export class OwnedIndex {
  readonly #ids = new Map<OwnedCollection, Map<string, Set<string>>>();

  constructor(records: BookRecords) {
    for (const collection of OWNED) {
      this.#ids.set(collection, new Map());
      for (const record of records[collection].values()) this.#add(collection, record.customerId, record.id);
    }
  }

  apply(changes: readonly OwnedChange[]): void {
    for (const { collection, id, before, after } of changes) {
      if (!isOwned(collection)) continue;
      const was = before?.['customerId'];
      const is = after?.['customerId'];
      if (was === is) continue;
      if (typeof was === 'string') this.#ids.get(collection)?.get(was)?.delete(id);
      if (typeof is === 'string') this.#add(collection, is, id);
    }
  }

  idsOf(collection: OwnedCollection, customerId: string): string[] {
    return [...(this.#ids.get(collection)?.get(customerId) ?? [])];
  }

  #add(collection: OwnedCollection, customerId: string, id: string): void {
    const byCustomer = this.#ids.get(collection);
    const ids = byCustomer?.get(customerId);
    if (ids) ids.add(id);
    else byCustomer?.set(customerId, new Set([id]));
  }
}
