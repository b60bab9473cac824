import { codeOf, type Disk } from '../disk/disk.ts';
import { inspectSnapshot } from '../snapshot/inspect-snapshot.ts';
import type { Collection } from '../../../shared/domain/book.ts';
import { emptyTables, type StoredRecord, type Tables } from '../tables.ts';
import { type Harvest, harvest } from './harvest.ts';
import { piecesOf } from './pieces.ts';
import { encodingOf, textLines } from './text-lines.ts';

/** A snapshot as far as it could be read, with its records. */
export interface Reaped extends Harvest {
  readonly tables: Tables;
}

/** Larger files are not read in one piece; we never wrote them otherwise than line by line. */
const WHOLE_LIMIT_BYTES = 268_435_456;

class Basket {
  readonly tables = emptyTables();
  /** Second readings of one record that differ from the first. */
  twice = 0;

  /** Of two records with one id the one changed last stays. */
  readonly take = (collection: Collection, record: StoredRecord): void => {
    const table = this.tables[collection];
    const before = table.get(record.id);
    if (before !== undefined && JSON.stringify(before) !== JSON.stringify(record)) this.twice += 1;
    if (before === undefined || String(record['changedAt']) >= String(before['changedAt']))
      table.set(record.id, record);
  };
}

/** What is no longer one record per line: an editor has laid the file out in its own way. */
async function relaid(
  disk: Disk,
  path: string,
  lines: () => ReturnType<typeof textLines>,
): Promise<Reaped | undefined> {
  const size = (await disk.sizeOf(path)) ?? 0;
  if (path.endsWith('.gz') || size > WHOLE_LIMIT_BYTES) return undefined;
  const text: Buffer[] = [];
  for await (const { bytes } of lines()) text.push(bytes, Buffer.from('\n'));
  const { book, problems } = inspectSnapshot(Buffer.concat(text));
  if (book === undefined || problems.length > 0) return undefined;
  const { tables, past, ...header } = book;
  const read = Object.values(tables).reduce((sum, table) => sum + table.size, past.entries.length);
  const stated = { format: 'account-book' as const, ...header };
  return { header: stated, sealed: false, read, lost: 0, open: false, entries: past.entries, tables };
}

/** Takes whatever can be read out of a snapshot; undefined where there is no such file, or none that the system lets us read. */
export async function reap(disk: Disk, path: string, breathe: () => Promise<void>): Promise<Reaped | undefined> {
  try {
    const encoding = path.endsWith('.gz') ? 'utf-8' : await encodingOf(piecesOf(disk, path));
    const lines = () => textLines(piecesOf(disk, path), encoding);
    const basket = new Basket();
    const harvested = await harvest(lines(), { take: basket.take, breathe });
    if (harvested.read === 0) {
      const other = await relaid(disk, path, lines);
      if (other !== undefined) return other;
    }
    return { ...harvested, lost: harvested.lost + basket.twice, tables: basket.tables };
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
    return undefined;
  }
}
