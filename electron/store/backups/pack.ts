import { join } from 'node:path';
import type { Disk } from '../disk/disk.ts';
import { deviceName } from '../layout.ts';
import { Refusal } from '../refusal.ts';
import { type BackupName, backupName, type RingKind } from './backup-name.ts';
import { type Looked, lookAt } from './look.ts';
import { piecesOf, writePacked, writePieces } from './octets.ts';

/** A backup that has just been written and read back. */
export interface Packed extends Looked {
  readonly name: string;
  readonly bytes: number;
}

export type Purpose = { readonly kind: RingKind } | Pick<Required<BackupName>, 'kind' | 'why'>;

const packed = (path: string) => path.endsWith('.gz');

/** Another laptop may be at work in the same second place. */
const draftFor = (folder: string, purpose: Purpose) =>
  join(folder, `draft-${deviceName()}-${'why' in purpose ? purpose.why : purpose.kind}.json.gz`);

/** Leaves the rest of the disk to the book itself: a change that finds no room is worse than a backup that finds none. */
async function findRoom(disk: Disk, folder: string, bytes: number): Promise<void> {
  const free = await disk.freeBytes(folder);
  if (free < bytes) throw new Refusal('disk-full', { problem: 'ENOSPC', needs: bytes, free });
}

async function writeDraft(disk: Disk, from: string, draft: string): Promise<number> {
  const source = await disk.open(from, 'read');
  try {
    const file = await disk.open(draft, 'replace');
    try {
      const bytes = await (packed(from) ? writePieces : writePacked)(file, piecesOf(source));
      await file.sync();
      return bytes;
    } finally {
      await file.close();
    }
  } finally {
    await source.close();
  }
}

/**
 * Makes a backup in `folder` of a snapshot, or of another backup, and answers when it is on the disk under its name.
 *
 * It has its name only after it was read back: unpacked, its crc found to be that of the snapshot's footer, its records counted.
 * What lay there under the same name holds the same state and is replaced.
 *
 * @param from a snapshot as we write it, or a packed one.
 * @throws the system's error, or Refusal `disk-full`, or `backup-unreadable` when `from` is not whole.
 */
export async function pack(disk: Disk, from: string, folder: string, purpose: Purpose): Promise<Packed> {
  await findRoom(disk, folder, (await disk.sizeOf(from)) ?? 0);
  const draft = draftFor(folder, purpose);
  try {
    const bytes = await writeDraft(disk, from, draft);
    const looked = await lookAt(disk, draft);
    const { savedAt, seq } = looked.header;
    const name = backupName({ savedAt, seq, ...purpose });
    await disk.rename(draft, join(folder, name));
    await disk.syncFolder(folder);
    return { ...looked, name, bytes };
  } catch (error) {
    await disk.remove(draft).catch(() => undefined);
    throw error;
  }
}
