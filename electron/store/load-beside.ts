import { join } from 'node:path';
import { codeOf, type Disk } from './disk/disk.ts';
import { bookFileNames } from './layout.ts';
import { type Loaded, loadBook } from './load-book.ts';
import type { OpenWatch } from './open-watch.ts';
import { Damage } from './refusal.ts';

const ATTEMPTS = 4;

/** Files that tell no whole story, or are gone between being listed and being opened. */
export const canBeReadAnew = (error: unknown): boolean => error instanceof Damage || codeOf(error) === 'ENOENT';

/** What is there now: a merge gives the newest segment another name. */
async function tellOf(disk: Disk, dir: string): Promise<string> {
  const names = await bookFileNames(disk, dir);
  const sizes = await Promise.all(names.map((name) => disk.sizeOf(join(dir, name))));
  return JSON.stringify([names, sizes]);
}

/**
 * Reads a book into which another process may be writing at this moment.
 *
 * Whoever reads `book.json` while it is merged twice looks for segments that are gone. That is told from damage by looking whether
 * anything has changed, and reading again.
 *
 * @throws Damage when the book cannot be read as one whole although nobody touches it.
 */
export async function loadBeside(disk: Disk, dir: string, watch: OpenWatch = {}): Promise<Loaded> {
  for (let attempt = 1; ; attempt += 1) {
    const before = await tellOf(disk, dir);
    try {
      return await loadBook(disk, dir, attempt === 1 ? watch : { onProgress: watch.onProgress });
    } catch (error) {
      if (attempt === ATTEMPTS || !canBeReadAnew(error) || before === (await tellOf(disk, dir))) throw error;
    }
  }
}
