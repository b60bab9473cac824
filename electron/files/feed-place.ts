import { randomUUID } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { CalendarFeed } from '../../shared/domain/calendar-target.ts';
import { ok, type Result } from '../../shared/result.ts';
import { writeAtomically } from './atomic-write.ts';
import type { PreferencesFile } from './preferences.ts';

/** A new date on an unchanged file would make every sync program send it again. */
async function isSame(file: string, text: string): Promise<boolean> {
  try {
    return (await readFile(file, 'utf8')) === text;
  } catch {
    return false;
  }
}

/** Where this machine keeps a calendar file current. */
export const feedPlaceIn = (file: PreferencesFile) => ({
  read: async (): Promise<CalendarFeed | undefined> => (await file.read()).calendar,
  keep: (calendar: CalendarFeed | undefined): Promise<Result<void>> => file.keep({ calendar }),
  isAbsolute: (folder: string): boolean => path.isAbsolute(folder),
  /** A new folder in one that is there; a drive that is not plugged in is no place to make folders in. */
  prepare: async (folder: string): Promise<void> => void (await mkdir(folder).catch(() => undefined)),
  async write(folder: string, name: string, text: string): Promise<Result<{ file: string; written: boolean }>> {
    const target = path.join(folder, name);
    if (await isSame(target, text)) return ok({ file: target, written: false });
    const written = await writeAtomically(target, text, randomUUID());
    return written.ok ? ok({ file: target, written: true }) : written;
  },
});
