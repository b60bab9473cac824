import { Low } from 'lowdb';
import { BOOK_SCHEMA } from '../../shared/domain/book.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { BookNotice } from '../services/ports.ts';
import { type Access, READ_ONLY, takeAccess } from './access.ts';
import type { Compacted } from './chores/compact.ts';
import { choresHere } from './chores/chores-here.ts';
import type { Chores } from './chores/chores.ts';
import { type After, ring } from './chores/ring.ts';
import { codeOf, type Disk, realDisk } from './disk/disk.ts';
import { JournalAdapter } from './journal/journal-adapter.ts';
import { BOOK_FILE, deviceName, listGenerations, listSegments } from './layout.ts';
import type { OpenWatch } from './open-watch.ts';
import { OpenedBook, type Upkeep } from './opened-book.ts';
import { emptyPast } from './past/past.ts';
import { Damage, failureOf } from './refusal.ts';
import type { Book } from './book.ts';
import { emptyTables } from './tables.ts';

export interface OpenOptions extends OpenWatch {
  readonly world: { now(): string };
  /** Neither asks for the lock nor writes anything. */
  readonly readOnly?: boolean;
  /** Name of this laptop in the names of its journal files, up to 16 of 0-9 and a-z. */
  readonly device?: string;
  readonly disk?: Disk;
  /** Who does the long work on files; this thread where nothing is said. */
  readonly chores?: Chores;
  /** The clock of long waits; the laptop's own where nothing is said. */
  readonly after?: After;
  /** For folders that a cloud service keeps in step. */
  readonly compactOnlyAtQuit?: boolean;
  /** Told whether changes will be taken, before anything is read. */
  readonly onAccess?:
    | ((access: { readonly readOnly: boolean; readonly notices: readonly BookNotice[] }) => void)
    | undefined;
  /**
   * Asked at the end, when nothing will be written any more and the lock is still held; not where the files are left as they
   * are for other work. Must not throw.
   */
  readonly beforeRelease?: (() => Promise<unknown>) | undefined;
  /** Told of each new `book.json`, one call at a time. What it throws is told to whoever watches the process, never to the rep. */
  readonly afterCompaction?: ((done: Compacted, chores: Chores) => Promise<unknown>) | undefined;
}

/** What lowdb holds until the book is read; it is never seen and never written. */
const emptyBook = (): Book => ({
  bookId: '',
  schema: BOOK_SCHEMA,
  seq: 0,
  clean: true,
  savedAt: '',
  tables: emptyTables(),
  past: emptyPast(),
});

/**
 * Opens the book in a folder.
 *
 * Refuses with `book-missing`, `book-foreign`, `book-newer`, or `book-unreadable` with what is wrong in which file and line and
 * which copies there are (newest first, separated by commas). Whatever it refuses it leaves as it was.
 */
export async function openBook(dir: string, options: OpenOptions): Promise<Result<OpenedBook>> {
  const { world, device = deviceName(), disk = realDisk } = options;
  const missing = await lookFor(disk, dir);
  if (missing !== undefined) return missing;
  let access: Access | undefined;
  try {
    access = await accessTo(disk, dir, options);
    const adapter = new JournalAdapter({
      disk,
      dir,
      device,
      now: () => world.now(),
      mayWrite: access.refusal === undefined,
      watch: options,
    });
    const db = new Low<Book>(adapter, emptyBook());
    await db.read();
    if (db.data.schema > BOOK_SCHEMA && access.refusal === undefined) {
      await access.release();
      access = READ_ONLY;
    }
    const notices = noticesOf(access, adapter.notices);
    return ok(
      new OpenedBook({ disk, dir, db, adapter, access, notices, now: () => world.now(), ...upkeepOf(options, disk) }),
    );
  } catch (error) {
    await access?.release();
    return refused(disk, dir, error);
  }
}

async function accessTo(disk: Disk, dir: string, { world, readOnly, onAccess }: OpenOptions): Promise<Access> {
  const access = readOnly === true ? READ_ONLY : await takeAccess(disk, dir, world.now());
  onAccess?.({ readOnly: access.refusal !== undefined, notices: noticesOf(access, []) });
  return access;
}

function upkeepOf(options: OpenOptions, disk: Disk): Upkeep {
  const { chores = choresHere(disk), after = ring, compactOnlyAtQuit: onlyAtQuit = false } = options;
  const told = options.afterCompaction;
  const { beforeRelease = async () => undefined } = options;
  return { chores, after, onlyAtQuit, beforeRelease, afterCompaction: async (done) => told?.(done, chores) };
}

/** Beside a living writer an unfinished last line is just not there yet. */
function noticesOf({ notice, refusal, warnings }: Access, found: readonly BookNotice[]): BookNotice[] {
  const told = refusal?.code === 'book-in-use' ? found.filter(({ code }) => code !== 'torn-tail') : found;
  return [...(notice === undefined ? [] : [notice]), ...warnings, ...told];
}

async function copiesIn(disk: Disk, dir: string): Promise<string> {
  return (await listGenerations(disk, dir)).map(({ name }) => name).join(',');
}

/** A book without its `book.json` is a destroyed one, not a missing one: somebody must not be offered to begin anew there. */
async function lookFor(disk: Disk, dir: string): Promise<ReturnType<typeof fail> | undefined> {
  try {
    if ((await disk.list(dir)).includes(BOOK_FILE)) return undefined;
    const copies = await copiesIn(disk, dir);
    if (copies === '' && (await listSegments(disk, dir)).length === 0) return fail('book-missing', { folder: dir });
    return fail('book-unreadable', { file: BOOK_FILE, problem: 'missing', copies });
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(codeOf(error) ?? '')) return fail('book-missing', { folder: dir });
    return { ok: false, error: failureOf(error) };
  }
}

async function refused(disk: Disk, dir: string, error: unknown): Promise<ReturnType<typeof fail>> {
  if (!(error instanceof Damage)) return { ok: false, error: failureOf(error) };
  const { code, file, line, detail } = error.problem;
  return fail(error.code, {
    file,
    problem: code,
    ...(line !== undefined && { line }),
    ...(detail !== undefined && { detail }),
    copies: await copiesIn(disk, dir),
  });
}
