import { join } from 'node:path';
import type { BackupContent } from '../../../shared/contract/backup-channels.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { pacer } from '../disk/blocks.ts';
import type { Book } from '../book.ts';
import { copyAsGeneration } from '../merging/copy-as-generation.ts';
import type { Disk } from '../disk/disk.ts';
import { Journal } from '../journal/journal.ts';
import { BOOK_FILE, bookFileNames, deviceName, QUARANTINE } from '../layout.ts';
import { Damage, failureOf } from '../refusal.ts';
import { replaceFile } from '../disk/replace-file.ts';
import { replayJournal } from '../journal/replay.ts';
import { writeSnapshot } from '../snapshot/write-snapshot.ts';
import { type Assembled, assemble, contentOf } from './assemble.ts';
import { candidates } from './find-ways.ts';
import { type Scene, surveyScene } from './scene.ts';

export interface TakeAsk {
  readonly dir: string;
  /** Of a way that was found. */
  readonly id: string;
  readonly now: string;
  /** For a book whose name nothing readable tells. */
  readonly newId: string;
  readonly device?: string | undefined;
}

export interface TakenWay {
  /** Folder of the damaged files, below the book's. */
  readonly kept: string;
  readonly content: BackupContent;
  readonly lostLines: number;
}

/** The book as it will be written: under a number above all that was ever given, so that no old change applies to it. */
export function rebuilt(scene: Scene, assembled: Assembled, { now, newId }: Pick<TakeAsk, 'now' | 'newId'>): Book {
  const { tables, past, schema } = assembled;
  const seq = scene.highest + 1;
  past.entries.push({ seq, at: now, label: { code: 'recovery.take' }, by: 'transaction', undoable: false });
  return { bookId: scene.bookId ?? newId, schema, seq, clean: true, savedAt: now, tables, past };
}

const stampOf = (now: string): string => now.replace(/\.\d+Z$/, 'Z').replaceAll(/[-:]/g, '');

/** A folder of its own, also for the second recovery within a second. */
async function quarantineFor(disk: Disk, dir: string, now: string): Promise<string> {
  await disk.makeFolder(join(dir, QUARANTINE));
  const present = new Set(await disk.list(join(dir, QUARANTINE)));
  for (let n = 1; ; n += 1) {
    const name = n === 1 ? stampOf(now) : `${stampOf(now)}-${n}`;
    if (!present.has(name)) return `${QUARANTINE}/${name}`;
  }
}

/** A second name for every file of the book as it is; nothing is moved yet. */
async function keepAll(disk: Disk, dir: string, kept: string, names: readonly string[]): Promise<void> {
  await disk.makeFolder(join(dir, kept));
  for (const name of names) await disk.keepAs(join(dir, name), join(dir, kept, name));
  await disk.syncFolder(join(dir, kept));
  await disk.syncFolder(join(dir, QUARANTINE));
}

/** From here on changes go into a segment of their own, and the old ones are asked no more. */
async function beginAnew(disk: Disk, dir: string, book: Book, device: string): Promise<void> {
  const journal = new Journal(disk, dir);
  await journal.begin({ bookId: book.bookId, schema: book.schema, base: book.seq }, device);
  await journal.close();
}

/** Whether the new book would stumble over a segment that lies there; the book as it is stumbles over it as well, then. */
async function isInTheWay(
  disk: Disk,
  dir: string,
  { bookId, seq }: Book,
  breathe: () => Promise<void>,
): Promise<boolean> {
  try {
    await replayJournal(disk, dir, { bookId, seq }, () => undefined, breathe);
    return false;
  } catch (error) {
    if (!(error instanceof Damage)) failureOf(error);
    return true;
  }
}

/**
 * A chore: writes the book anew in one of the ways. Whoever asks holds the lock.
 *
 * The order is the point: the new book is on the disk and read back, the old files have a second name in quarantine, and only
 * then does the new one take their place. Stopped anywhere, the folder holds the old files or a new book that opens: where an old
 * segment would keep it from that, the new segment is there before the new book is.
 */
export async function takeWayIn(disk: Disk, ask: TakeAsk): Promise<Result<TakenWay>> {
  const { dir, id, now, device = deviceName() } = ask;
  const scene = await surveyScene(disk, dir, pacer());
  const candidate = candidates(scene).find((each) => each.id === id);
  const assembled = candidate && (await assemble(scene, candidate));
  const content = assembled && contentOf(assembled.tables);
  if (assembled === undefined || content === undefined || content.records === 0) return fail('not-found', { id });
  const book = rebuilt(scene, assembled, ask);
  const names = await bookFileNames(disk, dir);
  const kept = await quarantineFor(disk, dir, now);
  const first = await isInTheWay(disk, dir, book, scene.breathe);
  await replaceFile(
    disk,
    join(dir, BOOK_FILE),
    (file) => writeSnapshot(file, book, pacer()),
    async () => {
      await keepAll(disk, dir, kept, names);
      if (first) await beginAnew(disk, dir, book, device);
    },
  );
  if (!first) await beginAnew(disk, dir, book, device);
  for (const name of names) if (name !== BOOK_FILE) await disk.remove(join(dir, name));
  await disk.syncFolder(dir);
  await copyAsGeneration(disk, dir, book.seq);
  return ok({ kept, content, lostLines: assembled.lostLines });
}
