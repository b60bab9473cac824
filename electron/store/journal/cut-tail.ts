import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import type { BookNotice } from '../../services/ports.ts';
import { blocksOf } from '../disk/blocks.ts';
import type { Disk, DiskFile } from '../disk/disk.ts';
import { hex } from './journal-line.ts';
import { QUARANTINE } from '../layout.ts';
import type { JournalEnd } from './replay.ts';
import { writeAll } from '../disk/write-all.ts';

type TornTail = Extract<BookNotice, { code: 'torn-tail' }>;

/** The tail where it lies, for an opener that may not touch it. */
export const tornTail = ({ segment, good, size }: JournalEnd): TornTail => ({
  code: 'torn-tail',
  file: segment.name,
  bytes: size - good,
  kept: segment.name,
});

async function keep(disk: Disk, dir: string, { segment, good }: JournalEnd, file: DiskFile): Promise<string> {
  const folder = join(dir, QUARANTINE);
  await disk.makeFolder(folder);
  const pieces: Buffer[] = [];
  for await (const { bytes } of blocksOf(file, good)) pieces.push(Buffer.from(bytes));
  const tail = Buffer.concat(pieces);
  const name = `${segment.name}.${good}-${hex(crc32(tail))}`;
  // The same tail under the same name: an earlier opener was stopped between keeping and cutting.
  const copy = await disk.open(join(folder, name), 'replace');
  try {
    await writeAll(copy, tail, 0);
    await copy.sync();
  } finally {
    await copy.close();
  }
  await disk.syncFolder(folder);
  await disk.syncFolder(dir);
  return `${QUARANTINE}/${name}`;
}

/** Moves a torn tail into quarantine: kept first, cut only when the copy is on the disk. */
export async function cutTail(disk: Disk, dir: string, end: JournalEnd): Promise<TornTail> {
  const file = await disk.open(join(dir, end.segment.name), 'edit');
  try {
    const kept = await keep(disk, dir, end, file);
    await file.truncate(end.good);
    await file.sync();
    return { ...tornTail(end), kept };
  } finally {
    await file.close();
  }
}
