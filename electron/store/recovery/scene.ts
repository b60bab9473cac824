import { basename, join } from 'node:path';
import { BOOK_SCHEMA } from '../../../shared/domain/book.ts';
import type { BackupContent } from '../../../shared/contract/backup-channels.ts';
import { isApart, readBackupName } from '../backups/backup-name.ts';
import { lookAt } from '../backups/look.ts';
import type { Disk } from '../disk/disk.ts';
import { BACKUPS, BOOK_FILE, listGenerations } from '../layout.ts';
import { Refusal } from '../refusal.ts';
import type { BookHeader } from '../snapshot/snapshot-format.ts';
import { conflictCopies } from './cloud-folder.ts';
import { harvestJournal } from './harvest-journal.ts';
import { type JournalStory, journalStory } from './journal-story.ts';
import { type Reaped, reap } from './reap.ts';

/** A whole snapshot beside `book.json`, with its name below the book's folder. */
export interface Copy {
  readonly name: string;
  readonly header: BookHeader;
  readonly content: BackupContent;
  /** Records and entries of the history. */
  readonly lines: number;
}

/** Everything of a book that is in its folder, as far as it can be read. */
export interface Scene {
  readonly disk: Disk;
  readonly dir: string;
  readonly breathe: () => Promise<void>;
  readonly book: Reaped | undefined;
  /** The seq at which `book.json` ends, as well as can be told. */
  readonly bookSeq: number;
  /** Newest first. */
  readonly copies: readonly Copy[];
  /** Copies that are damaged themselves. */
  readonly torn: readonly string[];
  readonly story: JournalStory;
  /** Undefined where nothing readable says it. */
  readonly bookId: string | undefined;
  readonly schema: number;
  /** The last change that anything readable knows of. */
  readonly latest: number;
  /** No number that was ever given, so far as can be seen, is above it. */
  readonly highest: number;
}

/** A number that fits into a file's name, with room to count on; whatever is above it is damage. */
const LARGEST_SEQ = 100_000_000_000;

async function copyNames(disk: Disk, dir: string): Promise<string[]> {
  const generations = (await listGenerations(disk, dir)).map(({ name }) => name);
  const present = await disk.list(dir);
  const conflicts = conflictCopies(present).filter((name) => name.endsWith('.json'));
  if (!present.includes(BACKUPS)) return conflicts;
  const packed = (await disk.list(join(dir, BACKUPS))).filter((name) => readBackupName(name) !== undefined);
  return [...generations, ...packed.map((name) => `${BACKUPS}/${name}`), ...conflicts];
}

async function lookAtCopy(disk: Disk, dir: string, name: string): Promise<Copy | undefined> {
  try {
    const { header, content, lines } = await lookAt(disk, join(dir, name));
    return { name, header, content, lines };
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

/** One sign apart: the same name with a bit flipped. */
const almost = (a: string, b: string): boolean =>
  a.length === b.length && [...a].filter((sign, i) => sign !== b[i]).length === 1;

/** Whose book it is: a sealed `book.json` decides; else most voices, and a damaged header has one only if no other corrects it. */
function ownerOf(book: Reaped | undefined, others: readonly string[]): string | undefined {
  const stated = book?.header?.bookId;
  if (book?.sealed === true || stated === undefined) return stated ?? mostOf(others);
  return mostOf(others.some((other) => almost(other, stated)) ? others : [stated, ...others]);
}

function mostOf(voices: readonly string[]): string | undefined {
  const count = (id: string) => voices.filter((voice) => voice === id).length;
  return [...new Set(voices)].sort((a, b) => count(b) - count(a))[0];
}

/** A damaged header may name any number: it is believed when something else knows that number too. */
function seqOf(book: Reaped | undefined, known: ReadonlySet<number>): number {
  const stated = Math.min(book?.header?.seq ?? 0, LARGEST_SEQ);
  if (book?.sealed === true || known.has(stated)) return stated;
  return book?.entries.at(-1)?.seq ?? stated;
}

function schemaOf(book: Reaped | undefined, trusted: readonly number[]): number {
  const stated = book?.header?.schema ?? BOOK_SCHEMA;
  if (book?.sealed === true) return stated;
  if (trusted.length > 0) return Math.max(...trusted);
  // Where every record was read as one of ours, a header that claims to be newer is what is damaged.
  return book?.lost === 0 ? Math.min(stated, BOOK_SCHEMA) : stated;
}

/** Looks at everything in the folder and writes nothing. */
export async function surveyScene(disk: Disk, dir: string, breathe: () => Promise<void>): Promise<Scene> {
  const book = await reap(disk, join(dir, BOOK_FILE), breathe);
  const segments = await harvestJournal(disk, dir, breathe);
  const all: Copy[] = [];
  const torn: string[] = [];
  for (const name of await copyNames(disk, dir)) {
    const copy = await lookAtCopy(disk, dir, name);
    if (copy === undefined) torn.push(name);
    else all.push(copy);
  }
  const written = segments.flatMap(({ header }) => (header === undefined ? [] : [header]));
  const bookId = ownerOf(
    book,
    [...all.map(({ header }) => header), ...written].map((each) => each.bookId),
  );
  const copies = all.filter(({ header }) => header.bookId === bookId).sort((a, b) => b.header.seq - a.header.seq);
  const story = journalStory(segments, bookId);
  const headers = written.filter((header) => header.bookId === bookId);
  // A conflict copy and another timeline count in a story of their own.
  const earlier = copies.filter(({ name }) => name.startsWith(`${BACKUPS}/`) && !isApart(basename(name)));
  const told = [...story.units.map(({ seq }) => seq), ...earlier.map(({ header }) => header.seq)];
  const bookSeq = seqOf(book, new Set([...told, ...headers.map(({ base }) => base)]));
  const latest = Math.max(0, bookSeq, ...told);
  const trusted = [...copies.map(({ header }) => header.schema), ...headers.map(({ schema }) => schema)];
  return {
    disk,
    dir,
    breathe,
    book,
    bookSeq,
    copies,
    torn,
    story,
    bookId,
    schema: schemaOf(book, trusted),
    latest,
    highest: Math.max(
      latest,
      ...copies.map(({ header }) => header.seq),
      ...segments.map(({ segment }) => Math.min(segment.base, LARGEST_SEQ)),
    ),
  };
}
