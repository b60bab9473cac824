import { mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import { type CalendarFeed, CalendarFeedSchema } from '../../shared/domain/calendar-target.ts';
import type { Result } from '../../shared/result.ts';
import { writeAtomically } from './atomic-write.ts';

/** Position and size on the screen, in the system's own points. */
export const BoundsSchema = z.strictObject({
  x: z.number().int(),
  y: z.number().int(),
  width: z.number().int().min(200).max(20_000),
  height: z.number().int().min(200).max(20_000),
  maximized: z.boolean(),
});
export type Bounds = z.infer<typeof BoundsSchema>;

/** What belongs to this machine and not to the book. */
export interface Preferences {
  /** Absolute path of the book's folder, when it is not the default one. */
  readonly book?: string | undefined;
  readonly window?: Bounds | undefined;
  /** Absolute path of the folder for second backups. */
  readonly backups?: string | undefined;
  /** The folder in which a calendar file is kept current, and what it holds. */
  readonly calendar?: CalendarFeed | undefined;
  /** Absolute paths of folders that held a book on an earlier start; see `OpenedBooks`. */
  readonly opened?: readonly string[] | undefined;
}

/**
 * Each part is read for itself: a window position nobody understands must not make the program forget where the book is
 * and open an empty one in its place.
 */
const PreferencesSchema = z.object({
  book: z.string().min(1).max(4_096).optional().catch(undefined),
  window: BoundsSchema.optional().catch(undefined),
  backups: z.string().min(1).max(4_096).optional().catch(undefined),
  calendar: CalendarFeedSchema.optional().catch(undefined),
  opened: z.array(z.string().min(1).max(4_096)).optional().catch(undefined),
});

/** A file that is missing or no JSON gives no preferences: everything has a default. */
export async function readPreferences(file: string): Promise<Preferences> {
  try {
    return PreferencesSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return {};
  }
}

export interface PreferencesFile {
  read(): Promise<Preferences>;
  /** Changes these parts and leaves the others as they are; undefined takes one out. */
  keep(part: Preferences): Promise<Result<void>>;
}

/**
 * The file of one machine, shared by its entrances: what another of them wrote meanwhile is not overwritten with what was read
 * at the start.
 *
 * @param newMark a name for a draft that nobody else uses, e.g. a random id
 */
export function preferencesIn(file: string, newMark: () => string): PreferencesFile {
  let last: Promise<unknown> = Promise.resolve();
  const write = async (part: Preferences): Promise<Result<void>> => {
    const preferences = { ...(await readPreferences(file)), ...part };
    await mkdir(dirname(file), { recursive: true }).catch(() => undefined);
    return writeAtomically(file, `${JSON.stringify(preferences, undefined, 2)}\n`, newMark());
  };
  return {
    read: () => readPreferences(file),
    keep(part) {
      const next = last.then(() => write(part));
      last = next;
      return next;
    },
  };
}
