import { COLLECTIONS, type ChangeLabel } from '../../shared/domain/book.ts';
import { encodeLine } from './journal/journal-line.ts';
import type { ChangeCause, PastEntry } from './past/past-entry.ts';
import { idOf, type StoredOp, type StoredRecord, type Tables } from './tables.ts';

/** Octets of operations and inverses that one line may hold; a larger transaction takes several. */
const LINE_LIMIT_BYTES = 262_144;

export interface Change {
  readonly label: ChangeLabel;
  readonly ops: readonly StoredOp[];
  readonly by: ChangeCause;
  readonly undoable: boolean;
  /** The seq of the change that is taken back, where it is not the newest. */
  readonly of?: number | undefined;
}

/** A change that is ready to be written. `ops` are what the lines say, not what the caller holds in hand. */
export interface Staged {
  readonly lines: readonly Buffer[];
  readonly ops: readonly StoredOp[];
  readonly entry: PastEntry;
}

/** The records as they will be when everything staged before is on the disk. */
export class Outlook {
  readonly #tables: Tables;
  readonly #ahead = new Map<string, StoredRecord | undefined>();

  constructor(tables: Tables) {
    this.#tables = tables;
  }

  get([, collection, what]: StoredOp): StoredRecord | undefined {
    const id = typeof what === 'string' ? what : what.id;
    const key = `${collection}/${id}`;
    return this.#ahead.has(key) ? this.#ahead.get(key) : this.#tables[collection].get(id);
  }

  expect(ops: readonly StoredOp[]): void {
    for (const op of ops) this.#ahead.set(`${op[1]}/${idOf(op)}`, op[0] === 'put' ? op[2] : undefined);
  }
}

/** The last word about each record; removing what is not there is no word at all. */
function lastWords(ops: readonly StoredOp[], outlook: Outlook): StoredOp[] {
  const last = new Map(ops.map((op) => [`${op[1]}/${idOf(op)}`, op]));
  return [...last.values()].filter((op) => op[0] === 'put' || outlook.get(op) !== undefined);
}

const inverseOf = (op: StoredOp, outlook: Outlook): StoredOp => {
  const before = outlook.get(op);
  return before === undefined ? ['del', op[1], idOf(op)] : ['put', op[1], before];
};

/** The operation as JSON and as a reader of that JSON will see it: without `undefined`, and out of the caller's reach. */
function written(op: StoredOp): { json: string; op: StoredOp } {
  const json = JSON.stringify(op);
  const read = JSON.parse(json) as StoredOp;
  // A record that its schema refuses would be found only when the book is next checked, years later perhaps.
  if (read[0] === 'put') COLLECTIONS[read[1]].parse(read[2]);
  return { json, op: read };
}

interface Share {
  readonly inv: string[];
  readonly ops: string[];
}

/**
 * Turns a change into journal lines, the first of them numbered `seq`.
 *
 * @param write first seq of the write that this change goes with.
 * @returns undefined when the change changes nothing.
 * @throws ZodError when a record is not what its schema says: a fault of the caller, not of the disk.
 */
export async function stage(
  change: Change,
  outlook: Outlook,
  { seq, write, at }: { seq: number; write: number; at: string },
  breathe: () => Promise<void>,
): Promise<Staged | undefined> {
  const wanted = lastWords(change.ops, outlook);
  if (wanted.length === 0) return undefined;
  const shares: Share[] = [{ inv: [], ops: [] }];
  const ops: StoredOp[] = [];
  const inv: StoredOp[] = [];
  let held = 0;
  for (const op of wanted) {
    const forth = written(op);
    const back = inverseOf(op, outlook);
    const backJson = JSON.stringify(back);
    ops.push(forth.op);
    inv.push(back);
    const size = Buffer.byteLength(forth.json) + Buffer.byteLength(backJson);
    if (held > 0 && held + size > LINE_LIMIT_BYTES) {
      shares.push({ inv: [], ops: [] });
      held = 0;
    }
    held += size;
    shares.at(-1)?.ops.push(forth.json);
    shares.at(-1)?.inv.push(backJson);
    await breathe();
  }
  const { label, by, undoable, of } = change;
  const last = seq + shares.length - 1;
  const lines = shares.map((share, i) =>
    encodeLine(
      { seq: seq + i, write, tx: seq, more: seq + i < last, at, label, by, undoable, of },
      share.inv,
      share.ops,
    ),
  );
  outlook.expect(ops);
  return { lines, ops, entry: { seq: last, at, label, by, undoable, of, inv } };
}
