import type { Op } from '../../shared/domain/book.ts';

type State = Readonly<Record<string, unknown>>;

interface Entry {
  seq: number;
  readonly ops: ReadonlyMap<string, unknown>;
  readonly made: ReadonlySet<string>;
  readonly removed: ReadonlySet<string>;
  /** What its records named before and after. */
  readonly names: ReadonlySet<string>;
  /** What its records would name again if it were taken back. */
  readonly namedBefore: ReadonlySet<string>;
  /** What its records would name again if it were done again. */
  readonly namedAfter: ReadonlySet<string>;
  undoable: boolean;
}

const keyOf = (op: Op) => `${op[1]} ${op[0] === 'put' ? op[2].id : op[2]}`;

const named = (records: readonly unknown[]): Set<string> =>
  new Set(
    records.flatMap((record) =>
      typeof record === 'object' && record !== null && 'customerId' in record
        ? [`customers ${String(record.customerId)}`]
        : [],
    ),
  );

const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].some((key) => b.has(key));

/**
 * The plainest book there is: everything that was done and still stands, one after the other. What is in it is what comes out
 * when all of that is done again from the beginning; taking something back is leaving it out.
 */
export class PlainBook {
  seq = 0;
  #done: Entry[] = [];
  #redo: Entry[] = [];

  get now(): State {
    const state: Record<string, unknown> = {};
    for (const { ops } of this.#done)
      for (const [key, record] of ops)
        if (record === undefined) Reflect.deleteProperty(state, key);
        else state[key] = record;
    return state;
  }

  /** Oldest first. */
  get undoable(): number[] {
    return this.#done.filter((entry) => entry.undoable).map(({ seq }) => seq);
  }

  change(ops: readonly Op[], undoable = true): void {
    const before = this.now;
    const last = new Map(ops.map((op) => [keyOf(op), op[0] === 'put' ? op[2] : undefined]));
    // What changes nothing is no change, and leaves nothing to take back.
    for (const [key, record] of last) if (record === undefined && !(key in before)) last.delete(key);
    if (last.size === 0) return;
    this.seq += 1;
    const keys = [...last.keys()];
    this.#done.push({
      ...{ seq: this.seq, ops: last, undoable },
      made: new Set(keys.filter((key) => !(key in before))),
      removed: new Set(keys.filter((key) => last.get(key) === undefined)),
      names: named([...last.values(), ...keys.map((key) => before[key])]),
      namedBefore: named(keys.map((key) => before[key])),
      namedAfter: named([...last.values()]),
    });
    if (undoable) this.#redo = [];
    else this.#close(keys);
  }

  /** What is gone for good takes along what held it, and what that stood upon. */
  #close(keys: readonly string[]): void {
    if (keys.every((key) => key.startsWith('exports '))) return;
    const gone = new Set(keys.every((key) => key.startsWith('bin ')) ? this.#heldBy(keys) : undefined);
    const all = gone.size === 0;
    const writes = (keys: Iterable<string>, names: Iterable<string>) => all || meet(new Set([...keys, ...names]), gone);
    const held = ({ ops, namedBefore }: Entry) => writes(ops.keys(), namedBefore);
    if (this.#redo.some(({ ops, namedAfter }) => writes(ops.keys(), namedAfter))) this.#redo = [];
    for (const entry of this.#done.toReversed()) {
      if (!entry.undoable || !held(entry)) continue;
      entry.undoable = false;
      for (const key of entry.ops.keys()) gone.add(key);
    }
  }

  #heldBy(keys: readonly string[]): string[] {
    const entries = this.#done.flatMap(({ ops }) => keys.map((key) => ops.get(key)));
    const records = entries.flatMap((entry) =>
      typeof entry === 'object' && entry !== null && 'records' in entry
        ? (entry.records as { collection: string; record: { id: string } }[])
        : [],
    );
    return [...keys, ...records.map(({ collection, record }) => `${collection} ${record.id}`)];
  }

  /** How many changes stand against taking it back; undefined when it cannot be taken back at all. */
  against(seq: number | undefined): number | undefined {
    const at = this.#done.findLastIndex((entry) => entry.undoable && (seq === undefined || entry.seq === seq));
    const entry = this.#done[at];
    if (entry === undefined) return undefined;
    const touched = new Set(entry.ops.keys());
    const later = this.#done.slice(at + 1).filter(({ undoable }) => undoable);
    const { now } = this;
    // What was removed and came back can be named again.
    const missed = new Set([...entry.namedBefore].filter((key) => !(key in now)));
    return later.filter(
      ({ ops, names, removed }) =>
        meet(new Set(ops.keys()), touched) || meet(names, entry.made) || meet(removed, missed),
    ).length;
  }

  undo(seq: number | undefined): boolean {
    if (this.against(seq) !== 0) return false;
    const at = this.#done.findLastIndex((entry) => entry.undoable && (seq === undefined || entry.seq === seq));
    this.#redo.push(...this.#done.splice(at, 1));
    this.seq += 1;
    return true;
  }

  redo(): boolean {
    const entry = this.#redo.pop();
    if (entry === undefined) return false;
    this.seq += 1;
    this.#done.push({ ...entry, seq: this.seq });
    return true;
  }
}
