import { COLLECTION_NAMES, type Collection } from '../../../shared/domain/book.ts';
import { idOf, type StoredOp, type StoredRecord } from '../tables.ts';

/** What became of one record since the snapshot. */
interface Fate {
  /** As it is now; undefined when it is gone. */
  record: StoredRecord | undefined;
  /** It was removed at least once, so its line in the snapshot goes; put again it stands at the end. */
  removed: boolean;
  /** Its place among those at the end. */
  order: number;
}

/** The fates of the records of one list. */
export class ListChanges {
  readonly #fates = new Map<string, Fate>();
  #count = 0;

  get none(): boolean {
    return this.#fates.size === 0;
  }

  note(op: StoredOp): void {
    const id = idOf(op);
    const record = op[0] === 'put' ? op[2] : undefined;
    const fate = this.#fates.get(id);
    if (fate === undefined) this.#fates.set(id, { record, removed: record === undefined, order: this.#count++ });
    else {
      if (fate.record === undefined) fate.order = this.#count++;
      fate.record = record;
      fate.removed ||= record === undefined;
    }
  }

  /** What stands in the place of the snapshot's line: nothing known (`kept`), another record, or no line at all. */
  inPlaceOf(id: string): 'kept' | StoredRecord | undefined {
    const fate = this.#fates.get(id);
    if (fate === undefined) return 'kept';
    if (fate.removed) return undefined;
    this.#fates.delete(id);
    return fate.record;
  }

  /** Once every line of the snapshot was asked for: what it did not hold, in the order in which it came. */
  *added(): Generator<StoredRecord> {
    const left = [...this.#fates.values()].sort((a, b) => a.order - b.order);
    for (const { record } of left) if (record !== undefined) yield record;
  }
}

/** What a stretch of the journal does to the lists of a snapshot: where a Map in memory keeps a record, its line stays as well. */
export type Changes = Readonly<Record<Collection, ListChanges>>;

export const noChanges = (): Changes =>
  Object.fromEntries(COLLECTION_NAMES.map((name) => [name, new ListChanges()])) as unknown as Changes;
