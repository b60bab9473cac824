import { access, readdir } from 'node:fs/promises';

/** True when a new book may begin here: no such folder, or nothing in it. Files the system puts everywhere do not count. */
export async function isVacant(folder: string): Promise<boolean> {
  try {
    const names = await readdir(folder);
    return names.every((name) => name === '.DS_Store' || name === 'desktop.ini' || name === 'Thumbs.db');
  } catch (error) {
    return isNothingThere(error);
  }
}

const isNothingThere = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';

export const isMissing = (folder: string): Promise<boolean> => access(folder).then(() => false, isNothingThere);
