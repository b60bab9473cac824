import { idOf, type StoredOp } from '../tables.ts';
import { forgetTraces } from './forget-traces.ts';
import type { PastEntry } from './past-entry.ts';
import { traceOf } from './trace.ts';

/** How many changes Ctrl+Z can take back, across restarts. */
export const UNDO_DEPTH = 100;

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

/** Nothing that happened until now can be taken back or done again any more. */
export function closePast(past: Past): void {
  forget(past.undo);
  forget(past.redo);
}

/** What no older inverse would overwrite: the ledger of exports, and what is taken out of the bin for good. */
const APART: ReadonlySet<string> = new Set(['exports', 'bin']);
const closesThePast = (ops: readonly StoredOp[]) => ops.some(([, collection]) => !APART.has(collection));

const keyOf = (op: StoredOp) => `${op[1]}/${idOf(op)}`;

/** The keys of what lay in bin entries that are gone now. */
function erasedBy(inv: readonly StoredOp[]): Set<string> {
  const keys = new Set<string>();
  for (const op of inv) {
    if (op[0] !== 'put' || op[1] !== 'bin') continue;
    keys.add(keyOf(op));
    const { records } = op[2] as { records?: readonly { collection: string; record: { id: string } }[] };
    for (const { collection, record } of records ?? []) keys.add(`${collection}/${record.id}`);
  }
  return keys;
}

/** It would write one of these records, or one that belongs to such a customer. */
const touches = ({ inv = [] }: PastEntry, keys: ReadonlySet<string>) =>
  inv.some((op) => keys.has(keyOf(op)) || (op[0] === 'put' && keys.has(`customers/${String(op[2]['customerId'])}`)));

/**
 * Gone for good is gone for Ctrl+Z too. What stands in the way of an older change now takes that one with it: its inverse
 * would silently overwrite what can no longer be taken back.
 */
function forgetErased(past: Past, keys: Set<string>): void {
  if (keys.size === 0) return;
  if (past.redo.some((entry) => touches(entry, keys))) forget(past.redo);
  for (let i = past.undo.length - 1; i >= 0; i -= 1) {
    const entry = past.undo[i];
    if (entry === undefined || !touches(entry, keys)) continue;
    for (const op of entry.inv ?? []) keys.add(keyOf(op));
    forget(past.undo, i, 1);
  }
}

function forgetUndone({ undo }: Past, of: number | undefined): void {
  const at = of === undefined ? undo.length - 1 : undo.findIndex(({ seq }) => seq === of);
  if (at >= 0) forget(undo, at, 1);
}

/** Takes a change into the past; `entry.inv` and `ops` as they stand in the journal. */
export function remember(past: Past, entry: PastEntry, ops: readonly StoredOp[]): void {
  const { inv = [] } = entry;
  entry.trace ??= traceOf(inv, ops);
  past.entries.push(entry);
  if (!entry.undoable) {
    entry.inv = undefined;
    if (closesThePast(ops)) closePast(past);
    else forgetErased(past, erasedBy(inv));
    forgetTraces(past.entries, entry, inv);
    return;
  }
  if (entry.by === 'transaction') forget(past.redo);
  if (entry.by === 'undo') forgetUndone(past, entry.of);
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
