import type { BackupContent, Backup } from '../../../shared/contract/backup-channels.ts';

/*
 * What is asked of this room and what it answers: plain JSON, so that it crosses to the thread for chores. Folders are absolute
 * paths, instants ISO UTC.
 *
 *   keepRing(disk, RingAsk)         -> Result<RingKept>      after a compaction; chore `pack`
 *   makeBackup(disk, RingAsk)       -> Result<Backup>        on demand, after a compaction; chore `backUp`
 *   listBackups(disk, ListAsk)      -> Result<BackupList>    reads names and the catalog only, never a whole backup
 *   previewBackup(disk, OneAsk)     -> Result<Backup>        reads it whole; chore `look`
 *   restoreBook(disk, OneAsk, chores?) -> Result<Restored>   takes the lock: the book must be closed here; then chore `restore`
 *   copyBook(disk, CopyAsk)         -> Result<Copied>        beside an open book; chore `copy`
 *   keepBackup(disk, KeepAsk)       -> Result<Backup>        before a migration or whatever else replaces `book.json`
 *   backupOld(backups, book, now)   -> notice | undefined   pure; newestVerified(backups, now) too
 *   prepareSecondPlace(disk, folder) -> Result<{folder}>     once, when the rep chooses it
 */

export interface PlacesAsk {
  /** Folder of the book. */
  readonly dir: string;
  /** The folder the rep chose as second place; what is ours lies in a folder of its own below. */
  readonly second?: string | undefined;
}

export interface ListAsk extends PlacesAsk {
  readonly now: string;
}

export interface RingAsk extends PlacesAsk {
  readonly now: string;
  /** IANA zone of the rep, in which a day begins and ends. */
  readonly zone: string;
}

export interface OneAsk extends PlacesAsk {
  readonly id: string;
  readonly place: Backup['place'];
  readonly now: string;
}

export interface KeepAsk {
  readonly dir: string;
  /** Why it is kept, 1 to 40 of a-z, 0-9 and `-`; stands in the name of the file: `schema1`, `restore`, `recovery`. */
  readonly why: string;
  readonly now: string;
  /** The snapshot to keep; `book.json` of the folder where nothing is said. It must be as we write it. */
  readonly from?: string | undefined;
}

export interface CopyAsk {
  readonly dir: string;
  /** A folder that is new or empty. */
  readonly folder: string;
  readonly now: string;
}

/** The second place, and as a system's code why it cannot be used just now. */
export interface SecondPlace {
  readonly folder: string;
  readonly problem?: string;
}

export interface RingKept {
  /** Absent when the newest backup was young enough, or holds this very state. */
  readonly made?: Backup;
  readonly second?: SecondPlace;
}

export interface BackupList {
  /** Newest first. */
  readonly backups: readonly Backup[];
  readonly second?: SecondPlace;
  /** State that the newest verified backup holds; one that claims to come from the future does not count. */
  readonly newestVerifiedAt?: string;
}

export interface Restored {
  readonly seq: number;
  /** The book as it was until now. */
  readonly saved: Backup;
}

export interface Copied {
  readonly folder: string;
  readonly content: BackupContent;
  /** Octets of the whole copy, attachments included. */
  readonly bytes: number;
  /** Attachments that the book names and that are missing or damaged here, so the copy goes without them. */
  readonly attachmentsMissing: number;
}
