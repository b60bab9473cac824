import { join } from 'node:path';
import { BOOK_WARNINGS } from '../../../shared/contract/book-problem.ts';
import { BOOK_SCHEMA, COLLECTION_NAMES } from '../../../shared/domain/book.ts';
import { ATTACHMENTS } from '../attachments/attachment-files.ts';
import { pacer } from '../disk/blocks.ts';
import type { Book } from '../book.ts';
import { attachmentProblems } from './check-attachments.ts';
import { recordProblems, type SearchKeyOf } from './check-records.ts';
import { codeOf, type Disk, realDisk } from '../disk/disk.ts';
import { inspectSnapshot } from '../snapshot/inspect-snapshot.ts';
import { BACKUPS, BOOK_FILE, bookFileNames } from '../layout.ts';
import { bytesOf, follow } from '../load-book.ts';
import { readSnapshot } from '../snapshot/read-snapshot.ts';
import { conflictCopies } from '../recovery/cloud-folder.ts';
import { isJournalGone } from '../recovery/journal-gone.ts';
import { Damage, type Problem } from '../refusal.ts';
import { replayJournal } from '../journal/replay.ts';

export interface Checked {
  /** Nothing is wrong with the book itself; there may be something to tell nevertheless. */
  readonly ok: boolean;
  /** Records in all collections, as far as they could be read. */
  readonly records: number;
  readonly problems: readonly Problem[];
}

export interface CheckOptions {
  readonly disk?: Disk;
  /** Without it nobody looks whether customers are found by their names. */
  readonly searchKeyOf?: SearchKeyOf;
}

const ATTEMPTS = 3;

/**
 * Looks at every octet and every record of the book and writes nothing, so it may run beside an open window.
 *
 * A writer at work can make a whole book look torn for a moment: when the files changed meanwhile, it looks again.
 */
export async function checkBook(dir: string, { disk = realDisk, searchKeyOf }: CheckOptions = {}): Promise<Checked> {
  for (let attempt = 1; ; attempt += 1) {
    const before = await sizesOf(disk, dir);
    const checked = await lookAt(disk, dir, searchKeyOf);
    if (checked.ok || attempt === ATTEMPTS || before === (await sizesOf(disk, dir))) return checked;
  }
}

async function sizesOf(disk: Disk, dir: string): Promise<string> {
  const names = await bookFileNames(disk, dir).catch(() => []);
  const sizes = await Promise.all(names.map(async (name) => `${name} ${await disk.sizeOf(join(dir, name))}`));
  return sizes.join('\n');
}

async function lookAt(disk: Disk, dir: string, searchKeyOf: SearchKeyOf | undefined): Promise<Checked> {
  const drafts = await draftsIn(disk, dir);
  const { book, problems } = await snapshotIn(disk, dir);
  if (book === undefined) return { ok: false, records: 0, problems };
  const all = [
    ...problems,
    ...(await journalProblems(disk, dir, book)),
    ...(await recordProblems(book, searchKeyOf, pacer())),
    ...(await attachmentProblems(disk, dir, book)),
    ...(await folderProblems(disk, dir, drafts)),
  ];
  const records = COLLECTION_NAMES.reduce((sum, name) => sum + book.tables[name].size, 0);
  return { ok: all.every(({ code }) => BOOK_WARNINGS.has(code)), records, problems: all };
}

/** Files that were being written, with their octets. */
async function draftsIn(disk: Disk, dir: string): Promise<Map<string, number | undefined>> {
  const drafts = new Map<string, number | undefined>();
  for (const folder of ['', BACKUPS, ATTACHMENTS])
    for (const name of await disk.list(join(dir, folder)).catch(() => []))
      if (name.endsWith('.tmp')) drafts.set(join(folder, name), await disk.sizeOf(join(dir, folder, name)));
  return drafts;
}

/** A draft that nobody goes on with is what a crash left; what a service for folders left is not ours to judge. */
async function folderProblems(disk: Disk, dir: string, before: Map<string, number | undefined>): Promise<Problem[]> {
  const still = [...(await draftsIn(disk, dir))].filter(([name, bytes]) => before.get(name) === bytes);
  const conflicts = conflictCopies(await disk.list(dir));
  return [
    ...conflicts.map((file) => ({ code: 'conflict-copy' as const, file })),
    ...still.map(([file]) => ({ code: 'draft-left' as const, file })),
  ];
}

async function snapshotIn(disk: Disk, dir: string): Promise<{ book: Book | undefined; problems: readonly Problem[] }> {
  try {
    const file = await disk.open(join(dir, BOOK_FILE), 'read');
    try {
      const book = await readSnapshot(file, pacer());
      if (book !== undefined && book.schema <= BOOK_SCHEMA) return { book, problems: [] };
      return inspected(await bytesOf(file));
    } finally {
      await file.close();
    }
  } catch (error) {
    return { book: undefined, problems: [{ code: 'unreadable', file: BOOK_FILE, detail: systemCode(error) }] };
  }
}

function inspected(bytes: Buffer): { book: Book | undefined; problems: readonly Problem[] } {
  const { book, sealed, problems } = inspectSnapshot(bytes);
  const edited = book !== undefined && !sealed && problems.length === 0;
  return { book, problems: edited ? [{ code: 'edited-outside', file: BOOK_FILE }] : problems };
}

function systemCode(error: unknown): string {
  const code = codeOf(error);
  if (code === undefined) throw error;
  return code;
}

/** Reads the journal into the book, and says where that comes to a halt. */
async function journalProblems(disk: Disk, dir: string, book: Book): Promise<Problem[]> {
  const { clean, seq: snapshotSeq } = book;
  try {
    const end = await replayJournal(disk, dir, book, (transaction) => void follow(book, transaction), pacer());
    if (await isJournalGone(disk, dir, { clean, snapshotSeq, end }))
      return [{ code: 'journal-missing', file: BOOK_FILE }];
    if (end === undefined || end.good === end.size) return [];
    return [{ code: 'torn-tail', file: end.segment.name, detail: `${end.size - end.good}` }];
  } catch (error) {
    if (error instanceof Damage) return [error.problem];
    return [{ code: 'unreadable', file: dir, detail: systemCode(error) }];
  }
}
