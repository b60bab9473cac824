import { join } from 'node:path';
import type { BackupContent } from '../../../shared/contract/backup-channels.ts';
import { BOOK_SCHEMA, COLLECTION_NAMES } from '../../../shared/domain/book.ts';
import { BOOK_FILE } from '../layout.ts';
import { migrateTables } from '../migrations/migrate-book.ts';
import { closePast, type Past, pastFrom, remember } from '../past/past.ts';
import { applyOps, emptyTables, type Tables } from '../tables.ts';
import { fillIn } from './fill-in.ts';
import { type JournalStory, untold } from './journal-story.ts';
import { type Reaped, reap } from './reap.ts';
import type { Scene } from './scene.ts';

/** From which snapshot and by which changes a book is put together again. */
export interface Plan {
  /** Name below the book's folder; undefined: from the empty book in which its journal began. */
  readonly base: string | undefined;
  readonly baseSeq: number;
  /** The changes that follow; undefined: none, the snapshot as it is. */
  readonly story: JournalStory | undefined;
}

/** The records of a book put together again, and what is missing. */
export interface Assembled {
  readonly tables: Tables;
  readonly past: Past;
  readonly schema: number;
  readonly seq: number;
  readonly savedAt: string;
  readonly lostLines: number;
  readonly lostChanges: number;
}

type Base = Pick<Assembled, 'tables' | 'past' | 'schema' | 'savedAt' | 'lostLines'>;

/** Lines that a file without its end must have lost, told from the whole copy nearest to it. */
function linesLost({ copies, bookSeq }: Scene, { lost, open, read }: { lost: number; open: boolean; read: number }) {
  if (!open) return lost;
  const near = copies.toSorted((a, b) => Math.abs(a.header.seq - bookSeq) - Math.abs(b.header.seq - bookSeq))[0];
  return Math.max(1, lost, (near?.lines ?? 0) - read);
}

/** `book.json` was read already; its tables are wanted anew, because changes go into them. */
async function reapedAt({ disk, dir, breathe, book }: Scene, name: string | undefined): Promise<Reaped | undefined> {
  if (name === undefined) return undefined;
  if (name !== BOOK_FILE || book === undefined) return reap(disk, join(dir, name), breathe);
  const tables = emptyTables();
  for (const each of COLLECTION_NAMES) for (const [id, record] of book.tables[each]) tables[each].set(id, record);
  return { ...book, tables, entries: book.entries.map((entry) => ({ ...entry })) };
}

async function baseOf(scene: Scene, name: string | undefined): Promise<Base> {
  const { schema } = scene;
  const reaped = await reapedAt(scene, name);
  if (reaped === undefined) return { tables: emptyTables(), past: pastFrom([]), schema, savedAt: '', lostLines: 0 };
  const { tables, header, sealed, entries } = reaped;
  return {
    tables,
    past: pastFrom([...entries]),
    schema: sealed ? (header?.schema ?? schema) : schema,
    savedAt: header?.savedAt ?? '',
    lostLines: sealed ? 0 : linesLost(scene, reaped),
  };
}

/** Lines beyond `seq` that cannot be read. */
const badAfter = (story: JournalStory | undefined, seq: number): number =>
  story?.bad.filter((least) => least > seq).length ?? 0;

/** Changes after `seq` that a way does not reach, the unreadable lines among them not counted again. */
export function changesLost({ story, latest }: Scene, plan: Plan, bad: number): number {
  if (plan.story !== undefined) {
    const passed = story.units.filter(({ seq }) => seq > plan.baseSeq).length;
    const told = plan.story.units.filter(({ seq }) => seq > plan.baseSeq).length;
    return Math.max(0, untold(plan.story, plan.baseSeq, latest) - bad, passed - told);
  }
  const known = story.units.filter(({ seq }) => seq > plan.baseSeq).length;
  return known + untold(story, plan.baseSeq, latest);
}

/** Puts a book together in memory. Every whole change after the snapshot is applied, also behind one that is missing. */
export async function assemble(scene: Scene, plan: Plan): Promise<Assembled> {
  const base = await baseOf(scene, plan.base);
  let { tables, schema, savedAt } = base;
  let seq = plan.baseSeq;
  for (const { from: _from, device: _device, schema: written, ops, ...entry } of plan.story?.units ?? []) {
    if (entry.seq <= plan.baseSeq) continue;
    if (written > schema) {
      tables = migrateTables(tables, schema);
      closePast(base.past);
      schema = BOOK_SCHEMA;
    }
    applyOps(tables, ops);
    remember(base.past, entry, ops);
    seq = Math.max(seq, entry.seq);
    savedAt = entry.at;
    await scene.breathe();
  }
  const bad = badAfter(plan.story, plan.baseSeq);
  const lostChanges = changesLost(scene, plan, bad);
  const lostLines = base.lostLines + bad;
  if (lostLines > 0) await fillIn(scene, tables, schema);
  // What would be taken back may build on what is missing.
  if (lostLines > 0 || (plan.story !== undefined && lostChanges > 0)) closePast(base.past);
  return { tables, past: base.past, schema, seq, savedAt, lostLines, lostChanges };
}

/** Counts records, and finds the customer changed or contacted last. */
export function contentOf(tables: Tables): BackupContent {
  let at = '';
  let who: unknown;
  for (const { id, changedAt } of tables.customers.values())
    if (typeof changedAt === 'string' && changedAt >= at) [at, who] = [changedAt, id];
  for (const { customerId, changedAt, loggedAt } of tables.interactions.values())
    for (const instant of [changedAt, loggedAt])
      if (typeof instant === 'string' && instant > at) [at, who] = [instant, customerId];
  const name = tables.customers.get(String(who))?.['name'];
  return {
    customers: tables.customers.size,
    interactions: tables.interactions.size,
    records: COLLECTION_NAMES.reduce((sum, each) => sum + tables[each].size, 0),
    ...(typeof name === 'string' && { last: { name, at } }),
  };
}
