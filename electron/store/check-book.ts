import { join } from 'node:path';
import { COLLECTION_NAMES, COLLECTIONS } from '../../shared/domain/book.ts';
import { pacer } from './blocks.ts';
import { codeOf, type Disk, realDisk } from './disk.ts';
import { inspectSnapshot } from './inspect-snapshot.ts';
import { BOOK_FILE, bookFileNames } from './layout.ts';
import { bytesOf, follow } from './load-book.ts';
import { migrateTables } from './migrations/migrate-book.ts';
import { danglingReferences } from './references.ts';
import { Damage, type Problem } from './refusal.ts';
import { replayJournal } from './replay.ts';
import type { Book } from './book.ts';

export interface Checked {
  readonly ok: boolean;
  /** Records in all collections, as far as they could be read. */
  readonly records: number;
  readonly problems: readonly Problem[];
}

const ATTEMPTS = 3;

/**
 * Looks at every octet and every record of the book and writes nothing, so it may run beside an open window.
 *
 * A writer at work can make a whole book look torn for a moment: when the files changed meanwhile, it looks again.
 */
export async function checkBook(dir: string, { disk = realDisk }: { disk?: Disk } = {}): Promise<Checked> {
  for (let attempt = 1; ; attempt += 1) {
    const before = await sizesOf(disk, dir);
    const checked = await lookAt(disk, dir);
    if (checked.ok || attempt === ATTEMPTS || before === (await sizesOf(disk, dir))) return checked;
  }
}

async function sizesOf(disk: Disk, dir: string): Promise<string> {
  const names = await bookFileNames(disk, dir).catch(() => []);
  const sizes = await Promise.all(names.map(async (name) => `${name} ${await disk.sizeOf(join(dir, name))}`));
  return sizes.join('\n');
}

async function lookAt(disk: Disk, dir: string): Promise<Checked> {
  const { book, problems } = await snapshotIn(disk, dir);
  if (book === undefined) return { ok: false, records: 0, problems };
  const all = [...problems, ...(await journalProblems(disk, dir, book)), ...recordProblems(book)];
  const records = COLLECTION_NAMES.reduce((sum, name) => sum + book.tables[name].size, 0);
  return { ok: all.length === 0, records, problems: all };
}

async function snapshotIn(disk: Disk, dir: string): Promise<{ book: Book | undefined; problems: Problem[] }> {
  try {
    const file = await disk.open(join(dir, BOOK_FILE), 'read');
    const { book, sealed, problems } = inspectSnapshot(await bytesOf(file).finally(() => file.close()));
    const edited = book !== undefined && !sealed && problems.length === 0;
    return { book, problems: edited ? [{ code: 'edited-outside', file: BOOK_FILE }] : [...problems] };
  } catch (error) {
    return { book: undefined, problems: [{ code: 'unreadable', file: BOOK_FILE, detail: systemCode(error) }] };
  }
}

function systemCode(error: unknown): string {
  const code = codeOf(error);
  if (code === undefined) throw error;
  return code;
}

/** Reads the journal into the book, and says where that comes to a halt. */
async function journalProblems(disk: Disk, dir: string, book: Book): Promise<Problem[]> {
  try {
    const end = await replayJournal(disk, dir, book, (transaction) => void follow(book, transaction), pacer());
    if (end === undefined || end.good === end.size) return [];
    return [{ code: 'torn-tail', file: end.segment.name, detail: `${end.size - end.good}` }];
  } catch (error) {
    if (error instanceof Damage) return [error.problem];
    return [{ code: 'unreadable', file: dir, detail: systemCode(error) }];
  }
}

function recordProblems({ tables, schema }: Book): Problem[] {
  const today = migrateTables(tables, schema);
  const invalid = COLLECTION_NAMES.flatMap((name) =>
    [...today[name].values()]
      .filter((record) => !COLLECTIONS[name].safeParse(record).success)
      .map(({ id }) => ({ code: 'record-invalid', file: BOOK_FILE, detail: `${name}/${id}` })),
  );
  const dangling = danglingReferences(today).map(({ collection, id, field }) => ({
    code: 'reference',
    file: BOOK_FILE,
    detail: `${collection}/${id} ${field}`,
  }));
  return [...invalid, ...dangling];
}
