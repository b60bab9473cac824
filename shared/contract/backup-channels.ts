import { z } from 'zod';
import { InstantSchema } from '../domain/record.ts';
import { type Channel, DESKTOP, EVERYWHERE } from './place.ts';

/** A folder of this machine, as its system writes it. */
const FolderSchema = z.string().min(1).max(4_096);

/** Beside the book, or in the second place. */
const BackupPlaceSchema = z.enum(['book', 'second']);

/** What a backup holds, counted by reading it. */
export const BackupContentSchema = z.strictObject({
  customers: z.number().int().min(0),
  interactions: z.number().int().min(0),
  /** Records of all collections. */
  records: z.number().int().min(0),
  /** The customer changed or contacted last, and when that was written. */
  last: z.strictObject({ name: z.string(), at: InstantSchema }).optional(),
});
export type BackupContent = z.infer<typeof BackupContentSchema>;

export const BackupSchema = z.strictObject({
  /** Name of the file, unique within its place. */
  id: z.string().max(200),
  place: BackupPlaceSchema,
  /**
   * `generation`: the book file before the last saves, as it was; `today`, `daily`, `weekly`: the ring; `kept`: made before a
   * migration, a restore or a recovery, never rotated.
   */
  kind: z.enum(['generation', 'today', 'daily', 'weekly', 'kept']),
  /** State of the book it holds: when that was saved, and its number in the journal. */
  savedAt: InstantSchema,
  seq: z.number().int().min(0),
  bytes: z.number().int().min(0),
  /** When it was last read back whole and counted; absent when never. */
  verifiedAt: InstantSchema.optional(),
  content: BackupContentSchema.optional(),
});
export type Backup = z.infer<typeof BackupSchema>;

export const backupChannels = {
  /** Newest first. `second` tells the second place and, as a system's code, why it cannot be written just now. */
  'backup.list': {
    ask: z.strictObject({}),
    answer: z.strictObject({
      backups: z.array(BackupSchema),
      second: z.strictObject({ folder: FolderSchema, problem: z.string().optional() }).optional(),
      newestVerifiedAt: InstantSchema.optional(),
    }),
    where: EVERYWHERE,
  },
  /** Saves, backs up, reads back and counts. */
  'backup.make': { ask: z.strictObject({}), answer: BackupSchema, where: EVERYWHERE },
  /** Reads one backup whole and counts it. Refuses `not-found` and `backup-unreadable`. */
  'backup.preview': {
    ask: z.strictObject({ id: z.string().max(200), place: BackupPlaceSchema }),
    answer: BackupSchema,
    where: EVERYWHERE,
  },
  /**
   * Puts a backup in the place of the book, which is saved as a `kept` backup first, and opens the book anew. Not undoable, but
   * `saved` can be restored in turn.
   */
  'backup.restore': {
    ask: z.strictObject({ id: z.string().max(200), place: BackupPlaceSchema }),
    answer: z.strictObject({ seq: z.number().int(), saved: BackupSchema }),
    where: EVERYWHERE,
  },
  /** Without `folder` there is no second place any more. Refuses `folder-not-writable`. */
  'backup.setPlace': {
    ask: z.strictObject({ folder: FolderSchema.optional() }),
    answer: z.strictObject({ folder: FolderSchema.optional() }),
    where: EVERYWHERE,
  },
  /** One verified book in a new or empty folder, attachments included. Refuses `folder-not-empty`, `folder-not-writable`, `disk-full`. */
  'book.copy': {
    ask: z.strictObject({ folder: FolderSchema }),
    answer: z.strictObject({ folder: FolderSchema, content: BackupContentSchema, bytes: z.number().int() }),
    where: EVERYWHERE,
  },
  /** The system's dialog for a folder; nothing when it was closed. */
  'desk.chooseFolder': {
    ask: z.strictObject({ purpose: z.enum(['copy', 'backup', 'calendar']) }),
    answer: z.strictObject({ folder: FolderSchema.optional() }),
    where: DESKTOP,
  },
} as const satisfies Record<string, Channel>;

const WaySchema = z.strictObject({
  id: z.string().max(200),
  /**
   * `replay`: an earlier generation and the journal kept since, nothing lost; `backup`: an earlier state as it was; `salvage`:
   * every record of the damaged files that can still be read; `accept`: a readable book whose seal is wrong, taken as it is.
   */
  kind: z.enum(['replay', 'backup', 'salvage', 'accept']),
  savedAt: InstantSchema.optional(),
  seq: z.number().int().min(0),
  content: BackupContentSchema,
  /** Lines that could not be read and would be left behind (kept in quarantine). 0 means nothing is lost that anybody can tell. */
  lostLines: z.number().int().min(0),
  /** Changes of the journal that this way does not reach. */
  lostChanges: z.number().int().min(0),
});
export type RecoveryWay = z.infer<typeof WaySchema>;

/** Answered by a book that could not be opened, too. */
export const recoveryChannels = {
  /** What is wrong and which ways lead out of it, the one that loses least first. Writes nothing. */
  'recovery.look': {
    ask: z.strictObject({}),
    answer: z.strictObject({
      problem: z
        .strictObject({
          code: z.string(),
          file: z.string(),
          line: z.number().int().optional(),
          detail: z.string().optional(),
        })
        .optional(),
      ways: z.array(WaySchema),
    }),
    where: EVERYWHERE,
  },
  /** Moves the damaged files into quarantine, writes the book anew in this way and opens it. Refuses `not-found`, `disk-full`, `book-in-use`. */
  'recovery.take': {
    ask: z.strictObject({ id: z.string().max(200) }),
    answer: z.strictObject({
      /** Where the damaged files lie now, below the book's folder. */
      kept: z.string(),
      content: BackupContentSchema,
      lostLines: z.number().int().min(0),
    }),
    where: EVERYWHERE,
  },
  /** Opens the book again from the disk: after `reopen-needed`, or to write where another window held it. */
  'book.reopen': { ask: z.strictObject({}), answer: z.strictObject({ readOnly: z.boolean() }), where: EVERYWHERE },
  /** How far the opening has come; octets. `usable`: today and search answer; `whole`: everything does. */
  'book.opening': {
    ask: z.strictObject({}),
    answer: z.strictObject({
      state: z.enum(['reading', 'usable', 'whole', 'refused']),
      done: z.number().int().min(0),
      total: z.number().int().min(0),
    }),
    where: EVERYWHERE,
  },
} as const satisfies Record<string, Channel>;
