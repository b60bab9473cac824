import { join, posix, win32 } from 'node:path';

export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly home: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/**
 * Where this product keeps what belongs to the machine: the default book, preferences, the window's own caches.
 *
 * `ACCOUNT_BOOK_HOME` overrides it, for tests and for a rep who keeps everything on a stick. The same folder for the
 * desktop and the browser entrance, so that both open the same book.
 */
export function machineFolder({ platform, home, env }: Machine): string {
  const chosen = env.ACCOUNT_BOOK_HOME;
  if (chosen !== undefined && chosen !== '') return chosen;
  if (platform === 'win32') return win32.join(env.APPDATA ?? win32.join(home, 'AppData', 'Roaming'), 'Account Book');
  if (platform === 'darwin') return posix.join(home, 'Library', 'Application Support', 'Account Book');
  return posix.join(env.XDG_DATA_HOME || posix.join(home, '.local', 'share'), 'account-book');
}

/** The book that is opened when nobody names another. */
export const defaultBookFolder = (machine: Machine): string => join(machineFolder(machine), 'book');

/** Beside the default book; see `Preferences`. */
export const PREFERENCES_FILE = 'preferences.json';
