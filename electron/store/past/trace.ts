import type { Collection } from '../../../shared/domain/book.ts';
import { idOf, type StoredOp, type StoredRecord } from '../tables.ts';

/** One field before and after; null where there was none. The field is empty when the whole record was made or removed. */
export type TracedEdit = readonly [
  collection: Collection,
  id: string,
  field: string,
  before: string | null,
  after: string | null,
];

/**
 * What a change was about, small enough to be kept for two years.
 *
 * It is told from the operations and their inverses wherever they are at hand, so the journal does not carry it.
 */
export interface Trace {
  /** Customers, at most 20. */
  readonly who: readonly string[];
  /** At most 12. */
  readonly edits: readonly TracedEdit[];
  /** Edits beyond those. */
  readonly more: number;
}

const CUSTOMERS_KEPT = 20;
const EDITS_KEPT = 12;
/** UTF-16 units of a field, and of the few words that stand for a whole record. */
const FIELD_UNITS = 200;
const TITLE_UNITS = 80;

/** What no rep has typed: stamps, keys, reckoned forms and the lines of a file as it came. */
const MACHINE_MADE = new Set([
  ...['id', 'createdAt', 'changedAt', 'customerId', 'loggedAt', 'zone'],
  ...['productId', 'batchId', 'referredId'],
  ...['nameKey', 'rawLines', 'importUid', 'hash', 'bytes', 'mediaType', 'picture'],
]);

/** The fields that say what a record is, the most telling first. */
const TELLING = [
  'name',
  'what',
  'item',
  'product',
  'referredName',
  'supplier',
  'title',
  'label',
  'note',
  'channel',
  'kind',
];

/** Cut between characters, never within one. */
function cut(text: string, units: number): string {
  if (text.length <= units) return text;
  const code = text.charCodeAt(units - 1);
  return text.slice(0, code >= 0xd800 && code < 0xdc00 ? units - 1 : units);
}

function textOf(value: unknown): string | null {
  if (value === undefined) return null;
  return cut(typeof value === 'string' ? value : JSON.stringify(value), FIELD_UNITS);
}

function titleOf(record: StoredRecord): string {
  const words = TELLING.map((field) => record[field]).find((value) => typeof value === 'string' && value !== '');
  return typeof words === 'string' ? cut(words, TITLE_UNITS) : '';
}

const same = (a: unknown, b: unknown): boolean =>
  a === b || (typeof a === 'object' && typeof b === 'object' && JSON.stringify(a) === JSON.stringify(b));

function changedFields(before: StoredRecord, after: StoredRecord): string[] {
  const names = [...Object.keys(after), ...Object.keys(before).filter((name) => !(name in after))];
  return names.filter((name) => !MACHINE_MADE.has(name) && !same(before[name], after[name]));
}

class Tracer {
  readonly #who = new Set<string>();
  readonly #edits: TracedEdit[] = [];
  #more = 0;

  record(collection: Collection, id: string, before: StoredRecord | undefined, after: StoredRecord | undefined): void {
    const record = after ?? before;
    if (record === undefined) return;
    this.#concerns(collection === 'customers' ? id : record['customerId']);
    if (collection === 'exports' || collection === 'bin') return;
    if (before === undefined || after === undefined) {
      const told = before === undefined ? null : titleOf(before);
      this.#edit(() => [collection, id, '', told, after === undefined ? null : titleOf(after)]);
    } else
      for (const field of changedFields(before, after))
        this.#edit(() => [collection, id, field, textOf(before[field]), textOf(after[field])]);
  }

  #concerns(customerId: unknown): void {
    if (typeof customerId === 'string' && this.#who.size < CUSTOMERS_KEPT) this.#who.add(customerId);
  }

  /** An import of 10,000 customers counts what it does not keep. */
  #edit(make: () => TracedEdit): void {
    if (this.#edits.length < EDITS_KEPT) this.#edits.push(make());
    else this.#more += 1;
  }

  done(): Trace | undefined {
    if (this.#who.size === 0 && this.#edits.length === 0) return undefined;
    return { who: [...this.#who], edits: this.#edits, more: this.#more };
  }
}

const keyOf = (op: StoredOp) => `${op[1]}/${idOf(op)}`;
const recordIn = (op: StoredOp | undefined) => (op?.[0] === 'put' ? op[2] : undefined);

/** @returns undefined when nobody would want to read about it, as with the ledger of exports. */
export function traceOf(inv: readonly StoredOp[], ops: readonly StoredOp[]): Trace | undefined {
  const tracer = new Tracer();
  // We write the inverses in the order of the operations; a stranger's line may not.
  const inOrder = ops.every((op, i) => inv[i] !== undefined && keyOf(inv[i]) === keyOf(op));
  const byKey = inOrder ? undefined : new Map(inv.map((op) => [keyOf(op), op]));
  ops.forEach((op, i) => {
    const back = byKey === undefined ? inv[i] : byKey.get(keyOf(op));
    tracer.record(op[1], idOf(op), recordIn(back), recordIn(op));
  });
  return tracer.done();
}
