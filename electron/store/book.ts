import type { Past } from './past/past.ts';
import type { Tables } from './tables.ts';

/** What lowdb holds as `db.data`: the only truth in memory. */
export interface Book {
  readonly bookId: string;
  readonly schema: number;
  seq: number;
  readonly clean: boolean;
  savedAt: string;
  readonly tables: Tables;
  readonly past: Past;
  /** The schema on the disk, where it is an older one than that of the records here. */
  migratedFrom?: number | undefined;
}
