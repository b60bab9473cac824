import type { PreferencesFile } from './preferences.ts';

/** Where this machine remembers which folders were books of it. */
export interface OpenedBooks {
  had(folder: string): Promise<boolean>;
  note(folder: string): Promise<unknown>;
}

/** More than anybody keeps; the oldest are forgotten. */
const MOST = 50;

export const openedBooksIn = (file: PreferencesFile): OpenedBooks => ({
  had: async (folder) => (await file.read()).opened?.includes(folder) === true,
  note: async (folder) => {
    const { opened = [] } = await file.read();
    if (!opened.includes(folder)) await file.keep({ opened: [...opened, folder].slice(-MOST) });
  },
});

/**
 * Takes the folder that the rep has just chosen as the book of the next start. Whatever was there on an earlier day, an empty
 * one begins a book: somebody who points at it has seen that it is empty.
 */
export async function chooseBookIn(file: PreferencesFile, book: string): Promise<void> {
  const { opened = [] } = await file.read();
  const others = opened.filter((folder) => folder !== book);
  await file.keep({ book, opened: others.length === 0 ? undefined : others });
}
