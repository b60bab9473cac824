import { join } from 'node:path';
import { BOOK_SCHEMA } from '../../shared/domain/book.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { pacer } from './disk/blocks.ts';
import { codeOf, type Disk, realDisk } from './disk/disk.ts';
import { BOOK_FILE } from './layout.ts';
import { emptyPast } from './past/past.ts';
import { failureOf } from './refusal.ts';
import { replaceFile } from './disk/replace-file.ts';
import { emptyTables } from './tables.ts';
import { writeSnapshot } from './snapshot/write-snapshot.ts';

export interface CreateOptions {
  readonly world: { now(): string; newId(): string };
  readonly disk?: Disk;
}

/** What a file browser, or the making of a book that was cut short, leaves in a folder that its owner would call empty. */
export const UNSEEN = new Set(['.DS_Store', 'desktop.ini', 'Thumbs.db', '.directory', `${BOOK_FILE}.tmp`]);

const NOT_HERE = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOENT', 'ENOTDIR', 'EEXIST']);

/** Why there can be no folder of ours, as the system's code. */
export async function folderProblem(disk: Disk, dir: string): Promise<string | undefined> {
  try {
    await disk.makeFolder(dir);
    await disk.list(dir);
    return (await disk.isWritable(dir)) ? undefined : 'EACCES';
  } catch (error) {
    const code = codeOf(error);
    if (code !== undefined && NOT_HERE.has(code)) return code;
    throw error;
  }
}

/**
 * Makes an empty book in a new or empty folder.
 *
 * Refuses with `book-exists`, `folder-not-empty`, `folder-not-writable`, `disk-full`, `write-failed`.
 */
export async function createBook(dir: string, options: CreateOptions): Promise<Result<{ bookId: string }>> {
  const { world, disk = realDisk } = options;
  try {
    const problem = await folderProblem(disk, dir);
    if (problem !== undefined) return fail('folder-not-writable', { folder: dir, problem });
    const present = (await disk.list(dir)).filter((name) => !UNSEEN.has(name));
    if (present.includes(BOOK_FILE)) return fail('book-exists', { folder: dir });
    if (present.length > 0) return fail('folder-not-empty', { folder: dir });
    const bookId = world.newId();
    const savedAt = world.now();
    const book = {
      bookId,
      schema: BOOK_SCHEMA,
      seq: 0,
      clean: true,
      savedAt,
      tables: emptyTables(),
      past: emptyPast(),
    };
    await replaceFile(disk, join(dir, BOOK_FILE), (file) => writeSnapshot(file, book, pacer()));
    return ok({ bookId });
  } catch (error) {
    return { ok: false, error: failureOf(error) };
  }
}
