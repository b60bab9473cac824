import type { ChangeLabel } from '../../../shared/domain/book.ts';
import type { StoredOp } from '../tables.ts';
import type { Trace } from './trace.ts';

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
  /** Whoever was erased is taken out of it later. */
  label: ChangeLabel;
  readonly by: ChangeCause;
  readonly undoable: boolean;
  /** The seq of the change that this `undo` took back; absent where that was the newest one. */
  readonly of?: number | undefined;
  /** Absent in entries of schema 1, and where there is nothing to tell. */
  trace?: Trace | undefined;
  inv?: readonly StoredOp[] | undefined;
}
