import { join } from 'node:path';
import type { Backup } from '../../../shared/contract/backup-channels.ts';
import { dayIn } from '../../../shared/domain/day.ts';
import type { Disk } from '../disk/disk.ts';
import { failureOf } from '../refusal.ts';
import type { RingAsk } from './backup-asks.ts';
import { backupName } from './backup-name.ts';
import { type Catalog, seenIn, writeCatalog } from './catalog.ts';
import { inventoryOf, type Item, ringIn, seeAll } from './inventory.ts';
import { pack, type Packed } from './pack.ts';
import { isDue, ringOf } from './ring.ts';
import { holdSameState } from './same-state.ts';

/** The clock and zone by which the ring turns. */
type Clock = Pick<RingAsk, 'now' | 'zone'>;

/** Lets go of what has no place on the ring any more, and names the others by the place they have now. */
async function turn(disk: Disk, folder: string, items: readonly Item[], catalog: Catalog, clock: Clock): Promise<void> {
  const ring = ringIn(items);
  const { keep, drop } = ringOf(ring, dayIn(clock.zone, Date.parse(clock.now)), clock.zone);
  const taken = new Set(items.map(({ name }) => name));
  for (const name of drop) {
    await disk.remove(join(folder, name));
    catalog.delete(name);
    taken.delete(name);
  }
  for (const { name, savedAt, seq, kind: was } of ring) {
    const kind = keep.get(name) ?? was;
    const next = backupName({ savedAt, seq, kind });
    if (!keep.has(name) || kind === was || taken.has(next)) continue;
    await disk.rename(join(folder, name), join(folder, next));
    const seen = catalog.get(name);
    if (seen !== undefined) catalog.set(next, seen);
    catalog.delete(name);
  }
  await disk.syncFolder(folder);
}

export const packedItem = (packed: Packed, kind: Backup['kind'], now: string): Item => {
  const { name, bytes, header } = packed;
  return { name, kind, savedAt: header.savedAt, seq: header.seq, bytes, seen: seenIn(packed, bytes, now) };
};

export interface NextBackup {
  /** Path of a snapshot as we write it, or of another backup. */
  readonly from: string;
  /** The state it holds. */
  readonly seq: number;
  readonly bookId: string;
  /** One is made also when the last is younger than an hour; and one that holds this very state is read again. */
  readonly force: boolean;
}

/**
 * Puts a backup on the ring of a folder, and only when it was read back lets older ones go.
 *
 * @returns the newest verified backup that then lies there, and whether it was made just now.
 * @throws what `pack` throws; nothing has gone then.
 */
export async function addToRing(
  disk: Disk,
  folder: string,
  { from, seq, bookId, force }: NextBackup,
  clock: Clock,
): Promise<{ newest: Item | undefined; made: boolean }> {
  const { items: found, catalog } = await inventoryOf(disk, folder, bookId);
  const standing = found.filter(({ kind }) => kind === 'today' || kind === 'daily' || kind === 'weekly');
  const strangers = await strangersTo(disk, folder, { from, seq }, standing);
  const ours = (all: readonly Item[]) => ringIn(all).filter(({ name }) => !strangers.has(name));
  if (!force && !isDue(ours(standing), seq, clock.now)) return { newest: newestIn(standing), made: false };
  const doubted = found.map((item) => (force && item.seq === seq ? { ...item, seen: undefined } : item));
  const items = await seeAll(disk, folder, { items: doubted, catalog }, clock.now);
  try {
    const ring = ours(items);
    const enough = force ? ring.some((entry) => entry.seq === seq) : !isDue(ring, seq, clock.now);
    if (enough)
      return {
        newest: newestIn(force ? items.filter((item) => item.seq === seq && !strangers.has(item.name)) : items),
        made: false,
      };
    const packed = await pack(disk, from, folder, { kind: 'today' });
    const made = packedItem(packed, 'today', clock.now);
    if (made.seen !== undefined) catalog.set(made.name, made.seen);
    const all = [made, ...items.filter(({ name }) => name !== made.name)];
    // It is made; what a scanner holds open goes the next time.
    await turn(disk, folder, all, catalog, clock).catch(failureOf);
    return { newest: made, made: true };
  } finally {
    await writeCatalog(disk, folder, catalog);
  }
}

/** Those that bear our number and hold something else: the number was given twice. */
async function strangersTo(
  disk: Disk,
  folder: string,
  { from, seq }: Pick<NextBackup, 'from' | 'seq'>,
  items: readonly Item[],
): Promise<Set<string>> {
  const strangers = new Set<string>();
  for (const item of items)
    if (item.seq === seq && item.seen !== undefined && !(await holdSameState(disk, from, join(folder, item.name))))
      strangers.add(item.name);
  return strangers;
}

/** `items` come newest first. */
function newestIn(items: readonly Item[]): Item | undefined {
  const names = new Set(ringIn(items).map(({ name }) => name));
  return items.find(({ name }) => names.has(name));
}
