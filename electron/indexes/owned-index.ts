import type { BookRecords, Collection } from '../../shared/domain/book.ts';
import { type Breathe, paced } from './paced.ts';

/** Collections whose records name the customer they belong to. */
export const OWNED = [
  'people',
  'specialDays',
  'interactions',
  'quotes',
  'deals',
  'promises',
  'gifts',
  'samples',
  'wants',
  'serviceVisits',
  'referrals',
  'contracts',
  'enrolments',
  'choices',
  'gradings',
  'dismissals',
  'feedback',
  'requests',
  'links',
  'greetings',
  'appointments',
  'comparisons',
  'timetables',
  'attachments',
] as const satisfies readonly Collection[];
export type OwnedCollection = (typeof OWNED)[number];

interface Owned {
  readonly id: string;
  /** Absent of what is the rep's own, such as an hour kept free. */
  readonly customerId?: string | undefined;
}

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
  readonly #ids: Readonly<Record<OwnedCollection, Map<string, string[]>>> = {
    people: new Map(),
    specialDays: new Map(),
    interactions: new Map(),
    quotes: new Map(),
    deals: new Map(),
    promises: new Map(),
    gifts: new Map(),
    samples: new Map(),
    wants: new Map(),
    serviceVisits: new Map(),
    referrals: new Map(),
    contracts: new Map(),
    enrolments: new Map(),
    choices: new Map(),
    gradings: new Map(),
    dismissals: new Map(),
    feedback: new Map(),
    requests: new Map(),
    links: new Map(),
    greetings: new Map(),
    appointments: new Map(),
    comparisons: new Map(),
    timetables: new Map(),
    attachments: new Map(),
  };

  static async of(book: BookRecords, breathe: Breathe): Promise<OwnedIndex> {
    const index = new OwnedIndex();
    for (const collection of OWNED) {
      const lists = index.#ids[collection];
      const records: Iterable<Owned> = book[collection].values();
      await paced(
        records,
        ({ customerId, id }) => {
          if (customerId !== undefined) index.#add(collection, customerId, id);
        },
        breathe,
      );
      // A list that grew has room for as many again; copied, it has what it needs.
      await paced(lists, ([customerId, ids]) => lists.set(customerId, ids.slice()), breathe);
    }
    return index;
  }

  apply(changes: readonly OwnedChange[]): void {
    for (const { collection, id, before, after } of changes) {
      if (!isOwned(collection)) continue;
      const was = before?.['customerId'];
      const is = after?.['customerId'];
      if (was === is) continue;
      if (typeof was === 'string') this.#drop(collection, was, id);
      if (typeof is === 'string') this.#add(collection, is, id);
    }
  }

  /** In the order in which they came. */
  idsOf(collection: OwnedCollection, customerId: string): string[] {
    return [...(this.#ids[collection].get(customerId) ?? [])];
  }

  #add(collection: OwnedCollection, customerId: string, id: string): void {
    const ids = this.#ids[collection].get(customerId);
    if (ids) ids.push(id);
    else this.#ids[collection].set(customerId, [id]);
  }

  #drop(collection: OwnedCollection, customerId: string, id: string): void {
    const ids = this.#ids[collection].get(customerId) ?? [];
    const at = ids.indexOf(id);
    if (at >= 0) ids.splice(at, 1);
    if (ids.length === 0) this.#ids[collection].delete(customerId);
  }
}
