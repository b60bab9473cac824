import type { ChangeLabel } from '../../shared/domain/book.ts';
import type { StoredOp } from './tables.ts';

/** How many changes Ctrl+Z can take back, across restarts. */
export const UNDO_DEPTH = 100;

export type ChangeCause = 'transaction' | 'undo' | 'redo';

/**
 * One change that happened.
 *
 * `inv` takes it back, and is there exactly while the entry waits on a stack: undone or fallen off, it is a label only. `by`
 * says on which stack: an `undo` waits to be redone, everything else to be undone. So the stacks need no place of their own in
 * the book: the entries with an inverse, in order, are the stacks.
 */
export interface PastEntry {
  readonly seq: number;
  readonly at: string;
  readonly label: ChangeLabel;
  readonly by: ChangeCause;
  readonly undoable: boolean;
  inv?: readonly StoredOp[] | undefined;
}

export interface Past {
  entries: PastEntry[];
  readonly undo: PastEntry[];
  readonly redo: PastEntry[];
}

export const emptyPast = (): Past => ({ entries: [], undo: [], redo: [] });

const stackOf = (past: Past, entry: PastEntry) => (entry.by === 'undo' ? past.redo : past.undo);

/** Rebuilds the stacks from entries in the order in which they happened. */
export function pastFrom(entries: PastEntry[]): Past {
  const past: Past = { entries, undo: [], redo: [] };
  for (const entry of entries) if (entry.inv !== undefined) stackOf(past, entry).push(entry);
  return past;
}

function forget(stack: PastEntry[], from = 0, count = stack.length): void {
  for (const entry of stack.splice(from, count)) entry.inv = undefined;
}

/** An older inverse would overwrite what such a change did. The export ledger alone is nobody's business but the calendar's. */
const closesThePast = (ops: readonly StoredOp[]) => ops.some(([, collection]) => collection !== 'exports');

/** Takes a change into the past; `entry.inv` and `ops` as they stand in the journal. */
export function remember(past: Past, entry: PastEntry, ops: readonly StoredOp[]): void {
  past.entries.push(entry);
  if (!entry.undoable) {
    entry.inv = undefined;
    if (!closesThePast(ops)) return;
    forget(past.undo);
    forget(past.redo);
    return;
  }
  if (entry.by === 'transaction') forget(past.redo);
  if (entry.by === 'undo') forget(past.undo, past.undo.length - 1, 1);
  if (entry.by === 'redo') forget(past.redo, past.redo.length - 1, 1);
  stackOf(past, entry).push(entry);
  if (past.undo.length > UNDO_DEPTH) forget(past.undo, 0, 1);
}

const yearsBefore = (instant: string, years: number) =>
  String(Number(instant.slice(0, 4)) - years).padStart(4, '0') + instant.slice(4);

/** Drops labels older than two years; what can still be undone stays however old it is. */
export function prune(past: Past, now: string): void {
  const since = yearsBefore(now, 2);
  past.entries = past.entries.filter((entry) => entry.inv !== undefined || entry.at >= since);
}
