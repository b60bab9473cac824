import { join } from 'node:path';
import { BIN_DAYS } from '../../../shared/domain/bin-entry.ts';
import type { BookChange } from '../../services/ports.ts';
import type { Book } from '../book.ts';
import type { Disk } from '../disk/disk.ts';
import { ATTACHMENTS, attachmentName } from './attachment-files.ts';

const DAY_MS = 86_400_000;
const HASH = /"hash":"([0-9a-f]{64})"/g;

const hashesIn = (value: unknown): string[] =>
  [...(JSON.stringify(value) ?? '').matchAll(HASH)].flatMap(([, hash]) => (hash === undefined ? [] : [hash]));

/** Content that a record, the bin or an undo still needs. */
function inUse({ tables, past }: Pick<Book, 'tables' | 'past'>): Set<string> {
  const used = new Set<string>();
  for (const { hash } of tables.attachments.values() as Iterable<{ hash?: unknown }>)
    if (typeof hash === 'string') used.add(hash);
  for (const held of [tables.bin.values(), past.undo, past.redo])
    for (const each of held) for (const hash of hashesIn(each)) used.add(hash);
  return used;
}

/** After these another state of the book lies beside it, and may be wanted back. */
const PUT_BACK: ReadonlySet<string> = new Set(['backup.restore', 'recovery.take']);

/** A book put back from weeks ago empties its bin at once, of what the book that was saved then may still show. */
function isPutBackLately({ entries }: Book['past']): boolean {
  const since = Date.parse(entries.at(-1)?.at ?? '') - BIN_DAYS * DAY_MS;
  return entries.some(({ at, label }) => PUT_BACK.has(label.code) && Date.parse(at) >= since);
}

/**
 * Removes the files of what has just left the bin for good.
 *
 * Where the book was put back lately, only what the rep erases by hand takes its file along.
 * Only what such a change names is touched: a file without a record may be all that is left after a damage, and stays for the check
 * to tell.
 *
 * @param isHeld content that was just put there for a record to come.
 */
export async function forgetErased(
  disk: Disk,
  dir: string,
  book: Pick<Book, 'tables' | 'past'>,
  change: BookChange,
  isHeld: (hash: string) => boolean = () => false,
): Promise<void> {
  const left = change.changes.filter(({ collection, after }) => collection === 'bin' && after === undefined);
  const named = new Set(left.flatMap(({ before }) => hashesIn(before)));
  if (change.by !== 'transaction' || named.size === 0) return;
  if (change.label.code === 'bin.purge' && isPutBackLately(book.past)) return;
  const used = inUse(book);
  for (const hash of named) {
    if (used.has(hash) || isHeld(hash)) continue;
    for (const size of ['whole', 'thumbnail'] as const)
      await disk.remove(join(dir, ATTACHMENTS, attachmentName(hash, size)));
  }
}
