import type { Backup } from '../../../shared/contract/backup-channels.ts';
import type { BookNotice } from '../../services/ports.ts';

type BackupOld = Extract<BookNotice, { code: 'backup-old' }>;

const DAY_MS = 86_400_000;
const OLD_DAYS = 7;

/** Clocks are set right now and then; what lies further ahead than this was filed by a clock that was wrong. */
const AHEAD_MS = DAY_MS;

/** The verified backup of the latest state. One that claims to come from the future does not count: it would count for ever. */
export function newestVerified(backups: readonly Backup[], now: string): Backup | undefined {
  const until = Date.parse(now) + AHEAD_MS;
  return backups
    .filter(({ verifiedAt, savedAt }) => verifiedAt !== undefined && Date.parse(savedAt) <= until)
    .reduce<Backup | undefined>((a, b) => (a === undefined || b.seq > a.seq ? b : a), undefined);
}

/**
 * Tells that the newest verified backup is older than 7 days, or that a book of more than 7 days has none.
 *
 * A state that has not changed since its backup needs no other one, however long ago that was.
 *
 * @param book.seq the present state; `since` the instant of the book's oldest entry, absent in an empty book.
 */
export function backupOld(
  backups: readonly Backup[],
  book: { readonly seq: number; readonly since: string | undefined },
  now: string,
): BackupOld | undefined {
  const newest = newestVerified(backups, now);
  const from = newest === undefined ? book.since : newest.savedAt;
  if (from === undefined || newest?.seq === book.seq) return undefined;
  const days = Math.floor((Date.parse(now) - Date.parse(from)) / DAY_MS);
  if (days <= OLD_DAYS) return undefined;
  return { code: 'backup-old', days, ...(newest !== undefined && { newestAt: newest.savedAt }) };
}
