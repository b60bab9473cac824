import type { Result } from '../../shared/result.ts';
import type { PreferencesFile } from './preferences.ts';

/** Where this machine remembers the folder for second backups. */
export const secondPlaceIn = (file: PreferencesFile) => ({
  read: async (): Promise<string | undefined> => (await file.read()).backups,
  keep: (folder: string | undefined): Promise<Result<void>> => file.keep({ backups: folder }),
});
