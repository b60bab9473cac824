import { constants, gunzipSync } from 'node:zlib';
import { InstantSchema } from '../../../shared/domain/record.ts';
import { codeOf, type Disk } from '../disk/disk.ts';
import { type BookHeader, BookHeaderSchema } from '../snapshot/snapshot-format.ts';

/** A backup is filed by the instant its state was saved, so that must be one. */
export const SavedAtSchema = InstantSchema.refine((instant) => !Number.isNaN(Date.parse(instant)));
const SnapshotHeaderSchema = BookHeaderSchema.extend({ savedAt: SavedAtSchema });

/** The header in the first line of a snapshot as we write it. */
export function headerIn(line: string): BookHeader | undefined {
  try {
    return SnapshotHeaderSchema.safeParse(JSON.parse(`${line.slice(0, -1)}}`)).data;
  } catch {
    return undefined;
  }
}

/** Octets of a file that surely hold its first line, packed or not. */
const HEAD_BYTES = 16_384;

async function firstOctets(disk: Disk, path: string): Promise<Buffer> {
  const file = await disk.open(path, 'read');
  try {
    const room = Buffer.alloc(HEAD_BYTES);
    return room.subarray(0, await file.read(room, 0));
  } finally {
    await file.close();
  }
}

/** What can be unpacked of a file that is cut off here. */
const unpacked = (bytes: Buffer) => gunzipSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH });

function firstLine(bytes: Buffer, path: string): string {
  try {
    const text = (path.endsWith('.gz') ? unpacked(bytes) : bytes).toString('utf8');
    return text.slice(0, text.indexOf('\n'));
  } catch {
    return '';
  }
}

/** The first line of a snapshot as we write it, unverified. `folder` for what is no file at all, undefined for what cannot be read. */
export async function headOf(disk: Disk, path: string): Promise<BookHeader | 'folder' | undefined> {
  try {
    return headerIn(firstLine(await firstOctets(disk, path), path));
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
    return codeOf(error) === 'EISDIR' ? 'folder' : undefined;
  }
}

/** Whose book lies in the folder, as far as the first line of a snapshot tells. */
export async function bookIdAt(disk: Disk, path: string): Promise<string | undefined> {
  const head = await headOf(disk, path);
  return typeof head === 'object' ? head.bookId : undefined;
}
