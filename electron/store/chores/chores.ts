import type { Result } from '../../../shared/result.ts';
import { copyBook } from '../backups/copy-book.ts';
import { keepRing, makeBackup } from '../backups/keep-ring.ts';
import { previewBackup } from '../backups/backup-list.ts';
import { restoreIn } from '../backups/restore-in.ts';
import type { Disk } from '../disk/disk.ts';
import { lookForWaysIn } from '../recovery/look-for-ways.ts';
import { takeWayIn } from '../recovery/take-way.ts';
import { compact } from './compact.ts';

/** Ask and answer are plain JSON: they cross to another thread. What a chore throws is told by `perform`. */
type Chore = (disk: Disk, ask: never) => Promise<Result<unknown>>;

/**
 * Long work on the book's files, by name. A chore knows nothing but the disk and what it is asked: it holds no lock, never
 * touches `book.lock`, and writes only what the one who asked has made sure of.
 *
 * A file that does a chore must not import this one, nor `open-book.ts`: both know all chores.
 */
export const CHORES = {
  compact,
  pack: keepRing,
  backUp: makeBackup,
  look: previewBackup,
  restore: restoreIn,
  copy: copyBook,
  lookForWays: lookForWaysIn,
  takeWay: takeWayIn,
} as const satisfies Record<string, Chore>;

export type ChoreName = keyof typeof CHORES;
export type ChoreAsk<N extends ChoreName> = Parameters<(typeof CHORES)[N]>[1];
export type ChoreAnswer<N extends ChoreName> =
  Awaited<ReturnType<(typeof CHORES)[N]>> extends Result<infer Answer> ? Answer : never;

/** Whoever does chores, one after the other in the order in which they were asked for. */
export interface Chores {
  /**
   * Refuses with what the chore refuses with; with `write-failed` when its worker died, and with `internal` where the chore
   * has a fault of ours.
   */
  do<N extends ChoreName>(name: N, ask: ChoreAsk<N>): Promise<Result<ChoreAnswer<N>>>;
  /** Waits for what is under way, and ends the worker. Nothing may be asked afterwards. */
  close(): Promise<void>;
}
