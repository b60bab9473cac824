import { join } from 'node:path';
import type { Backup } from '../../../shared/contract/backup-channels.ts';
import type { Disk } from '../disk/disk.ts';
import { generationName } from '../layout.ts';
import { Refusal } from '../refusal.ts';
import type { BookHeader } from '../snapshot/snapshot-format.ts';
import { isSameState, readBackupName } from './backup-name.ts';
import { type Catalog, readCatalog, type Seen, seenIn } from './catalog.ts';
import { headOf } from './head-of.ts';
import { lookAt } from './look.ts';
import type { RingEntry } from './ring.ts';

/** A backup that lies in a folder. */
export interface Item extends Pick<Backup, 'kind' | 'savedAt' | 'seq' | 'bytes'> {
  readonly name: string;
  /** Absent when it was never read whole since it last changed, or could not be. */
  readonly seen: Seen | undefined;
}

export interface Inventory {
  readonly items: readonly Item[];
  readonly catalog: Catalog;
}

/** What a file's name says it is; undefined when it is none of ours. */
function claimOf(name: string): Pick<Item, 'kind' | 'savedAt' | 'seq'> | undefined {
  const seq = Number(/^book-(\d{12})\.json$/.exec(name)?.[1]);
  if (name === generationName(seq || 0)) return { kind: 'generation', savedAt: '', seq };
  return readBackupName(name);
}

/** The file itself knows better than its name; undefined for another book's, and for what is no file. */
async function itemAt(disk: Disk, folder: string, name: string, whose: Whose): Promise<Item | undefined> {
  const claim = claimOf(name);
  const bytes = claim && (await disk.sizeOf(join(folder, name)));
  if (claim === undefined || bytes === undefined) return undefined;
  const known = whose.catalog.get(name);
  const seen = known?.bytes === bytes ? known : undefined;
  const head = seen ?? (await headOf(disk, join(folder, name)));
  const { kind } = claim;
  if (head === undefined) return kind === 'generation' ? undefined : { ...claim, name, bytes, seen };
  return isOurs(head, whose) ? { name, kind, savedAt: head.savedAt, seq: head.seq, bytes, seen } : undefined;
}

const isOurs = (head: 'folder' | { bookId: string }, { bookId }: Whose): head is Seen | BookHeader =>
  head !== 'folder' && (bookId === undefined || head.bookId === bookId);

interface Whose {
  readonly catalog: Catalog;
  readonly bookId: string | undefined;
}

/** The book's backups in a folder, newest first, without reading them. @throws the system's error when there is no such folder. */
export async function inventoryOf(disk: Disk, folder: string, bookId: string | undefined): Promise<Inventory> {
  const names = await disk.list(folder);
  const catalog = await readCatalog(disk, folder);
  const items: Item[] = [];
  for (const name of names) {
    const item = await itemAt(disk, folder, name, { catalog, bookId });
    if (item !== undefined) items.push(item);
  }
  items.sort((a, b) => b.seq - a.seq || (a.savedAt < b.savedAt ? 1 : -1));
  return { items, catalog };
}

/** Reads whole whatever was never read, so that all that is sound is known to be. One that cannot be read stays without `seen`. */
export async function seeAll(disk: Disk, folder: string, { items, catalog }: Inventory, now: string): Promise<Item[]> {
  const known: Item[] = [];
  for (const item of items) known.push(item.seen === undefined ? await see(disk, folder, item, catalog, now) : item);
  return known;
}

async function see(disk: Disk, folder: string, item: Item, catalog: Catalog, now: string): Promise<Item> {
  try {
    const seen = seenIn(await lookAt(disk, join(folder, item.name)), item.bytes, now);
    catalog.set(item.name, seen);
    return { ...item, seen };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return item;
  }
}

/** The verified ones that belong to the ring. */
export const ringIn = (items: readonly Item[]): RingEntry[] =>
  items.flatMap(({ name, kind, savedAt, seq, seen }) =>
    seen === undefined || kind === 'kept' || kind === 'generation' ? [] : [{ name, savedAt, seq, kind }],
  );

export const asBackup = ({ name, kind, savedAt, seq, bytes, seen }: Item, place: Backup['place']): Backup => ({
  id: name,
  place,
  kind,
  savedAt,
  seq,
  bytes,
  ...(seen !== undefined && { verifiedAt: seen.verifiedAt, content: seen.content }),
});

/** Finds a backup by its name, also when the ring has meanwhile given it another purpose. */
export function findItem(items: readonly Item[], id: string): Item | undefined {
  const wanted = readBackupName(id);
  const same = ({ name }: Item) => {
    const claim = readBackupName(name);
    return wanted !== undefined && claim !== undefined && isSameState(wanted, claim);
  };
  return items.find(({ name }) => name === id) ?? items.find(same);
}
