import { join } from 'node:path';
import { z } from 'zod';
import { BackupContentSchema } from '../../../shared/contract/backup-channels.ts';
import type { Disk } from '../disk/disk.ts';
import { failureOf } from '../refusal.ts';
import { bytesOf } from '../load-book.ts';
import { writeAll } from '../disk/write-all.ts';
import { SavedAtSchema } from './head-of.ts';
import type { Looked } from './look.ts';

/** What was found when a backup was last read whole. `bytes` tells whether it is still the same file. */
const SeenSchema = z.strictObject({
  bytes: z.number().int().min(0),
  verifiedAt: z.string(),
  bookId: z.string(),
  schema: z.number().int(),
  seq: z.number().int().min(0),
  savedAt: SavedAtSchema,
  content: BackupContentSchema,
});
export type Seen = z.infer<typeof SeenSchema>;

/** By name of the file. */
export type Catalog = Map<string, Seen>;

const CatalogSchema = z.strictObject({
  format: z.literal('account-book-backups'),
  backups: z.record(z.string(), SeenSchema),
});

/** Beside the backups, so that looking at a list does not mean reading every book in it. It is never asked whether a backup is there. */
export const CATALOG_FILE = 'catalog.json';

export const seenIn = ({ header, content }: Looked, bytes: number, now: string): Seen => {
  const { bookId, schema, seq, savedAt } = header;
  return { bytes, verifiedAt: now, bookId, schema, seq, savedAt, content };
};

/** An empty one where there is none, or one that is not ours: then the backups are read again. */
export async function readCatalog(disk: Disk, folder: string): Promise<Catalog> {
  try {
    const file = await disk.open(join(folder, CATALOG_FILE), 'read');
    const text = await bytesOf(file).finally(() => file.close());
    const read = CatalogSchema.parse(JSON.parse(text.toString('utf8')));
    return new Map(Object.entries(read.backups));
  } catch {
    return new Map();
  }
}

/** What the disk refuses here is no loss: the catalog can be made again from the backups. */
export async function writeCatalog(disk: Disk, folder: string, catalog: Catalog): Promise<void> {
  const path = join(folder, CATALOG_FILE);
  const word = { format: 'account-book-backups', backups: Object.fromEntries(catalog) };
  try {
    const file = await disk.open(`${path}.tmp`, 'replace');
    try {
      await writeAll(file, Buffer.from(`${JSON.stringify(word, null, 1)}\n`), 0);
      await file.sync();
    } finally {
      await file.close();
    }
    await disk.rename(`${path}.tmp`, path);
  } catch (error) {
    failureOf(error);
  }
}
