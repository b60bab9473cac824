import type { ChangeLabel } from '../../../shared/domain/book.ts';
import { fail, ok, type Result, unreachable } from '../../../shared/result.ts';
import type { Book } from '../book.ts';
import type { PastEntry } from './past-entry.ts';
import { namedBy } from '../check/references.ts';
import { idOf, type StoredOp, type StoredRecord } from '../tables.ts';
import type { Change } from '../transaction.ts';

/** What somebody asks of the book. */
export type Wish =
  | { by: 'transaction'; label: ChangeLabel; ops: readonly StoredOp[]; undoable: boolean }
  /** Without `seq` the newest. */
  | { by: 'undo'; seq?: number | undefined }
  | { by: 'redo' };

const keyOf = (op: StoredOp) => `${op[1]}/${idOf(op)}`;
const keysOf = (ops: readonly StoredOp[]) => new Set(ops.map(keyOf));

const namedIn = (record: StoredRecord | undefined): string[] =>
  record === undefined ? [] : [...namedBy(record)].map(({ table, id }) => `${table}/${String(id)}`);

interface Later {
  readonly entry: PastEntry;
  /** Its inverse, and each record as it was when the change was done. */
  readonly steps: readonly { readonly op: StoredOp; readonly after: StoredRecord | undefined }[];
}

/** The standing changes after `seq`, newest first: what each left behind is what the next one on the same record took back finds. */
function laterThan(seq: number, { past, tables }: Book): Later[] {
  const known = new Map<string, StoredRecord | undefined>();
  return past.undo
    .filter((entry) => entry.seq > seq)
    .toReversed()
    .map((entry) => {
      const steps = (entry.inv ?? []).map((op) => {
        const key = keyOf(op);
        return { op, after: known.has(key) ? known.get(key) : tables[op[1]].get(idOf(op)) };
      });
      for (const op of entry.inv ?? []) known.set(keyOf(op), op[0] === 'put' ? op[2] : undefined);
      return { entry, steps };
    });
}

/**
 * The changes after `entry` that still stand and that taking it back would contradict: they touched one of its records, they
 * named a record that it made, or they removed one, still missing, that it would name again.
 */
function standingAgainst(entry: PastEntry, book: Book): PastEntry[] {
  const inv = entry.inv ?? [];
  const touched = keysOf(inv);
  const made = keysOf(inv.filter(([verb]) => verb === 'del'));
  const named = new Set(inv.flatMap((op) => namedIn(op[0] === 'put' ? op[2] : undefined)));
  const isMissing = (op: StoredOp) => named.has(keyOf(op)) && !book.tables[op[1]].has(idOf(op));
  const contradicts = ({ op, after }: Later['steps'][number]): boolean =>
    touched.has(keyOf(op)) ||
    (op[0] === 'put' && after === undefined && isMissing(op)) ||
    [...namedIn(op[0] === 'put' ? op[2] : undefined), ...namedIn(after)].some((key) => made.has(key));
  return laterThan(entry.seq, book)
    .filter(({ steps }) => steps.some(contradicts))
    .map(({ entry: later }) => later)
    .reverse();
}

/** @returns undefined when the book has nothing of the kind to do. */
function undoOf(seq: number | undefined, book: Book): Result<Change | undefined> {
  const { undo } = book.past;
  const entry = seq === undefined ? undo.at(-1) : undo.find((each) => each.seq === seq);
  if (entry === undefined) return ok(undefined);
  const against = standingAgainst(entry, book);
  const last = against.at(-1);
  if (last !== undefined) {
    const { code, params } = last.label;
    return fail('undo-conflict', { changes: against.length, label: code, name: params?.['name'] ?? '' });
  }
  const of = entry === undo.at(-1) ? undefined : entry.seq;
  return ok({ label: entry.label, ops: entry.inv ?? [], by: 'undo', undoable: true, of });
}

/** The wish as a change of records. Refuses with `undo-conflict`, naming how many changes stand against it and the last of them. */
export function changeOf(wish: Wish, book: Book): Result<Change | undefined> {
  switch (wish.by) {
    case 'transaction':
      return ok(wish);
    case 'undo':
      return undoOf(wish.seq, book);
    case 'redo': {
      const entry = book.past.redo.at(-1);
      return ok(entry && { label: entry.label, ops: entry.inv ?? [], by: 'redo', undoable: true });
    }
    default:
      return unreachable(wish);
  }
}
