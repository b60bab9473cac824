import type { ChangeLabel } from '../../../shared/domain/book.ts';
import { fail, ok, type Result, unreachable } from '../../../shared/result.ts';
import type { Book } from '../book.ts';
import type { PastEntry } from './past.ts';
import { namedBy } from '../check/references.ts';
import { idOf, type StoredOp, type StoredRecord, type Tables } from '../tables.ts';
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

/** What records named before a change and name now that it stands. */
const namedAround = (ops: readonly StoredOp[], tables: Tables): string[] =>
  ops.flatMap((op) => [...namedIn(op[0] === 'put' ? op[2] : undefined), ...namedIn(tables[op[1]].get(idOf(op)))]);

/**
 * The changes after `entry` that still stand and that taking it back would contradict: they touched one of its records, they
 * named a record that it made, or they removed one that it would name again.
 */
function standingAgainst(entry: PastEntry, { past, tables }: Book): PastEntry[] {
  const inv = entry.inv ?? [];
  const touched = keysOf(inv);
  const made = keysOf(inv.filter(([verb]) => verb === 'del'));
  const named = new Set(inv.flatMap((op) => namedIn(op[0] === 'put' ? op[2] : undefined)));
  const removed = (op: StoredOp) => op[0] === 'put' && !tables[op[1]].has(op[2].id);
  return past.undo.filter(({ seq, inv: later = [] }) => {
    if (seq <= entry.seq) return false;
    if (later.some((op) => touched.has(keyOf(op)) || (removed(op) && named.has(keyOf(op))))) return true;
    return made.size > 0 && namedAround(later, tables).some((key) => made.has(key));
  });
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
